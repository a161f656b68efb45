import { papersOf, withLines, type Brief } from './brief.ts';
import { commentsDue } from './comments-due.ts';
import { titleOnForce } from './names.ts';
import { dueInWords } from './pack-words.ts';
import type { Force } from './types.ts';

/** By which days comments on the reports on a force were due where the 56 days give one, and whether they are on record. */
export function briefOfDue(force: Force, asOf: string): Brief {
  const due = commentsDue(force).reached.filter(({ hasDay }) => hasDay);
  const [newest] = due;
  const all = `${force.path}comments/`;
  return {
    title: `${force.data.name}: comments due within 56 days`,
    url: all,
    lead: newest
      ? `The newest report with a known last day: ${titleOnForce(newest.inspection)}. ${dueInWords(force, newest.inspection, asOf)}`
      : `No report on ${force.data.name} is on record of which the 56 days give a day for the comments.`,
    facts: withLines([
      {
        name: 'Newest first',
        lines: due.map(({ inspection, when, said }) => ({
          text: titleOnForce(inspection),
          when: `${when}; ${said}`,
          url: inspection.path,
        })),
        most: 12,
      },
    ]),
    links: [
      { text: 'All reports, and which the 56 days reach', url: all },
      { text: 'The 56-day response and how to use it', url: '/guidance/the-56-day-response/' },
      papersOf(force),
    ],
  };
}
