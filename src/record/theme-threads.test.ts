import { expect, test } from 'vitest';
import { recordOf, the, type Given } from './testing.ts';
import { threadsOnTheme } from './theme-threads.ts';

const FORCES = ['cleveland', 'durham', 'essex', 'kent', 'suffolk'];

/** Group by group the forces in it, on a record with one finding a force, of the date given. */
function grouped(dates: Record<string, string | null>, given: Given = {}) {
  const findings = Object.fromEntries(
    Object.entries(dates).map(([force, date]) => [
      `report/${force}`,
      { date, forces: [force], kind: 'strength' },
    ]),
  );
  const record = recordOf({
    forces: Object.fromEntries(FORCES.map((id) => [id, { name: id }])),
    inspections: { report: { published: null, publishedNote: 'Not given.', forces: FORCES } },
    findings,
    ...given,
  });
  const { groups, silent } = threadsOnTheme(
    the(record.themes, 'vetting'),
    record.forces,
    '2026-11-24',
  );
  return {
    ...Object.fromEntries(groups.map(({ id, threads }) => [id, threads.map((it) => it.force.id)])),
    silent: silent.map(({ force }) => force.id),
  };
}

test('forces stand by the age of their newest finding, newest first, and silent ones last', () => {
  expect(
    grouped({
      cleveland: '2025-01',
      durham: '2026-04-30',
      essex: '2020-01-01',
      kent: '2019-12-31',
    }),
  ).toEqual({
    recent: ['durham', 'cleveland'],
    earlier: ['essex'],
    old: ['kent'],
    silent: ['suffolk'],
  });
});

test('two years ago to the day is recent, a day before is not', () => {
  expect(grouped({ kent: '2024-11-24', essex: '2024-11-23' })).toMatchObject({
    recent: ['kent'],
    earlier: ['essex'],
  });
});

test('a year that may reach into the last two years is not told as recent', () => {
  expect(grouped({ kent: '2024', essex: '2025' })).toMatchObject({
    recent: ['essex'],
    earlier: ['kent'],
  });
});

test('a finding of which no date is established has a group of its own', () => {
  expect(grouped({ kent: null })).toEqual({
    undated: ['kent'],
    silent: FORCES.filter((id) => id !== 'kent'),
  });
});

test('a group that nobody is in is left out', () => {
  expect(grouped({})).toEqual({ silent: FORCES });
});

test('a force that was told of a weakness in the last two years stands apart, and once', () => {
  const record = recordOf({
    inspections: { report: { published: '2026-04-30' } },
    findings: { 'report/a': { kind: 'weakness', date: '2026-04-30' } },
  });
  const { recentlyWeak, groups } = threadsOnTheme(
    the(record.themes, 'vetting'),
    record.forces,
    '2026-11-24',
  );
  expect(recentlyWeak.forces.map(({ thread }) => thread.force.id)).toEqual(['kent']);
  expect(groups).toEqual([]);
});
