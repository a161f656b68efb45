import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeSanitize from 'rehype-sanitize';
import { contentCheck } from './src/integrations/check.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';

const site = process.env.URL ?? 'https://lines-of-enquiry.example';

export default defineConfig({
  site,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  // One style sheet for the whole site: it is small, and read once.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ rehypePlugins: [rehypeSanitize] }),
  },
  integrations: [
    contentCheck(),
    // MDX holds components, which a sanitiser would drop; the check admits a closed list instead.
    mdx({ extendMarkdownConfig: false, syntaxHighlight: false }),
    sitemap(),
    redirects(),
    searchIndex(),
  ],
});
