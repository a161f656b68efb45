import { expect, test } from 'vitest';
import { recordOf } from './testing.ts';
import { sortOf } from './timeline-sort.ts';

const record = recordOf({
  inspections: { letter: { programme: 'letter' }, report: { programme: 'peel' } },
  panels: { meeting: {} },
  responses: { reply: { inspection: 'report' } },
  events: {
    a: { what: 'The Policing Act 2026 received Royal Assent.', nature: 'law' },
    b: { what: 'A review was published.', nature: 'publication', inspection: 'report' },
    c: { what: 'The chief inspector wrote.', inspection: 'letter' },
    d: { what: 'The panel met about the report.', panel: 'meeting' },
    e: { what: 'A report on the law was published.' },
  },
});

test('an event is told apart by what editors say it is, then by what it belongs to, never by its words', () => {
  expect(
    Object.fromEntries(
      record.events.map((entry) => [entry.id, sortOf({ kind: 'event', entry })] as const),
    ),
  ).toEqual({ a: 'Law', b: 'Publication', c: 'Letter', d: 'Panel', e: 'Event' });
});

test('an inspection, an answer and scrutiny by a panel say what they are', () => {
  const inspections = record.inspections.map((entry) => sortOf({ kind: 'inspection', entry }));
  expect(inspections.sort()).toEqual(['Inspection', 'Letter']);
  expect(sortOf({ kind: 'response', entry: record.responses[0]! })).toBe('Answer');
  expect(sortOf({ kind: 'panel', entry: record.panels[0]! })).toBe('Panel');
});

test('the passage by which alone a report is known is an account, and no answer to it', () => {
  const by = { by: 'The commissioner', locator: 'Post of 9 April' };
  const { responses } = recordOf({
    inspections: { report: {} },
    findings: { 'report/a': { claimedBy: by.by, locator: by.locator } },
    responses: { post: { inspection: 'report', ...by } },
  });
  expect(sortOf({ kind: 'response', entry: responses[0]! })).toBe('Account');
});
