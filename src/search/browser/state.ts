import { FACETS, type Facet } from '../query/facet-table.ts';
import { keyOf } from '../query/understand/key.ts';

/** A search, as its address holds it. */
export interface State {
  query: string;
  /** Search for exactly what was typed. */
  exactly: boolean;
  sort: 'relevance' | 'newest';
  /** Chosen values of each facet, as `slug`s. */
  chosen: Record<Facet, readonly string[]>;
}

/** The form of a facet's value in an address: `cleveland-police`. */
export function slug(name: string): string {
  return keyOf(name).replace(/ /g, '-');
}

export function readState(address: URLSearchParams): State {
  return {
    query: (address.get('q') ?? '').trim(),
    exactly: address.has('exactly'),
    sort: address.get('sort') === 'newest' ? 'newest' : 'relevance',
    chosen: Object.fromEntries(
      FACETS.map((facet) => [facet, address.getAll(facet)]),
    ) as unknown as State['chosen'],
  };
}

/** The address of a search: what is not chosen is left out, so that equal searches have equal addresses. */
export function writeState({ query, exactly, sort, chosen }: State): string {
  const address = new URLSearchParams({ q: query });
  if (exactly) address.set('exactly', '1');
  if (sort === 'newest') address.set('sort', sort);
  for (const facet of FACETS) for (const value of chosen[facet]) address.append(facet, value);
  return `?${address}`;
}

export function isNarrowed({ chosen }: State): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}

/** Whether there is nothing to search for: no letter, no number, and nothing chosen. */
export function isEmpty(state: State): boolean {
  return keyOf(state.query) === '' && !isNarrowed(state);
}
