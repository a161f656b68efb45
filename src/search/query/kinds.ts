import { infoOf, KINDS, type Kind } from '../../schemas/kinds.ts';

/** What a search record is: an entry of a kind, or a page that lists entries. */
export type SearchKind = Kind | 'list';

/**
 * How much a kind is worth beside a finding that matches as well. Records are numbered in this order; kinds that are
 * not named here follow, and lists come last.
 */
const WORTH: Partial<Record<SearchKind, number>> = {
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
const PLAIN_WORTH = 0.6;

/** How much a kind is worth beside a finding that matches as well. */
export function worthOf(kind: SearchKind): number {
  return WORTH[kind] ?? PLAIN_WORTH;
}

/** Every kind of search record, in the order in which records are numbered. */
export const SEARCH_KINDS: readonly SearchKind[] = [
  ...new Set<SearchKind>([...(Object.keys(WORTH) as SearchKind[]), ...KINDS, 'list']),
];

/** What results and facets call otherwise than the rest of the site. Addresses of searches hold these names. */
const OWN_NAMES: Partial<Record<SearchKind, string>> = { inspections: 'Report' };

/** What a kind is called in results and facets. */
export function searchNameOf(kind: SearchKind): string {
  return OWN_NAMES[kind] ?? (kind === 'list' ? 'List' : infoOf(kind).label);
}
