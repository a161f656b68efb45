import { PARSING } from './explanations.ts';
import type { Position, ReadingMistake } from './mistakes.ts';

/** A file cut into its fields and its text, each with the offset at which it begins. */
export interface Parts {
  yaml: string;
  yamlStart: number;
  body: string;
  bodyStart: number;
}

const FENCE = /^---[ \t]*$/;
/** A line that begins with three hyphens, as readers of Markdown end the fields. */
const LIKE_A_FENCE = /^---.*$/gm;

/** What a word processor makes of a line ---, or an editor of another sort of file writes in its place. */
const LIKE_A_RULE = /^[ \t]*(?:[-–—−]+|[*_=+~]{3,})[ \t]*$/m;
const SECOND_ENTRY = /\n---[ \t]*\n(?:#.*\n)*[a-zA-Z]+:(?: .*)?\n/;

/** Cuts a text at its two lines of `---`, or says why that is not possible. */
export function cut(
  text: string,
  positionOf: (offset: number) => Position,
): Parts | ReadingMistake {
  const at = (offset: number, message: string): ReadingMistake => ({
    explanation: PARSING.frontMatter,
    ...positionOf(offset),
    column: 1,
    message,
    allowed: 'the fields between two lines ---, then the text',
  });
  const yamlStart = text.indexOf('\n') + 1 || text.length;
  if (!FENCE.test(text.slice(0, yamlStart).trimEnd())) {
    const [late = ''] = /\S.*/.exec(text) ?? [];
    return at(
      text.search(/\S/),
      FENCE.test(late) && text.search(/\S/) > 0
        ? 'The line --- has to be the very first line.'
        : 'The file does not begin with a line ---.',
    );
  }
  LIKE_A_FENCE.lastIndex = yamlStart;
  const close = LIKE_A_FENCE.exec(text);
  const changed = LIKE_A_RULE.exec(text.slice(yamlStart, close?.index));
  if (changed && !close)
    return at(
      yamlStart + changed.index,
      changed[0].trim() === '---'
        ? 'A space stands before this line ---.'
        : `This line should be ---, and is ${changed[0].trim()}; a word processor may have changed it.`,
    );
  if (!close) return at(0, 'The fields are not closed by a second line ---.');
  if (!FENCE.test(close[0])) {
    return at(close.index, 'A line among the fields begins with --- and goes on.');
  }
  if (goesOn(text.slice(close.index + close[0].length))) {
    return at(close.index, 'This line --- ends the fields, but more fields follow it.');
  }
  const second = SECOND_ENTRY.exec(text.slice(close.index + close[0].length));
  if (second)
    return {
      ...at(
        close.index + close[0].length + second.index + 1,
        'A second entry begins here, and a file can hold one alone.',
      ),
      fix: 'Put it into a file of its own.',
    };
  const end = close.index + close[0].length + 1;
  const bodyStart = Math.min(end, text.length);
  const yaml = text.slice(yamlStart, Math.max(yamlStart, close.index - 1));
  return { yaml, yamlStart, body: text.slice(bodyStart), bodyStart };
}

/** Whether the fields go on behind the line that seemed to end them, up to another such line. */
function goesOn(rest: string): boolean {
  const [first = ''] = /\S.*/.exec(rest) ?? [];
  return /^(?:[a-zA-Z]+:(?: |$)|- )/.test(first) && /^---[ \t]*$/m.test(rest);
}
