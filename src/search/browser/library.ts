import { openEngine, type Engine } from '../pagefind/engine.ts';
import type { Entry } from '../query/entry.ts';
import { readFacets, type Facets, type FacetTable } from '../query/facet-table.ts';
import { file } from './files.ts';
import type { Guide } from '../query/understand/guide.ts';
import { phrasesOf, type Phrases } from '../query/understand/phrases.ts';
import type { WordList } from '../query/understand/spelling.ts';

/** All that a search needs, opened once a visit. */
export interface Library {
  engine: Engine;
  guide: Guide;
  phrases: Phrases;
  facets: readonly Facets[];
  /** The day as of which the record speaks. */
  asOf: string;
  entry(record: number): Promise<Entry>;
  /** Words of the record, for wrong spellings; loaded when first asked for. */
  words(): Promise<WordList>;
}

/** @throws {MissingFile} when a part did not arrive; the next call tries again */
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
    file<Guide>('/search/guide.json'),
    file<FacetTable>('/search/facets.json'),
  ]);
  return {
    engine,
    guide,
    phrases: phrasesOf(guide),
    facets: readFacets(table),
    asOf: table.asOf,
    entry: (record) => file<Entry>(`/search/entries/${table.version}-${record}.json`),
    words: () => file<WordList>('/search/words.json'),
  };
}
