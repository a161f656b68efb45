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

/** What explains is worth more to who asks in a sentence. */
const WORTH_TO_QUESTION: Partial<Record<SearchKind, number>> = { guidance: 1.05, glossary: 0.85 };

export function worthOf(kind: SearchKind, isQuestion: boolean): number {
  return (isQuestion && WORTH_TO_QUESTION[kind]) || (WORTH[kind] ?? PLAIN_WORTH);
}
