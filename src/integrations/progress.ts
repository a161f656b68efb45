import type { AstroIntegration } from 'astro';

/** Says what a build is at, and at the end what came of it. */
export function progress(): AstroIntegration {
  let start = 0;
  return {
    name: 'progress',
    hooks: {
      'astro:build:start': () => {
        start = performance.now();
        console.log('pages: building');
      },
      'astro:build:done': ({ pages }) => {
        const seconds = Math.round((performance.now() - start) / 1000);
        console.log(`pages: ${pages.length.toLocaleString('en-GB')} built in ${seconds} s`);
      },
    },
  };
}
