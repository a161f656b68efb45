import { describe, expect, test } from 'vitest';
import { dateline } from './dateline.ts';
import { AS_OF, recordOf, the } from './testing.ts';

const FINDING = 'hmic-kent-2016/vetting';

function lineOf(finding: object, inspection: object = {}, more: object = {}) {
  const record = recordOf({
    forces: { kent: {}, sussex: {}, dorset: {}, essex: {} },
    inspections: { 'hmic-kent-2016': inspection },
    findings: { [FINDING]: finding, ...more },
  });
  return dateline(the(record.findings, FINDING), AS_OF);
}

describe('when', () => {
  const FIELDWORK = { fieldwork: { from: '2016-02-29', to: '2016-03-04' } };

  test.for([
    ['2016-03-01', 'Found 1 March 2016'],
    ['2016-03', 'Found March 2016'],
    ['2016-07', 'Reported July 2016'],
    ['2016-02-28', 'Reported 28 February 2016'],
  ])('is found only while inspectors were there: %s', ([date, when]) => {
    expect(lineOf({ date }, FIELDWORK).when).toBe(when);
  });

  test('is that of a report where it is not known when inspectors were there', () => {
    expect(lineOf({ date: '2016-07-14' }).when).toBe('Reported 14 July 2016');
  });

  test('is when a letter was written, which may be before the day on which it became public', () => {
    const letter = { programme: 'letter', published: '2016-10-18' };
    expect(lineOf({ date: '2016-10-17' }, letter).when).toBe('Written 17 October 2016');
    expect(lineOf({ date: '2017-01-18' }, letter).when).toBe('Reported 18 January 2017');
  });

  test('is when something was recommended', () => {
    expect(lineOf({ date: '2016-03', kind: 'recommendation' }, FIELDWORK).when).toBe(
      'Recommended March 2016',
    );
  });

  test('is said not to be established, and then there is no age', () => {
    expect(lineOf({ date: null })).toMatchObject({ when: 'Date not established', age: null });
  });
});

test('the age counts from the day of the record', () => {
  expect(lineOf({ date: '2016-07' }).age).toBe('ten years ago');
});

describe('who', () => {
  test('is the inspectorate and the council, where there is one', () => {
    const who = lineOf({ council: 'Medway' }, { inspectorate: 'ofsted' }).who;
    expect(who).toBe('Ofsted, Medway');
  });

  test.for([
    [['kent'], 'HMIC, Kent'],
    [['kent', 'sussex'], 'HMIC, Kent, Sussex'],
    [['kent', 'sussex', 'dorset', 'essex'], 'HMIC, 4 forces'],
    [[], 'HMIC, national'],
  ] as const)('is the inspectorate and the forces: %s', ([forces, who]) => {
    expect(lineOf({ forces }).who).toBe(who);
  });
});

describe('what followed', () => {
  const after = (date: string, tie: object) => ({
    date,
    followsUp: [{ finding: FINDING, ...tie }],
  });

  test('is that no later finding is linked to it', () => {
    expect(lineOf({})).toMatchObject({
      answered: null,
      later: 'no later finding linked to it here',
      isFollowed: false,
    });
  });

  test('is the last time that inspectors went back, what they found, and how many came before', () => {
    const later = {
      'hmic-kent-2016/latest': after('2019-05', { basis: 'returned', outcome: 'mixed' }),
      'hmic-kent-2016/later': after('2017', { basis: 'later' }),
    };
    expect(lineOf({}, {}, later)).toMatchObject({
      later: 'looked at again May 2019: had improved in part (one more before)',
      isFollowed: true,
    });
  });

  test('is a later report on the same matter, which is no second look', () => {
    const later = { 'hmic-kent-2016/later': after('2019-05', { basis: 'later' }) };
    expect(lineOf({}, {}, later).later).toBe('later report on the same matter May 2019: weakness');
  });
});

describe('an answer', () => {
  const answered = (responses: object, finding: object = {}) => {
    const record = recordOf({
      forces: { kent: {}, sussex: {} },
      inspections: { 'hmic-kent-2016': { forces: ['kent', 'sussex'] } },
      findings: { [FINDING]: finding, 'hmic-kent-2016/other': {} },
      responses: responses as never,
    });
    return dateline(the(record.findings, FINDING), AS_OF).answered;
  };
  const toReport = { inspection: 'hmic-kent-2016' };

  test('to the finding itself is told with its date, and one to its report as that', () => {
    expect(answered({ a: { findings: [FINDING], date: '2016-09' } })).toBe(
      'answered September 2016',
    );
    expect(answered({ a: { ...toReport, date: '2016' } })).toBe('report answered 2016');
  });

  test('that names the finding and came before the report says so', () => {
    expect(answered({ a: { findings: [FINDING], date: '2016-05' } }, { date: '2016-07-14' })).toBe(
      'answered May 2016, before the report',
    );
  });

  test('is the newest of several, as the last', () => {
    expect(
      answered({ a: { ...toReport, date: '2018' }, b: { ...toReport, date: '2016-12-01' } }),
    ).toBe('report last answered 2018');
    expect(answered({ a: { ...toReport, date: '2018' }, b: { ...toReport, date: null } })).toBe(
      'report answered 2018',
    );
  });

  test('without a date says so', () => {
    expect(answered({ a: { ...toReport, date: null } })).toBe(
      'report answered, date not established',
    );
  });

  test('to another finding, or of another force, is none', () => {
    expect(answered({ a: { ...toReport, findings: ['hmic-kent-2016/other'] } })).toBeNull();
    expect(answered({ a: { ...toReport, forces: ['sussex'] } })).toBeNull();
  });
});

test('a finding without a date is placed by the round of its inspection', () => {
  const record = recordOf({
    inspections: {
      'peel-kent': { published: null, publishedNote: 'Not given.', round: 'PEEL 2021/22' },
    },
    findings: { 'peel-kent/a': { date: null } },
  });
  expect(dateline(the(record.findings, 'peel-kent/a'), AS_OF)).toMatchObject({
    when: 'Date not established (PEEL 2021/22)',
    age: null,
  });
});
