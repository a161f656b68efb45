import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from '../../src/loader/content.ts';
import type { Mistake } from '../../src/loader/mistakes.ts';
import { checkContent } from '../../src/rules/check.ts';
import { MUTATIONS } from './mutations/index.ts';
import type { Change, Mutation } from './mutation.ts';
import { chanceOf, type Chance } from './random.ts';
import { sampleOf, type Sample, type SampleEntry } from './sample.ts';

/** What became of a mutation. */
export const OUTCOMES = [
  'caught',
  'passed, harmless',
  'passed, although a machine could know',
  'poor message',
  'false alarm',
  'crash',
  'slow',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Trial {
  group: string;
  mutation: string;
  file: string;
  outcome: Outcome;
  /** What made it poor, or what the check said. */
  said: string;
  change: Change;
}

const LONGEST_MS = 1_000;
/** What follows from one slip should not bury it. */
const MOST_MISTAKES = 4;
/** Words of programmers, which tell an editor nothing. */
const JARGON =
  /\b(?:undefined|NaN|TypeError|RangeError|SyntaxError|regexp?|scalar|tag:|parse[rd]?|token|acorn|boolean|the field 0|"0"|at \S+:\d+:\d+)\b|\[object|expected |!!binary/i;

/**
 * Tries mutations of real entries, one at a time, each in a copy of a part of the record.
 * @param root the top of the repository
 */
export function fuzz(
  root: string,
  { seed, count, asOf }: { seed: number; count: number; asOf: string },
): Trial[] {
  const chance = chanceOf(seed);
  const sample = sampleOf(root, chance, asOf);
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    for (const [name, text] of sample.files) write(folder, name, text);
    const { mistakes, content } = checkContent(join(folder, 'content'), { asOf });
    const known = new Set(mistakes.map(toText));
    return [...trials({ folder, sample, asOf, known, before: content }, chance, count)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where mutations are tried. */
interface Bench {
  folder: string;
  sample: Sample;
  asOf: string;
  /** What is wrong before anything befell it: entries that somebody is still working on. */
  known: ReadonlySet<string>;
  /** What was read then, so that only what was changed is parsed again. */
  before: Content;
}

function* trials(bench: Bench, chance: Chance, count: number): Iterable<Trial> {
  const { sample } = bench;
  // Every mutation has its turn, and kinds of entry are equally likely, however many entries they have.
  for (let done = 0, turn = 0; done < count && turn < count * 20; turn++) {
    const mutation = MUTATIONS[turn % MUTATIONS.length]!;
    const entry = pick(mutation, sample, chance);
    const change = entry && mutation.apply(entry, chance, sample);
    if (!change || !changes(change, sample)) continue;
    done++;
    yield trial(bench, mutation, entry, change);
  }
}

function pick({ kinds }: Mutation, sample: Sample, chance: Chance): SampleEntry | undefined {
  const known = kinds ?? (Object.keys(sample.byKind) as (keyof Sample['byKind'])[]);
  const entries = sample.byKind[chance.oneOf(known)];
  return entries.length > 0 ? chance.oneOf(entries) : undefined;
}

function changes(change: Change, sample: Sample): boolean {
  return Object.entries(change).some(
    ([name, text]) => sample.files.get(name) !== (text ?? undefined),
  );
}

function trial(
  { folder, sample, asOf, known, before }: Bench,
  mutation: Mutation,
  entry: SampleEntry,
  change: Change,
): Trial {
  for (const [name, text] of Object.entries(change)) write(folder, name, text);
  const start = performance.now();
  const trial = { group: mutation.group, mutation: mutation.name, file: entry.file, change };
  try {
    const { mistakes: all } = checkContent(join(folder, 'content'), { asOf, before });
    const mistakes = all.filter((mistake) => !known.has(toText(mistake)));
    if (performance.now() - start > LONGEST_MS)
      return { ...trial, outcome: 'slow', said: `${Math.round(performance.now() - start)} ms` };
    return { ...trial, ...judge(mutation, entry, change, mistakes) };
  } catch (error) {
    return { ...trial, outcome: 'crash', said: String(error) };
  } finally {
    for (const name of Object.keys(change)) write(folder, name, sample.files.get(name) ?? null);
  }
}

function judge(
  mutation: Mutation,
  entry: SampleEntry,
  change: Change,
  mistakes: readonly Mistake[],
): Pick<Trial, 'outcome' | 'said'> {
  const [first] = mistakes;
  if (mutation.expects === 'harmless')
    return first
      ? { outcome: 'false alarm', said: inShort(first) }
      : { outcome: 'passed, harmless', said: '' };
  if (!first) return { outcome: 'passed, although a machine could know', said: '' };
  // What an editor wrote is quoted as it is.
  const jargon = mistakes.map(inShort).find((it) => JARGON.test(it.replace(/"[^"]{4,}"/g, '""')));
  if (jargon) return { outcome: 'poor message', said: `jargon: ${jargon}` };
  if (mistakes.length > MOST_MISTAKES)
    return {
      outcome: 'poor message',
      said: `${mistakes.length} mistakes, first: ${inShort(first)}`,
    };
  if (
    !Object.keys(change).some((name) =>
      mistakes.some(
        ({ file, message, allowed }) =>
          file.endsWith(name) ||
          name.startsWith(`${file}/`) ||
          `${message} ${allowed}`.includes(name),
      ),
    )
  )
    return { outcome: 'poor message', said: `in another file: ${inShort(first)}` };
  const changed = change[entry.file];
  if (!mutation.showsElsewhere && typeof changed === 'string') {
    const [from, to] = changedLines(entry.text, changed);
    const { line } = mistakes.find(({ file }) => file.endsWith(entry.file)) ?? first;
    const isEmptied = changed.length < entry.text.length && line === 1;
    if (!isEmptied && (line < from - 1 || line > to + 1))
      return {
        outcome: 'poor message',
        said: `line ${line} instead of ${from}: ${inShort(first)}`,
      };
  }
  return { outcome: 'caught', said: inShort(first) };
}

/** The first and the last line, counted from 1, in which a text differs from what it was. */
function changedLines(before: string, after: string): [number, number] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const first = now.findIndex((line, index) => line !== old[index]);
  const same = now.toReversed().findIndex((line, index) => line !== old[old.length - 1 - index]);
  return [first + 1, Math.max(first + 1, now.length - same)];
}

/** A mistake wherever it stands, for a line more or less above it makes no other of it. */
function toText({ file, rule, message }: Mistake): string {
  return `${file} ${rule} ${message}`;
}

function inShort({ file, line, rule, message, fix }: Mistake): string {
  return `${file}:${line} ${rule} ${message.slice(0, 160)} Fix: ${fix.slice(0, 80)}`;
}

function write(folder: string, name: string, text: string | Uint8Array | null): void {
  const path = join(folder, name);
  if (text === null) {
    rmSync(path, { force: true });
    removeIfEmpty(dirname(path));
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A folder that was made for one file is a mistake of its own once that file is gone. */
function removeIfEmpty(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeIfEmpty(dirname(folder));
}
