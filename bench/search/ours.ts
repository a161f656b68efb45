import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, versioned } from '../../src/search/index/files.ts';
import { folderOf, type Corpus } from './corpus.ts';

/** Writes a site that is the built search page with the index of a corpus. */
export async function writeOurs(corpus: Corpus, dist: string, folder: string): Promise<void> {
  cpSync(join(dist, '_astro'), join(folder, '_astro'), { recursive: true });
  cpSync(join(dist, 'search'), join(folder, 'search'), { recursive: true });
  await publishSearch(corpus, folder);
}

/** Publishes the search of a corpus in a folder, in place of what was published before, with the cards of before. */
export async function publishSearch({ records, guide, asOf }: Corpus, site: string): Promise<void> {
  const before = folderOf(site);
  const cards = globSync('cards/**/*.json', { cwd: before }).map((path) => ({
    path,
    content: readFileSync(join(before, path), 'utf8'),
  }));
  rmSync(join(site, 'search/files'), { recursive: true });
  for (const { path, content } of versioned([...(await filesOf(records, guide, asOf)), ...cards])) {
    const file = join(site, 'search', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
