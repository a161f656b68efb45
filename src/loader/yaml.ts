import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, DocumentOptions, Node, SchemaOptions, YAMLError } from 'yaml';
import { oddEscapeIn, oddIn } from './characters.ts';
import { PARSING, READING } from './explanations.ts';
import type { Position, ReadingMistake } from './mistakes.ts';
import { quote } from './words.ts';
import { slipsIn } from './yaml-slips.ts';
import { meaningOf } from './yaml-errors.ts';

/** Where a value stands: `['followsUp', 0, 'finding']`. */
export type Path = readonly (string | number)[];

export interface Fields {
  /** The fields, or undefined where they could not be read. */
  raw?: Record<string, unknown>;
  /** The values that are null because nothing is written for them. */
  unwritten: readonly Path[];
  mistakes: ReadingMistake[];
  /** Where a value stands, or where what should hold it stands. */
  valueAt(path: Path): Position;
  /** Where the name of a field stands. */
  keyAt(path: Path): Position;
  /** A value as it is written in the file, or undefined where there is none. */
  sourceAt(path: Path): string | undefined;
}

/**
 * Reads fields written in YAML, as text and with the place of every value.
 * @param start where to report what is wrong with the fields as a whole
 * @param positionOf tells where an offset of `text` stands in its file
 */
export function readFields(
  text: string,
  start: Position,
  positionOf: (offset: number) => Position,
): Fields {
  const toPosition = (offset: number | undefined) =>
    offset === undefined ? start : positionOf(offset);
  const places = placesIn(text, toPosition);
  try {
    const slips = slipsIn(text, positionOf);
    if (slips.length > 0) return { unwritten: [], mistakes: slips, ...places };
    const document = parse(text);
    const mistakes = [
      ...syntaxMistakes([...document.errors, ...document.warnings], text, toPosition),
      ...shapeMistakes(document, toPosition, start, text),
      ...(text.includes('\\') ? escapes(document, text, positionOf) : []),
    ];
    const fatal = mistakes.some(({ explanation }) => explanation !== PARSING.duplicateKey);
    const raw = fatal ? undefined : (document.toJS() as Record<string, unknown>);
    const unwritten = nullsIn(raw).filter((path) => !sourceAt(document, text, path));
    return { raw, unwritten, mistakes, ...places };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { unwritten: [], mistakes: [{ ...meaningOf('TOO_DEEP'), ...start }], ...places };
  }
}

const NUMBERS = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float']);

/** The dialect of fields. None of them holds a number, so `2016` is the text that an editor sees. */
export const DIALECT: DocumentOptions & SchemaOptions = {
  schema: 'core',
  customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !NUMBERS.has(tag.tag)),
};

function parse(text: string): Document.Parsed {
  return parseDocument(text, { ...DIALECT, prettyErrors: false, logLevel: 'error' });
}

/**
 * Places are asked for where something is wrong, which is rare. The text is read again for
 * them, for the trees of all entries would fill the memory and take half of the time.
 */
function placesIn(text: string, toPosition: (offset: number | undefined) => Position) {
  let document: Document.Parsed | undefined;
  const find = (path: Path) => nodeAt((document ??= parse(text)), path);
  return {
    valueAt: (path: Path) => toPosition(find(path).offset),
    keyAt: (path: Path) => toPosition(find(path).keyOffset),
    sourceAt: (path: Path) => sourceAt((document ??= parse(text)), text, path),
  };
}

function sourceAt(document: Document.Parsed, text: string, path: Path): string | undefined {
  const range = nodeAt(document, path).node?.range;
  return range ? text.slice(range[0], range[1]) : undefined;
}

