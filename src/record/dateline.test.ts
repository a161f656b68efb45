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
  test('is nothing on record, and when that was checked', () => {
    expect(lineOf({})).toMatchObject({
      followed: 'no follow-up on record (checked 24 November 2026)',
      answered: false,
    });
  });

  test('is nothing on record as of the day of the record, for a national finding', () => {
    expect(lineOf({ forces: [] }).followed).toBe(
      'no follow-up on record (record as of 24 November 2026)',
    );
  });

  test('is the last of the later findings, and when', () => {
    const again = (date: string, outcome: string) => ({
      date,
      followsUp: [{ finding: FINDING, outcome }],
    });
    const later = {
      'hmic-kent-2016/latest': again('2019-05', 'mixed'),
      'hmic-kent-2016/later': again('2017', 'not-improved'),
    };
    expect(lineOf({}, {}, later)).toMatchObject({
      followed: 'looked at again May 2019: was mixed',
      answered: true,
    });
  });
});
