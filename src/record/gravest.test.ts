import { expect, test } from 'vitest';
import { briefOfForce } from './brief.ts';
import { gravestOf } from './gravest.ts';
import { recordOf, the, type Given } from './testing.ts';

const REPORTS = {
  old: { programme: 'ncpi', published: '2019-01-01' },
  report: { programme: 'ncpi', published: '2025-01-01' },
  undated: { published: null, publishedNote: 'Not given.' },
};
const weakness = (own: object = {}) => ({ kind: 'weakness', date: '2025-01-01', ...own });
const THEMES = { vetting: { name: 'Vetting' }, missing: { name: 'Missing children' } };

function gravest(findings: Given['findings'], themes: Given['themes'] = THEMES) {
  const record = recordOf({ themes, inspections: REPORTS, findings });
  const found = gravestOf(the(record.forces, 'kent'), record);
  return (
    found && [
      found.what,
      ...found.told.map(({ finding, when }) => `${finding.data.headline}: ${when}`),
    ]
  );
}

test('a cause of concern comes before a weakness found again', () => {
  expect(
    gravest({
      'report/a': weakness({ headline: 'A cause of concern', theme: 'missing' }),
      'old/b': weakness({ date: '2019-01-01' }),
      'report/b': weakness(),
    }),
  ).toEqual([
    'Cause of concern; no progress on it recorded by inspectors since',
    'A cause of concern: January 2025, 22 months ago',
  ]);
});

test('one cause of concern on several themes is said to be one, and its report to be answered where that was', () => {
  const record = recordOf({
    themes: THEMES,
    inspections: {
      one: { published: '2025-01-01', title: 'Accelerated cause of concern on referrals, 2025' },
    },
    findings: { 'one/a': weakness(), 'one/b': weakness({ theme: 'missing' }) },
    responses: {
      whole: { inspection: 'one', from: 'force', date: '2025-02' },
    },
  });
  const { what, told } = gravestOf(the(record.forces, 'kent'), record)!;
  expect(what).toBe('One cause of concern; no progress on it recorded by inspectors since');
  expect(told.map(({ when }) => when)).toEqual([
    'January 2025, 22 months ago, report answered by Kent Police',
    'January 2025, 22 months ago, report answered by Kent Police',
  ]);
});

test('a weakness of the last two years comes before an older one found again', () => {
  expect(
    gravest({
      'old/b': weakness({ date: '2019-01-01' }),
      'report/b': weakness({ date: '2024-01-01' }),
      'report/a': weakness({ theme: 'missing', headline: 'It was late' }),
    }),
  ).toEqual([
    'Weakness of the last two years; nothing recorded on it since',
    'It was late: January 2025, 22 months ago',
  ]);
});

test('beside those of late, the other themes with a weakness found again are named', () => {
  const record = recordOf({
    themes: THEMES,
    inspections: REPORTS,
    findings: {
      'old/b': weakness({ date: '2019-01-01' }),
      'report/b': weakness({ date: '2024-01-01' }),
      'report/a': weakness({ theme: 'missing' }),
    },
  });
  const { told, again } = gravestOf(the(record.forces, 'kent'), record)!;
  expect(told.map(({ thread }) => thread.theme.id)).toEqual(['missing']);
  expect(again.map(({ theme }) => theme.id)).toEqual(['vetting']);
});

test('of older ones, a weakness found again comes before a newer one that was found once, with the years of the others', () => {
  expect(
    gravest({
      'old/b': weakness({ date: '2019-01-01' }),
      'report/b': weakness({ headline: 'Checks were left out', date: '2023-01-01' }),
      'report/a': weakness({ theme: 'missing', date: '2024-01-01' }),
    }),
  ).toEqual([
    'Weakness in more than one report; nothing recorded on it since',
    'Checks were left out: January 2023, nearly four years ago (same theme: 2019)',
  ]);
});

test('else the weaknesses that nothing on their theme followed, by whose account where that is not an inspector’s', () => {
  expect(
    gravest({
      'old/b': weakness({ date: '2019-01-01', headline: 'Vetting was slow' }),
      'report/a': weakness({
        theme: 'missing',
        headline: 'It was late',
        claimedBy: 'a paper',
        date: '2024-01-01',
      }),
    }),
  ).toEqual([
    'Weakness; nothing recorded on it since',
    'It was late: January 2024, nearly three years ago, according to a paper',
    'Vetting was slow: January 2019, nearly eight years ago',
  ]);
});

