import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

/** `npm run test:engines`: what a reader does, in every engine that is on this machine. */
export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: 'tests/engines/set-up.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
