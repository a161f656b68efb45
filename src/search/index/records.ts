import { newestFirst, type PublicRecord } from '../../record/index.ts';
import { articleRecords } from './article.ts';
import * as entries from './entries.ts';
import { listRecords } from './lists.ts';
import { PAGE_KINDS } from '../query/kinds.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Everything that search can find, in the order of its numbers: by kind and, within a kind, newest first.
 * A text is held once: a finding is found on its own page, never again on that of its force or report.
 */
export function searchRecords(record: PublicRecord): SearchRecord[] {
  const all = [
    ...record.findings.map((finding) => entries.findingRecord(finding, record.asOf)),
    ...record.themes.map(entries.themeRecord),
    ...record.forces.map(entries.forceRecord),
    ...record.guidance.flatMap(articleRecords),
    ...record.questions.map(entries.questionRecord),
    ...record.panels.map(entries.panelRecord),
    ...record.inspections.map(entries.inspectionRecord),
    ...record.responses.map(entries.responseRecord),
    ...record.glossary.map(entries.termRecord),
    ...record.events.map(entries.eventRecord),
    ...record.sources.map(entries.sourceRecord),
    ...listRecords(),
  ];
  return inOrder(all);
}

/** Numbers follow from the order alone, so it must be the same in every build. */
export function inOrder(records: readonly SearchRecord[]): SearchRecord[] {
  return records.toSorted(
    (a, b) =>
      PAGE_KINDS.indexOf(a.kind) - PAGE_KINDS.indexOf(b.kind) ||
      newestFirst(a.date, b.date) ||
      (a.url < b.url ? -1 : a.url > b.url ? 1 : 0),
  );
}
