import { FACETS, type Facet, type Facets } from './facet-table.ts';

/** A value of a facet with the number of results it would leave. */
export interface Count {
  name: string;
  count: number;
}
type Chosen = Record<Facet, readonly string[]>;

/**
 * Whether a record passes what was chosen: any value of one facet, and every facet of which a value was chosen.
 * @param except a facet that is not asked
 */
export function passes(record: Facets, chosen: Chosen, except?: Facet): boolean {
  return FACETS.every(
    (facet) =>
      facet === except ||
      chosen[facet].length === 0 ||
      record[facet].some((name) => chosen[facet].includes(name)),
  );
}

/**
 * Counts the values of each facet among results. A facet is counted as if none of its own values were chosen,
 * since choosing another of them adds results.
 */
export function counts(records: readonly Facets[], chosen: Chosen): Record<Facet, Count[]> {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const left = records.filter((record) => passes(record, chosen, facet));
      return [facet, inOrder(tally(left, facet, chosen[facet]), facet)];
    }),
  ) as Record<Facet, Count[]>;
}

function tally(records: readonly Facets[], facet: Facet, chosen: readonly string[]): Count[] {
  // A chosen value stays in sight even where nothing is left of it.
  const numbers = new Map(chosen.map((name) => [name, 0]));
  for (const record of records)
    for (const name of record[facet]) numbers.set(name, (numbers.get(name) ?? 0) + 1);
  return [...numbers].map(([name, count]) => ({ name, count }));
}

function inOrder(list: Count[], facet: Facet): Count[] {
  return list.sort((a, b) =>
    facet === 'year'
      ? b.name.localeCompare(a.name)
      : b.count - a.count || a.name.localeCompare(b.name, 'en-GB'),
  );
}
