import { newestFirst, type AnyNode, type PublicRecord } from '../../record/index.ts';
import { KINDS } from '../../schemas/index.ts';
import { recordsOf } from './entries.ts';
import { SEARCH_KINDS } from './kinds.ts';
import { listRecords } from './lists.ts';
import type { Headings } from './sections.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Everything that search can find, in the order of its numbers: by kind and, within a kind, newest first.
 * A text is held once: a finding is found on its own page, never again on that of its force or report.
 */
export function searchRecords(record: PublicRecord, headings: Headings): SearchRecord[] {
  const entries = KINDS.flatMap((kind): readonly AnyNode[] => record[kind]);
  const pages = { asOf: record.asOf, headings };
  return inOrder([...entries.flatMap((entry) => recordsOf(entry, pages)), ...listRecords()]);
}

/** Numbers follow from the order alone, so it must be the same in every build. */
export function inOrder(records: readonly SearchRecord[]): SearchRecord[] {
  return records.toSorted(
    (a, b) =>
      SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind) ||
      newestFirst(a.date, b.date) ||
      (a.url < b.url ? -1 : a.url > b.url ? 1 : 0),
  );
}
