import { decode } from 'cborg';
import { expect, test } from 'vitest';
import { metaFile } from './meta.ts';

test('the list of pages and chunks is in the form that Pagefind reads', () => {
  const lengths = Array.from({ length: 700 }, (_, number) => number * 3);
  const file = metaFile({
    version: '1.6.0',
    lengths,
    chunks: [
      ['a', 'bézier'],
      ['c', 'd'.repeat(300)],
    ],
    fields: ['title'],
  });
  expect(decode(file)).toEqual([
    '1.6.0',
    lengths.map((length, number) => [number.toString(36), length, '']),
    [
      ['a', 'bézier', '0'],
      ['c', 'd'.repeat(300), '1'],
    ],
    [],
    [],
    ['title'],
  ]);
});
