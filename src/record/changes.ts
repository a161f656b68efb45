import { KINDS, type Kind } from '../schemas/index.ts';
import { countInWords } from './age.ts';
import { correctedIn, type Correction } from './corrections.ts';
import { inOrder } from './order.ts';
import { stands } from './standing.ts';
import type { AnyNode, Force, PublicRecord, Theme } from './types.ts';

/** What was done to the record on one day. */
export interface DayOfChanges {
  /** `2026-11-28`. */
  day: string;
  /** What came on the record and still stands, by kind. */
  added: { kind: Kind; entries: AnyNode[] }[];
  /** What was put right, each in so many words once. */
  corrected: Correction[];
  withdrawn: { entry: AnyNode; reason: string }[];
}

/** A source comes with what rests on it, and is told there. */
const TOLD = KINDS.filter((kind) => kind !== 'sources');

/**
 * What was added, corrected and withdrawn, by day, newest first.
 * @param about where only what is about one force or one theme is asked for
 */
export function changesOf(
  { published }: Pick<PublicRecord, 'published'>,
  about?: Force | Theme,
): DayOfChanges[] {
  const own = entriesAbout(published, about);
  const added = Map.groupBy(own.filter(stands), ({ data }) => data.added);
  const corrected = Map.groupBy(correctedIn(own), ({ date }) => date);
  const withdrawn = Map.groupBy(
    own.flatMap((entry) => (entry.data.withdrawn ? [{ entry, ...entry.data.withdrawn }] : [])),
    ({ date }) => date,
  );
  const days = new Set([...added.keys(), ...corrected.keys(), ...withdrawn.keys()]);
  return [...days]
    .sort()
    .reverse()
    .map((day) => ({
      day,
      added: byKind(added.get(day) ?? []),
      corrected: corrected.get(day) ?? [],
      withdrawn: (withdrawn.get(day) ?? []).map(({ entry, reason }) => ({ entry, reason })),
    }))
    .filter((it) => it.added.length + it.corrected.length + it.withdrawn.length > 0);
}

type Published = PublicRecord['published'];

function allEntries(published: Published): AnyNode[] {
  return KINDS.flatMap((kind): readonly AnyNode[] => published[kind]);
}

const known = new WeakMap<Published, Map<AnyNode, AnyNode[]>>();

/** All entries with an address, or those about one force or one theme. */
export function entriesAbout(published: Published, about?: Force | Theme): readonly AnyNode[] {
  return about ? (byWhatTheyAreAbout(published).get(about) ?? []) : allEntries(published);
}

/** The entries about each force and each theme; gathered once, for every page of a force or a theme asks for them. */
function byWhatTheyAreAbout(published: Published): Map<AnyNode, AnyNode[]> {
  let about = known.get(published);
  if (!about) {
    about = new Map();
    for (const entry of allEntries(published))
      for (const one of forcesAndThemesOf(entry)) {
        const own = about.get(one);
        if (own) own.push(entry);
        else about.set(one, [entry]);
      }
    known.set(published, about);
  }
  return about;
}

/** What an entry is about: itself, what it names, and of an answer the themes of the findings it answers. */
function forcesAndThemesOf(entry: AnyNode): Set<AnyNode> {
  return new Set([
    entry,
    ...('forces' in entry ? entry.forces : []),
    ...('force' in entry ? [entry.force] : []),
    ...('themes' in entry ? entry.themes : []),
    ...('theme' in entry ? [entry.theme] : []),
    ...(entry.kind === 'responses' ? entry.findings.map(({ theme }) => theme) : []),
  ]);
}

function byKind(entries: readonly AnyNode[]): DayOfChanges['added'] {
  const kinds = Map.groupBy(entries, ({ kind }) => kind);
  return TOLD.flatMap((kind) => {
    const own = kinds.get(kind);
    return own ? [{ kind, entries: inOrder(own) }] : [];
  });
}

/** Days under their months (`2026-11`), newest first. */
export function byMonth(days: readonly DayOfChanges[]): { month: string; days: DayOfChanges[] }[] {
  return [...Map.groupBy(days, ({ day }) => day.slice(0, 7))].map(([month, own]) => ({
    month,
    days: own,
  }));
}

/** Days told one by one, or a month told whole, with what was done in it. */
export interface TimeOfChanges {
  /** The day or the month, as it is written in dates. */
  date: string;
  days: DayOfChanges[];
}

/**
 * By which days and months a reader finds what is new since a day: days for the newest month and for as long as there is
 * room, months before that.
 * @param most how many days are told one by one
 */
export function timesOfChanges(days: readonly DayOfChanges[], most: number): TimeOfChanges[] {
  let told = 0;
  return byMonth(days).flatMap(({ month, days: own }, at) => {
    told += own.length;
    return told <= most || at === 0
      ? own.map((day) => ({ date: day.day, days: [day] }))
      : [{ date: month, days: own }];
  });
}

/** The entries of one kind that were added on a day, or all corrections of a day: named together, or only counted. */
export type Group = DayOfChanges['added'][number] | DayOfChanges['corrected'];

/**
 * The groups that a page names one by one: the newest, for as long as there is room. Of the others it tells how many
 * entries they have, so that a day on which a thousand came is told in a line.
 * @param most names on the page
 */
export function namedGroups(days: readonly DayOfChanges[], most: number): Set<Group> {
  const named = new Set<Group>();
  let left = most;
  for (const { added, corrected } of days)
    for (const group of [...added, corrected]) {
      const size = sizeOf(group);
      if (size > left) continue;
      left -= size;
      named.add(group);
    }
  return named;
}

/** How many entries a group has. */
export function sizeOf(group: Group): number {
  return 'kind' in group
    ? group.entries.length
    : group.reduce((all, { entries }) => all + entries.length, 0);
}

/** How many entries were added and withdrawn on some days, and how many corrections were made. */
export function numbersOfChanges(
  days: readonly DayOfChanges[],
): Record<'added' | 'corrected' | 'withdrawn', number> {
  const count = (list: (day: DayOfChanges) => readonly unknown[]) =>
    days.reduce((all, day) => all + list(day).length, 0);
  return {
    added: count((day) => day.added.flatMap((group) => group.entries)),
    corrected: count((day) => day.corrected),
    withdrawn: count((day) => day.withdrawn),
  };
}

/**
 * The same in words.
 * @example countsOfChanges(days) // '14 entries added, two corrections, one entry withdrawn'
 */
export function countsOfChanges(days: readonly DayOfChanges[]): string {
  const entries = (number: number) => countInWords(number, 'entry', 'entries');
  const { added, corrected, withdrawn } = numbersOfChanges(days);
  return [
    ...(added > 0 ? [`${entries(added)} added`] : []),
    ...(corrected > 0 ? [countInWords(corrected, 'correction')] : []),
    ...(withdrawn > 0 ? [`${entries(withdrawn)} withdrawn`] : []),
  ].join(', ');
}

/** The days that lie no more than a week back from a day, itself included. */
export function lastWeek(days: readonly DayOfChanges[], day: string): DayOfChanges[] {
  const first = new Date(Date.parse(day) - 6 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return days.filter((one) => one.day >= first && one.day <= day);
}

/** The last day on which anything about an entry changed: it was added, corrected or withdrawn. */
export function changedOn({ data }: Pick<AnyNode, 'data'>): string {
  const days = [data.added, data.withdrawn?.date ?? '', ...data.corrections.map((it) => it.date)];
  return days.sort().at(-1)!;
}
