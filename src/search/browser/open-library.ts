import { openEngine } from '../pagefind/engine.ts';
import { readFacets, type FacetTable } from '../query/facet-table.ts';
import type { Entry, Library } from '../query/library.ts';
import type { Guide } from '../query/understand/guide.ts';
import { phrasesOf } from '../query/understand/phrases.ts';
import type { WordList } from '../query/understand/spelling.ts';
import { jsonFile } from './files.ts';

/**
 * Opens all that a search needs, once a visit.
 * @throws {MissingFile} when a part did not arrive; the next call tries again
 */
export function openLibrary(): Promise<Library> {
  library ??= open().catch((error: unknown) => {
    library = undefined;
    throw error;
  });
  return library;
}
let library: Promise<Library> | undefined;

/** Forgets a library of which a part was lost, so that the next search opens it anew. */
export function closeLibrary(): void {
  library = undefined;
}

async function open(): Promise<Library> {
  const [engine, guide, table] = await Promise.all([
    openEngine(),
    jsonFile<Guide>('/search/guide.json'),
    jsonFile<FacetTable>('/search/facets.json'),
  ]);
  return {
    engine,
    guide,
    phrases: phrasesOf(guide),
    facets: readFacets(table),
    asOf: table.asOf,
    entry: (record) => jsonFile<Entry>(`/search/entries/${table.version}-${record}.json`),
    words: () => jsonFile<WordList>('/search/words.json'),
  };
}
