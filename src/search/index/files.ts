import { createHash } from 'node:crypto';
import { newestFirst, type PublicRecord } from '../../record/index.ts';
import type { Thesaurus } from '../../schemas/thesaurus.ts';
import { endOfStage } from '../../stages.ts';
import { pagefindFiles } from '../pagefind/make-index.ts';
import type { Entry, Headlines, Manifest } from '../query/library.ts';
import type { Guide } from '../query/understand/guide.ts';
import { cardsOfRecord, type Neighbours } from './cards.ts';
import { facetTable } from './facet-table.ts';
import { guideOf } from './guide.ts';
import { searchRecords } from './records.ts';
import type { Headings } from './sections.ts';
import type { SearchRecord } from './search-record.ts';
import { sealed } from '../query/sealed.ts';
import { wordLists } from './word-list.ts';

/** A file that a browser asks for when somebody searches, by its path below `/search/`: `manifest.json`. */
export interface SearchFile {
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** As many headlines as a reader on a slow line can be asked to wait for (10 kB): the newest. */
const MOST_HEADLINES = 400;

/** All files of the search. */
export async function searchFiles(
  record: PublicRecord,
  thesaurus: Thesaurus,
  neighbours: Neighbours,
  headings: Headings,
): Promise<SearchFile[]> {
  const start = performance.now();
  const records = searchRecords(record, headings);
  const files = versioned([
    ...(await filesOf(records, guideOf(record, records, thesaurus), record.asOf)),
    json('headlines', headlinesOf(record)),
    ...cardsOfRecord(record, neighbours).map(([path, card]) => json(`cards/${path}`, card)),
  ]);
  endOfStage('search index', start);
  return files;
}

/**
 * Files that belong together, since they know a record by its number: in a folder named by what they hold, so that a
 * browser never mixes those of one build with those of another, and the manifest that names the folder.
 */
export function versioned(files: readonly SearchFile[]): SearchFile[] {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update(content);
  const version = hash.digest('hex').slice(0, 8);
  return [
    { path: 'manifest.json', content: JSON.stringify({ version } satisfies Manifest) },
    ...files.map(({ path, content }) => ({ path: `files/${version}/${path}`, content })),
  ];
}

/**
 * The files that answer a search, by their path in the folder of their version.
 * @param records in the order of their numbers
 * @throws when Pagefind reports an error
 */
export async function filesOf(
  records: readonly SearchRecord[],
  guide: Guide,
  asOf: string,
): Promise<SearchFile[]> {
  const pagefind = await pagefindFiles(records);
  return [
    ...pagefind.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
    json('guide', guide),
    json('facets', facetTable(records, asOf)),
    ...wordLists(records, guide).map(([initial, words]) => json(`words/${initial}`, words)),
    // For the file of results that a reader can save.
    json(
      'list',
      records.map(({ url, title, line }) => [url, title, line]),
    ),
    ...records.map(({ url, title, line, text }, number) =>
      json(`entries/${number}`, { url, title, line, text } satisfies Entry),
    ),
  ];
}

function json(name: string, content: unknown): SearchFile {
  return { path: `${name}.json`, content: sealed(content) };
}

function headlinesOf({ findings }: PublicRecord): Headlines {
  return findings
    .toSorted((a, b) => newestFirst(a.data.date, b.data.date))
    .slice(0, MOST_HEADLINES)
    .map(({ data, path }) => [data.headline, path]);
}
