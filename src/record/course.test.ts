import { describe, expect, test } from 'vitest';
import { courseOf } from './course.ts';
import {
  GRADED_INADEQUATE as GRAVE,
  GRADED_LATER as LATER,
  gradeOfKent as grade,
  PEEL_OF_KENT as PEEL,
  recordOf,
  the,
  type Given,
} from './testing.ts';

const STATUS = {
  kind: 'engage',
  from: '2019',
  to: '2023-09-20',
  asOf: '2023-09-20',
  source: 'report',
};
const kent = (given: Given) => the(recordOf(given).forces, 'kent');
const told = (given: Given) => courseOf(kent(given)).map(({ date, what }) => `${date} ${what}`);

describe('what befell a force as a whole', () => {
  test('is nothing where no judgement of inadequate, cause of concern or status is on record', () => {
    expect(told({ inspections: { later: LATER } })).toEqual([]);
  });

  test('is told in order: judgement, status, its end, and the reports that came later', () => {
    expect(
      told({ forces: { kent: { status: [STATUS] } }, inspections: { later: LATER, grave: GRAVE } }),
    ).toEqual([
      '2019-09-27 PEEL 2018/19: Inadequate for legitimacy and efficiency',
      '2019 Engage stage of monitoring began',
      '2023-03-17 PEEL 2021/22: Good for protecting vulnerable people',
      '2023-09-20 Engage stage of monitoring ended',
    ]);
  });

  test('leaves out a report before the first of them', () => {
    const before = { ...LATER, published: '2016-01-01' };
    expect(told({ inspections: { before, grave: GRAVE } })).toHaveLength(1);
  });

  test('says that a later report has no grade for protecting vulnerable people', () => {
    const later = { ...LATER, grades: [grade('Good', 'Crime recording')] };
    expect(told({ inspections: { grave: GRAVE, later } })[1]).toBe(
      '2023-03-17 PEEL 2021/22: no grade for protecting vulnerable people is on record',
    );
  });

  test('does not take a judgement of cases, of no area or of a council for one of the force', () => {
    for (const own of [
      { judgement: '70 cases: 35 inadequate' },
      { judgement: 'Requires improvement; no area inadequate' },
      { judgement: 'Inadequate', inspectorate: 'ofsted', programme: 'sif' },
    ])
      expect(told({ inspections: { one: { ...LATER, grades: [], ...own } } })).toEqual([]);
  });

  test('tells the answers to a grave report, and not those to others', () => {
    const answer = { forces: ['kent'], from: 'force', by: 'Kent Police', headline: 'It said so' };
    const given = {
      inspections: { grave: GRAVE, later: LATER },
      responses: {
        first: { ...answer, inspection: 'grave', date: '2019-10-01' },
        other: { ...answer, inspection: 'later', date: '2023-04-01' },
      },
    };
    expect(told(given).filter((line) => line.endsWith('It said so'))).toEqual([
      '2019-10-01 It said so',
    ]);
  });

  test('a cause of concern is told once: by the report of its day, else by its status', () => {
    const status = [{ ...STATUS, kind: 'cause-of-concern', from: '2025-01', to: null }];
    const forces = { kent: { status } };
    const report = {
      ...PEEL,
      published: '2025-01',
      publishedNote: 'Not shown.',
      round: 'R',
      judgement: 'Two causes of concern',
    };
    expect(told({ forces, inspections: { report } })).toEqual(['2025-01 R: Two causes of concern']);
    expect(told({ forces })).toEqual(['2025-01 Cause of concern']);
  });

  test('a cause of concern that a finding alone names is told, and what somebody claimed is not', () => {
    const finding = (own: object) => ({
      inspections: { later: LATER },
      findings: { 'later/a': { kind: 'weakness', headline: 'It was a cause of concern', ...own } },
    });
    expect(told(finding({ date: '2023-03-17' }))[0]).toBe(
      '2023-03-17 PEEL 2021/22: It was a cause of concern',
    );
    expect(told(finding({ claimedBy: 'a paper' }))).toEqual([]);
  });

  test('the end of a status whose beginning is not known says so', () => {
    expect(told({ forces: { kent: { status: [{ ...STATUS, from: null }] } } })).toEqual([
      '2023-09-20 Engage stage of monitoring ended; when it began is not established',
    ]);
  });
});
