import { expect, test } from 'vitest';
import { dateInWords } from './date-words.ts';

test('a date is told in words, no more exactly than it is known', () => {
  expect(['2016-10-05', '2016-10', '2016'].map(dateInWords)).toEqual([
    '5 October 2016',
    'October 2016',
    '2016',
  ]);
});
