import { expect, test } from 'vitest';
import { latestInspectionOf } from './latest-inspection.ts';
import { recordOf, the, type Given } from './testing.ts';

const GIVEN: Given = {
  inspections: {
    review: { programme: 'ncpi', published: '2021-08-26' },
    report: { programme: 'peel', published: '2026-04-09' },
  },
  findings: { 'review/a': {}, 'report/b': {} },
};
const kent = (given: Given) => latestInspectionOf(the(recordOf(given).forces, 'kent'))!;

test('an answer to another report is told as that, not as one to the latest inspection', () => {
  const answer = { inspection: 'report', from: 'commissioner', date: '2026-04-09' };
  const { answers, otherAnswer } = kent({ ...GIVEN, responses: { answer } });
  expect(answers).toEqual([]);
  expect(otherAnswer?.id).toBe('answer');
});

test('an answer to the latest inspection is no other', () => {
  const answer = { inspection: 'review', from: 'commissioner', date: '2021-10-01' };
  const { answers, otherAnswer } = kent({ ...GIVEN, responses: { answer } });
  expect(answers.map(({ id }) => id)).toEqual(['answer']);
  expect(otherAnswer).toBeUndefined();
});

test('one of child protection comes before a newer one, and is told as such', () => {
  const { inspection, isOfChildProtection, since } = kent(GIVEN);
  expect([inspection.id, isOfChildProtection]).toEqual(['review', true]);
  expect(since.map(({ id }) => id)).toEqual(['report']);
});

test('what returned to it without a date came after it as well', () => {
  const returned = { programme: 'ncpi-follow-up', published: null, follows: 'review' };
  const inspections = { ...GIVEN.inspections, returned };
  const { inspection, since } = kent({ ...GIVEN, inspections });
  expect([inspection.id, ...since.map(({ id }) => id)]).toEqual(['review', 'returned', 'report']);
});

test('where none is of child protection, the newest with a finding is told as another', () => {
  const { inspection, isOfChildProtection } = kent({ ...GIVEN, findings: { 'report/b': {} } });
  expect([inspection.id, isOfChildProtection]).toEqual(['report', false]);
});

test('its gravest findings come first', () => {
  const findings = {
    'review/a': { kind: 'context' },
    'review/b': { kind: 'strength' },
    'review/c': { kind: 'weakness' },
    'review/d': { kind: 'weakness', headline: 'HMICFRS raised a cause of concern' },
  };
  expect(kent({ ...GIVEN, findings }).findings.map(({ id }) => id)).toEqual([
    'review/d',
    'review/c',
    'review/b',
  ]);
});
