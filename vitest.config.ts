import { defineConfig } from 'vitest/config';

/** Where the results go as JSON too, for `tests/all.ts`, which counts them. */
const report = process.env['TEST_REPORT'];

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.ts', 'tests/{accounts,fuzz}/**/*.test.ts'],
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
    ],
  },
});
