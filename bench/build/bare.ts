import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { words } from '../../tests/states/entries.ts';

const CONFIG = `export default { cacheDir: './.astro/cache' };
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.md' }),
    schema: z.object({ title: z.string() }),
  }),
};
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const pages = await getCollection('pages');
  return pages.map((page) => ({ params: { page: page.id }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---

<html lang="en">
  <head><title>{page.data.title}</title></head>
  <body><h1>{page.data.title}</h1><Content /></body>
</html>
`;

const TEXT = words(150);

/** A project of Astro and nothing else: so many pages of 150 words, each from a file of Markdown. */
export function bareProject(pages: number): string {
  const project = mkdtempSync(join(tmpdir(), 'bare-astro-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  write('package.json', '{ "type": "module" }\n');
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', COLLECTION);
  write('src/pages/[page].astro', PAGE);
  for (let page = 1; page <= pages; page += 1)
    write(`content/page-${page}.md`, `---\ntitle: Page ${page}\n---\n\n${TEXT}\n`);
  return project;
}
