import { expect, test } from 'vitest';
import { briefOfNextDoor } from './next-door-brief.ts';
import { recordOf, the } from './testing.ts';

const { forces } = recordOf({
  forces: { kent: {}, surrey: { shortName: 'Surrey' } },
  inspections: {
    report: {
      published: '2024-05-02',
      forces: ['surrey'],
      grades: [
        {
          round: 'PEEL 2023',
          question: 'Protecting vulnerable people',
          grade: 'Good',
          source: 'report',
        },
      ],
    },
  },
});
const [kent, surrey] = [the(forces, 'kent'), the(forces, 'surrey')];

test('each force is told with its latest grade and its date, or that none is on record', () => {
  const { lead, facts, links } = briefOfNextDoor(kent, [surrey]);
  expect(lead).toMatch(/ shares a border on land with Surrey\. Nothing is ranked/);
  const [{ lines, most } = { lines: [], most: 0 }] = facts;
  expect(lines.map(({ when }) => when)).toEqual(['None.', 'Good, 2 May 2024 (PEEL 2023).']);
  expect(most).toBe(2);
  expect(links.map(({ url }) => url)).toContain('/forces/kent/next-door/');
});

test('a force with none next door is told to have none', () => {
  const { lead, facts, links } = briefOfNextDoor(kent, []);
  expect(lead).toMatch(/^No force that is on record shares a border on land with /);
  expect(facts).toEqual([]);
  expect(links.map(({ url }) => url)).toContain('/compare/#forces=kent');
});
