import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProjectFiles } from './bare.ts';
import { ASTRO } from './run.ts';

/** Another builder of sites, with a page for each text and nothing else that it does not do by itself. */
export interface Peer {
  name: string;
  files: ProjectFiles;
  /** Where its texts lie. */
  folder: string;
  /** What Node runs in the project. */
  command: readonly string[];
}

const ELEVENTY: Peer = {
  name: 'Eleventy',
  folder: 'content',
  command: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  files: {
    'eleventy.config.js': `export default () => ({
  dir: { input: 'content', includes: '../layouts', output: 'dist' },
  markdownTemplateEngine: false,
});
`,
    'content/content.json': '{ "layout": "page.njk" }\n',
    'layouts/page.njk': `<html lang="en">
  <head><title>{{ title }}</title></head>
  <body><h1>{{ title }}</h1>{{ content | safe }}</body>
</html>
`,
  },
};

/** With its search, as it comes. A list of all pages on every page would take far longer, and nobody would want it. */
const STARLIGHT: Peer = {
  name: 'Starlight',
  folder: 'src/content/docs',
  command: ASTRO,
  files: {
    // Astro has its bundler read the packages that are named here and need Astro themselves.
    'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*" } }\n',
    'astro.config.mjs': `import starlight from '@astrojs/starlight';

export default {
  cacheDir: './.astro/cache',
  integrations: [starlight({ title: 'Pages', sidebar: [{ label: 'First', link: '/page-0/' }] })],
};
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`,
  },
};

export const PEERS: readonly Peer[] = [ELEVENTY, STARLIGHT];

/**
 * Installs the packages of the peers, which nothing else here needs, into a folder of their own.
 * @returns the folder
 * @throws when they cannot be had
 */
export function installPeers(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-peers-'));
  cpSync(fileURLToPath(new URL('peers', import.meta.url)), folder, { recursive: true });
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Whoever started this in silence is to hear what went wrong all the same.
    env: { ...process.env, npm_config_loglevel: 'error' },
    // On Windows npm is a script.
    shell: process.platform === 'win32',
  });
  return folder;
}
