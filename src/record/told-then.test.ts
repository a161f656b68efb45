import { expect, test } from 'vitest';
import { recordOf, the } from './testing.ts';
import { themesWithoutWeakness, toldElsewhere, toldThen } from './told-then.ts';

const FORCES = ['cleveland', 'durham', 'kent'];

/** The forces that were told of a weakness about the time of the finding of Kent, of the fields given. */
function told(kent: object, others: Record<string, object> = {}) {
  const record = recordOf({
    forces: Object.fromEntries(FORCES.map((id) => [id, { shortName: id }])),
    inspections: { report: { published: null, publishedNote: 'Not given.', forces: FORCES } },
    findings: {
      'report/kent': { kind: 'weakness', forces: ['kent'], ...kent },
      ...Object.fromEntries(
        Object.entries(others).map(([id, fields]) => [
          `report/${id}`,
          { kind: 'weakness', forces: [id.split('-')[0]], ...fields },
        ]),
      ),
    },
  });
  return toldThen(the(record.findings, 'report/kent'))?.map(({ id }) => id);
}

test('within two years on either side, the nearest first, a force once', () => {
  expect(
    told(
      { date: '2016-10-25' },
      {
        durham: { date: '2014-11-01' },
        'durham-far': { date: '2018-10-25' },
        cleveland: { date: '2017-02-01' },
        'kent-own': { date: '2016-10-26' },
      },
    ),
  ).toEqual(['report/cleveland', 'report/durham']);
});

test('what another report told of no one force stands there as well, and the same report does not', () => {
  const ids = (national: string) => {
    const record = recordOf({
      inspections: { report: { forces: ['kent'] }, letter: { forces: ['kent'] } },
      findings: {
        'report/kent': { kind: 'weakness', forces: ['kent'], date: '2016' },
        [national]: { kind: 'weakness', forces: [], date: '2016' },
      },
    });
    return toldThen(the(record.findings, 'report/kent'))?.map(({ id }) => id);
  };
  expect(ids('letter/all')).toEqual(['letter/all']);
  expect(ids('report/all')).toEqual([]);
});

test('a finding of several forces stands there once', () => {
  expect(
    told({ date: '2016' }, { durham: { date: '2016', forces: ['durham', 'cleveland'] } }),
  ).toEqual(['report/durham']);
});

test('not a day more than two years off', () => {
  expect(told({ date: '2017-10-25' }, { durham: { date: '2019-10-26' } })).toEqual([]);
});

test('a year alone counts by the day farthest off', () => {
  expect(
    told({ date: '2016' }, { durham: { date: '2017' }, cleveland: { date: '2018-01' } }),
  ).toEqual(['report/durham']);
  expect(told({ date: '2016-07-01' }, { durham: { date: '2018' } })).toEqual([]);
});

test('no strength, no claim of somebody else, nothing without a date', () => {
  expect(
    told(
      { date: '2016' },
      {
        cleveland: { date: '2016', kind: 'strength' },
        durham: { date: '2016', claimedBy: 'a newspaper' },
        'durham-undated': { date: null },
      },
    ),
  ).toEqual([]);
});

test('is not asked of what has no date, or is no weakness', () => {
  expect(told({ date: null })).toBeUndefined();
  expect(told({ date: '2016', kind: 'strength' })).toBeUndefined();
  expect(told({ date: '2016' })).toEqual([]);
});

test('of a finding of several forces, the others are told of each, by what is theirs alone where there is that', () => {
  const record = recordOf({
    forces: { kent: {}, durham: {}, essex: {} },
    inspections: {
      letter: { forces: ['kent', 'durham', 'essex'] },
      report: { forces: ['durham'] },
    },
    findings: {
      'letter/all': { kind: 'weakness', date: '2016', forces: ['kent', 'durham', 'essex'] },
      'report/own': { kind: 'weakness', date: '2016', forces: ['durham'] },
    },
  });
  const kent = the(record.forces, 'kent');
  const [told] = toldElsewhere(kent, record.themes);
  expect(told!.elsewhere.map(({ id }) => id)).toEqual(['report/own', 'letter/all']);
});

test('a theme with a weakness that has no date, or that another told of, is not without one', () => {
  const { forces, themes } = recordOf({
    themes: { vetting: {}, custody: {}, recording: {} },
    inspections: { report: { published: null, publishedNote: 'Not given.' } },
    findings: {
      'report/a': { kind: 'weakness', theme: 'vetting', date: null },
      'report/b': { kind: 'weakness', theme: 'custody', date: '2016', claimedBy: 'Kent Police' },
      'report/c': { kind: 'strength', theme: 'recording', date: '2016' },
    },
  });
  const without = themesWithoutWeakness(the(forces, 'kent'), themes);
  expect(without.map(({ id }) => id)).toEqual(['recording']);
});
