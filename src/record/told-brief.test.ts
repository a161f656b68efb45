import { expect, test } from 'vitest';
import { briefOfToldThen } from './told-brief.ts';
import { recordOf, the, type Given } from './testing.ts';

const weakness = (date: string | null, own: object = {}) => ({ kind: 'weakness', date, ...own });
const brief = (findings: Given['findings']) => {
  const record = recordOf({
    forces: { kent: {}, surrey: { shortName: 'Surrey' }, essex: { shortName: 'Essex' } },
    themes: { vetting: { name: 'Vetting' }, custody: { name: 'Custody' } },
    inspections: {
      report: { forces: ['kent'] },
      undated: { forces: ['kent'], published: null, publishedNote: 'Not given.' },
      other: { forces: ['surrey', 'essex'] },
    },
    findings,
  });
  return briefOfToldThen(the(record.forces, 'kent'), record);
};
const lines = (findings: Given['findings']) =>
  brief(findings).facts.flatMap((fact) => fact.lines.map(({ text, when }) => `${text}: ${when}`));

test('the last weakness on each theme stands newest first, with who else was told of one about then', () => {
  expect(
    lines({
      'report/old': weakness('2015-01-01', { theme: 'vetting' }),
      'report/new': weakness('2020-01-01', { theme: 'vetting' }),
      'report/custody': weakness('2024-01-01', { theme: 'custody' }),
      'other/near': weakness('2020-05-01', { theme: 'vetting', forces: ['surrey'] }),
      'other/far': weakness('2015-02-01', { theme: 'vetting', forces: ['essex'] }),
      'report/claimed': weakness('2021-01-01', { theme: 'vetting', claimedBy: 'The force' }),
    }),
  ).toEqual([
    'Custody, 1 January 2024: No other force on record',
    'Vetting, 1 January 2020: Surrey (May 2020)',
  ]);
});

test('a force without a weakness that has a date is said to have none', () => {
  const { lead, facts } = brief({ 'undated/a': weakness(null, { theme: 'vetting' }) });
  expect(facts).toEqual([]);
  expect(lead).toBe('No weakness of Kent Police with a date is on record.');
});
