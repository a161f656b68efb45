import { Lexer } from 'yaml';
import { OTHER_SPACES } from './characters.ts';
import { nameOfCharacter } from './characters.ts';
import { PARSING } from './explanations.ts';
import type { Position, ReadingMistake } from './mistakes.ts';
import { quote } from './words.ts';

/** Spaces before a field, before or after the hyphen of an item, and after the colon. */
const STRUCTURE = new RegExp(
  `^[ ${OTHER_SPACES}]*(?:-[ ${OTHER_SPACES}]*)?(?:[A-Za-z]+:[ ${OTHER_SPACES}])?`,
  'gm',
);
const OTHER = new RegExp(`[${OTHER_SPACES}]`);
/** What the reader puts between its tokens, which is not in the text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

interface Token {
  offset: number;
  source: string;
}

/**
 * What YAML allows and nobody who writes an entry means: a sign that cuts a value, a quotation mark that closes a
 * sentence later, a space that is none. The YAML reader says nothing about it, or something else somewhere else.
 */
export function slipsIn(text: string, toPosition: (offset: number) => Position): ReadingMistake[] {
  const found = [
    ...firstLine(text, toPosition),
    ...spaces(text, toPosition),
    ...(/(?:^|\s)#|["'[{]/m.test(text) ? inTokens(text, toPosition) : []),
  ];
  return found.slice(0, 1);
}

/** All fields follow the first: where it is moved in, the reader takes the second for the mistake. */
function firstLine(text: string, toPosition: (offset: number) => Position): ReadingMistake[] {
  const [list, hyphen = '', name = ''] =
    /^(?:[ ]*\n|#.*\n)*([-*+•]+[ ]*)([A-Za-z]+):(?= |\n)/.exec(text) ?? [];
  if (list !== undefined && /^[A-Za-z]+:(?: |$)/m.test(text)) {
    return [
      {
        explanation: PARSING.yaml,
        ...toPosition(list.length - name.length - 1 - hyphen.length),
        message: `A sign stands before the first field: ${quote(hyphen.trim())}.`,
        allowed: 'fields that begin at the beginning of the line',
        fix: 'Take the sign out.',
        example: `${name}: ...`,
      },
    ];
  }
  const [indented, space = ''] = /^(?:[ ]*\n|#.*\n)*([ ]+)[A-Za-z]+:(?= |\n)/.exec(text) ?? [];
  if (indented === undefined || !/^[A-Za-z]+:(?: |$)/m.test(text)) return [];
  return [
    {
      explanation: PARSING.yaml,
      ...toPosition(indented.length - indented.trimStart().length),
      message: 'A space stands before the first field.',
      allowed: 'fields that begin at the beginning of the line',
      fix: `Take the space${space.length > 1 ? 's' : ''} out.`,
      example: indented.trim() + ' ...',
    },
  ];
}

function spaces(text: string, toPosition: (offset: number) => Position): ReadingMistake[] {
  return [...text.matchAll(STRUCTURE)].flatMap(({ 0: structure, index }) => {
    const other = OTHER.exec(structure);
    if (!other) return [];
    return {
      explanation: PARSING.space,
      ...toPosition(index + other.index),
      message: `Here stands ${nameOfCharacter(other[0])} in place of a plain space.`,
      allowed: PARSING.space.allowed,
    };
  });
}

function inTokens(text: string, toPosition: (offset: number) => Position): ReadingMistake[] {
  const tokens = tokensOf(text);
  const hashes = tokens.filter(({ source, offset }) => {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return source.startsWith('#') && line.trim() !== '';
  });
  const open = tokens.find(
    ({ source }) =>
      /^["']/.test(source) &&
      (/\n[ ]*(?:- )?[A-Za-z]+:(?: |\n)/.test(source) || !/^(["']).*\1$/s.test(source)),
  );
  const bracket = openBracket(tokens);
  return [
    ...(open ? [unclosed(open, text, toPosition)] : []),
    ...(bracket ? [unclosedBracket(bracket, text, toPosition)] : []),
    ...hashes.map((hash) => cutShort(hash, text, toPosition)),
  ];
}

function unclosed(
  { source, offset }: Token,
  text: string,
  toPosition: (offset: number) => Position,
): ReadingMistake {
  const line = text.slice(offset).split('\n')[0]!;
  const mark = source[0]!;
  const name = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return {
    explanation: PARSING.yaml,
    ...toPosition(offset),
    message: `The quotation mark that opens here is not closed in its line: ${quote(line.slice(1))}.`,
    allowed: 'quotation marks in pairs',
    fix: `Write ${mark} at the end of the value${mark === '"' ? '; write a quotation mark inside as \\"' : ", or take the first out; write '' for an apostrophe"}.`,
    example: `${name}${mark}${line.slice(1).trim()}${mark}`,
  };
}

/** The outermost bracket or brace that is never closed, or closed by the other kind. */
function openBracket(tokens: readonly Token[]): Token | undefined {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.source === '[' || token.source === '{') open.push(token);
    else if (token.source === ']' || token.source === '}') open.pop();
  }
  // Thousands of them in each other are another mistake.
  return open.length < 100 ? open[0] : undefined;
}

function unclosedBracket(
  { source, offset }: Token,
  text: string,
  toPosition: (offset: number) => Position,
): ReadingMistake {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start).split('\n')[0]!;
  const close = source === '[' ? ']' : '}';
  const isLater = new RegExp(String.raw`^[^:\[{]*\n\s*[\]}]`).test(text.slice(offset + 1));
  if (isLater) {
    return {
      explanation: PARSING.yaml,
      ...toPosition(offset),
      message: `The lines in the ${source === '[' ? 'brackets' : 'braces'} that open here begin at the beginning.`,
      allowed: 'a list on one line, or two spaces before each of its lines, the last too',
      fix: 'Write the list on one line.',
      example: 'forces: [kent, surrey]',
    };
  }
  return {
    explanation: PARSING.yaml,
    ...toPosition(offset),
    message: `The ${source === '[' ? 'bracket' : 'brace'} ${source} that opens here is not closed.`,
    allowed: 'brackets and braces in pairs',
    fix: `Write ${close} behind the last item, or put the whole value in double quotes if ${source} belongs to it.`,
    example: `${line.trim()}${close}`,
  };
}

function cutShort(
  { source, offset }: Token,
  text: string,
  toPosition: (offset: number) => Position,
): ReadingMistake {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [, before = '', value = ''] =
    /^(\s*(?:- )?(?:\w+: ?)?)(.*)$/.exec(text.slice(start, offset)) ?? [];
  const whole = `${value}${source}`.trim().replaceAll('"', '\\"');
  const isPlain = !/^["'[{]/.test(value);
  return {
    explanation: PARSING.hash,
    ...toPosition(offset),
    message: `What follows " #" is not read: ${quote(source)}.`,
    allowed: PARSING.hash.allowed,
    fix: isPlain ? undefined : 'Put the value in double quotes, or take what follows # out.',
    example: isPlain ? `${before.trim()} "${whole}"` : undefined,
  };
}

function tokensOf(text: string): Token[] {
  let offset = 0;
  const tokens: Token[] = [];
  for (const source of new Lexer().lex(text)) {
    if (MARKS.has(source)) continue;
    tokens.push({ source, offset });
    offset += source.length;
  }
  return tokens;
}
