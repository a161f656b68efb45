import type { SearchKind } from './kinds.ts';

/** The facets of all records as they are sent: columns by number of record (see index/facet-table.ts). */
export interface FacetTable {
  /** The day as of which the record speaks. */
  asOf: string;
  /** In the order of the numbers of their records. */
  kinds: readonly (readonly [kind: SearchKind, name: string, records: number])[];
  names: Record<'force' | 'theme' | 'inspectorate' | 'finding', readonly string[]>;
  force: readonly Cell[];
  theme: readonly Cell[];
  inspectorate: readonly Cell[];
  finding: readonly Cell[];
  /** Days since 1970, each as the step from the one before; 0 in all for a record without a date. */
  days: readonly number[];
}
/** Place in `names`; -1 for none. */
type Cell = number | readonly number[];

export const FACETS = ['kind', 'force', 'theme', 'inspectorate', 'year', 'finding'] as const;
export type Facet = (typeof FACETS)[number];

/** The facets of one record, in words, with what it is and its day as a number. */
export type Facets = Record<Facet, readonly string[]> & { is: SearchKind; day: number };

/** Reads the table. @returns the facets of every record, by its number */
export function readFacets(table: FacetTable): Facets[] {
  const kinds = table.kinds.flatMap((kind) =>
    Array<(typeof table.kinds)[number]>(kind[2]).fill(kind),
  );
  let day = 0;
  return kinds.map(([is, name], number) => {
    day += table.days[number] ?? 0;
    const named = (facet: keyof FacetTable['names']) =>
      [table[facet][number] ?? -1].flat().flatMap((place) => table.names[facet][place] ?? []);
    return {
      is,
      day,
      kind: [name],
      force: named('force'),
      theme: named('theme'),
      inspectorate: named('inspectorate'),
      finding: named('finding'),
      year: day ? [String(new Date(day * 86_400_000).getUTCFullYear())] : [],
    };
  });
}
