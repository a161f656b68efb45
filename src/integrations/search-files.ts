import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decode } from 'cborg';

const FILE = '_search-files.bin';
const ENDINGS = ['json', 'pagefind', 'pf_index'];

/**
 * Writes the files of the search. They are more than there are pages, and a route takes Astro longer than a file: so
 * one route gives all of them in one file, which is taken apart and not published. It is made while pages are, since
 * Pagefind works in a process of its own. In development each has an address instead, answered when it is asked for.
 */
export function searchFiles(): AstroIntegration {
  const route = (name: string) => new URL(`../pages/search/_${name}.ts`, import.meta.url);
  return {
    name: 'search-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'build')
          injectRoute({ pattern: `/${FILE}`, entrypoint: route('packed'), prerender: true });
        else
          for (const ending of ENDINGS)
            injectRoute({
              pattern: `/search/[...file].${ending}`,
              entrypoint: route(ending),
              prerender: true,
            });
      },
      'astro:build:done': ({ dir }) => {
        const packed = new URL(FILE, dir);
        unpack(readFileSync(packed), new URL('search/', dir));
        rmSync(packed);
      },
    },
  };
}

function unpack(packed: Uint8Array, to: URL): void {
  const files = decode(packed) as [path: string, content: string | Uint8Array][];
  const places = files.map(([path]) => fileURLToPath(new URL(path, to)));
  for (const folder of new Set(places.map(dirname))) mkdirSync(folder, { recursive: true });
  for (const [number, [, content]] of files.entries()) writeFileSync(places[number]!, content);
}
