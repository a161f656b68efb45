import { expect, test } from 'vitest';
import { meantDate } from './meant-date.ts';

test.each([
  ['25/10/2016', '2016-10-25'],
  ['5.10.2016', '2016-10-05'],
  ['25-10-2016', '2016-10-25'],
  ['25 October 2016', '2016-10-25'],
  ['Tuesday 25th of October, 2016', '2016-10-25'],
  ['Oct. 25, 2016', '2016-10-25'],
  ['October 2016', '2016-10'],
  ['Sept 2016', '2016-09'],
  ['10/2016', '2016-10'],
  ['2016-6', '2016-06'],
  ['2016/6/1', '2016-06-01'],
  ['2016\u201310\u201325', '2016-10-25'],
  ['2016-10-25T00:00:00Z', '2016-10-25'],
])('%s means %s', (written, meant) => {
  expect(meantDate(written)).toBe(meant);
});

test.each([
  '31/02/2016',
  '25 Oktember 2016',
  'about 2016',
  '10/25/2016',
  '2016-25-10',
  'unknown',
  '5/10/16',
])('nobody can know what %s means', (written) => {
  expect(meantDate(written)).toBeUndefined();
});
