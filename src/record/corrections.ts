import { newestFirst } from './dates.ts';
import type { Record, Source } from './types.ts';

export interface Correction {
  entry: Source['citedBy'][number];
  date: string;
  what: string;
}

/** All corrections and withdrawals of the record, newest first. */
export function correctionsOf(record: Record): Correction[] {
  const entries = [
    ...record.forces,
    ...record.inspections,
    ...record.findings,
    ...record.responses,
    ...record.panels,
    ...record.themes,
    ...record.questions,
    ...record.guidance,
    ...record.glossary,
    ...record.events,
  ];
  return entries
    .flatMap((entry) => [
      ...entry.data.corrections.map((correction) => ({ entry, ...correction })),
      ...(entry.data.withdrawn
        ? [
            {
              entry,
              date: entry.data.withdrawn.date,
              what: `Withdrawn. ${entry.data.withdrawn.reason}`,
            },
          ]
        : []),
    ])
    .sort((a, b) => newestFirst(a.date, b.date));
}
