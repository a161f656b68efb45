import { describe, expect, test } from 'vitest';
import { inOrder, isLater, oldestPlaceFirst, placeOf } from './order.ts';
import { recordOf, the, type Given } from './testing.ts';
import type { AnyNode } from './types.ts';

const idsOf = (list: readonly AnyNode[]) => inOrder(list).map(({ id }) => id);

test('what has a date is newest first, and what has none is last', () => {
  const { responses } = recordOf({
    responses: { a: { date: null }, b: { date: '2016' }, c: { date: '2019-02' } },
  });
  expect(idsOf(responses)).toEqual(['c', 'b', 'a']);
});

test('a finding without a date has that of its inspection', () => {
  const { findings } = recordOf({
    findings: {
      'hmic-kent-2016/undated': { date: null },
      'hmic-kent-2016/older': { date: '2015' },
      'hmic-kent-2016/newer': { date: '2017' },
    },
  });
  expect(idsOf(findings)).toEqual([
    'hmic-kent-2016/newer',
    'hmic-kent-2016/undated',
    'hmic-kent-2016/older',
  ]);
});

test('articles and sources are sorted by their titles although they have dates', () => {
  const { guidance } = recordOf({
    guidance: {
      a: { title: 'Reading a report', reviewed: '2026-11-02' },
      b: { title: 'Asking', reviewed: '2026-11-01' },
    },
  });
  expect(idsOf(guidance)).toEqual(['b', 'a']);
});

test('in a list of several kinds, those with dates come first', () => {
  const { responses, glossary, sources } = recordOf({
    responses: { undated: { date: null } },
    glossary: { term: {} },
  });
  expect(idsOf([...sources, ...glossary, ...responses])).toEqual(['undated', 'report', 'term']);
});

describe('where a finding stands', () => {
  const undated = { published: null, publishedNote: 'Not given.' };
  const findingsOf = (given: Given) => {
    const { findings } = recordOf(given);
    return (id: string) => the(findings, id);
  };
  const find = findingsOf({
    inspections: {
      first: { published: '2018' },
      review: { ...undated, follows: 'first' },
      second: { ...undated, follows: 'review' },
      last: { published: '2019-05' },
      alone: undated,
      revisit: { ...undated, round: 'PEEL 2016', follows: 'first' },
    },
    findings: {
      'first/a': { date: '2018-03' },
      'review/a': { date: null },
      'second/a': { date: null },
      'last/a': { date: '2019-05' },
      'alone/a': { date: null },
      'revisit/a': { date: null },
    },
  });

  test('is its date or, without one, after the report to which its own returned, and so on', () => {
    const ids = ['second/a', 'last/a', 'review/a', 'first/a', 'alone/a'];
    const inTime = ids.map(find).sort((a, b) => oldestPlaceFirst(placeOf(a), placeOf(b)));
    expect(inTime.map(({ id }) => id)).toEqual([
      'first/a',
      'review/a',
      'second/a',
      'last/a',
      'alone/a',
    ]);
    expect(placeOf(find('alone/a'))).toBeNull();
  });

  test('is after that report also where its round seems to be of a year before', () => {
    expect(placeOf(find('revisit/a'))).toEqual({ date: '2018-03', after: 1 });
  });

  test('is after the findings that its report follows up, and those of its own report with a date', () => {
    const tied = findingsOf({
      inspections: { first: { published: '2018' }, review: undated },
      findings: {
        'first/a': { date: '2018' },
        'review/a': { date: null },
        'review/b': { date: null, followsUp: [{ finding: 'first/a', basis: 'later' }] },
      },
    });
    expect(isLater(tied('review/a'), tied('first/a'))).toBe(true);
    expect(isLater(tied('first/a'), tied('review/a'))).toBe(false);
    const sibling = findingsOf({
      inspections: { review: undated },
      findings: { 'review/a': { date: null }, 'review/b': { date: '2019-05' } },
    });
    expect(placeOf(sibling('review/a'))).toEqual({ date: '2019-05', after: 0 });
  });

  test('is where its date puts it, though a report follows itself by mistake', () => {
    const loop = findingsOf({
      inspections: { a: { ...undated, follows: 'b' }, b: { ...undated, follows: 'a' } },
      findings: { 'a/x': { date: null }, 'b/x': { date: '2019' } },
    });
    expect(placeOf(loop('b/x'))).toMatchObject({ date: '2019' });
  });
});
