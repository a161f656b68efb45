import { expect, test } from 'vitest';
import { SPELLINGS } from '../../index/plain-words.ts';
import { british } from './british.ts';

test.for([
  ['organized', 'organised'],
  ['prioritizing', 'prioritising'],
  ['criminalization', 'criminalisation'],
  ['analyze', 'analyse'],
  ['behavior', 'behaviour'],
  ['neighborhoods', 'neighbourhoods'],
  ['center', 'centre'],
  ['defense', 'defence'],
  ['program', 'programme'],
] as const)('%s is read as %s', ([american, word]) => {
  expect(british(american, SPELLINGS)).toBe(word);
});

test.for(['citizen', 'seized', 'prizes', 'size', 'doctor', 'constructor'] as const)(
  '%s is left as it is',
  (word) => {
    expect(british(word, SPELLINGS)).toBe(word);
  },
);
