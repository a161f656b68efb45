import { expect, test } from 'vitest';
import { goodAnswers } from './good-answers.ts';
import { recordOf } from './testing.ts';

const record = recordOf({
  findings: { 'hmic-kent-2016/a': { headline: 'Checks of adopters were delayed for months' } },
  questions: {
    other: { question: 'How many checks were made?' },
    unlike: { question: 'How many officers were trained?' },
    own: { question: 'How long were adopters delayed by their checks?' },
  },
});
const bank = record.questions.map((question) => ({ ...question, body: `Good ${question.id}.\n` }));
const asked = { good: 'The rule.', because: record.findings, bank };

test('the question of the bank that is about the same matter says what a good answer shows', () => {
  expect(goodAnswers([asked])).toEqual(['Good own.']);
});

test('the rule says it where no question of the bank is about the same matter', () => {
  expect(goodAnswers([{ ...asked, because: [] }])).toEqual(['The rule.']);
});

test('none is told twice', () => {
  const general = { ...asked, because: [] };
  expect(goodAnswers([asked, asked, asked])).toEqual(['Good own.', 'The rule.', 'Good other.']);
  expect(goodAnswers([general, general])).toEqual(['The rule.', 'Good other.']);
  expect(
    goodAnswers([
      { ...general, bank: [] },
      { ...general, bank: [] },
    ]),
  ).toEqual(['The rule.', '']);
});
