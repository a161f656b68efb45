import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Files of a project by their path. */
export type ProjectFiles = Readonly<Record<string, string>>;

/** Astro and nothing else: a page for each file of Markdown. */
export const BARE_ASTRO: ProjectFiles = {
  'astro.config.mjs': `export default { cacheDir: './.astro/cache' };
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.md' }),
    schema: z.object({ title: z.string() }),
  }),
};
`,
  'src/pages/[page].astro': `---
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
`,
};

/**
 * Writes a project with a page for each text.
 * @param packages the folder `node_modules` that it uses
 * @param folder where its texts lie
 * @returns its folder
 */
export function projectOf(
  files: ProjectFiles,
  texts: readonly string[],
  { packages = 'node_modules', folder = 'content' } = {},
): string {
  const project = mkdtempSync(join(tmpdir(), 'bench-project-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  symlinkSync(resolve(packages), join(project, 'node_modules'), 'junction');
  write('package.json', '{ "type": "module" }\n');
  for (const [path, text] of Object.entries(files)) write(path, text);
  for (const [number, text] of texts.entries())
    write(`${folder}/page-${number}.md`, `---\ntitle: Page ${number}\n---\n\n${text}`);
  return project;
}
