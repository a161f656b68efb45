import { expect, test } from 'vitest';
import { cut } from './cut.ts';

test.for([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['three words here', 12, 'three words…'],
  ['Llanfairpwllgwyngyll', 8, 'Llanfair…'],
] as const)('%j in %d characters is %j', ([text, most, expected]) => {
  expect(cut(text, most)).toBe(expected);
});
