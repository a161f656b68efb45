import { expect, test } from 'vitest';
import { notesTo } from './notes.ts';
import { recordOf } from './testing.ts';

const record = recordOf({
  sources: { report: {}, news: {}, letter: {}, other: {} },
  findings: {
    'hmic-kent-2016/a': { source: 'letter', alsoIn: [{ source: 'report', locator: '2' }] },
  },
  responses: { reply: { source: 'other' } },
});
const source = (id: string) => record.sources.find((it) => it.id === id)!;

test('a finding names the numbers of its sources, its own first', () => {
  const noteOf = notesTo([source('news'), source('report'), source('letter')]);
  expect(noteOf(record.findings[0]!)).toBe('3, 2');
});

test('what rests on no listed source has no number', () => {
  expect(notesTo([source('report')])(record.responses[0]!)).toBe('');
});
