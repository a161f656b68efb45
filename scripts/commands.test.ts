import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test.for(Object.entries(scripts))('npm run %s works in the shell of Windows too', ([, command]) => {
  // It knows no single quotes, no variable set before a command, none with $, and no other way to chain than &&.
  expect(command).not.toMatch(/'|\$|;|(^|&& )\w+=|\|\||`/);
});

test.for(Object.entries(scripts))(
  'npm run %s begins with a look at Node and packages',
  ([, command]) => {
    expect(command).toMatch(/^node scripts\/node-version\.cjs && /);
  },
);
