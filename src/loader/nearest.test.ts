import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['missing-childern', 'missing-children'],
  ['locater', 'locator'],
  ['kind', 'kind'],
  ['force', 'forces'],
])('%s was to be %s', (text, meant) => {
  expect(nearest(text, ['headline', 'forces', 'locator', 'kind', 'missing-children'])).toBe(meant);
});

test('nothing is suggested that is not close', () => {
  expect(nearest('custody', ['missing-children', 'bail'])).toBeUndefined();
  expect(nearest('', ['a'])).toBeUndefined();
  expect(nearest('ab', ['cd'])).toBeUndefined();
});
