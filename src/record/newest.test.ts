import { expect, test } from 'vitest';
import { monthBefore, newestDated, newestDatedInWords } from './newest.ts';
import { recordOf, the, type Given } from './testing.ts';

/** A record of Kent and Surrey, with findings on the dates given, of Kent. */
function recordWith(...dates: (string | null)[]) {
  const findings: Given['findings'] = Object.fromEntries(
    dates.map((date, at) => [`report/f${at}`, { forces: ['kent'], date }]),
  );
  return recordOf({
    forces: { kent: { shortName: 'Kent' }, surrey: { shortName: 'Surrey' } },
    inspections: { report: { forces: ['kent'], published: null, publishedNote: 'Not given.' } },
    findings,
  });
}
const told = (...dates: (string | null)[]) => {
  const record = recordWith(...dates);
  return newestDatedInWords(record, the(record.forces, 'kent'));
};

test('where nothing is dated in the last month, that is said, and of when the newest is', () => {
  expect(told('2026-04-09', '2025')).toBe(
    'Nothing about Kent dated since 24 October 2026 is on record; the newest is of 9 April 2026.',
  );
  expect(newestDatedInWords(recordWith('2026-04-09'))).toBe(
    'Nothing dated since 24 October 2026 is on record; the newest is of 9 April 2026.',
  );
});

test('what is dated in the last month is counted, up to the day of the record', () => {
  expect(told('2026-11-02')).toBe(
    'One entry about Kent dated since 24 October 2026 is on record, of 2 November 2026.',
  );
  expect(told('2026-10-24', '2026-11', '2028-05')).toBe(
    'Two entries about Kent dated since 24 October 2026 are on record, the newest of November 2026.',
  );
});

test('what is known to the year may be older than the month, and what has no date is not told', () => {
  expect(told('2026', null)).toBe(
    'Nothing about Kent dated since 24 October 2026 is on record; the newest is of 2026.',
  );
  expect(told(null)).toBe('Nothing about Kent with a date is on record.');
});

test('a report stands before what it found on the same day, and another force is left out', () => {
  const record = recordOf({
    forces: { kent: {}, surrey: {} },
    inspections: {
      report: { forces: ['kent'], published: '2026-04-09' },
      other: { forces: ['surrey'], published: '2026-05-09' },
    },
    findings: { 'report/a': { forces: ['kent'], date: '2026-04-09' } },
  });
  expect(newestDated(record, the(record.forces, 'kent')).map(({ id }) => id)).toEqual([
    'report',
    'report/a',
  ]);
});

test.for([
  ['2026-11-29', '2026-10-29'],
  ['2026-03-31', '2026-02-28'],
  ['2026-01-15', '2025-12-15'],
] as const)('a month before %s is %s', ([day, before]) => {
  expect(monthBefore(day)).toBe(before);
});

test('what an event tells of is told once, by the report, the panel or the answer that it is', () => {
  const record = recordOf({
    inspections: { report: { published: '2026-04-09' } },
    panels: { review: { date: '2026-03-09' } },
    responses: { reply: { inspection: 'report', date: '2026-04-20', source: 'post' } },
    sources: { report: {}, post: {} },
    events: {
      published: { date: '2026-04-09', inspection: 'report' },
      replied: { date: '2026-04-20', source: 'post' },
      met: { date: '2026-03-09', panel: 'review' },
      other: { date: '2026-04-21', source: 'post' },
    },
  });
  expect(newestDated(record).map(({ id }) => id)).toEqual(['other', 'reply', 'report', 'review']);
});
