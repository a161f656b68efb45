import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const NOINDEX = '<meta name="robots" content="noindex"';

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
            if (readFileSync(file, 'utf8').includes(NOINDEX)) hidden.add(`/${pathname}`);
          }
        },
      },
    },
    isIndexed: (url) => !hidden.has(new URL(url).pathname),
  };
}
