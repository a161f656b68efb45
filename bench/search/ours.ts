import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, versioned } from '../../src/search/index/files.ts';
import type { Corpus } from './corpus.ts';

/** Writes a site that is the built search page with the index of a corpus. */
export async function writeOurs(
  { records, guide, asOf }: Corpus,
  dist: string,
  folder: string,
): Promise<void> {
  cpSync(join(dist, '_astro'), join(folder, '_astro'), { recursive: true });
  cpSync(join(dist, 'search'), join(folder, 'search'), { recursive: true });
  rmSync(join(folder, 'search', 'files'), { recursive: true });
  for (const { path, content } of versioned(await filesOf(records, guide, asOf))) {
    const file = join(folder, 'search', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
