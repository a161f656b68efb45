import { describe, expect, test } from 'vitest';
import type { Guide } from './guide.ts';
import { phrasesOf } from './phrases.ts';
import { understand } from './understand.ts';

const GUIDE: Guide = {
  forces: [
    [10, 'Cleveland Police', ['Cleveland'], 'cleveland'],
    [11, 'Thames Valley Police', ['Thames Valley'], 'thames-valley'],
  ],
  councils: [
    ['Stockton-on-Tees Borough Council', 0],
    ['Reading Borough Council', 1],
  ],
  themes: [[20, 'Missing children', ['missing children', 'runaways'], 'missing-children']],
  terms: [
    [30, 'multi-agency safeguarding hub', ['MASH']],
    [31, 'Police and Crime Panel', ['PCP', 'panel']],
  ],
  articles: [[40, 'What a panel can and cannot do']],
  compare: -1,
  otherWords: [
    ['missing children', ['runaways', 'kids who go missing']],
    ['What a panel can and cannot do', ['can the panel']],
  ],
  places: [['Teesside', [0]]],
  asks: [],
  years: [],
  filler: [],
  generic: ['police', 'constabulary', 'force', 'council'],
  spellings: {},
  everyday: ['told'],
  worries: [],
};
const PHRASES = phrasesOf(GUIDE);
const read = (query: string, exactly = false) => understand(query, GUIDE, PHRASES, exactly);

describe('places', () => {
  test.for(['Stockton-on-Tees', 'stockton', 'Stockton on Tees council', 'Teesside', 'cleveland'])(
    '%s is policed by Cleveland Police',
    (place) => {
      expect(read(place).units).toMatchObject([
        { forces: [0], pages: [{ is: 'force', record: 10 }] },
      ]);
    },
  );
});

test('words that say nothing are left out, unless there are no others', () => {
  expect(read('what happened to vetting').units.map(({ typed }) => typed)).toEqual(['vetting']);
  expect(read('what is it').units.map(({ typed }) => typed)).toEqual(['what', 'is', 'it']);
});

test('plain words are searched for in the words of the record too, and that is said', () => {
  const { units, added } = read('kids who go missing in Cleveland');
  expect(units[0]?.ways).toEqual([
    ['kids', 'missing'],
    ['missing', 'children'],
  ]);
  expect(added).toEqual(['missing children']);
  expect(units[0]?.themes).toEqual([0]);
  expect(units[1]?.forces).toEqual([0]);
});

test('an abbreviation stands for its term, but a part of a term for nothing more', () => {
  expect(read('MASH').added).toEqual(['multi-agency safeguarding hub']);
  expect(read('panel').added).toEqual([]);
});

test('a plural is as good as its singular', () => {
  expect(read('runaway').units[0]?.themes).toEqual([0]);
});

test('a year and an inspectorate are facets as well as words', () => {
  expect(read('ofsted 2016').units).toMatchObject([{ inspectorate: 'Ofsted' }, { year: '2016' }]);
});

test('words in quotation marks must stand together', () => {
  expect(read('“voice of the child” kent').quoted).toEqual(['voice of the child']);
});

test('who searches for exactly what was typed gets no other words', () => {
  const { units, added } = read('runaways', true);
  expect(units).toMatchObject([{ ways: [['runaways']], themes: [] }]);
  expect(added).toEqual([]);
});

test.for(['missing girls', 'missing boys', 'missing kids', 'missing teenager'])(
  '"%s" is the theme of missing children, whatever a child is called',
  (typed) => {
    expect(read(typed).units).toMatchObject([{ themes: [0] }]);
  },
);

test('words that people use for the subject of an article lead to it', () => {
  expect(read('can the panel summon the chief').units[0]).toMatchObject({
    typed: 'can the panel',
    added: [],
    pages: [{ is: 'article', record: 40 }],
  });
});

test('everyday words count little beside others', () => {
  expect(read('told schools').units).toMatchObject([
    { typed: 'told', weight: 0.2 },
    { typed: 'schools', weight: 1 },
  ]);
});
