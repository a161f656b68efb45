import { newestFirst } from '../schemas/dates.ts';
import { KINDS } from '../schemas/index.ts';
import type { AnyNode, PublicRecord } from './types.ts';

/** What was put right on a day, in so many words, and the entries in which it was. */
export interface Correction {
  date: string;
  what: string;
  entries: AnyNode[];
}

/** All corrections and withdrawals of the record, newest first; one that was made in many entries is told once. */
export function correctionsOf({ published }: Pick<PublicRecord, 'published'>): Correction[] {
  const all = KINDS.flatMap((kind): readonly AnyNode[] => published[kind]);
  return [...correctedIn(all), ...toldOnce(all, withdrawalOf)].sort((a, b) =>
    newestFirst(a.date, b.date),
  );
}

/** The corrections of some entries; one that was made in many is told once. */
export function correctedIn(entries: readonly AnyNode[]): Correction[] {
  return toldOnce(entries, ({ data }) => data.corrections);
}

function withdrawalOf({ data: { withdrawn } }: AnyNode): { date: string; what: string }[] {
  return withdrawn ? [{ date: withdrawn.date, what: `Withdrawn. ${withdrawn.reason}` }] : [];
}

function toldOnce(
  entries: readonly AnyNode[],
  madeIn: (entry: AnyNode) => readonly { date: string; what: string }[],
): Correction[] {
  const made = entries.flatMap((entry) => madeIn(entry).map((it) => ({ ...it, entry })));
  return [...Map.groupBy(made, ({ date, what }) => `${date} ${what}`).values()].map((alike) => ({
    date: alike[0]!.date,
    what: alike[0]!.what,
    entries: alike.map(({ entry }) => entry),
  }));
}
