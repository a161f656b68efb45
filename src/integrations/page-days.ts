import { readFileSync, rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const FILE = '_page-days.json';

/**
 * Tells the sitemap when what a page shows changed last. The record knows it while pages are made, and the sitemap is
 * made after that: a file carries it from one to the other, and is not published. It has to stand before the sitemap
 * among the integrations.
 */
export function pageDays(): {
  integration: AstroIntegration;
  dated: <Item extends { url: string }>(item: Item) => Item & { lastmod?: string };
} {
  let days = new Map<string, string>();
  return {
    integration: {
      name: 'page-days',
      hooks: {
        'astro:config:setup': ({ injectRoute }) => {
          injectRoute({
            pattern: `/${FILE}`,
            entrypoint: new URL('../exports/_page-days.ts', import.meta.url),
            prerender: true,
          });
        },
        'astro:build:done': ({ dir }) => {
          const file = new URL(FILE, dir);
          days = new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, string][]);
          rmSync(file);
        },
      },
    },
    dated: (item) => {
      const lastmod = days.get(new URL(item.url).pathname);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  };
}
