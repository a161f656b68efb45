import type { AstroUserConfig } from 'astro';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

/** Stands in `print.css` for the address of the site. */
const STANDS_FOR_IT = 'https://site.invalid';

/**
 * Writes the address of the site into the style sheet for paper, where a note shows the whole address that it leads
 * to: CSS can read the path of a link, and not the site that it is on.
 */
export function printedAddress(address: string): VitePlugin {
  return {
    name: 'printed-address',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = String(file.source).replace(STANDS_FOR_IT, new URL(address).origin);
    },
  };
}
