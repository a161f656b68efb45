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
export function correctionsOf({ published }: PublicRecord): Correction[] {
  const made = KINDS.flatMap((kind): readonly AnyNode[] => published[kind]).flatMap((entry) => {
    const { corrections, withdrawn } = entry.data;
    return [
      ...corrections.map(({ date, what }) => ({ entry, date, what })),
      ...(withdrawn
        ? [{ entry, date: withdrawn.date, what: `Withdrawn. ${withdrawn.reason}` }]
        : []),
    ];
  });
  return [...Map.groupBy(made, ({ date, what }) => `${date} ${what}`).values()]
    .map((alike) => ({
      date: alike[0]!.date,
      what: alike[0]!.what,
      entries: alike.map(({ entry }) => entry),
    }))
    .sort((a, b) => newestFirst(a.date, b.date));
}
