import type { AstroIntegration } from 'astro';

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
    },
  };
}
