import { describe, expect, test } from 'vitest';
import { QUESTION_RULES, raisedBy, raisedQuestion } from './raised-question.ts';
import { threadOf } from './thread.ts';
import { AS_OF, recordOf, the, type Given } from './testing.ts';

const QUESTIONS = { bank: { question: 'What have you asked of the chief constable?' } };

function raised(given: Given, nextDoor: string[] = []) {
  const record = recordOf({ questions: QUESTIONS, ...given });
  const theme = the(record.themes, 'vetting');
  return raisedQuestion(threadOf(the(record.forces, 'kent'), theme), {
    asOf: AS_OF,
    nextDoor: nextDoor.map((id) => threadOf(the(record.forces, id), theme)),
  });
}

const TWICE: Given = {
  inspections: { first: { published: '2014' }, second: { published: '2025-01' } },
  findings: {
    'first/a': { date: '2014', headline: 'Vetting was slow' },
    'second/b': { date: '2025-01', headline: 'Checks were left out' },
  },
};
const RETURNED: Given = {
  ...TWICE,
  findings: {
    ...TWICE.findings,
    'second/b': { date: '2025-01', followsUp: [{ finding: 'first/a', basis: 'returned' }] },
  },
};
const OWN_ANSWER = { a: { inspection: 'second', from: 'commissioner', date: '2026-04-30' } };

