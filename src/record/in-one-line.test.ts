import { expect, test } from 'vitest';
import { inOneLine } from './in-one-line.ts';

test('parts stand in one line, and what is not known leaves no dot', () => {
  expect(inOneLine(['Found 2016', null, false, 'Kent'])).toBe('Found 2016\u00a0· Kent');
  expect(inOneLine(['Kent', null])).toBe('Kent');
});

test('no line can begin with a dot', () => {
  expect(inOneLine(['a', 'b', 'c'])).not.toContain(' ·');
});
