import { describe, expect, test } from 'vitest';
import { responseDue } from './responseDue.ts';
import { recordOf, the, type Given } from './testing.ts';

function dueFor(fields: object) {
  const record = recordOf({
    sources: { report: { published: null } },
    inspections: { report: fields },
  });
  return responseDue(the(record.inspections, 'report'));
}

describe('the 56 days for a commissioner’s comments', () => {
  test('begin with the day of publication, which is the first of them', () => {
    // 1 January is the first day, 25 February the fifty-sixth.
    expect(
      dueFor({ inspectorate: 'hmicfrs', published: '2018-01-01', publishedBasis: 'inspectorate' }),
    ).toEqual({
      state: 'due',
      day: '2018-02-25',
      isCertain: true,
      mayNotApply: false,
    });
  });

  test('run over a leap day', () => {
    expect(
      dueFor({ inspectorate: 'hmicfrs', published: '2024-02-01', publishedBasis: 'inspectorate' }),
    ).toEqual({
      state: 'due',
      day: '2024-03-27',
      isCertain: true,
      mayNotApply: false,
    });
  });

  test('are owed for a report published on the day on which the duty began, 2 May 2017', () => {
    expect(
      dueFor({ inspectorate: 'hmic', published: '2017-05-02', publishedBasis: 'inspectorate' }),
    ).toEqual({
      state: 'due',
      day: '2017-06-26',
      isCertain: true,
      mayNotApply: false,
    });
  });

  test.for([
    ['inspectorate', true],
    ['bound-body', true],
    ['news', false],
    ['web-page', false],
    [undefined, false],
  ] as const)('are certain where the day comes from %s: %s', ([publishedBasis, isCertain]) => {
    expect(
      dueFor({ inspectorate: 'hmicfrs', published: '2018-01-01', publishedBasis }),
    ).toMatchObject({
      isCertain,
    });
  });

  test('are owed for a national report as for one on a force', () => {
    expect(dueFor({ inspectorate: 'hmicfrs', forces: [], published: '2018-01-01' })).toMatchObject({
      state: 'due',
    });
  });

  test('are not owed for a report published the day before, 1 May 2017', () => {
    expect(dueFor({ inspectorate: 'hmic', published: '2017-05-01' })).toEqual({
      state: 'no-duty',
      reason: 'before-the-duty',
    });
  });

  test("are never owed for Ofsted's report, and not known to be owed for a joint one", () => {
    expect(dueFor({ inspectorate: 'ofsted', published: '2020-01-15' })).toEqual({
      state: 'no-duty',
      reason: 'other-inspectorate',
    });
    expect(dueFor({ inspectorate: 'joint', published: '2016-10-28' })).toEqual({
      state: 'no-duty',
      reason: 'before-the-duty',
    });
    expect(dueFor({ inspectorate: 'joint', published: '2020-01-15' })).toEqual({
      state: 'unknown',
      reason: 'joint-report',
      isReached: false,
      latest: null,
    });
  });
});

describe('where the day of publication is not established', () => {
  test.for([
    [null, null],
    ['2017', null],
    ['2017-05', null],
    ['2017-06', '2017-08-24'],
    ['2018', '2019-02-24'],
  ] as const)('%s gives no day, but the latest that it can be', ([published, latest]) => {
    expect(dueFor({ inspectorate: 'hmicfrs', published, publishedNote: 'Not given.' })).toEqual({
      state: 'unknown',
      reason: 'publication-day-not-established',
      isReached: latest !== null,
      latest,
    });
  });

  test('a report without a date is reached where its round, its visit, a finding or what it returned to is of since then', () => {
    const undated = { inspectorate: 'hmicfrs', published: null, publishedNote: 'Not given.' };
    const isReached = (fields: object, given: Given = {}) => {
      const record = recordOf({
        sources: { report: { published: null } },
        ...given,
        inspections: { ...given.inspections, report: { ...undated, ...fields } },
      });
      const due = responseDue(the(record.inspections, 'report'));
      return due.state === 'unknown' && due.isReached;
    };
    expect(isReached({ round: 'PEEL 2018/19' })).toBe(true);
    expect(isReached({ round: 'PEEL 2017' })).toBe(false);
    expect(isReached({ fieldwork: { from: '2019-02', to: '2019-03' } })).toBe(true);
    expect(isReached({}, { findings: { 'report/a': { date: '2019-02' } } })).toBe(true);
    const earlier = { inspectorate: 'hmicfrs', published: '2019-05-02' };
    expect(isReached({ follows: 'earlier' }, { inspections: { earlier } })).toBe(true);
    const between = { ...undated, follows: 'earlier' };
    expect(isReached({ follows: 'between' }, { inspections: { earlier, between } })).toBe(true);
    expect(isReached({})).toBe(false);
  });

  test('a report of which an older document tells is from before the duty', () => {
    const undated = { inspectorate: 'hmic', published: null, publishedNote: 'Not given.' };
    const dueWhere = (given: Given) => {
      const record = recordOf({ inspections: { report: undated }, ...given });
      return responseDue(the(record.inspections, 'report'));
    };
    const before = { state: 'no-duty', reason: 'before-the-duty' };
    expect(dueWhere({ sources: { report: { published: '2016-02' } } })).toEqual(before);
    expect(
      dueWhere({
        sources: { report: { published: null } },
        responses: { reply: { inspection: 'report', date: '2016-12' } },
      }),
    ).toEqual(before);
    expect(dueWhere({ sources: { report: { published: '2017-05' } } })).toMatchObject({
      state: 'unknown',
    });
  });

  test.for(['2016', '2017-04'])('%s is before the duty all the same', (published) => {
    expect(dueFor({ inspectorate: 'hmic', published })).toEqual({
      state: 'no-duty',
      reason: 'before-the-duty',
    });
  });

  test('are not known to be owed for an accelerated cause of concern, by its title or its judgement', () => {
    const known = { inspectorate: 'hmicfrs', published: '2024-02-01', title: 'A report' };
    const mayNotApply = (fields: object) => dueFor({ ...known, ...fields });
    expect(mayNotApply({})).toMatchObject({ mayNotApply: false });
    for (const fields of [
      { title: 'Kent Police: accelerated cause of concern on vetting' },
      { judgement: 'Two accelerated causes of concern' },
    ])
      expect(mayNotApply(fields)).toMatchObject({ state: 'due', mayNotApply: true });
  });
});