describe('a thread raises a question by the first rule that fits', () => {
  test('a weakness found again, to which inspectors went back', () => {
    expect(raised(RETURNED)).toMatchObject({
      rule: 'found-again',
      question:
        'Inspectors recorded weaknesses on vetting in 2014 and January 2025, each time after the first going back to an earlier one. ' +
        'What evidence have you seen that this time it has changed?',
    });
  });

  test('weaknesses that nothing ties are not told as one: the last is named', () => {
    expect(raised(TWICE)).toMatchObject({
      rule: 'found-again',
      question:
        'Inspectors recorded a weakness on vetting in January 2025 (Checks were left out), and another in 2014. ' +
        'What evidence have you seen that it has changed?',
    });
  });

  test('a cause of concern that lasts is named as that, without the years of the others', () => {
    const concern = { date: '2025-01', headline: 'Checks were a cause of concern' };
    const findings = { ...TWICE.findings, 'second/b': concern };
    expect(raised({ ...TWICE, findings }).question).toMatch(
      /^Inspectors recorded a cause of concern on vetting in January 2025 \(Checks were a cause of concern\)\. What evidence/,
    );
    const returned = { ...concern, followsUp: [{ finding: 'first/a', basis: 'returned' }] };
    expect(raised({ ...TWICE, findings: { ...findings, 'second/b': returned } }).question).toMatch(
      /, each time after the first going back to an earlier one, and the last time a cause of concern\./,
    );
  });

  test('what a report on an accelerated cause of concern found is named as that, answered or not', () => {
    const given: Given = {
      inspections: { second: { published: '2025-01', title: 'Accelerated cause of concern' } },
      findings: { 'second/b': { date: '2025-01' } },
    };
    const recorded = 'nspectors recorded a cause of concern on vetting in January 2025';
    expect(raised(given).question).toContain(`I${recorded}. Have you answered it in public?`);
    expect(raised({ ...given, responses: OWN_ANSWER }).question).toContain(`after i${recorded}.`);
  });

  test('several causes of concern, filed under one theme, are not said to be on it', () => {
    const several = { date: '2025-01', headline: 'Five causes of concern were set out' };
    expect(raised({ ...TWICE, findings: { 'second/b': several } }).question).toMatch(
      /^Inspectors recorded causes of concern, told under vetting, in January 2025\. Have/,
    );
  });

  test('a cause of concern of long ago is told as a weakness', () => {
    const findings = { 'first/a': { date: '2014', headline: 'It was a cause of concern' } };
    expect(raised({ inspections: TWICE.inspections, findings }).question).toMatch(
      /^Inspectors recorded a weakness on vetting in 2014/,
    );
  });

  test('what somebody else claimed is no weakness that inspectors recorded', () => {
    const claimed = { date: '2025-01', claimedBy: 'a member of Parliament' };
    const findings = { ...TWICE.findings, 'second/b': claimed };
    expect(raised({ ...TWICE, findings }).question).toBe(QUESTIONS.bank.question);
  });

  test('a weakness found again, and answered by the office itself', () => {
    expect(raised({ ...RETURNED, responses: OWN_ANSWER }).question).toContain(
      ' The commissioner answered on 30 April 2026. What evidence have you seen that this time it has changed?',
    );
  });

  test('an answer of the force is not told as the office’s', () => {
    const responses = { a: { ...OWN_ANSWER.a, from: 'force' } };
    expect(raised({ ...TWICE, responses }).question).not.toContain('answered');
  });

  test('an answer from before the finding is none to it', () => {
    const responses = { a: { ...OWN_ANSWER.a, date: '2015' } };
    expect(raised({ ...TWICE, responses }).question).not.toContain('answered');
  });

  const once = (fields: object): Given => ({
    inspections: { second: { published: '2025-01' } },
    findings: { 'second/b': { date: '2025-01', ...fields } },
  });

  test('one weakness that was answered', () => {
    expect(raised({ ...once({}), responses: OWN_ANSWER })).toMatchObject({
      rule: 'answered',
      question:
        'The commissioner answered on 30 April 2026, after inspectors recorded a weakness on vetting in January 2025. ' +
        'What evidence have you seen since then that it has changed?',
    });
  });

  test('one weakness whose report was answered on a day that is not established', () => {
    const undated = { a: { inspection: 'second', from: 'commissioner', date: null } };
    expect(raised({ ...once({}), responses: undated })).toMatchObject({
      rule: 'answered',
      question: expect.stringMatching(
        /^The commissioner answered \(the date is not on record\), after inspectors recorded a weakness/,
      ) as string,
    });
  });

  test('one weakness without an answer on record', () => {
    expect(raised(once({}))).toMatchObject({
      rule: 'unanswered',
      question:
        'Inspectors recorded a weakness on vetting in January 2025. Have you answered it in public? ' +
        'What did you ask of the chief officer, and what were you shown?',
    });
  });

  test('a recommendation', () => {
    expect(raised(once({ kind: 'recommendation' }))).toMatchObject({ rule: 'recommended' });
  });

  test('a strength that nobody has looked at for five years', () => {
    expect(raised(once({ kind: 'strength', date: '2016-07' }))).toMatchObject({
      rule: 'long-unexamined',
      question:
        'Inspectors recorded a strength on vetting in July 2016, ten years ago. ' +
        'How do you know that it is still so?',
    });
  });

  test('silence while the force next door was looked at', () => {
    const forces = { kent: {}, sussex: {} };
    const findings = { 'second/b': { date: '2025-01', forces: ['sussex'] } };
    expect(raised({ ...once({}), forces, findings }, ['sussex'])).toMatchObject({
      rule: 'silent-next-to',
      question:
        'No finding on vetting here is on record, while inspectors looked at it in Sussex in January 2025. ' +
        'How do you know how it is done here?',
    });
  });

  test('no rule: the question of the bank stands alone', () => {
    expect(raised(once({ kind: 'strength' }))).toMatchObject({
      rule: null,
      question: 'What have you asked of the chief constable?',
      because: [],
    });
  });

  test('it names the findings that it rests on', () => {
    expect(raised(TWICE).because.map(({ id }) => id)).toEqual(['first/a', 'second/b']);
  });
});

