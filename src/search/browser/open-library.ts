import { openEngine } from '../pagefind/engine.ts';
import { readFacets, type Facets, type FacetTable } from '../query/facet-table.ts';
import type { Entry, Library } from '../query/library.ts';
import { MissingFile } from '../query/missing-file.ts';
import type { Guide } from '../query/understand/guide.ts';
import { phrasesOf } from '../query/understand/phrases.ts';
import type { WordList } from '../query/understand/spelling.ts';
import { INITIALS } from '../query/understand/initials.ts';
import { jsonFile, newestFolder } from './files.ts';

let library: Promise<Library> | undefined;

/**
 * Does what needs the library. Where a file is gone because the site was published anew during the visit, does it again
 * with the files of today.
 * @throws {MissingFile} when a file did not arrive; the next call opens the library anew
 */
export async function withLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  const before = await newestFolder();
  try {
    library ??= open(before);
    return await work(await library);
  } catch (error) {
    library = undefined;
    if (!(error instanceof MissingFile)) throw error;
    const now = await newestFolder(true);
    if (now === before) throw error;
    library = open(now);
    return work(await library);
  }
}

/** Forgets a library of which a part was lost, so that the next search opens it anew. */
export async function closeLibrary(): Promise<void> {
  library = undefined;
  await newestFolder(true).catch(() => undefined);
}

/** The facets of all records, without the rest of the library. */
export async function openFacets(): Promise<Facets[]> {
  return readFacets(await jsonFile<FacetTable>(`${await newestFolder()}facets.json`));
}

/** Opens all that a search needs, from one folder, once a visit. */
async function open(folder: string): Promise<Library> {
  const [engine, guide, table] = await Promise.all([
    openEngine(folder),
    jsonFile<Guide>(`${folder}guide.json`),
    jsonFile<FacetTable>(`${folder}facets.json`),
  ]);
  return {
    folder,
    engine,
    guide,
    phrases: phrasesOf(guide),
    facets: readFacets(table),
    asOf: table.asOf,
    entry: (record) => jsonFile<Entry>(`${folder}entries/${record}.json`),
    async words(like) {
      const initials = INITIALS.filter((initial) => like.some((word) => word[0] === initial));
      const lists = await Promise.all(
        initials.map((initial) => jsonFile<WordList>(`${folder}words/${initial}.json`)),
      );
      return {
        common: lists.flatMap(({ common }) => common),
        rare: lists.flatMap(({ rare }) => rare),
      };
    },
  };
}
