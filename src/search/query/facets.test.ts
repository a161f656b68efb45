import { describe, expect, test } from 'vitest';
import type { Facets } from './facet-table.ts';
import { counts, passes } from './facets.ts';

const NONE = { kind: [], force: [], theme: [], inspectorate: [], year: [], finding: [] };
const record = (force: string, year: string): Facets => ({
  ...NONE,
  is: 'findings',
  day: 0,
  kind: ['Finding'],
  force: [force],
  year: [year],
});
const ALL = [record('Kent', '2016'), record('Kent', '2017'), record('Essex', '2017')];

describe('a record passes', () => {
  test('where any of the values chosen of a facet is its own', () => {
    expect(passes(record('Kent', '2016'), { ...NONE, force: ['Kent', 'Essex'] })).toBe(true);
  });
  test('only where it passes every facet', () => {
    expect(passes(record('Kent', '2016'), { ...NONE, force: ['Kent'], year: ['2017'] })).toBe(
      false,
    );
  });
});

test('a facet is counted without its own choice, for another value of it adds results', () => {
  const { force, year } = counts(ALL, { ...NONE, force: ['Kent'] });
  expect(force).toEqual([
    { name: 'Kent', count: 2 },
    { name: 'Essex', count: 1 },
  ]);
  expect(year).toEqual([
    { name: '2017', count: 1 },
    { name: '2016', count: 1 },
  ]);
});

test('a value chosen stays in sight where nothing is left of it', () => {
  expect(counts(ALL, { ...NONE, force: ['Gwent'] }).force).toContainEqual({
    name: 'Gwent',
    count: 0,
  });
});
