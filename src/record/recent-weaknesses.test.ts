import { describe, expect, test } from 'vitest';
import { recordOf, the, type Given } from './testing.ts';
import { recentWeaknesses, weaknessesInWords } from './recent-weaknesses.ts';

const FORCES = ['cleveland', 'durham', 'kent'];

/** The recent weaknesses on the theme of a record with one finding a force, of the fields given. */
function weak(findings: Record<string, object>, given: Given = {}) {
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
  return recentWeaknesses(the(record.themes, 'vetting'), record.forces, '2026-11-24');
}
const forcesOf = (...given: Parameters<typeof weak>) =>
  weak(...given).forces.map(({ thread }) => thread.force.id);

describe('a force counts', () => {
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
    const [only] = weak({
      kent: { date: '2025-01' },
      'kent-later': { date: '2026-01', kind: 'progress' },
    }).forces;
    expect(only?.finding.id).toBe('report/kent');
  });
});

test('the sentence names the forces and the month from which they count', () => {
  expect(weaknessesInWords(weak({ kent: { date: '2025-01' }, durham: { date: '2026-04' } }))).toBe(
    'Two forces had a weakness recorded on this theme since November 2024: durham and kent.',
  );
  expect(weaknessesInWords(weak({}))).toBe(
    'No forces had a weakness recorded on this theme since November 2024.',
  );
});

test('on the page of a force, the others are told as others', () => {
  expect(weaknessesInWords(weak({ durham: { date: '2026-04' } }), true)).toBe(
    'One other force had a weakness recorded on this theme since November 2024: durham.',
  );
});
