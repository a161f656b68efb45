import { expect, test, vi } from 'vitest';
import { recordDay } from '../../src/loader/record-day.ts';
import { MUTATIONS } from './mutations/index.ts';
import { chanceOf } from './random.ts';
import { fuzz } from './run.ts';
import { table } from './table.ts';

// A check of a part of the record takes some thirty milliseconds, and more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('of a small sample nothing crashes, takes long, is refused for nothing, or passes in silence', () => {
  const trials = fuzz('.', { seed: 1, count: 100, asOf: recordDay().day });
  const bad = trials.filter(
    ({ outcome }) => outcome !== 'caught' && outcome !== 'passed, harmless' && outcome !== 'slow',
  );
  expect(
    bad.map(({ mutation, file, outcome, said }) => `${outcome}: ${mutation}, ${file} ${said}`),
  ).toEqual([]);
});

test('chance can be repeated', () => {
  const [a, b] = [chanceOf(7), chanceOf(7)];
  expect(Array.from({ length: 5 }, a.next)).toEqual(Array.from({ length: 5 }, b.next));
});

test('every mutation has a name of its own', () => {
  const names = MUTATIONS.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('the table counts each outcome in each group', () => {
  const trial = { group: 'YAML', mutation: 'x', file: 'y', said: '', change: {} };
  expect(
    table([
      { ...trial, outcome: 'caught' },
      { ...trial, outcome: 'passed, although a machine could know' },
      { ...trial, outcome: 'passed, harmless', group: 'links' },
    ]),
  ).toMatchInlineSnapshot(`
    "       caught  passed, harmless  passed, although a machine could know  poor message  false alarm  crash  slow  all
    YAML        1                 0                                      1             0            0      0     0    2
    links       0                 1                                      0             0            0      0     0    1
    all         1                 1                                      1             0            0      0     0    3

    1 of 2 mistakes that a machine could know passed in silence: 50.0 %."
  `);
});
