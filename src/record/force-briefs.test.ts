import { expect, test } from 'vitest';
import { briefOfCourse, briefOfGrades } from './force-briefs.ts';
import { recordOf, the, type Given } from './testing.ts';

const LATEST = 'Latest grade on record for protecting vulnerable people: ';
const report = (published: string, grade: string) => ({
  programme: 'peel',
  published,
  round: `PEEL ${published.slice(0, 4)}`,
  grades: [
    {
      round: `PEEL ${published.slice(0, 4)}`,
      question: 'Protecting vulnerable people',
      grade,
      source: 'report',
    },
  ],
});
const kent = (inspections: Given['inspections']) => the(recordOf({ inspections }).forces, 'kent');

test('whether a force is inadequate now begins with its latest grade and its date, whatever came before', () => {
  const force = kent({
    old: report('2019-09-27', 'Inadequate'),
    new: report('2025-04-01', 'Requires improvement'),
  });
  const lead = `${LATEST}requires improvement, 1 April 2025 (PEEL 2025). `;
  expect(briefOfCourse(force).lead).toBe(
    `${lead}The last “inadequate” on record is of 27 September 2019 (PEEL 2019, HMIC), for protecting vulnerable people. ` +
      'No grade on record since, up to 1 April 2025, is “inadequate”. ' +
      'No enhanced monitoring of Kent is on record. Nothing later of this kind is on record.',
  );
  expect(briefOfGrades(force).lead).toBe(`${lead}No enhanced monitoring of Kent is on record.`);
});

test('and so it does where nothing of the kind is on record, or no grade', () => {
  const none =
    'No judgement of “inadequate”, cause of concern or enhanced monitoring of Kent Police is on record.';
  expect(briefOfCourse(kent({ new: report('2025-04-01', 'Good') })).lead).toBe(
    `${LATEST}good, 1 April 2025 (PEEL 2025). ${none}`,
  );
  expect(briefOfCourse(kent({})).lead).toBe(`${LATEST}none. ${none}`);
});
