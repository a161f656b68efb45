import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Builds Pagefind's index of the built pages. What is indexed is marked in the layout.
 * @throws when Pagefind reports an error or finds no page
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
        await close();
        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0 || added.page_count === 0)
          throw new Error(`Pagefind indexed ${added.page_count} pages: ${problems.join('; ')}`);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
