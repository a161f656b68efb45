import { openEngine } from '../pagefind/engine.ts';
import { readFacets, type Facets, type FacetTable } from '../query/facet-table.ts';
import type { Entry, Library } from '../query/library.ts';
import { MissingFile } from '../query/missing-file.ts';
import type { Guide } from '../query/understand/guide.ts';
import { phrasesOf } from '../query/understand/phrases.ts';
import type { WordList } from '../query/understand/spelling.ts';
import { INITIALS } from '../query/understand/initials.ts';
import { inTime, jsonFile, newestFolder, packedFile } from './files.ts';

/** The library that is open, and the folder of its files. */
let opened: { folder: string; library: Promise<Library> } | undefined;

/**
 * Does what needs the library. Where a file is gone because the site was published anew during the visit, does it again
 * with the files of today.
 * @throws {MissingFile} when a file did not arrive; the next call asks for it again
 */
export async function withLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  const before = await newestFolder();
  try {
    return await work(await libraryIn(before));
  } catch (error) {
    if (!(error instanceof MissingFile)) throw error;
    const now = await newestFolder(true);
    if (now === before) throw error;
    return work(await libraryIn(now));
  }
}

function libraryIn(folder: string): Promise<Library> {
  if (opened?.folder === folder) return opened.library;
  const library = open(folder);
  opened = { folder, library };
  library.catch(() => (opened = undefined));
  return library;
}

/** The facets of all records, without the rest of the library. */
export async function openFacets(): Promise<Facets[]> {
  return readFacets(await jsonFile<FacetTable>(`${await newestFolder()}facets.json`));
}

/** Opens all that a search needs, from one folder, once a visit. */
async function open(folder: string): Promise<Library> {
  const [engine, guide, table] = await Promise.all([
    openEngine({
      bytes: (path) => packedFile(`${folder}${path}`),
      json: (path) => jsonFile(`${folder}${path}`),
    }),
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
    async spelling(like) {
      const initials = INITIALS.filter((initial) => like.some((word) => word[0] === initial));
      const [spelling, ...lists] = await Promise.all([
        inTime(import('../query/understand/spelling.ts')),
        ...initials.map((initial) => jsonFile<WordList>(`${folder}words/${initial}.json`)),
      ]);
      const list = {
        common: lists.flatMap(({ common }) => common),
        rare: lists.flatMap(({ rare }) => rare),
      };
      return { ...spelling, list };
    },
  };
}
