import { infoOf, KINDS } from '../../schemas/index.ts';
import { WORTH, type SearchKind } from '../query/kinds.ts';

/**
 * Every kind of search record, in the order in which records are numbered: as the table of worth has them, then those
 * that it leaves out, and lists last.
 */
export const SEARCH_KINDS: readonly SearchKind[] = [
  ...new Set<SearchKind>([...(Object.keys(WORTH) as SearchKind[]), ...KINDS, 'list']),
];

/** What a kind is called in results and facets. Addresses of searches hold it: `?kind=report`. */
export function searchNameOf(kind: SearchKind): string {
  if (kind === 'list') return 'List';
  return kind === 'inspections' ? 'Report' : infoOf(kind).label;
}
