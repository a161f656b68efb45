import { readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../exports/headers.ts';

/** Files that Netlify reads beside the pages. Their names begin with `_`, which Astro keeps out of `pages/`. */
export function netlifyFiles(): AstroIntegration {
  return {
    name: 'netlify-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({
          pattern: '/_redirects',
          entrypoint: new URL('../exports/_redirects.ts', import.meta.url),
          prerender: true,
        });
      },
      // Not a route: its rules follow from what has been built.
      'astro:build:done': ({ dir }) => {
        const top = readdirSync(dir, { withFileTypes: true }).map((entry) =>
          entry.isDirectory() ? `${entry.name}/` : entry.name,
        );
        writeFileSync(new URL('_headers', dir), headersFile(top.sort()));
      },
    },
  };
}
