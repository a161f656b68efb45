import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Manifest } from '../../src/search/query/library.ts';
import { readFacets, type FacetTable } from '../../src/search/query/facet-table.ts';
import { unsealed } from '../../src/search/query/sealed.ts';
import type { SearchRecord } from '../../src/search/index/search-record.ts';
import type { Guide } from '../../src/search/query/understand/guide.ts';

/** The documents of a bench: those of the built site, and more of their kind. */
export interface Corpus {
  records: SearchRecord[];
  guide: Guide;
  asOf: string;
}

/** Where the files of the search of a built site lie. */
export function folderOf(dist: string): string {
  const { version } = JSON.parse(
    readFileSync(join(dist, 'search/manifest.json'), 'utf8'),
  ) as Manifest;
  return join(dist, 'search/files', version);
}

/** Reads the records of a built site back from what it sends to browsers. */
export function siteCorpus(dist: string): Corpus {
  const folder = folderOf(dist);
  const read = <T>(name: string) => unsealed<T>(readFileSync(join(folder, name), 'utf8'));
  const table = read<FacetTable>('facets.json');
  const guide = read<Guide>('guide.json');
  const synonyms = new Map<number, string>();
  for (const [record, , names] of [...guide.forces, ...guide.themes, ...guide.terms])
    synonyms.set(record, names.join(', '));
  const records = readFacets(table).map((facets, number): SearchRecord => ({
    ...read<Entry>(`entries/${number}.json`),
    kind: facets.is,
    synonyms: synonyms.get(number) ?? '',
    date: facets.day ? new Date(facets.day * 86_400_000).toISOString().slice(0, 10) : null,
    forces: facets.force,
    themes: facets.theme,
    inspectorate: facets.inspectorate[0] ?? null,
    finding: facets.finding[0] ?? null,
  }));
  return { records, guide, asOf: table.asOf };
}

/** The same guide for records in another order: it names them by their numbers. */
export function renumbered(
  guide: Guide,
  before: readonly SearchRecord[],
  after: readonly SearchRecord[],
): Guide {
  const numbers = new Map(after.map(({ url }, number) => [url, number]));
  const moved = (record: number) => numbers.get(before[record]?.url ?? '') ?? -1;
  return {
    ...guide,
    forces: guide.forces.map(([record, ...rest]) => [moved(record), ...rest]),
    themes: guide.themes.map(([record, ...rest]) => [moved(record), ...rest]),
    terms: guide.terms.map(([record, ...rest]) => [moved(record), ...rest]),
    articles: guide.articles.map(([record, title]) => [moved(record), title]),
    compare: moved(guide.compare),
  };
}
