import { newestFirst } from './dates.ts';
import type * as R from './types.ts';

interface Dated {
  id: string;
  data: { date: string | null };
}

/** Newest first; entries of one date by id, so that every build has the same order. */
export function datedNewestFirst(a: Dated, b: Dated): number {
  return newestFirst(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1);
}

/** When an inspection stands in time: its publication or, failing that, the end of its fieldwork. */
export function inspectionDate(inspection: Pick<R.Inspection, 'data'>): string | null {
  return inspection.data.published ?? inspection.data.fieldwork?.to ?? null;
}

export function inspectionsNewestFirst(a: R.Inspection, b: R.Inspection): number {
  return newestFirst(inspectionDate(a), inspectionDate(b)) || (a.id < b.id ? -1 : 1);
}

/** Sorts by a text as a British reader would expect. */
export function byText<T>(list: readonly T[], text: (item: T) => string): T[] {
  return list.toSorted((a, b) => text(a).localeCompare(text(b), 'en-GB'));
}
