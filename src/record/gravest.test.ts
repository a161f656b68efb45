import { expect, test } from 'vitest';
import { gravestOf } from './gravest.ts';
import { recordOf, the, type Given } from './testing.ts';

const REPORTS = {
  old: { programme: 'ncpi', published: '2019-01-01' },
  report: { programme: 'ncpi', published: '2025-01-01' },
};
const weakness = (own: object = {}) => ({ kind: 'weakness', date: '2025-01-01', ...own });
const THEMES = { vetting: { name: 'Vetting' }, missing: { name: 'Missing children' } };

function gravest(findings: Given['findings']) {
  const record = recordOf({ themes: THEMES, inspections: REPORTS, findings });
  const found = gravestOf(the(record.forces, 'kent'), record);
  return (
    found && [found.what, ...found.threads.map(({ thread, when }) => `${thread.theme.id} ${when}`)]
  );
}

test('a cause of concern comes before a weakness found again', () => {
  expect(
    gravest({
      'report/a': weakness({ headline: 'A cause of concern', theme: 'missing' }),
      'old/b': weakness({ date: '2019-01-01' }),
      'report/b': weakness(),
    }),
  ).toEqual(['Cause of concern, no progress on record since', 'missing January 2025']);
});

test('a weakness found again comes before a newer one that was found once', () => {
  expect(
    gravest({
      'old/b': weakness({ date: '2019-01-01' }),
      'report/b': weakness(),
      'report/a': weakness({ theme: 'missing', date: '2026-01-01' }),
    }),
  ).toEqual([
    'Weakness in two reports or more, nothing else on its theme since',
    'vetting 2019 and January 2025',
  ]);
});

test('else the newest weakness that nothing on its theme followed', () => {
  expect(
    gravest({
      'old/b': weakness({ date: '2019-01-01' }),
      'report/a': weakness({ theme: 'missing' }),
    }),
  ).toEqual(['Newest weakness with nothing on its theme since', 'missing January 2025']);
});

test('nothing where each weakness was followed by something else', () => {
  expect(
    gravest({
      'old/b': weakness({ date: '2019-01-01' }),
      'report/b': { kind: 'progress', date: '2025-01-01' },
    }),
  ).toBeUndefined();
});
