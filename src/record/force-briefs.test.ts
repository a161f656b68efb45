import { expect, test } from 'vitest';
import { briefOfAfter, briefOfCourse, briefOfGrades } from './force-briefs.ts';
import { GRADED_INADEQUATE, recordOf, REPORTS_ON_KENT, the, type Given } from './testing.ts';

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
const NO_THEMES = { themes: [] };

test('whether a force is inadequate now begins with what its newest grades say of that, and their date', () => {
  const force = kent({
    old: report('2019-09-27', 'Inadequate'),
    new: report('2025-04-01', 'Requires improvement'),
  });
  const latest = `${LATEST}requires improvement, 1 April 2025 (PEEL 2025).`;
  const judged =
    '“Inadequate” in the newest grades: not known in PEEL. Of its newest report on record (1 April 2025) only the grade for protecting vulnerable people is recorded here, requires improvement. An earlier “inadequate” on record in PEEL: 27 September 2019, for protecting vulnerable people. There may have been later ones.';
  expect(briefOfCourse(force, NO_THEMES).lead).toBe(
    `${judged} ${latest} No enhanced monitoring of Kent is recorded here. PEEL is HMICFRS's regular inspection.`,
  );
  const after =
    '“Inadequate” in the newest grades: not known in PEEL. Of its newest report on record (1 April 2025) only that grade is recorded here. An earlier “inadequate” on record in PEEL: 27 September 2019, for protecting vulnerable people. There may have been later ones.';
  expect(briefOfGrades(force).lead).toBe(
    `${latest} ${after} No enhanced monitoring of Kent is recorded here.`,
  );
});

test('and so it does where nothing of the kind is on record, or no grade', () => {
  const none =
    'No judgement of “inadequate”, cause of concern or enhanced monitoring of Kent Police is on record.';
  expect(briefOfCourse(kent({ new: report('2025-04-01', 'Good') }), NO_THEMES).lead).toBe(
    `${none} ${LATEST}good, 1 April 2025 (PEEL 2025).`,
  );
  expect(briefOfCourse(kent({}), NO_THEMES).lead).toBe(`${none} ${LATEST}none.`);
});

test('where nothing befell the force as a whole, what came after its newest weaknesses is told', () => {
  const record = recordOf({
    inspections: { report: { forces: ['kent'] } },
    findings: {
      'report/a': { kind: 'weakness', date: '2025-05-02', headline: 'Late' },
    },
  });
  const { facts } = briefOfCourse(the(record.forces, 'kent'), record);
  expect(facts.map(({ lines }) => lines)).toEqual([
    [
      { text: 'Late', when: '2 May 2025', url: '/inspections/report/a/' },
      { text: 'On record after it: no answer; no later finding linked to it here.' },
    ],
  ]);
});

test('what came after is told of the newest weaknesses, or of the force as a whole where it was judged inadequate', () => {
  const weak: Given = {
    inspections: { ...REPORTS_ON_KENT },
    findings: { 'hmicfrs-2020/c': { date: '2020-02', headline: 'Checks were late' } },
  };
  const record = recordOf(weak);
  const { title, facts } = briefOfAfter(the(record.forces, 'kent'), record);
  expect(title).toBe('Kent Police: what was found last, and what is on record after it');
  expect(facts[0]?.name).toBe('Newest weaknesses, and what is on record after each');
  const [found, after] = facts[0]!.lines;
  expect(found?.text).toBe('Checks were late');
  expect(after?.text).toMatch(/^On record after it: /);
  const grave = recordOf({ inspections: { grave: GRADED_INADEQUATE } });
  expect(briefOfAfter(the(grave.forces, 'kent'), grave)).toEqual(
    briefOfCourse(the(grave.forces, 'kent'), grave),
  );
});
