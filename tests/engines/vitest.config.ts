import { defineConfig } from 'vitest/config';

/** `npm run test:engines`: what a reader does, in every engine that is on this machine. */
export default defineConfig({
  test: {
    include: ['tests/engines/**/*.test.ts'],
    globalSetup: 'tests/engines/set-up.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
