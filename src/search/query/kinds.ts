import type { Kind } from '../../schemas/kinds.ts';

/** What a search record is: an entry of a kind, or a page that lists entries. */
export type SearchKind = Kind | 'list';

/** How much a kind is worth beside a finding that matches as well. Records are numbered in this order. */
export const WORTH: Partial<Record<SearchKind, number>> = {
  findings: 1,
  themes: 0.95,
  forces: 0.95,
  guidance: 0.72,
  questions: 0.72,
  panels: 0.9,
  inspections: 0.82,
  responses: 0.75,
  glossary: 0.62,
  events: 0.6,
  sources: 0.4,
};

/** What a kind is worth that is not in the table. */
const PLAIN_WORTH = 0.6;

export function worthOf(kind: SearchKind): number {
  return WORTH[kind] ?? PLAIN_WORTH;
}
