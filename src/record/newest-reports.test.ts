import { describe, expect, test } from 'vitest';
import { newestReportsOf } from './newest-reports.ts';
import { recordOf, the, type Given } from './testing.ts';

const GIVEN: Given = {
  inspections: {
    review: { programme: 'ncpi', published: '2017-09-21' },
    report: { programme: 'peel', published: '2024-07-23' },
  },
  findings: { 'review/a': {}, 'report/b': {} },
};
const kent = (given: Given) => newestReportsOf(the(recordOf(given).forces, 'kent'));

describe('the page of a force is led', () => {
  test('by its newest report, with the last inspection of child protection after it', () => {
    const reports = kent(GIVEN)!;
    expect(reports.newest.inspection.id).toBe('report');
    expect(reports.newest.findings.map(({ id }) => id)).toEqual(['report/b']);
    expect(reports.childProtection?.inspection.id).toBe('review');
  });

  test('once, where the newest report is of child protection', () => {
    const reports = kent({
      ...GIVEN,
      inspections: { review: { programme: 'ncpi' } },
      findings: {},
    });
    expect(reports).toBeUndefined();
    const judged = { programme: 'jtai', published: '2025', judgement: 'One priority action' };
    expect(kent({ inspections: { judged } })).toMatchObject({
      newest: { inspection: { id: 'judged' }, findings: [] },
      childProtection: undefined,
    });
  });

  test('and of the force, where the newest report is of the area of one council', () => {
    const area = {
      programme: 'jtai',
      published: '2025',
      council: 'Medway',
      judgement: 'One action',
    };
    const whole = { programme: 'ncpi', published: '2023-11-08', judgement: '35 of 70 cases' };
    expect(kent({ inspections: { area, whole } })).toMatchObject({
      newest: { inspection: { id: 'area' } },
      childProtection: { inspection: { id: 'whole' } },
    });
  });

  test('by no report that says nothing of the force, which is told as what came since', () => {
    const national = {
      programme: 'thematic',
      published: '2025-01-01',
      title: 'Many forces',
      forces: ['kent', 'surrey'],
    };
    const { newest, since } = kent({
      ...GIVEN,
      forces: { kent: {}, surrey: {} },
      inspections: { ...GIVEN.inspections, national },
    })!;
    expect(newest.inspection.id).toBe('report');
    expect(since.map(({ text }) => text)).toEqual(['HMIC: Many forces']);
  });

  test('with a report on the force outside any programme as one of child protection', () => {
    const own = { programme: 'thematic', published: '2024-01-01', judgement: 'Two concerns' };
    const later = { programme: 'peel', published: '2025-01-01', judgement: 'Good' };
    expect(kent({ inspections: { own, later } })!.childProtection!.inspection.id).toBe('own');
  });

  test('and says which inspection of child protection may be later, for want of a date', () => {
    const undated = { programme: 'ncpi-follow-up', published: null, publishedNote: 'Not given.' };
    const { undated: found } = kent({
      ...GIVEN,
      inspections: { ...GIVEN.inspections, undated },
    })!;
    expect(found.map(({ id }) => id)).toEqual(['undated']);
    const placed = (date: string) =>
      kent({
        ...GIVEN,
        inspections: { ...GIVEN.inspections, undated },
        findings: { ...GIVEN.findings, 'undated/a': { date } },
      })!.undated;
    expect(placed('2010')).toEqual([]);
    expect(placed('2026')).toHaveLength(1);
  });
});

test('an answer stands with its report; another, later one is told as what came since', () => {
  const answer = (inspection: string, date: string) => ({
    inspection,
    from: 'commissioner',
    date,
    headline: `To ${inspection}`,
  });
  const { newest, childProtection, since } = kent({
    ...GIVEN,
    inspections: { ...GIVEN.inspections, other: { programme: 'peel', published: '2019' } },
    responses: {
      first: answer('report', '2024-09-01'),
      second: answer('review', '2017-10-01'),
      third: answer('other', '2025-01-01'),
      early: answer('other', '2019-01-01'),
    },
  })!;
  expect(newest.answers.map(({ id }) => id)).toEqual(['first']);
  expect(childProtection?.answers.map(({ id }) => id)).toEqual(['second']);
  expect(since.map(({ text }) => text)).toEqual(['To other']);
});

test('a report that is known by one account alone is told as that account', () => {
  const claimed = { claimedBy: 'the commissioner' };
  const toldBy = (findings: Given['findings'], judged = {}) => {
    const { review, report } = GIVEN.inspections!;
    const inspections = { review: review!, report: { ...report, ...judged } };
    const sources = { report: {}, page: { kind: 'web-page', publisher: 'KentOnline' } };
    return kent({ inspections, sources, findings })!.newest.toldBy;
  };
  expect(toldBy({ 'report/b': claimed, 'report/c': claimed })).toBe('the commissioner');
  expect(toldBy({ 'report/b': claimed, 'report/c': { source: 'page' } })).toBe(
    'the commissioner and KentOnline',
  );
  expect(toldBy({ 'report/b': claimed, 'report/c': {} })).toBeUndefined();
  expect(toldBy({ 'report/b': {} })).toBeUndefined();
  expect(toldBy({ 'report/b': { source: 'page' } })).toBe('KentOnline');
  const judged = { judgement: 'No area below adequate' };
  expect(toldBy({ 'report/b': claimed }, judged)).toBeUndefined();
  expect(toldBy({}, { ...judged, source: 'page' })).toBe('KentOnline');
});

test('what was said of a report, from which a finding of it is taken, stands apart from its answers', () => {
  const { review, report } = GIVEN.inspections!;
  const by = 'The commissioner';
  const said = { inspection: 'report', from: 'commissioner', by, source: 'page' };
  const found = kent({
    inspections: { review: review!, report: report! },
    sources: { report: {}, page: { kind: 'web-page' } },
    findings: { 'report/b': { claimedBy: by, source: 'page', locator: 'Post' } },
    responses: {
      post: { ...said, locator: 'Post', date: '2025-01-10' },
      letter: { ...said, locator: 'Letter', date: '2025-02-10' },
    },
  });
  expect(found?.newest.account?.id).toBe('post');
  expect(found?.newest.answers.map(({ id }) => id)).toEqual(['letter']);
});
