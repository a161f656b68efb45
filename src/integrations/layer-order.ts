import type { AstroUserConfig } from 'astro';

/** Later layers win over earlier ones, whatever the weight of a selector. */
export const LAYERS = '@layer tokens,base,compositions,components,print;';

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { name: string }
>;

/**
 * States the order of the layers at the head of every style sheet. A page has several, the browser
 * takes the order from whichever it reads first, and nothing promises which that is.
 */
export function layerOrder(): VitePlugin {
  return {
    name: 'layer-order',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = LAYERS + String(file.source);
    },
  };
}
