import { describe, expect, test } from 'vitest';
import { afterwardsOfAll } from './afterwards.ts';
import { recordOf, the, type Given } from './testing.ts';

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
    const found = kent.findings.filter(({ inspection }) => inspection.id === 'report');
    return afterwardsOfAll(found, kent).join(' ');
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
      'One of the two weaknesses was answered, by name or with its report. No later weakness is recorded on the same themes, but one strength, of April 2025.',
    );
    expect(told({ 'report/a': weak('vetting'), 'report/b': weak('custody') })).toBe(
      'No answer to either weakness is recorded. Nothing later is recorded on the same themes.',
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
      / Weaknesses on vetting were recorded in 2021 and 2025; they may be about something else\.$/,
    );
  });

  test('tells what a later report recorded on the same matter, and no more of the theme than that', () => {
    const given = {
      'report/a': weak('vetting'),
      'report/b': weak('custody'),
      'later/c': {
        ...later,
        kind: 'progress',
        theme: 'custody',
        followsUp: [{ finding: 'report/a', basis: 'later' }],
      },
    };
    expect(told({ ...given, 'report/b': weak('vetting') })).toContain(
      ' On 2 April 2025 progress on custody was recorded on the same matter. Nothing else is recorded later on the same theme.',
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
      ' Inspectors went back (reported 2 April 2025): improved on vetting; improved in part on custody. ',
    );
    expect(
      told({ 'report/a': weak('vetting'), 'later/c': back('report/a', 'improved') }),
    ).toContain(' Inspectors went back (reported 2 April 2025): improved on vetting. ');
  });

  test('tells what else the report that went back recorded, what was better first', () => {
    const followsUp = [{ finding: 'report/a', basis: 'returned', outcome: 'improved' }];
    expect(
      told({
        'report/a': weak('vetting'),
        'later/c': { ...later, followsUp },
        'later/d': { ...later, kind: 'weakness', theme: 'custody' },
        'later/e': { ...later, kind: 'progress', theme: 'custody' },
        'later/f': { ...later, kind: 'recommendation', theme: 'custody' },
      }),
    ).toContain(
      ' Inspectors went back (reported 2 April 2025): improved on vetting; also progress on custody; a weakness on custody. ',
    );
  });

  test('names what had become of it by the theme of what was found first', () => {
    const followsUp = [{ finding: 'report/a', basis: 'returned', outcome: 'improved' }];
    expect(
      told({ 'report/a': weak('vetting'), 'later/c': { ...later, followsUp, theme: 'custody' } }),
    ).toContain(': improved on vetting. ');
  });

  test('tells what is linked without a return beside it, and no weakness a second time as another', () => {
    const followsUp = [{ finding: 'report/a', basis: 'returned', outcome: 'improved' }];
    const words = told({
      'report/a': weak('vetting'),
      'report/b': weak('custody'),
      'later/c': { ...later, followsUp },
      'later/d': {
        ...later,
        kind: 'recommendation',
        theme: 'custody',
        followsUp: [{ finding: 'report/b', basis: 'later' }],
      },
      'later/e': { ...later, kind: 'weakness' },
    });
    expect(words).toMatch(
      /: improved on vetting; also a weakness on vetting; a recommendation on custody\. Nothing else is/,
    );
  });

  test('tells no other weakness of the report to which a letter on the return visit is filed', () => {
    const followsUp = [{ finding: 'report/a', basis: 'returned' }];
    const again = { ...later, kind: 'weakness', followsUp };
    const words = told({
      'report/a': weak('vetting'),
      'later/c': again,
      'later/d': { ...again, followsUp: [], theme: 'custody', date: '2024-01-01' },
    });
    expect(words).toContain(
      ' Inspectors went back (reported 2 April 2025): a weakness again on vetting. ',
    );
  });

  test('counts nothing of the same year as later that its date does not put later', () => {
    expect(
      told({
        'report/a': weak('vetting'),
        'later/c': { ...later, kind: 'weakness', date: '2016' },
      }),
    ).toMatch(/ Nothing later is recorded on the same theme\.$/);
  });

  test('tells what is linked to a later finding as of the same matter', () => {
    expect(
      told({
        'report/a': weak('vetting'),
        'later/b': {
          ...later,
          date: '2020-01',
          followsUp: [{ finding: 'report/a', basis: 'returned', outcome: 'improved' }],
        },
        'later/c': {
          ...later,
          kind: 'weakness',
          date: '2023-11-17',
          followsUp: [{ finding: 'later/b', basis: 'later' }],
        },
      }),
    ).toMatch(
      / \(reported January 2020\): improved on vetting\. On 17 November 2023 a weakness on vetting was recorded on the same matter\./,
    );
  });

  test('tells a report that followed and one on the same council, without a link between findings', () => {
    const record = recordOf({
      inspections: {
        report: { forces: ['kent'], council: 'Medway', published: '2016-07' },
        next: { forces: ['kent'], published: '2018-02', follows: 'report' },
        other: { forces: ['kent'], council: 'Medway', published: '2019' },
        before: { forces: ['kent'], council: 'Medway', published: '2015' },
      },
      themes: { vetting: {}, custody: {} },
      findings: {
        'report/a': weak('vetting'),
        'next/b': { kind: 'progress', theme: 'custody', date: '2018-02' },
        'other/c': { kind: 'strength', theme: 'custody', date: '2019' },
        'before/d': { kind: 'strength', theme: 'custody', date: '2015' },
      },
    });
    const kent = the(record.forces, 'kent');
    const found = kent.findings.filter(({ inspection }) => inspection.id === 'report');
    expect(afterwardsOfAll(found, kent).slice(1)).toEqual([
      'A report that followed (reported February 2018): progress on custody.',
      'A later report on Medway (reported 2019): one strength.',
      'Nothing else is recorded later on the same theme.',
    ]);
  });

  test('is told of one alone, and of none where there is none', () => {
    expect(told({ 'report/a': weak('vetting'), 'later/c': later })).toBe(
      'No answer to the weakness is recorded. No later weakness is recorded on the same theme, but one strength, of April 2025.',
    );
    expect(told({ 'report/a': { ...weak('vetting'), kind: 'strength' } })).toBe('');
  });
});
