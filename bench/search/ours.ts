import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entryFiles } from '../../src/search/index/files.ts';
import { facetTable } from '../../src/search/index/facet-table.ts';
import { pagefindFiles } from '../../src/search/pagefind/make-index.ts';
import { wordList } from '../../src/search/index/word-list.ts';
import type { Corpus } from './corpus.ts';

/** Writes a site that is the built search page with the index of a corpus. */
export async function writeOurs(
  { records, guide, asOf }: Corpus,
  dist: string,
  folder: string,
): Promise<void> {
  cpSync(join(dist, '_astro'), join(folder, '_astro'), { recursive: true });
  cpSync(join(dist, 'search'), join(folder, 'search'), { recursive: true });
  rmSync(join(folder, 'search', 'entries'), { recursive: true });
  const json = (path: string, content: unknown) => ({
    path: `search/${path}`,
    content: JSON.stringify(content),
  });
  const files = [
    ...(await pagefindFiles(records)).map((file) => ({ ...file, path: `pagefind/${file.path}` })),
    ...entryFiles(records).map((file) => ({ ...file, path: `search/entries/${file.path}` })),
    json('facets.json', facetTable(records, asOf)),
    json('guide.json', guide),
    json('words.json', wordList(records, guide)),
  ];
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
