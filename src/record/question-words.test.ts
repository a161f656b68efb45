import { expect, test } from 'vitest';
import { headlineWithin, timesBefore } from './question-words.ts';
import { recordOf, the } from './testing.ts';
import type { Force } from './types.ts';

test('a headline runs on within a sentence with a small letter, unless a name begins it', () => {
  const kent = the(recordOf({ forces: { kent: { name: 'Kent Police' } } }).forces, 'kent');
  const force = { ...kent, councils: [{ name: 'Stockton-on-Tees' }] as Force['councils'] };
  const within = (headline: string) => headlineWithin(headline, force);
  expect(within('Calls were answered slowly')).toBe('calls were answered slowly');
  for (const headline of [
    'Kent was told to look again',
    'Stockton’s board was told late',
    'Ofsted was told late',
    'CSE was not understood',
  ])
    expect(within(headline)).toBe(headline);
});

test('a time before is said to have been found improved since, where inspectors went back and found that', () => {
  const { findings } = recordOf({
    inspections: {
      first: { published: '2016' },
      second: { published: '2020-03' },
      review: { published: '2021-05', follows: 'second' },
      last: { published: '2023-11' },
    },
    findings: {
      'first/a': { date: '2016' },
      'second/b': { date: '2020-03' },
      'review/c': {
        kind: 'progress',
        date: '2021-05',
        followsUp: [{ finding: 'second/b', basis: 'returned', outcome: 'improved' }],
      },
      'last/d': { date: '2023-11' },
    },
  });
  const [first, second, last] = ['first/a', 'second/b', 'last/d'].map((id) => the(findings, id));
  expect(timesBefore([first!, second!], last!)).toBe('in 2016 and 2020 (found improved since)');
  expect(timesBefore([first!], last!)).toBe('in 2016');
});