test('a weakness that was answered says so', () => {
  const record = recordOf({
    themes: THEMES,
    inspections: REPORTS,
    findings: { 'report/b': weakness() },
    responses: { reply: { inspection: 'report', findings: ['report/b'], date: '2025-03-01' } },
  });
  const { told } = gravestOf(the(record.forces, 'kent'), record)!;
  expect(told.map(({ when }) => when)).toEqual([
    'January 2025, 22 months ago, answered by Kent Police',
  ]);
});

test('of weaknesses that are all more than five years old it is said whether they are the last recorded', () => {
  const themes = { ...THEMES, other: {} };
  const old = {
    'old/b': weakness({ date: '2019-01-01' }),
    'report/a': weakness({ theme: 'missing', date: '2021-10-24' }),
  };
  expect(gravest(old, themes)![0]).toBe(
    'No weakness recorded since October 2021. The last on record',
  );
  const more = 'More than five years old: weakness; nothing recorded on it since';
  const followed = {
    'old/c': weakness({ theme: 'other', date: '2024-01-01' }),
    'report/c': { theme: 'other', date: '2025-01-01', kind: 'strength' },
  };
  expect(gravest({ ...old, ...followed }, themes)![0]).toBe(more);
  const undated = {
    ...followed,
    'undated/c': weakness({ theme: 'other', date: null }),
  };
  expect(gravest({ ...old, ...undated }, themes)![0]).toBe(more);
});

test('a weakness without a date says so', () => {
  const record = recordOf({
    inspections: { undated: { published: null, publishedNote: 'Not given.' } },
    findings: { 'undated/a': weakness({ date: null, headline: 'Checks were left out' }) },
  });
  expect(gravestOf(the(record.forces, 'kent'), record)?.told[0]?.when).toBe('date not established');
});

test('nothing where each weakness was followed by something else', () => {
  expect(
    gravest({
      'old/b': weakness({ date: '2019-01-01' }),
      'report/b': { kind: 'progress', date: '2025-01-01' },
    }),
  ).toBeUndefined();
});

test('two are told, those on children of the last ten years first, then the newest; the others are named', () => {
  const themes = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, { name: id }]));
  const record = recordOf({
    themes,
    inspections: { report: { programme: 'peel', published: '2024-01-01' } },
    findings: {
      'report/a': weakness({ theme: 'a', date: '2014', headline: 'Children were not heard' }),
      'report/b': weakness({ theme: 'b', date: '2023-06', headline: 'Calls were late' }),
      'report/c': weakness({ theme: 'c', date: '2023-05', headline: 'Some cases were slow' }),
      'report/d': weakness({
        theme: 'd',
        date: '2023',
        headline: 'Missing children were not found',
      }),
      'report/e': weakness({ theme: 'e', date: '2022', headline: 'Checks were late' }),
    },
  });
  const { told, more } = gravestOf(the(record.forces, 'kent'), record)!;
  expect(told.map(({ thread }) => thread.theme.id)).toEqual(['d', 'b']);
  expect(more.map(({ theme }) => theme.id)).toEqual(['c', 'e', 'a']);
});

test('the card of a force tells the same findings in the same order as its page', () => {
  const record = recordOf({
    themes: THEMES,
    inspections: REPORTS,
    findings: {
      'report/a': weakness({ headline: 'Vetting was a cause of concern' }),
      'report/b': weakness({
        headline: 'Missing children were a cause of concern',
        theme: 'missing',
      }),
    },
  });
  const kent = the(record.forces, 'kent');
  const { what, told } = gravestOf(kent, record)!;
  const { facts } = briefOfForce(kent, { ...record, neighbours: [] });
  expect(told.map(({ finding }) => finding.id)).toEqual(['report/b', 'report/a']);
  expect(facts.find(({ name }) => name === what)?.lines.map(({ url }) => url)).toEqual(
    told.map(({ finding }) => finding.path),
  );
});

test('what was graded inadequate in the last five years comes before what is on children, and older or counted cases do not', () => {
  const lead = (headline: string, date: string) =>
    gravest({
      'report/a': weakness({ headline: 'Children waited', theme: 'missing', date: '2023-05' }),
      'report/b': weakness({ headline, date }),
    })?.map((line) => line.split(':')[0])[1];
  expect(lead('Recording was graded inadequate', '2023-01')).toBe(
    'Recording was graded inadequate',
  );
  expect(lead('Recording was graded inadequate', '2019-01')).toBe('Children waited');
  expect(lead('Four of ten cases were graded inadequate', '2023-01')).toBe('Children waited');
});
