import { describe, expect, test } from 'vitest';
import { ageInWords, countInWords, numberInWords } from './age.ts';

describe('on 24 November 2026', () => {
  test.for([
    ['2026-11-24', 'today'],
    ['2026-11-23', 'less than a month ago'],
    ['2026-10-25', 'less than a month ago'],
    ['2026-10-24', 'one month ago'],
    ['2025-11-25', 'eleven months ago'],
    ['2025-11-24', 'one year ago'],
    ['2016-11-25', 'nearly ten years ago'],
    ['2016-11-24', 'ten years ago'],
    ['2012-01-01', 'nearly 15 years ago'],
    ['2025-01-14', '22 months ago'],
    ['2025-11-23', 'one year ago'],
    ['2024-11-24', 'two years ago'],
    ['2024-03-24', 'two years ago'],
    ['2024-02-24', 'nearly three years ago'],
    ['2026-11-25', 'to come'],
  ])('the day %s was %s', ([date, words]) => {
    expect(ageInWords(date!, '2026-11-24')).toBe(words);
  });

  test.for([
    ['2026-11', 'this month'],
    ['2026-10', 'one month ago'],
    ['2025-12', 'eleven months ago'],
    ['2025-11', 'one year ago'],
    ['2016-07', 'ten years ago'],
    ['2026-12', 'to come'],
  ])('the month %s was %s', ([date, words]) => {
    expect(ageInWords(date!, '2026-11-24')).toBe(words);
  });

  test.for([
    ['2026', 'this year'],
    ['2025', 'last year'],
    ['2016', 'ten years ago'],
    ['2027', 'to come'],
  ])('the year %s was %s', ([date, words]) => {
    expect(ageInWords(date!, '2026-11-24')).toBe(words);
  });
});

test('numbers are words up to twelve and digits above', () => {
  expect([0, 1, 12, 13, 1240].map(numberInWords)).toEqual(['no', 'one', 'twelve', '13', '1,240']);
});

test('a count takes the plural of its noun, except for one', () => {
  expect(countInWords(1, 'weakness', 'weaknesses')).toBe('one weakness');
  expect(countInWords(2, 'weakness', 'weaknesses')).toBe('two weaknesses');
  expect(countInWords(0, 'finding')).toBe('no findings');
});
