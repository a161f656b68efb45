import { expect, test } from 'vitest';
import { raisedBy, raisedQuestion } from './raised-question.ts';
import { recordOf, the, type Given } from './testing.ts';
import { threadOf } from './thread.ts';

function raised(given: Given, nextDoor: string[] = []) {
  const record = recordOf({ questions: { bank: {} }, ...given });
  const thread = threadOf(the(record.forces, 'kent'), the(record.themes, 'vetting'));
  const neighbours = nextDoor.map((id) => the(record.forces, id));
  return raisedQuestion(thread, record, neighbours)!;
}

const ONCE: Given = {
  inspections: { second: { published: '2025-01' } },
  findings: { 'second/b': { date: '2025-01', headline: 'Checks were late' } },
};
const OWN_ANSWER = { a: { inspection: 'second', from: 'commissioner', date: '2026-04-30' } };

test('of several answers the last is told as that', () => {
  const responses = { ...OWN_ANSWER, b: { ...OWN_ANSWER.a, date: '2025-06-01' } };
  expect(raised({ ...ONCE, responses }).question).toContain(
    ' The commissioner last answered that report in April 2026. ',
  );
  const named = { ...OWN_ANSWER.a, findings: ['second/b'], headline: 'The commissioner asked' };
  expect(
    raised({ ...ONCE, responses: { a: named, b: { ...named, date: '2025-06-01' } } }).question,
  ).toContain(' Last, in April 2026, the commissioner asked. ');
});

test('a later grade for what the weakness is about is told', () => {
  const asked = (headline: string, question: string) =>
    raised({
      inspections: {
        second: { published: '2017-03' },
        peel: {
          published: '2024-08',
          grades: [{ round: 'PEEL', question, grade: 'Requires improvement', source: 'report' }],
        },
      },
      findings: { 'second/b': { date: '2017-03', headline } },
    }).question;
  const vulnerable = 'Protecting vulnerable people';
  expect(asked(`${vulnerable} was graded inadequate`, vulnerable)).toBe(
    'In March 2017, nine years ago, inspectors graded protecting vulnerable people inadequate. ' +
      'In August 2024 protecting vulnerable people was graded requires improvement. ' +
      'Is it still so, and how do you know?',
  );
  expect(asked('Help to investigate was little', 'Investigating crime')).not.toContain('2024');
  expect(asked('Investigating crime was slow', 'Investigating crime')).toContain('In August 2024');
});

test('one cause of concern is named the same on each of its themes, and fills two places of five', () => {
  const title = 'Kent Police: accelerated cause of concern on safeguarding referrals, 2025';
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const record = recordOf({
    themes: Object.fromEntries(ids.map((id) => [id, {}])),
    inspections: { one: { published: '2025-01', title }, old: { published: '2016' } },
    findings: {
      ...Object.fromEntries(
        ['a', 'b', 'c'].map((theme) => [`one/${theme}`, { theme, date: '2025-01' }]),
      ),
      'old/d': { theme: 'd', date: '2016' },
      'old/e': { theme: 'e', date: '2016', kind: 'strength' },
    },
  });
  const asked = raisedBy(the(record.forces, 'kent'), record, []);
  expect(asked.map(({ thread }) => thread.theme.id)).toEqual(['a', 'b', 'd', 'c', 'e']);
  for (const { question } of [asked[0]!, asked[1]!, asked[3]!])
    expect(question).toContain(
      ' inspectors reported, as part of the cause of concern on safeguarding referrals, that ',
    );
});

test('silence here does not rest on something next door of which the date is not known', () => {
  const given: Given = {
    forces: { kent: {}, sussex: {} },
    inspections: { second: { published: null, publishedNote: 'Not given.' } },
    findings: { 'second/b': { date: null, forces: ['sussex'] } },
  };
  expect(raised(given, ['sussex'])).toMatchObject({ rule: null });
});

test.for([
  ['Crime recording was graded inadequate', 'graded crime recording inadequate.'],
  [
    'Protecting vulnerable people was graded inadequate for the second time',
    'graded protecting vulnerable people inadequate for the second time.',
  ],
  [
    'Managing offenders was one of four areas graded inadequate',
    'graded four areas inadequate, managing offenders among them.',
  ],
  ['Cases were graded too low', 'reported that cases were graded too low.'],
  [
    'Cases were graded good and others late',
    'reported that cases were graded good and others late.',
  ],
] as const)('what inspectors graded is said of them: %s', ([headline, said]) => {
  const findings = { 'second/b': { date: '2025-01', headline } };
  const given = { inspections: { second: { published: '2025-01' } }, findings };
  expect(raised(given).question).toContain(`In January 2025 inspectors ${said}`);
});
