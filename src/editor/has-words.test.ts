import { expect, test } from 'vitest';
import { hasWords } from './has-words.ts';

test.for([
  ['2016 Panel', true],
  ['', true],
  ['minut  panel', true],
  ['panel 2017', false],
] as const)('%j', ([term, isFound]) => {
  expect(hasWords('Minutes of a panel (minutes-2016)', term)).toBe(isFound);
});
