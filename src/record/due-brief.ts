import { papersOf, withLines, type Brief } from './brief.ts';
import { commentsDue } from './comments-due.ts';
import { titleOnForce } from './names.ts';
import { capital } from './state.ts';
import type { Force } from './types.ts';

/** By which days comments on the reports on a force were due, or the latest that they can have been, and whether any are recorded. */
export function briefOfDue(force: Force): Brief {
  const { reached } = commentsDue(force);
  const [newest] = reached;
  const all = `${force.path}comments/`;
  return {
    title: `${force.data.name}: comments due within 56 days`,
    url: all,
    lead: newest
      ? `The newest report that the 56 days reach: ${titleOnForce(newest.inspection)}. ${capital(newest.when)}; ${newest.said}.`
      : `No report on ${force.data.name} is on record of which it is known that the 56 days reach it.`,
    facts: withLines([
      {
        name: 'Newest first',
        lines: reached.map(({ inspection, when, said }) => ({
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
