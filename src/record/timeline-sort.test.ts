import { expect, test } from 'vitest';
import { recordOf } from './testing.ts';
import { sortOf } from './timeline-sort.ts';

const record = recordOf({
  sources: { report: {}, order: { kind: 'legislation' }, note: { kind: 'letter' } },
  inspections: { letter: { programme: 'letter' }, report: { programme: 'peel' } },
  panels: { meeting: {} },
  responses: { reply: { inspection: 'report' } },
  events: {
    a: { what: 'The office ended.', source: 'order' },
    b: { what: 'The chief inspector replied.', source: 'note' },
    c: { what: 'The Policing Act 2026 received Royal Assent.' },
    d: { what: 'A review was published.' },
    e: { what: 'The chief inspector wrote.', inspection: 'letter' },
    f: { what: 'The panel met about the report.', panel: 'meeting' },
    g: { what: 'A commissioner resigned.' },
  },
});

test('an event is told apart by what it belongs to, then by its source, then by its words', () => {
  expect(
    Object.fromEntries(
      record.events.map((entry) => [entry.id, sortOf({ kind: 'event', entry })] as const),
    ),
  ).toEqual({
    a: 'Law',
    b: 'Letter',
    c: 'Law',
    d: 'Publication',
    e: 'Letter',
    f: 'Panel',
    g: 'Event',
  });
});

test('an inspection, an answer and scrutiny by a panel say what they are', () => {
  const inspections = record.inspections.map((entry) => sortOf({ kind: 'inspection', entry }));
  expect(inspections.sort()).toEqual(['Inspection', 'Letter']);
  expect(sortOf({ kind: 'response', entry: record.responses[0]! })).toBe('Answer');
  expect(sortOf({ kind: 'panel', entry: record.panels[0]! })).toBe('Panel');
});
