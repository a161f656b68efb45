import { expect, test } from 'vitest';
import {
  byMonth,
  changedOn,
  countsOfChanges,
  changesOf,
  lastWeek,
  namedGroups,
  numbersOfChanges,
  timesOfChanges,
} from './changes.ts';
import { nameOf } from './names.ts';
import { recordOf, the } from './testing.ts';

const ENTRY = 'hmic-kent-2016/vetting';
const LATER = 'hmic-kent-2016/later';

/** The changes of a record in words, a line each. */
function told(days: ReturnType<typeof changesOf>): string[] {
  return days.flatMap(({ day, added, corrected, withdrawn }) => [
    ...added.map(({ kind, entries }) => `${day} ${kind}: ${entries.map(nameOf).join('; ')}`),
    ...corrected.map(({ what, entries }) => `${day} corrected in ${entries.length}: ${what}`),
    ...withdrawn.map(({ entry, reason }) => `${day} withdrawn ${nameOf(entry)}: ${reason}`),
  ]);
}

test('what was added, corrected and withdrawn, newest day first; a source is told with what rests on it', () => {
  const what = 'The year was 2016.';
  const record = recordOf({
    findings: {
      [ENTRY]: { corrections: [{ date: '2026-12-01', what }] },
      [LATER]: { added: '2026-12-01', headline: 'A later one' },
    },
    events: { a: { corrections: [{ date: '2026-12-01', what }] } },
    panels: { a: { withdrawn: { date: '2026-12-03', reason: 'It was another panel.' } } },
  });
  expect(told(changesOf(record))).toEqual([
    '2026-12-03 withdrawn Kent: themed meeting on missing children: It was another panel.',
    '2026-12-01 findings: A later one',
    '2026-12-01 corrected in 2: The year was 2016.',
    '2026-11-24 forces: Kent Police',
    '2026-11-24 inspections: Kent Police: child protection, 2016',
    '2026-11-24 findings: Vetting of officers was out of date',
    '2026-11-24 themes: Vetting',
    '2026-11-24 events: A review of missing children was announced.',
  ]);
});

test('what is about one force, or about one theme', () => {
  const record = recordOf({
    forces: { kent: {}, surrey: {} },
    themes: { vetting: {}, missing: { name: 'Missing children' } },
    findings: {
      [ENTRY]: {},
      [LATER]: { headline: 'Of Surrey', forces: ['surrey'], theme: 'missing' },
    },
    panels: { a: { force: 'surrey', themes: ['missing'] } },
    responses: { a: { forces: ['surrey'], findings: [ENTRY] } },
  });
  expect(told(changesOf(record, the(record.forces, 'surrey')))).toEqual([
    '2026-11-24 forces: Surrey Police',
    '2026-11-24 findings: Of Surrey',
    '2026-11-24 responses: The force answered the report',
    '2026-11-24 panels: Kent: themed meeting on missing children',
  ]);
  expect(told(changesOf(record, the(record.themes, 'vetting')))).toEqual([
    '2026-11-24 findings: Vetting of officers was out of date',
    '2026-11-24 responses: The force answered the report',
    '2026-11-24 themes: Vetting',
  ]);
});

test('days stand under their months', () => {
  const record = recordOf({ events: { a: { added: '2026-12-01' }, b: { added: '2026-12-09' } } });
  const months = byMonth(changesOf(record)).map(({ month, days }) => [month, days.length]);
  expect(months).toEqual([
    ['2026-12', 2],
    ['2026-11', 1],
  ]);
});

test('where there is no room for all names, the newest are named and a large group is counted', () => {
  const findings = Object.fromEntries(
    ['a', 'b', 'c'].map((id) => [`hmic-kent-2016/${id}`, { headline: `Finding ${id}` }]),
  );
  const record = recordOf({ findings, events: { a: { added: '2026-12-01' } } });
  const days = changesOf(record);
  const named = namedGroups(days, 4);
  const kinds = days.flatMap(({ added }) => added.filter((it) => named.has(it)));
  expect(kinds.map(({ kind }) => kind)).toEqual(['events', 'forces', 'inspections', 'themes']);
});

test('the corrections of a day are named together, or counted', () => {
  const corrections = ['The year.', 'The place.'].map((what) => ({ date: '2026-12-01', what }));
  const days = changesOf(recordOf({ events: { a: { corrections }, b: { corrections } } }));
  expect(namedGroups(days, 4).has(days[0]!.corrected)).toBe(true);
  expect(namedGroups(days, 3).has(days[0]!.corrected)).toBe(false);
});

test('how much was done is told in words, and what was not done is left out', () => {
  const corrections = [{ date: '2026-12-01', what: 'The year.' }];
  const withdrawn = { date: '2026-12-03', reason: 'It was none.' };
  const days = changesOf(
    recordOf({ events: { a: { corrections }, b: { corrections }, c: { withdrawn } } }),
  );
  expect(days.map((day) => `${day.day}: ${countsOfChanges([day])}`)).toEqual([
    '2026-12-03: one entry withdrawn',
    '2026-12-01: one correction',
    '2026-11-24: five entries added',
  ]);
  expect(numbersOfChanges(days)).toEqual({ added: 5, corrected: 1, withdrawn: 1 });
  expect(countsOfChanges(days)).toBe('five entries added, one correction, one entry withdrawn');
});

test('days are told one by one while there is room, months after that', () => {
  const events = Object.fromEntries(
    ['2026-12-03', '2026-12-01', '2026-10-09', '2026-10-02', '2026-09-01'].map((added) => [
      `on-${added}`,
      { added },
    ]),
  );
  const days = changesOf(recordOf({ events })).filter(({ day }) => !day.startsWith('2026-11'));
  const times = (most: number) => timesOfChanges(days, most).map(({ date }) => date);
  expect(times(4)).toEqual(['2026-12-03', '2026-12-01', '2026-10-09', '2026-10-02', '2026-09']);
  expect(times(3)).toEqual(['2026-12-03', '2026-12-01', '2026-10', '2026-09']);
  expect(times(1)).toEqual(['2026-12-03', '2026-12-01', '2026-10', '2026-09']);
});

test('a week has seven days, the last of them included', () => {
  const events = { a: { added: '2026-12-01' }, b: { added: '2026-12-02' } };
  const days = changesOf(recordOf({ events }));
  const within = (day: string) => lastWeek(days, day).map((one) => one.day);
  expect(within('2026-12-07')).toEqual(['2026-12-02', '2026-12-01']);
  expect(within('2026-12-08')).toEqual(['2026-12-02']);
  expect(within('2026-12-01')).not.toContain('2026-12-02');
});

test('an entry changed last when it was added, corrected or withdrawn', () => {
  const record = recordOf({
    events: {
      a: {},
      b: { corrections: [{ date: '2026-12-01', what: 'The year.' }] },
      c: {
        corrections: [{ date: '2026-12-01', what: 'The year.' }],
        withdrawn: { date: '2026-12-03', reason: 'It was none.' },
      },
    },
  });
  const days = ['a', 'b', 'c'].map((id) => changedOn(the(record.published.events, id)));
  expect(days).toEqual(['2026-11-24', '2026-12-01', '2026-12-03']);
});
