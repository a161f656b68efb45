import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { indexedPages } from './src/integrations/indexed-pages.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { offlineSets } from './src/integrations/offline.ts';
import { pageDays } from './src/integrations/page-days.ts';
import { placeholders } from './src/integrations/placeholders.ts';
import { printedAddress } from './src/integrations/printed-address.ts';
import { progress } from './src/integrations/progress.ts';
import { searchFiles } from './src/integrations/search-files.ts';
import { storedContent } from './src/integrations/stored-content.ts';
import { netlifyFiles } from './src/integrations/netlify.ts';
import { articles, markdown } from './src/markdown.ts';
import { ADDRESS } from './src/site.ts';

const indexed = indexedPages();
const days = pageDays();

/** Where the styles come from that most pages share. */
const OF_MOST_PAGES =
  /src\/(components\/(?!papers|search|compare|thread|force|lists|panels|new|data|ForceMap|timeline|FindingsByTheme|guidance|OnThisPage|WhatFollowed|Dateline|InspectionItem|Withdrawn|QuestionItem|ResponseList|NeedsScript)|layouts\/(?!NewOn)|styles\/(?!doors))/;

export default defineConfig({
  site: ADDRESS,
  trailingSlash: 'always',
  // Not in node_modules, which copies of the project share.
  cacheDir: '.astro/cache',
  build: { inlineStylesheets: 'never', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  vite: {
    plugins: [layerOrder(), printedAddress(ADDRESS)],
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro's own mark in an article, of which its bundler knows nothing.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
        output: {
          // What most pages share becomes one style sheet, read once; what few need stays with them.
          manualChunks: (id) => (OF_MOST_PAGES.test(id) ? 'site' : undefined),
        },
      },
    },
  },
  markdown,
  integrations: [
    placeholders(),
    storedContent(),
    progress(),
    mdx(articles),
    indexed.integration,
    days.integration,
    sitemap({ filter: indexed.isIndexed, serialize: days.dated }),
    searchFiles(),
    netlifyFiles(),
    offlineSets(),
  ],
});
