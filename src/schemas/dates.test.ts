import { describe, expect, test } from 'vitest';
import { firstDay, isPartialDate, lastDay, newestFirst } from './dates.ts';

describe('a partial date', () => {
  test.for(['2016-10-25', '2016-10', '2016', '2016-02-29', '2000-02-29'])('may be %s', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  test.for([
    ['2026-02-31', 'a day that February has not'],
    ['2015-02-29', 'a leap day of a common year'],
    ['1900-02-29', 'a leap day of a century'],
    ['2016-04-31', 'a day that April has not'],
    ['2016-13', 'a thirteenth month'],
    ['2016-00', 'a month before the first'],
    ['2016-01-00', 'a day before the first'],
    ['1066', 'a year before there were police'],
    ['2201-01-01', 'a year too late'],
    ['2016-1-5', 'short numbers'],
    ['25/10/2016', 'the other order'],
    ['2016-10-25T00:00', 'a time of day'],
    [' 2016', 'a space'],
    ['', 'nothing'],
  ])('is not %s: %s', ([text]) => {
    expect(isPartialDate(text!)).toBe(false);
  });
});

test('a partial date begins on its first day', () => {
  expect(['2016', '2016-10', '2016-10-25'].map(firstDay)).toEqual([
    '2016-01-01',
    '2016-10-01',
    '2016-10-25',
  ]);
});

test('a partial date ends on its last day', () => {
  expect(['2016', '2016-02', '2015-02', '2016-12', '2016-10-25'].map(lastDay)).toEqual([
    '2016-12-31',
    '2016-02-29',
    '2015-02-28',
    '2016-12-31',
    '2016-10-25',
  ]);
});

test('newer dates come first, a partial one by its first day, an unknown one last', () => {
  const dates = [null, '2016', '2017-03-01', null, '2016-10', '2017'];
  expect(dates.toSorted(newestFirst)).toEqual([
    '2017-03-01',
    '2017',
    '2016-10',
    '2016',
    null,
    null,
  ]);
});
