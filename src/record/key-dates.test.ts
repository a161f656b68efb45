import { describe, expect, test } from 'vitest';
import { keyDates } from './key-dates.ts';
import { recordOf, the, type Given } from './testing.ts';

const dates = (given: Given, force?: string) => {
  const record = recordOf({ inspections: {}, ...given });
  return keyDates(record, force ? the(record.forces, force) : undefined);
};
const REPORT = { published: '2025-01-10', publishedBasis: 'inspectorate' };

describe('days by which an answer was due', () => {
  test('are those that are established, "on or about" where that is not certain', () => {
    const inspections = {
      sure: REPORT,
      news: { ...REPORT, publishedBasis: 'news' },
      month: { published: '2025-01' },
      old: { published: '2016-01-10' },
    };
    expect(dates({ inspections }).map(({ id, first, title }) => [id, first, title])).toEqual([
      [
        'response-news',
        '2025-03-06',
        'Response was due on or about this day (no comments are recorded here): Kent Police: child protection, 2016',
      ],
      [
        'response-sure',
        '2025-03-06',
        'Response was due (no comments are recorded here): Kent Police: child protection, 2016',
      ],
    ]);
  });

  test('are those of one force, where one is asked for', () => {
    const given = {
      forces: { kent: {}, surrey: {} },
      inspections: { kent: REPORT, surrey: { ...REPORT, forces: ['surrey'] } },
    };
    expect(dates(given, 'surrey').map(({ id }) => id)).toEqual(['response-surrey']);
  });

  test('name whoever has to answer', () => {
    const both = { both: { ...REPORT, forces: ['kent', 'surrey'] } };
    const given = { forces: { kent: {}, surrey: {} }, inspections: both };
    expect(dates(given)[0]!.about).toMatch(/^Each local policing body concerned had 56 days/);
    expect(dates(given, 'kent')[0]!.about).toMatch(/^The commissioner had 56 days/);
  });
});

test('a day that is past says whether it was answered, and one to come that it is due', () => {
  const responses = { a: { inspection: 'sure', from: 'commissioner', date: '2025-02-20' } };
  const [past] = dates({ inspections: { sure: REPORT }, responses });
  expect(past!.title).toMatch(
    /^Response was due \(an answer of 20 February 2025 is recorded; whether it is the comments due is not known\): /,
  );
  expect(past!.about).toContain(
    ', an answer of 20 February 2025 is recorded; whether it is the comments due is not known.',
  );
  const [ahead] = dates({ inspections: { new: { ...REPORT, published: '2026-11-10' } } });
  expect(ahead!.title).toMatch(/^Response due \(no comments are recorded here\): /);
  expect(ahead!.about).toMatch(/^The commissioner has 56 days/);
});

test('an entry that was renamed keeps the id of its date', () => {
  const inspections = { now: { ...REPORT, formerIds: ['before'] } };
  expect(dates({ inspections })[0]!.id).toBe('response-before');
});

test('guidance has the day by which it is read again', () => {
  expect(dates({ guidance: { asking: {} } })).toMatchObject([
    {
      id: 'review-asking',
      kind: 'review',
      title: expect.stringMatching(/^For the editors of this site/) as string,
      first: '2027-11-01',
      path: '/guidance/asking/',
    },
  ]);
});

describe('events', () => {
  test('of a month take the whole month, and those of a year are left to their page', () => {
    const events = { month: { date: '2028-02' }, year: { date: '2029' } };
    expect(dates({ events })).toMatchObject([
      { id: 'event-month', first: '2028-02-01', last: '2028-02-29' },
    ]);
  });

  test('of another force, of everybody in the past, and work of the editors are not in the calendar of one', () => {
    const given: Given = {
      forces: { kent: {}, surrey: {} },
      events: {
        all: {},
        'to-come': { planned: true, date: '2028-05' },
        kent: { forces: ['kent'] },
        surrey: { forces: ['surrey'] },
      },
      guidance: { asking: {} },
    };
    expect(dates(given, 'kent').map(({ id }) => id)).toEqual(['event-kent', 'event-to-come']);
  });

  test('say whether they have happened, and whether the day is established', () => {
    expect(dates({ events: { a: { date: '2028-05', planned: true } } })[0]!.about).toBe(
      'Announced; it has not happened. The day is not established.',
    );
  });
});
