import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module by which Astro hands its store of content to pages. */
const STORE = 'astro:data-layer-content';

const READS_STORE = `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(new URL('data-store.json', import.meta.url), 'utf8'));
`;

/**
 * Lets the pages of a build read Astro's store of content from its file. Astro would make a script of the store and
 * bundle it with theirs, for which the bundler holds several copies of all content, and does not give their memory back.
 */
export function storedContent(): AstroIntegration {
  return {
    name: 'stored-content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const reader = fileURLToPath(new URL('read-data-store.mjs', config.cacheDir));
        const plugin: NonNullable<typeof config.vite.plugins>[number] = {
          name: 'stored-content',
          enforce: 'pre',
          resolveId: {
            // Before Astro's own, which makes the script.
            order: 'pre',
            filter: { id: new RegExp(`^${STORE}$`) },
            handler() {
              if (this.environment.mode !== 'build') return null;
              writeFileSync(reader, READS_STORE);
              return { id: reader, external: true };
            },
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