describe('what a good answer shows is told of the question that is asked', () => {
  const once = (fields: object): Given => ({
    findings: { 'hmic-kent-2016/b': { date: '2025-01', ...fields } },
  });
  const silent: Given = {
    forces: { kent: {}, sussex: {} },
    ...once({ forces: ['sussex'] }),
  };
  test.for<[string, Given, string]>([
    [
      'found-again',
      TWICE,
      'What was changed after each, who has checked it since, and figures on vetting from before and after.',
    ],
    [
      'answered',
      { ...once({}), responses: { a: { ...OWN_ANSWER.a, inspection: 'hmic-kent-2016' } } },
      'What was done on vetting since and by when, and what a check from outside the force found.',
    ],
    [
      'unanswered',
      once({}),
      'What was asked about vetting and when, what was shown in reply, and where that can be read.',
    ],
    [
      'recommended',
      once({ kind: 'recommendation' }),
      'What was done on vetting and when, and who confirmed it; or what is left, and by when.',
    ],
    [
      'long-unexamined',
      once({ kind: 'strength', date: '2016-07' }),
      'A check of work on vetting since July 2016: by whom, of what, and what it found.',
    ],
    [
      'silent-next-to',
      silent,
      'Who has checked work on vetting here and when, and what was found.',
    ],
  ])('by the rule %s', ([rule, given, good]) => {
    const near = given === silent ? ['sussex'] : [];
    // A question of the bank on the same theme, about another matter, has no say in it.
    expect(raised(given, near)).toMatchObject({ rule, good, bank: { id: 'bank' } });
  });

  test('by the bank, where its question is asked', () => {
    const record = recordOf({ questions: QUESTIONS, ...once({ kind: 'strength' }) });
    const [bank] = record.questions;
    const theme = { ...the(record.themes, 'vetting'), questions: [{ ...bank!, body: 'Dates.\n' }] };
    const thread = threadOf(the(record.forces, 'kent'), theme);
    expect(raisedQuestion({ ...thread, theme }, { asOf: AS_OF, nextDoor: [] })).toMatchObject({
      rule: null,
      good: 'Dates.',
    });
  });
});

test('a question of the bank names the office that holds this force to account', () => {
  const words = 'What did the commissioner’s office pay? The commissioner or mayor: what of that?';
  const asked = (oversight: object[]) => {
    const record = recordOf({
      forces: { kent: { oversight } },
      questions: { bank: { question: words } },
      findings: { 'hmic-kent-2016/b': { date: '2025-01', kind: 'strength' } },
    });
    const thread = threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting'));
    return raisedQuestion(thread, { asOf: AS_OF, nextDoor: [] }).question;
  };
  const office = { title: 'Office', from: null, to: null, asOf: '2026-01', source: 'report' };
  expect(asked([{ ...office, role: 'commissioner' }])).toBe(words);
  expect(asked([{ ...office, role: 'mayor' }])).toBe(
    'What did the mayor’s office pay? The commissioner or mayor: what of that?',
  );
  expect(asked([{ ...office, role: 'city-authority', body: 'Common Council' }])).toContain(
    'the Common Council’s office',
  );
});

test('every rule has been seen to fit, and says when it does', () => {
  expect(QUESTION_RULES.map(({ slug }) => slug)).toEqual([
    'found-again',
    'answered',
    'unanswered',
    'recommended',
    'long-unexamined',
    'silent-next-to',
  ]);
  for (const { when } of QUESTION_RULES) expect(when).toMatch(/\.$/);
});

test('the questions of a force stand in the order of the rules, newest first within each, and are few', () => {
  const themes = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, {}]));
  const record = recordOf({
    themes,
    inspections: { report: { published: '2025-01' }, older: { published: '2014' } },
    findings: {
      'report/a': { theme: 'a', date: '2025-01', kind: 'recommendation' },
      'report/b': { theme: 'b', date: '2025-01' },
      'older/b': { theme: 'b', date: '2014' },
      'report/c': { theme: 'c', date: '2024' },
      'report/d': { theme: 'd', date: '2025-01' },
      'report/e': { theme: 'e', date: '2025-01', kind: 'recommendation' },
      'report/f': { theme: 'f', date: '2025-01', kind: 'recommendation' },
    },
  });
  const five = raisedBy(the(record.forces, 'kent'), record, []);
  expect(five.map(({ thread }) => thread.theme.id)).toEqual(['b', 'd', 'c', 'a', 'e']);
});
