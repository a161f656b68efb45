import type { Kind } from '../../src/schemas/index.ts';
import type { Chance } from './random.ts';
import type { Sample, SampleEntry } from './sample.ts';

/** Files to write, or with null to take away, by their path from the top of the repository. */
export type Change = Readonly<Record<string, string | Uint8Array | null>>;

/** A slip of the pen, or a trick, that can befall an entry. */
export interface Mutation {
  name: string;
  /** The part of the issue it belongs to. */
  group: string;
  /** Whether a machine can know that it is a mistake, or anybody may do it. */
  expects: 'caught' | 'harmless';
  /** Kinds of entry that it can befall; all without them. */
  kinds?: readonly Kind[];
  /** Whether what is wrong shows elsewhere too than in the changed lines. */
  showsElsewhere?: boolean;
  /** The change, or undefined where the entry has nothing to change. */
  apply(entry: SampleEntry, chance: Chance, sample: Sample): Change | undefined;
}

/** One field on one line, at the beginning of a line: its name, what stands before its value, and the value. */
export interface Line {
  name: string;
  value: string;
  whole: string;
}

const FIELD = /^([a-zA-Z]+): (\S.*)$/gm;

/** The part of a file that holds its fields. */
export function fieldsIn({ kind, text }: Pick<SampleEntry, 'kind' | 'text'>): string {
  return kind === 'sources' ? text : text.slice(0, text.indexOf('\n---', 3) + 1);
}

/** The fields of an entry that stand on one line each. */
export function linesIn(entry: SampleEntry): Line[] {
  return [...fieldsIn(entry).matchAll(FIELD)].map(([whole, name = '', value = '']) => ({
    whole,
    name,
    value,
  }));
}

/** The fields that hold words of their own: no ids, dates, addresses or lists. */
export function wordsIn(entry: SampleEntry): Line[] {
  return linesIn(entry).filter(({ value }) => / [a-z]/.test(value) && !/^[[{|>]/.test(value));
}

/** Changes one field, chosen by chance among those that fit. */
export function onLine(
  entry: SampleEntry,
  chance: Chance,
  lines: readonly Line[],
  change: (line: Line) => string | undefined,
): Change | undefined {
  if (lines.length === 0) return undefined;
  const line = chance.oneOf(lines);
  const changed = change(line);
  if (changed === undefined || changed === line.whole) return undefined;
  return { [entry.file]: entry.text.replace(line.whole, () => changed) };
}

/** Words without the quotation marks that YAML wants. */
export function plain(value: string): string {
  return value.replace(/^"(.*)"$/, '$1').replaceAll('\\"', '"');
}

/** Changes the text below the fields. */
export function onBody(
  entry: SampleEntry,
  change: (body: string) => string | undefined,
): Change | undefined {
  if (entry.body.trim() === '') return undefined;
  const changed = change(entry.body.trim());
  if (changed === undefined) return undefined;
  return {
    [entry.file]: `${entry.text.slice(0, entry.text.length - entry.body.length)}\n${changed}\n`,
  };
}

type Apply = Mutation['apply'];
type More = Partial<Mutation>;

/** A mutation that a machine can know for a mistake, if nothing else is said of it. */
export function mutation(group: string, name: string, apply: Apply, more: More = {}): Mutation {
  return { group, name, expects: 'caught', apply, ...more };
}

/** A mutation of one field on one line, chosen by chance among some. */
export function inLines(
  group: string,
  name: string,
  linesOf: (entry: SampleEntry) => readonly Line[],
  change: (line: Line) => string | undefined,
  more: More = {},
): Mutation {
  return mutation(
    group,
    name,
    (entry, chance) => onLine(entry, chance, linesOf(entry), change),
    more,
  );
}

/** A mutation of one field that holds words: what stands behind its colon is another. */
export function inWords(
  group: string,
  name: string,
  change: (text: string, line: Line) => string | undefined,
  more: More = {},
): Mutation {
  const changeOf = (line: Line) => {
    const value = change(plain(line.value), line);
    return value === undefined ? undefined : `${line.name}: ${value}`;
  };
  return inLines(group, name, wordsIn, changeOf, more);
}

/** A mutation of the text that puts something before its first word. */
export function before(group: string, name: string, what: string, more: More = {}): Mutation {
  return mutation(group, name, (entry) => onBody(entry, (body) => `${what}${body}`), more);
}

/** A mutation of the text that adds a paragraph to it. */
export function after(group: string, name: string, what: string, more: More = {}): Mutation {
  return mutation(group, name, (entry) => onBody(entry, (body) => `${body}\n\n${what}`), more);
}
