import { articleHeadings, forceAreas, loadRecord, loadThesaurus } from '@/load-record';
import { searchFiles, type SearchFile } from '@/search/index/files';

/** The files of the search, made once a build, and in development once after each change of the content. */
export async function allSearchFiles(): Promise<SearchFile[]> {
  return (made ??= make());
}
let made: Promise<SearchFile[]> | undefined;

async function make(): Promise<SearchFile[]> {
  return searchFiles(
    await loadRecord(),
    await loadThesaurus(),
    forceAreas().neighbours,
    await articleHeadings(),
  );
}
