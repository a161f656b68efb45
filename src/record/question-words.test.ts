import { expect, test } from 'vitest';
import { headlineWithin } from './question-words.ts';
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
