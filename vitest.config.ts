import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Where the results go as JSON too, for `tests/all.ts`, which counts them. */
const report = process.env['TEST_REPORT'];

/** Gates that know nothing of what is on record, so that they hold for a site of any content. */
const GATES = [
  'access',
  'budgets',
  'data',
  'data-examples',
  'feed',
  'head',
  'help',
  'html',
  'inline',
  'json-ld',
  'links',
  'narrow',
  'pages',
  'papers',
  'presence',
  'print',
  'sitemap',
];

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Many tests start a command of ours, and each start would compile the same modules anew.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'lines-of-enquiry-compiled') },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts', 'tests/{accounts,fuzz}/**/*.test.ts'],
          // Files that share a worker share the modules that they have loaded, which takes half of the work.
          isolate: false,
          testTimeout: 30_000,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/search/**/*.test.ts'],
          globalSetup: 'tests/site/set-up.ts',
          // Files that share a worker share the browser and the pages they have read.
          isolate: false,
          testTimeout: 60_000,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'states',
          include: [
            'tests/states/**/*.test.ts',
            ...GATES.map((gate) => `tests/site/${gate}.test.ts`),
          ],
          globalSetup: 'tests/states/set-up.ts',
          isolate: false,
          testTimeout: 60_000,
          maxWorkers: '100%',
        },
      },
      {
        // Builds the whole site once more, which takes long: `npm test` does it with `--engines` alone.
        extends: true,
        test: {
          name: 'again',
          include: ['tests/again/**/*.test.ts'],
          globalSetup: 'tests/site/set-up.ts',
        },
      },
    ],
  },
});
