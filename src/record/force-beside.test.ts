import { expect, test } from 'vitest';
import { forceBeside } from './force-beside.ts';
import { recordOf, the } from './testing.ts';

const { findings, inspections } = recordOf({
  forces: { kent: { shortName: 'Kent' }, surrey: { shortName: 'Surrey' } },
  inspections: { report: { forces: ['kent', 'surrey'], title: 'Both forces' } },
  findings: {
    'report/a': { forces: ['kent'], headline: 'Vetting was out of date' },
    'report/b': { forces: ['kent'], headline: 'Vetting in Kent was out of date' },
    'report/c': { forces: [], headline: 'Vetting was late everywhere' },
  },
});

test('the one force that an entry is about stands beside a title that does not name it', () => {
  expect(forceBeside(the(findings, 'report/a'))).toBe('Kent');
  expect(forceBeside(the(findings, 'report/b'))).toBeUndefined();
});

test('no force stands beside what is about none or several', () => {
  expect(forceBeside(the(findings, 'report/c'))).toBeUndefined();
  expect(forceBeside(the(inspections, 'report'))).toBeUndefined();
});
