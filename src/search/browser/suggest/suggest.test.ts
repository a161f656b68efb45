import { expect, test } from 'vitest';
import type { Guide } from '../../query/understand/guide.ts';
import { suggestFindings, suggestPlaces, suggestThemes } from './suggest.ts';

const GUIDE: Guide = {
  forces: [
    [0, 'Cleveland Police', ['Teesside Police'], 'cleveland'],
    [1, 'Greater Manchester Police', ['GMP'], 'greater-manchester'],
  ],
  councils: [
    ['Stockport Metropolitan Borough Council', 1],
    ['Stockton-on-Tees Borough Council', 0],
  ],
  themes: [[2, 'Missing children', ['runaways'], 'missing-children']],
  terms: [],
  articles: [],
  compare: -1,
  otherWords: [],
  places: [['Tees Valley', [0]]],
  asks: [],
  years: [],
  filler: [],
  generic: ['police', 'constabulary', 'force', 'council'],
  spellings: {},
  everyday: [],
  worries: [],
};

test('a council leads to its force, and says which', () => {
  expect(suggestPlaces('stockton', GUIDE)).toEqual([
    {
      text: 'Stockton-on-Tees Borough Council',
      what: 'Policed by Cleveland Police',
      url: '/forces/cleveland/',
    },
  ]);
});

test('a force is found by its other names', () => {
  expect(suggestPlaces('gmp', GUIDE).map(({ text }) => text)).toEqual([
    'Greater Manchester Police',
  ]);
});

test('each word typed must begin a word of the name', () => {
  expect(suggestPlaces('tees stock', GUIDE).map(({ text }) => text)).toEqual([
    'Stockton-on-Tees Borough Council',
  ]);
  expect(suggestPlaces('port', GUIDE)).toEqual([]);
});

test('one letter suggests nothing', () => {
  expect(suggestPlaces('s', GUIDE)).toEqual([]);
});

test('themes are suggested by what people call them, findings by their headlines', () => {
  expect(suggestThemes('runaw', GUIDE).map(({ url }) => url)).toEqual([
    '/themes/missing-children/',
  ]);
  expect(
    suggestFindings('cells', [['Children were held in cells', '/a/']]).map(({ url }) => url),
  ).toEqual(['/a/']);
});
