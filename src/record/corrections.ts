import { newestFirst } from '../schemas/dates.ts';
import { KINDS } from '../schemas/index.ts';
import type { AnyNode, PublicRecord } from './types.ts';

export interface Correction {
  entry: AnyNode;
  date: string;
  what: string;
}

/** All corrections and withdrawals of the record, newest first. */
export function correctionsOf({ published }: PublicRecord): Correction[] {
  return KINDS.flatMap((kind): readonly AnyNode[] => published[kind])
    .flatMap((entry) => {
      const { corrections, withdrawn } = entry.data;
      return [
        ...corrections.map((correction) => ({ entry, ...correction })),
        ...(withdrawn
          ? [{ entry, date: withdrawn.date, what: `Withdrawn. ${withdrawn.reason}` }]
          : []),
      ];
    })
    .sort((a, b) => newestFirst(a.date, b.date));
}
