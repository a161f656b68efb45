import { describe, expect, test } from 'vitest';
import {
  answeredWords,
  answererOf,
  answersTo,
  newestAnswerTo,
  noAnswerInWords,
  wholeOf,
} from './answers.ts';
import { recordOf, the, type Given } from './testing.ts';

const REPORT = 'hmic-kent-2016';
const OFFICE = {
  role: 'commissioner',
  title: 'Police and Crime Commissioner',
  asOf: '2025-05-16',
  source: 'report',
};

/** The ids of the answers to a finding of a report on two forces. */
function answers(finding: object, responses: Given['responses']): string[] {
  const record = recordOf({
    forces: { kent: {}, surrey: {} },
    inspections: { [REPORT]: { forces: ['kent', 'surrey'] } },
    findings: { [`${REPORT}/a`]: finding, [`${REPORT}/b`]: {} },
    responses,
  });
  return answersTo(the(record.findings, `${REPORT}/a`)).map(({ id }) => id);
}
const toReport = (fields: object = {}) => ({ inspection: REPORT, findings: [], ...fields });

describe('who answered a finding', () => {
  test('those that name it and those to its report, but nothing that others said of the report', () => {
    expect(
      answers(
        {},
        {
          report: toReport({ date: '2018' }),
          national: toReport({ from: 'inspectorate', date: '2017' }),
          it: { inspection: REPORT, findings: [`${REPORT}/a`], date: '2016' },
        },
      ),
    ).toEqual(['it', 'report']);
  });

  test('where none names it, those to its report, and none that names another finding', () => {
    expect(
      answers({}, { report: toReport(), other: { inspection: REPORT, findings: [`${REPORT}/b`] } }),
    ).toEqual(['report']);
  });

  test('those of its own force, and those of no force', () => {
    expect(
      answers(
        { forces: ['kent'] },
        {
          kent: toReport({ forces: ['kent'], date: '2016-08' }),
          surrey: toReport({ forces: ['surrey'], date: '2016-09' }),
          national: toReport({ forces: [], date: '2016-10' }),
        },
      ),
    ).toEqual(['kent', 'national']);
  });

  test('of a finding about no force, all, the first answer first', () => {
    expect(
      answers(
        { forces: [] },
        {
          late: toReport({ forces: ['surrey'], date: '2016-09' }),
          early: toReport({ forces: ['kent'], date: '2016-08' }),
        },
      ),
    ).toEqual(['early', 'late']);
  });
});

describe('the answer to a finding', () => {
  const answer = (responses: Given['responses'], finding: object = {}) => {
    const record = recordOf({ findings: { [`${REPORT}/a`]: finding }, responses });
    return newestAnswerTo(the(record.findings, `${REPORT}/a`))?.id;
  };
  const dated = toReport({ date: '2017' });

  test('is the newest with a date, and one without only where none has one', () => {
    const undated = toReport({ date: null });
    expect(answer({ dated, later: toReport({ date: '2018-02' }), undated })).toBe('later');
    expect(answer({ undated })).toBe('undated');
  });

  test('is of the force, a council or whoever holds the force to account', () => {
    for (const from of ['force', 'commissioner', 'council'])
      expect(answer({ it: toReport({ from }) }), from).toBe('it');
    for (const from of ['inspectorate', 'government', 'other'])
      expect(answer({ dated, it: toReport({ from, date: '2018' }) }), from).toBe('dated');
  });

  test('is not what was said before the finding', () => {
    expect(answer({ dated }, { date: '2018-01-01' })).toBeUndefined();
  });

  test('is told apart from what is none, with the reason', () => {
    const claimed = { claimedBy: 'The commissioner', locator: 'Post' };
    const reason = (finding: object) => {
      const post = toReport({ by: 'The commissioner', locator: 'Post' });
      const record = recordOf({
        inspections: { [REPORT]: {} },
        findings: { [`${REPORT}/a`]: finding },
        responses: { post },
      });
      return noAnswerInWords(the(record.responses, 'post'));
    };
    expect(reason(claimed)).toBe(
      'Not counted as an answer: this record takes a finding of the report from it',
    );
    expect(reason({})).toBe('Not counted as an answer for the force');
  });

  test('is not the passage that alone tells of the report', () => {
    const post = toReport({ by: 'The commissioner', locator: 'Post', date: '2018' });
    expect(answer({ post }, { claimedBy: 'The commissioner', locator: 'Post' })).toBeUndefined();
    expect(answer({ post }, { claimedBy: 'The commissioner', locator: 'Page 2' })).toBe('post');
  });
});

test.for([
  [{ findings: [`${REPORT}/a`] }, '', 'answered'],
  [{}, 'report', 'report answered'],
  [{ inspection: 'note' }, 'letter', 'letter answered'],
] as const)('what it is to, and how it is named: %o', ([fields, whole, words]) => {
  const record = recordOf({
    inspections: { [REPORT]: {}, note: { programme: 'letter' } },
    findings: { [`${REPORT}/a`]: {} },
    responses: { it: toReport(fields), other: toReport({ date: '2015' }), undated: { date: null } },
  });
  const it = the(record.responses, 'it');
  expect(wholeOf(it)).toBe(whole);
  expect(answeredWords(it, [it])).toBe(words);
  expect(answeredWords(it, [it, the(record.responses, 'undated')])).toBe(words);
  expect(answeredWords(it, [the(record.responses, 'other'), it])).toBe(
    words.replace('answered', 'last answered'),
  );
});

describe('who gave it, in a sentence', () => {
  const given = (
    fields: object,
    oversight: object[] = [{ ...OFFICE, from: '2012-11', to: null }],
  ) => {
    const record = recordOf({
      forces: { kent: { oversight } },
      responses: { it: toReport({ by: 'Ann Jones', ...fields }) },
    });
    return answererOf(the(record.responses, 'it'));
  };

  test('the office for a commissioner, and otherwise whoever signed it', () => {
    expect(given({ from: 'commissioner', date: '2016-08' })).toBe('the commissioner');
    expect(given({ from: 'force', date: '2016-08' })).toBe('Ann Jones');
    expect(given({ from: 'commissioner', forces: [], date: '2016-08' })).toBe('Ann Jones');
  });

  test('without a date, only where there was one office', () => {
    expect(given({ from: 'commissioner', date: null })).toBe('the commissioner');
    const two = [
      { ...OFFICE, from: '2012-11', to: '2021-05' },
      { ...OFFICE, role: 'mayor', title: 'Mayor', from: '2021-05', to: null },
    ];
    expect(given({ from: 'commissioner', date: null }, two)).toBe('Ann Jones');
    expect(given({ from: 'commissioner', date: '2016-08' }, two)).toBe('the commissioner');
  });
});
