import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

/** `npm run test:engines`: what a reader does, in every engine that is on this machine. */
export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: 'tests/engines/set-up.ts',
    // A driver of an engine at times does not answer: what it is asked is asked once more.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
