import { describe, expect, test } from 'vitest';
import { correct, correctQuery, isWord, type WordList } from './spelling.ts';

const LIST: WordList = {
  common: [
    'cleveland',
    'exploitation',
    'gloucestershire',
    'safeguarding',
    'strategy',
    'valley',
    'vetting',
  ],
  rare: ['classing', 'letting', 'runaways'],
};

describe('a wrong spelling is put right', () => {
  test.for([
    ['clevland', 'cleveland'],
    ['exploitaion', 'exploitation'],
    ['safegaurding', 'safeguarding'],
    ['stratergy', 'strategy'],
    ['glostershire', 'gloucestershire'],
    ['vally', 'valley'],
  ] as const)('%s to %s', ([typed, word]) => {
    expect(correct(typed, LIST)).toBe(word);
  });
});

describe('nothing is put right that may be', () => {
  test.for([
    ['vetting', 'a word of the record'],
    ['safeg', 'the beginning of one'],
    ['2016', 'a number'],
    ['vet', 'too short'],
    ['crossing', 'too far from any'],
    ['betting', 'like one that begins with another letter'],
  ] as const)('%s: %s', ([typed]) => {
    expect(correct(typed, LIST)).toBeNull();
  });
});

test('a common word is meant rather than a rare one', () => {
  expect(correct('clasing', { common: ['clashing'], rare: ['classing'] })).toBe('clashing');
});

test('a query is put right word by word, and known names are left', () => {
  expect(correctQuery(['thames', 'vally'], LIST, (word) => word === 'thames')).toBe(
    'thames valley',
  );
  expect(correctQuery(['vetting'], LIST, () => true)).toBeNull();
});

test('two words that are one in the record are joined', () => {
  expect(correctQuery(['safe', 'guarding'], LIST, () => false)).toBe('safeguarding');
});

test('a word is known by its beginning', () => {
  expect(isWord('exploit', LIST)).toBe(true);
  expect(isWord('zebra', LIST)).toBe(false);
});
