import { articleHeadings, forceAreas, loadRecord, loadThesaurus } from '@/load-record';
import { searchFiles, type SearchFile } from '@/search/index/files';

/** Makes the files of the search of what is on record. */
export async function makeSearchFiles(): Promise<SearchFile[]> {
  return searchFiles(
    await loadRecord(),
    await loadThesaurus(),
    forceAreas().neighbours,
    await articleHeadings(),
  );
}
