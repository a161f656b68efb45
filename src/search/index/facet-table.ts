import { firstDay } from '../../record/index.ts';
import type { FacetTable } from '../query/facet-table.ts';
import { SEARCH_KINDS, searchNameOf } from './kinds.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * The facets of all records as columns of small numbers, which compress far better than Pagefind's own filters
 * (3 kB for 14 kB at 1,900 records) and let the browser count any choice without a request.
 * @param records in the order of their numbers
 */
export function facetTable(records: readonly SearchRecord[], asOf: string): FacetTable {
  const names = {
    force: namesOf(records, ({ forces }) => forces),
    theme: namesOf(records, ({ themes }) => themes),
    inspectorate: namesOf(records, ({ inspectorate }) => listOf(inspectorate)),
    finding: namesOf(records, ({ finding }) => listOf(finding)),
  };
  const column = (key: keyof typeof names, values: (record: SearchRecord) => readonly string[]) => {
    const places = new Map(names[key].map((name, index) => [name, index]));
    return records.map((record) => shortest(values(record).map((value) => places.get(value) ?? 0)));
  };
  return {
    asOf,
    kinds: SEARCH_KINDS.map((kind) => [
      kind,
      searchNameOf(kind),
      records.filter((record) => record.kind === kind).length,
    ]),
    names,
    force: column('force', ({ forces }) => forces),
    theme: column('theme', ({ themes }) => themes),
    inspectorate: column('inspectorate', ({ inspectorate }) => listOf(inspectorate)),
    finding: column('finding', ({ finding }) => listOf(finding)),
    days: steps(records.map(({ date }) => (date ? dayNumber(date) : 0))),
  };
}

const listOf = (value: string | null) => (value === null ? [] : [value]);

function namesOf(
  records: readonly SearchRecord[],
  values: (record: SearchRecord) => readonly string[],
): string[] {
  return [...new Set(records.flatMap(values))].sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/** Most records have one value: it stands alone; none is -1, several are a list. */
function shortest(values: number[]): number | number[] {
  return values.length === 1 ? (values[0] ?? -1) : values.length === 0 ? -1 : values;
}

function dayNumber(date: string): number {
  return Date.parse(`${firstDay(date)}T00:00:00Z`) / 86_400_000;
}

/** Neighbours are of about the same day, so the steps between them are small. */
function steps(days: number[]): number[] {
  return days.map((day, index) => day - (days[index - 1] ?? 0));
}
