import { describe, expect, test } from 'vitest';
import { recordOf, the, type Given } from './testing.ts';
import { toldInWords, toldTheSame, type Told } from './told-the-same.ts';

const FORCES = ['cleveland', 'durham', 'kent'];

/** What is told on the theme of a record with one finding a force, of the fields given. */
function told(findings: Record<string, object>, given: Given = {}) {
  const record = recordOf({
    forces: Object.fromEntries(FORCES.map((id) => [id, { shortName: id }])),
    inspections: { report: { published: null, publishedNote: 'Not given.', forces: FORCES } },
    findings: Object.fromEntries(
      Object.entries(findings).map(([id, fields]) => [
        `report/${id}`,
        { kind: 'weakness', forces: [id.split('-')[0]], ...fields },
      ]),
    ),
    ...given,
  });
  return toldTheSame(the(record.themes, 'vetting'), record.forces, '2026-11-24');
}
const forcesOf = (...given: Parameters<typeof told>) =>
  told(...given).told.map(({ thread }) => thread.force.id);

describe('a force was told the same', () => {
  test('where a weakness was recorded within two years, the newest first', () => {
    expect(
      forcesOf({
        cleveland: { date: '2024-11-24' },
        durham: { date: '2026-04' },
        kent: { date: '2024-11-23' },
      }),
    ).toEqual(['durham', 'cleveland']);
  });

  test('not where the finding is a strength, or somebody else claimed it', () => {
    expect(
      forcesOf({
        cleveland: { date: '2026', kind: 'strength' },
        durham: { date: '2026', claimedBy: 'a newspaper' },
      }),
    ).toEqual([]);
  });

  test('not in a year that may lie before the two years, and not without a date', () => {
    expect(forcesOf({ cleveland: { date: '2024' }, kent: { date: null } })).toEqual([]);
  });

  test('where something better was recorded later, by the weakness', () => {
    const [only] = told({
      kent: { date: '2025-01' },
      'kent-later': { date: '2026-01', kind: 'progress' },
    }).told;
    expect(only?.finding.id).toBe('report/kent');
  });
});

test('the sentence names the forces and the month from which they count', () => {
  expect(toldInWords(told({ kent: { date: '2025-01' }, durham: { date: '2026-04' } }))).toBe(
    'Two forces had a weakness recorded on this theme since November 2024: durham and kent.',
  );
  expect(toldInWords(told({}))).toBe(
    'No forces had a weakness recorded on this theme since November 2024.',
  );
});

test('on the page of a force, the others were told the same only where it was told so itself', () => {
  const both = told({ kent: { date: '2019' }, durham: { date: '2026-04' } });
  const [{ thread }] = both.told as [Told];
  expect(toldInWords(both, thread)).toBe(
    'Told the same: one other force had a weakness recorded on this theme since November 2024: durham.',
  );
  expect(toldInWords(both, { ...thread, findings: [] })).toBe(
    'One other force had a weakness recorded on this theme since November 2024: durham.',
  );
});
