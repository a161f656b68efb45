import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { entryFiles } from '../search/index/files.ts';
import { pagefindFiles } from '../search/pagefind/make-index.ts';
import type { SearchRecord } from '../search/index/records.ts';

/** The files a search asks for. They belong together: the numbers of records are theirs alone. */
const SEARCH_FILE = /^\/(pagefind\/|search\/.+\.json)/;

/**
 * Builds the search index after the site: `/search/records.json`, which the build made, becomes `/pagefind/`
 * and the texts that results show. In development the search answers from the last build.
 * @throws when there is nothing to index or Pagefind reports an error
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const lastBuild = sirv('dist', { dev: true });
        server.middlewares.use((request, response, next) => {
          if (SEARCH_FILE.test(request.url ?? '')) lastBuild(request, response, next);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) => {
        const made = new URL('search/records.json', dir);
        const records = JSON.parse(await readFile(made, 'utf8')) as SearchRecord[];
        if (records.length === 0) throw new Error('There is nothing to index.');
        await writeAll(new URL('pagefind/', dir), await pagefindFiles(records));
        await writeAll(new URL('search/entries/', dir), entryFiles(records));
        await rm(made);
        console.log(`search: ${records.length.toLocaleString('en-GB')} records indexed`);
      },
    },
  };
}

async function writeAll(
  folder: URL,
  files: { path: string; content: string | Uint8Array }[],
): Promise<void> {
  for (const { path, content } of files) {
    const file = fileURLToPath(new URL(path, folder));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
