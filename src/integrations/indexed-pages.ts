import { closeSync, openSync, readSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const NOINDEX = '<meta name="robots" content="noindex"';
/** Bytes in which the head of a page has room four times over; the same for all pages, of which there are thousands. */
const HEAD = Buffer.alloc(16_384);

/**
 * Tells the sitemap which pages are for search engines: those that do not say otherwise themselves, as the page of a
 * thread does on which nothing is on record. It has to stand before the sitemap among the integrations.
 */
export function indexedPages(): {
  integration: AstroIntegration;
  isIndexed: (url: string) => boolean;
} {
  const hidden = new Set<string>();
  return {
    integration: {
      name: 'indexed-pages',
      hooks: {
        'astro:build:done': ({ dir, pages }) => {
          for (const { pathname } of pages) {
            const file = new URL(pathname === '404/' ? '404.html' : `${pathname}index.html`, dir);
            if (headOf(file).includes(NOINDEX)) hidden.add(`/${pathname}`);
          }
        },
      },
    },
    isIndexed: (url) => !hidden.has(new URL(url).pathname),
  };
}

/** @throws when the head of the page is longer than any is */
function headOf(file: URL): string {
  const opened = openSync(file, 'r');
  const length = readSync(opened, HEAD);
  closeSync(opened);
  const [head, body] = HEAD.toString('latin1', 0, length).split('</head>');
  if (body === undefined)
    throw new Error(`The head of ${file.pathname} does not end within ${HEAD.length} bytes.`);
  return head!;
}
