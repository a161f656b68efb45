import { describe, expect, test } from 'vitest';
import { standingOf, statusInWords } from './status.ts';
import { recordOf, the } from './testing.ts';

const MONITORED = {
  kind: 'enhanced-monitoring',
  from: '2022-10-14',
  to: '2025-07-30',
  asOf: '2025-07-30',
  source: 'report',
};

const kentWith = (status: object[]) =>
  the(recordOf({ forces: { kent: { status } } }).forces, 'kent');

describe('a status is told with its dates', () => {
  test.for([
    [{}, 'Enhanced monitoring: from 14 October 2022 to 30 July 2025'],
    [
      { to: null, asOf: '2025-05' },
      'Enhanced monitoring: from 14 October 2022; no end recorded (last named May 2025)',
    ],
    [
      { kind: 'engage', from: null },
      'Engage stage of monitoring: since a date that is not established to 30 July 2025',
    ],
    [
      { kind: 'cause-of-concern', about: 'missing children' },
      'Cause of concern (missing children): from 14 October 2022 to 30 July 2025',
    ],
  ] as const)('%j', ([fields, words]) => {
    const kent = kentWith([{ ...MONITORED, ...fields }]);
    expect(statusInWords(kent.status[0]!, kent)).toBe(words);
  });
});

describe('where a force stands now', () => {
  test('it is never left in a status that ended', () => {
    expect(standingOf(kentWith([MONITORED]))).toBe(
      'Kent left enhanced monitoring on 30 July 2025.',
    );
  });

  test('of several that last, each is told, the newest first', () => {
    const lasting = { ...MONITORED, to: null, asOf: '2025-05' };
    expect(
      standingOf(kentWith([lasting, { ...lasting, kind: 'engage', from: '2024-01' }])),
    ).toMatch(
      /^Engage stage of monitoring: from January 2024; .*\)\. Enhanced monitoring: from .*\)\.$/,
    );
  });

  test('several of one kind are told as one, with what became of the monitoring', () => {
    const concern = { ...MONITORED, kind: 'cause-of-concern', to: null, asOf: '2026-01' };
    const both = ['vetting', 'custody'].map((about) => ({ ...concern, about }));
    expect(standingOf(kentWith([MONITORED, ...both]))).toBe(
      'Cause of concern (custody; vetting): from 14 October 2022; no end recorded (last named January 2026). Kent left enhanced monitoring on 30 July 2025.',
    );
  });

  test('a month is not told as a day', () => {
    expect(standingOf(kentWith([{ ...MONITORED, to: '2024-05' }]))).toBe(
      'Kent left enhanced monitoring in May 2024.',
    );
  });

  test('a status without an end on record is told as that', () => {
    expect(standingOf(kentWith([MONITORED, { ...MONITORED, to: null, asOf: '2026-01' }]))).toBe(
      'Enhanced monitoring: from 14 October 2022; no end recorded (last named January 2026).',
    );
  });

  test('a cause of concern that was closed says nothing of monitoring', () => {
    expect(standingOf(kentWith([{ ...MONITORED, kind: 'cause-of-concern' }]))).toBe(
      'No enhanced monitoring of Kent is recorded here.',
    );
  });

  test('no status on record is a sentence too', () => {
    expect(standingOf(kentWith([]))).toBe('No enhanced monitoring of Kent is recorded here.');
  });
});

test('an open cause of concern tells of a newer answer to the report from which it stands', () => {
  const kent = (kind: string, headline: string, published = MONITORED.from) =>
    the(
      recordOf({
        forces: { kent: { status: [{ ...MONITORED, kind, to: null, asOf: '2025-04-01' }] } },
        inspections: { report: { published } },
        findings: { 'report/a': { kind: 'weakness', headline, date: published } },
        responses: { a: { inspection: 'report', findings: [], date: '2026-04-30' } },
      }).forces,
      'kent',
    );
  const CONCERN = 'Checks were a cause of concern';
  expect(standingOf(kent('cause-of-concern', CONCERN))).toContain(
    'no end recorded (last named 1 April 2025, answered 30 April 2026).',
  );
  expect(standingOf(kent('cause-of-concern', CONCERN, '2024-05-14'))).not.toContain('answered');
  expect(standingOf(kent('cause-of-concern', 'Checks were left out'))).not.toContain('answered');
  expect(standingOf(kent('enhanced-monitoring', CONCERN))).not.toContain('answered');
});