function nullsIn(value: unknown, path: Path = []): Path[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    nullsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const MOST_SYNTAX_MISTAKES = 2;

/** One mistake a line, and two in all: what follows the first is most often its echo. */
function syntaxMistakes(
  errors: YAMLError[],
  text: string,
  toPosition: (offset: number) => Position,
): ReadingMistake[] {
  // Where the reader gives up depends on the machine, so no place is worth reporting.
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError();
  const byLine = new Map<number, ReadingMistake>();
  for (const error of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
    const position = toPosition(error.pos[0]);
    if (byLine.has(position.line)) continue;
    const { offset = error.pos[0], ...meaning } = meaningOf(error.code, error, text);
    byLine.set(position.line, { ...meaning, ...toPosition(offset) });
  }
  return [...byLine.values()].slice(0, MOST_SYNTAX_MISTAKES);
}

function shapeMistakes(
  document: Document.Parsed,
  toPosition: (offset: number) => Position,
  start: Position,
  text: string,
): ReadingMistake[] {
  if (document.errors.length > 0) return [];
  if (document.contents === null) return [{ ...meaningOf('NO_FIELDS'), ...start }];
  if (!isMap(document.contents)) return [{ ...meaningOf('NOT_FIELDS'), ...start }];
  const mistakes: ReadingMistake[] = [];
  const at = (node: Node) => toPosition(node.range?.[0] ?? 0);
  visit(document, {
    Pair(_, { key, value }) {
      if (isNode(key) && !isScalar(key)) mistakes.push({ ...meaningOf('NOT_A_NAME'), ...at(key) });
      if (isScalar(key) && (key.value === null || key.value === '')) {
        const node = key.range && key.range[1] > key.range[0] ? key : isNode(value) ? value : key;
        mistakes.push({ ...meaningOf('NO_NAME'), ...at(node) });
      }
    },
    Node(_, node) {
      // A tag of its own makes something else of a value than what an editor sees. One that nobody knows is an error.
      if (node.tag && document.warnings.length === 0) {
        const tag = text.slice(0, node.range?.[0]).search(/!\S*\s*$/);
        mistakes.push({ ...meaningOf('TAG_RESOLVE_FAILED'), ...toPosition(Math.max(tag, 0)) });
      }
      if (!isAlias(node) && !node.anchor) return;
      const name = isAlias(node) ? `*${node.source}` : `&${node.anchor}`;
      mistakes.push({
        explanation: PARSING.alias,
        ...at(node),
        message: `${quote(name)} makes one value stand in two places.`,
        allowed: 'plain values',
      });
    },
  });
  return mistakes;
}

/** Characters nobody sees that are written by their number, which no look at the file would find. */
function escapes(
  document: Document.Parsed,
  text: string,
  toPosition: (offset: number) => Position,
): ReadingMistake[] {
  const mistakes: ReadingMistake[] = [];
  visit(document, {
    Scalar(_, { value, range, type }) {
      const odd = type === 'QUOTE_DOUBLE' && typeof value === 'string' ? oddIn(value) : undefined;
      if (!odd || !range) return;
      const source = text.slice(range[0], range[1]);
      const at = oddEscapeIn(source) ?? 0;
      const escape = /^\\(?:x..|u....|U.{8}|.)/s.exec(source.slice(at))?.[0] ?? source;
      mistakes.push({
        explanation: READING.hiddenCharacter,
        ...toPosition(range[0] + at),
        message: `${quote(escape)} stands for a character that cannot be seen: ${odd.name}.`,
        allowed: READING.hiddenCharacter.allowed,
        fix: 'Take it out; write \\\\ for a plain backslash.',
      });
    },
  });
  return mistakes;
}

/** The node at a path, and the place of what is written of it: of itself, or of the nearest that should hold it. */
function nodeAt(
  document: Document.Parsed,
  path: Path,
): { node?: Node; offset?: number; keyOffset?: number } {
  let [offset, keyOffset]: [number | undefined, number | undefined] = [undefined, undefined];
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    const holder = node;
    node = document.getIn(path.slice(0, depth + 1), true);
    if (isMap(holder)) {
      const pair = holder.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return { offset, keyOffset };
      if (isNode(pair.key)) offset = keyOffset = pair.key.range?.[0];
    } else if (!isSeq(holder)) {
      return { offset, keyOffset };
    }
    if (isNode(node) && node.range && node.range[1] > node.range[0]) offset = node.range[0];
  }
  return { node: isNode(node) ? node : undefined, offset, keyOffset };
}
