import { describe, expect, test } from 'vitest';
import { afterwardsOfAll, yearsOfForce } from './force-timeline.ts';
import { recordOf, the, type Given } from './testing.ts';

function years(given: Given) {
  const { years, undated } = yearsOfForce(the(recordOf(given).forces, 'kent'));
  return {
    years: years.map(({ year, lines, findings }) => [
      year,
      lines.map(({ text }) => text),
      findings.map(({ id }) => id),
    ]),
    undated: undated.map(({ id }) => id),
  };
}

test('a year holds what was reported, answered and found in it, the newest year first', () => {
  expect(
    years({
      inspections: { report: { forces: ['kent'], published: '2016-07-14', title: 'A report' } },
      findings: {
        'report/then': { forces: ['kent'], date: '2016-07-14' },
        'report/before': { forces: ['kent'], date: '2015' },
      },
      responses: {
        reply: { inspection: 'report', date: '2017-01-02', headline: 'Agreed' },
      },
    }),
  ).toEqual({
    years: [
      ['2017', ['Agreed'], []],
      ['2016', ['HMIC: A report'], ['report/then']],
      ['2015', [], ['report/before']],
    ],
    undated: [],
  });
});

test('what was found without a date stands apart, and what is of no force of its own is no part of it', () => {
  expect(
    years({
      inspections: {
        report: { forces: ['kent'], published: null, publishedNote: 'Not given.' },
      },
      findings: { 'report/a': { forces: ['kent'], date: null } },
      events: { law: { forces: [], date: '2016', what: 'A law took effect.' } },
    }),
  ).toEqual({ years: [], undated: ['report/a'] });
});

describe('what is on record after the weaknesses of a time', () => {
  const told = (findings: Given['findings'], responses: Given['responses'] = {}) => {
    const record = recordOf({
      inspections: {
        report: { forces: ['kent'], published: '2016-07' },
        later: { forces: ['kent'], published: '2025-04-02' },
      },
      themes: { vetting: {}, custody: {} },
      findings,
      responses,
    });
    const kent = the(record.forces, 'kent');
    return afterwardsOfAll(
      kent.findings.filter(({ inspection }) => inspection.id === 'report'),
      kent,
    );
  };
  const weak = (theme: string) => ({ kind: 'weakness', theme, date: '2016-07' });
  const later = { kind: 'strength', theme: 'vetting', date: '2025-04-02' };

  test('is counted: those answered, and those on whose themes something later is recorded', () => {
    expect(
      told(
        { 'report/a': weak('vetting'), 'report/b': weak('custody'), 'later/c': later },
        { a: { inspection: 'report', findings: ['report/b'], date: '2016-10' } },
      ),
    ).toBe(
      'One of the two weaknesses, or the reports on them, was answered. Later findings on the same themes record no weakness, the newest of April 2025.',
    );
    expect(told({ 'report/a': weak('vetting'), 'report/b': weak('custody') })).toBe(
      'No answer to the two weaknesses is recorded. Nothing later is recorded on the same themes.',
    );
  });

  test('is told by the years of the weaknesses among what came later', () => {
    const again = { ...later, kind: 'weakness' };
    expect(
      told({
        'report/a': weak('vetting'),
        'later/b': { ...again, date: '2021' },
        'later/c': again,
        'later/d': { ...again, date: '2021-05' },
      }),
    ).toMatch(
      / on the same theme were recorded in 2021 and 2025; they need not be the same matter\.$/,
    );
  });

  test('tells what inspectors who went back said had become of them', () => {
    const back = (followsUp: string, outcome: string) => ({
      ...later,
      followsUp: [{ finding: followsUp, basis: 'returned', outcome }],
    });
    expect(
      told({
        'report/a': weak('vetting'),
        'report/b': weak('custody'),
        'later/c': back('report/a', 'improved'),
        'later/d': { ...back('report/b', 'mixed'), theme: 'custody' },
      }),
    ).toContain(
      ' Inspectors went back to two of them: one had improved and one had improved in part. ',
    );
    expect(
      told({ 'report/a': weak('vetting'), 'later/c': back('report/a', 'improved') }),
    ).toContain(' Inspectors went back to it: it had improved. ');
  });

  test('is told of one alone, and of none where there is none', () => {
    expect(told({ 'report/a': weak('vetting'), 'later/c': later })).toBe(
      'No answer to the weakness is recorded. Later findings on the same theme record no weakness, the newest of April 2025.',
    );
    expect(told({ 'report/a': { ...weak('vetting'), kind: 'strength' } })).toBe('');
  });
});
