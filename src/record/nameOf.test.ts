import { expect, test } from 'vitest';
import { nameOf } from './nameOf.ts';
import { recordOf } from './testing.ts';

test('every kind of entry that cites a source is called by its own name', () => {
  const record = recordOf({
    findings: { 'hmic-kent-2016/a': {} },
    responses: { a: {} },
    panels: { a: {} },
    questions: { a: {} },
    guidance: { a: {} },
    glossary: { conference: {} },
    events: { a: {} },
  });
  const names = record.sources[0]!.citedBy.map((entry) => `${entry.kind}: ${nameOf(entry)}`);
  expect(names.sort()).toEqual([
    'events: A law took effect.',
    'findings: Vetting of officers was out of date',
    'forces: Kent Police',
    'glossary: conference',
    'guidance: How to hold a themed meeting',
    'inspections: Kent Police: child protection, 2016',
    'panels: Kent: themed meeting on missing children',
    'questions: What have you asked of the chief constable?',
    'responses: The force answered the report',
    'themes: Vetting',
  ]);
});
