import { createHash } from 'node:crypto';
import { newestFirst, type PublicRecord } from '../../record/index.ts';
import type { Thesaurus } from '../../schemas/thesaurus.ts';
import { endOfStage } from '../../stages.ts';
import type { Headlines } from '../browser/suggest/suggest.ts';
import { pagefindFiles } from '../pagefind/make-index.ts';
import type { Entry } from '../query/library.ts';
import type { Guide } from '../query/understand/guide.ts';
import { facetTable } from './facet-table.ts';
import { guideOf } from './guide.ts';
import { searchRecords } from './records.ts';
import type { SearchRecord } from './search-record.ts';
import { wordList } from './word-list.ts';

/** A file that a browser asks for when somebody searches, by its path on the site: `search/guide.json`. */
export interface SearchFile {
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** As many headlines as a reader on a slow line can be asked to wait for (7 kB): the newest. */
const MOST_HEADLINES = 400;

/** All files of the search. They belong together, since they know a record by its number. */
export async function searchFiles(
  record: PublicRecord,
  thesaurus: Thesaurus,
): Promise<SearchFile[]> {
  const start = performance.now();
  const records = searchRecords(record);
  const files = [
    ...(await filesOf(records, guideOf(record, records, thesaurus), record.asOf)),
    json('headlines', headlinesOf(record)),
  ];
  endOfStage('search index', start);
  return files;
}

/**
 * The files that answer a search.
 * @param records in the order of their numbers
 * @throws when Pagefind reports an error
 */
export async function filesOf(
  records: readonly SearchRecord[],
  guide: Guide,
  asOf: string,
): Promise<SearchFile[]> {
  const version = versionOf(records);
  const pagefind = await pagefindFiles(records);
  return [
    ...pagefind.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
    json('guide', guide),
    json('facets', facetTable(records, version, asOf)),
    json('words', wordList(records, guide)),
    // For the file of results that a reader can save.
    json(
      'list',
      records.map(({ url, title, line }) => [url, title, line]),
    ),
    ...records.map(({ url, title, line, text }, number) =>
      json(`entries/${version}-${number}`, { url, title, line, text } satisfies Entry),
    ),
  ];
}

function json(name: string, content: unknown): SearchFile {
  return { path: `search/${name}.json`, content: JSON.stringify(content) };
}

/** Changes with the records, so that a browser never mixes the numbers of one version with the texts of another. */
export function versionOf(records: readonly SearchRecord[]): string {
  return createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 8);
}

function headlinesOf({ findings }: PublicRecord): Headlines {
  return findings
    .toSorted((a, b) => newestFirst(a.data.date, b.data.date))
    .slice(0, MOST_HEADLINES)
    .map(({ data, path }) => [data.headline, path]);
}
