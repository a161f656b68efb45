import { expect, test } from 'vitest';
import { recordOf, the } from '../../record/testing.ts';
import { panelOnPaper, type PanelMeasure } from './panel-on-paper.ts';

const LEAST: PanelMeasure = { asked: 0, recommended: 0, outcome: 0 };
const MORE: PanelMeasure = { asked: 180, recommended: 0, outcome: 170 };

const OUTCOME = 'The panel was told that more was done. It asked for a report in a year.';
const MATTERS = 'The panel heard of a great many matters, one after the other. '.repeat(9).trim();
const ONE_SENTENCE = `The panel ${'was told and '.repeat(30)}so on.`;

/** What stands on paper of a panel with these fields. */
function told(fields: object, measure: PanelMeasure): string {
  const kent = { date: '2024-05', asked: ['Who is told?'], outcome: OUTCOME, ...fields };
  const panel = the(recordOf({ panels: { kent } }).panels, 'kent');
  return panelOnPaper(panel, measure, (path) => `lines.example${path}`).text;
}

test('when it was and how what came of it begins is told however little room there is', () => {
  expect(told({ outcome: MATTERS }, LEAST)).toMatch(
    /^May 2024\. What came of it: The panel heard of .+ after the other\. \(more at /,
  );
  expect(told({ outcome: ONE_SENTENCE }, LEAST)).toMatch(
    /^May 2024\. What came of it: The panel was told .+… \(whole at /,
  );
});

test('what to take from it stands whole after the date, and alone where there is least room', () => {
  const takeaway = `Ask how many, ${'and ask how many, '.repeat(9)}and ask again.`;
  const lesson = `May 2024. To take from it: ${takeaway}`;
  expect(told({ takeaway }, LEAST)).toBe(lesson);
  expect(told({ takeaway, outcome: undefined }, LEAST)).toBe(
    `${lesson} What came of it is not on record.`,
  );
  expect(told({ takeaway }, MORE)).toBe(
    `${lesson} Asked: Who is told? What came of it: ${OUTCOME} More is told at lines.example/panels/kent/`,
  );
});

test('what came of it is not cut short beside what to take from it', () => {
  const takeaway = 'Ask again.';
  expect(told({ takeaway, outcome: MATTERS }, MORE)).toMatch(/other\. \(more at lines\.example/);
  expect(told({ takeaway, outcome: ONE_SENTENCE }, MORE)).toBe(
    'May 2024. To take from it: Ask again. Asked: Who is told? More is told at lines.example/panels/kent/',
  );
});
