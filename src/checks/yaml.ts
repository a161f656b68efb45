import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import type { RuleInfo } from './problem.ts';
import { PARSING } from './rules/parsing.ts';
import { quote } from './words.ts';
import { explain } from './yaml-errors.ts';

/** Where a value stands: `['followsUp', 0, 'finding']`. */
export type Path = readonly (string | number)[];

interface Position {
  line: number;
  column: number;
}

export interface YamlMistake extends Position {
  rule: RuleInfo;
  message: string;
  allowed: string;
  fix?: string;
}

export interface Fields {
  /** The fields, or undefined where they could not be read. */
  raw?: Record<string, unknown>;
  mistakes: YamlMistake[];
  /** Where a value stands, or where what should hold it stands. */
  valueAt(path: Path): Position;
  /** Where the name of a field stands. */
  keyAt(path: Path): Position;
  /** A value as it is written in the file, or undefined where there is none. */
  sourceAt(path: Path): string | undefined;
}

/** Reads fields written in YAML, as text and with the place of every value. */
export function readFields(text: string, firstLine: number): Fields {
  const start = { line: Math.max(1, firstLine - 1), column: 1 };
  const places = placesIn(text, firstLine, start);
  try {
    const document = parse(text);
    const mistakes = [
      ...syntaxMistakes([...document.errors, ...document.warnings], text, places.toPosition),
      ...shapeMistakes(document, places.toPosition, start),
    ];
    const fatal = mistakes.some(({ rule }) => rule !== PARSING.duplicateKey);
    const raw = fatal ? undefined : (document.toJS() as Record<string, unknown>);
    return { raw, mistakes, ...places };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { mistakes: [{ ...explain('TOO_DEEP'), ...start }], ...places };
  }
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'core', prettyErrors: false, logLevel: 'error' });
}

/**
 * Places are asked for where something is wrong, which is rare. The text is read again for
 * them, for the trees of all entries would fill the memory and take half of the time.
 */
function placesIn(text: string, firstLine: number, start: Position) {
  let document: Document.Parsed | undefined;
  const find = (path: Path) => nodeAt((document ??= parse(text)), path);
  const toPosition = (offset: number | undefined): Position => {
    if (offset === undefined) return start;
    const before = text.slice(0, offset).split('\n');
    return { line: before.length + firstLine - 1, column: before.at(-1)!.length + 1 };
  };
  return {
    toPosition,
    valueAt: (path: Path) => toPosition(find(path).offset),
    keyAt: (path: Path) => toPosition(find(path).keyOffset),
    sourceAt(path: Path) {
      const range = find(path).node?.range;
      return range ? text.slice(range[0], range[1]) : undefined;
    },
  };
}

/** One mistake a line: what follows the first is most often its echo. */
function syntaxMistakes(
  errors: YAMLError[],
  text: string,
  toPosition: (offset: number) => Position,
): YamlMistake[] {
  // Where the reader gives up depends on the machine, so no place is worth reporting.
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError();
  const byLine = new Map<number, YamlMistake>();
  for (const error of errors.sort((a, b) => a.pos[0] - b.pos[0])) {
    const position = toPosition(error.pos[0]);
    if (byLine.has(position.line)) continue;
    byLine.set(position.line, { ...explain(error.code, error, text), ...position });
  }
  return [...byLine.values()];
}

function shapeMistakes(
  document: Document.Parsed,
  toPosition: (offset: number) => Position,
  start: Position,
): YamlMistake[] {
  if (document.errors.length > 0) return [];
  if (document.contents === null) return [{ ...explain('NO_FIELDS'), ...start }];
  if (!isMap(document.contents)) return [{ ...explain('NOT_FIELDS'), ...start }];
  const mistakes: YamlMistake[] = [];
  const at = (node: Node) => toPosition(node.range?.[0] ?? 0);
  visit(document, {
    Pair(_, { key }) {
      if (isNode(key) && !isScalar(key)) mistakes.push({ ...explain('NOT_A_NAME'), ...at(key) });
    },
    Node(_, node) {
      if (!isAlias(node) && !node.anchor) return;
      const name = isAlias(node) ? `*${node.source}` : `&${node.anchor}`;
      mistakes.push({
        rule: PARSING.alias,
        ...at(node),
        message: `${quote(name)} makes YAML use one value in two places.`,
        allowed: 'plain values',
      });
    },
  });
  return mistakes;
}

/** The node at a path, or as much of the way as the file goes. */
function nodeAt(
  document: Document.Parsed,
  path: Path,
): { node?: Node; offset?: number; keyOffset?: number } {
  let node: unknown = document.contents;
  let [offset, keyOffset]: [number | undefined, number | undefined] = [undefined, undefined];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return { offset, keyOffset };
      if (isNode(pair.key)) [offset, keyOffset] = [pair.key.range?.[0], pair.key.range?.[0]];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
    } else {
      return { offset, keyOffset };
    }
    if (isNode(node) && node.range && node.range[1] > node.range[0]) offset = node.range[0];
  }
  return { node: isNode(node) ? node : undefined, offset, keyOffset };
}
