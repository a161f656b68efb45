import { expect, test } from 'vitest';
import { inOrder } from './order.ts';
import { recordOf } from './testing.ts';
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
