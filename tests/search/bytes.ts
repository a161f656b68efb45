import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';

/** Bytes that a search fetched: ours, Pagefind's library, and what it looked up. */
export interface Bytes {
  ours: number;
  library: number;
  index: number;
  all: number;
}

/** What a browser fetches for the page whether or not anybody searches. */
const PAGE = /\/$|\.(html|css|woff2|svg|png|ico|xml)$/;

/**
 * Counts what a page asks for from now on, as a server would send it: compressed by Brotli,
 * but for Pagefind's own files, which are compressed already.
 * @param dist folder of the built site
 */
export function countBytes(page: Page, dist: string): () => Bytes {
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));
  return () => {
    const sizes = [...paths]
      .filter((path) => !PAGE.test(path))
      .map((path) => [path, sizeOf(dist, path)] as const);
    const sum = (kind: RegExp) =>
      sizes.reduce((total, [path, size]) => total + (kind.test(path) ? size : 0), 0);
    return {
      ours: sum(/^\/_astro\//),
      library: sum(/pagefind\.js$|\/wasm/),
      index: sum(/\.json$|\.pf_/),
      all: sum(/./),
    };
  };
}

/** Sizes of files by their paths: most searches fetch the same ones. */
const known = new Map<string, number>();

function sizeOf(dist: string, path: string): number {
  const file = join(dist, path);
  const size = known.get(file) ?? readSize(file);
  known.set(file, size);
  return size;
}

function readSize(file: string): number {
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  return /\.(js|json)$/.test(file) ? brotliCompressSync(content).length : content.length;
}
