import { appendFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { parseContent, type Content } from '../checks/content.ts';
import { readContent } from '../checks/read.ts';
import { addressOf } from '../record/addresses.ts';
import { KINDS } from '../schemas/index.ts';

/** A line of Netlify's `_redirects` for every address that an entry once had. */
export function redirectLines(valid: Content['valid']): string[] {
  return KINDS.flatMap((kind) =>
    valid[kind].flatMap(({ id, data }) => {
      const former = 'formerIds' in data ? data.formerIds : [];
      return former.map((old) => `${addressOf(kind, old)} ${addressOf(kind, id)} 301\n`);
    }),
  );
}

/** Writes those lines beside the built pages, so that no link to the site breaks. */
export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { files } = readContent('content');
        // Only ids are needed here: neither dates nor councils matter.
        const { content } = parseContent(files, { asOf: '', councils: [] });
        await appendFile(new URL('_redirects', dir), redirectLines(content.valid).join(''));
      },
    },
  };
}
