import { openEngine, type Engine } from './engine.ts';
import type { Entry } from './entry.ts';
import { readFacets, type Facets, type FacetTable } from './facet-table.ts';
import { json } from './files.ts';
import { KIND_NAME } from './kind-names.ts';
import type { Guide } from './understand/guide.ts';
import { phrasesOf, type Phrases } from './understand/phrases.ts';
import type { WordList } from './understand/spelling.ts';

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

const words = once((address: string) => json<WordList>(address));

async function open(): Promise<Library> {
  const [engine, guide, table] = await Promise.all([
    openEngine(),
    json<Guide>('/search/guide.json'),
    json<FacetTable>('/search/facets.json'),
  ]);
  return {
    engine,
    guide,
    phrases: phrasesOf(guide),
    facets: readFacets(table, (kind) => KIND_NAME[kind]),
    asOf: table.asOf,
    entry: once((record: number) => json<Entry>(`/search/entries/${table.version}-${record}.json`)),
    words: () => words('/search/words.json'),
  };
}

/** A loader that asks for each thing once, and again only after a failure. */
function once<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const promise = known.get(key) ?? load(key);
    known.set(key, promise);
    promise.catch(() => known.delete(key));
    return promise;
  };
}
