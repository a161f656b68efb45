import { expect, test } from 'vitest';
import { sealed, unsealed } from './sealed.ts';

const CONTENT = { title: 'Ynys Môn', lines: [1, 2] };
const FILE = sealed(CONTENT);

test('what is sealed opens, and is JSON', () => {
  expect(unsealed(FILE)).toEqual(CONTENT);
  expect(JSON.parse(FILE)).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/), CONTENT]);
});

test.each([
  ['cut', FILE.slice(0, -3)],
  ['empty', ''],
  ['a page of HTML', '<!doctype html><title>Sign in</title>'],
  ['other JSON', '{"error":"not found"}'],
  ['a list', '[]'],
  ['one letter changed', FILE.replace('Ynys', 'Ynyz')],
  ['its sum changed', FILE.replace(/^\["./, '["g')],
])('what is %s does not', (_, text) => {
  expect(() => unsealed(text)).toThrow('The file is damaged.');
});
