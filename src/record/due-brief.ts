import { papersOf, withLines, type Brief } from './brief.ts';
import { dateInWords } from './date-words.ts';
import { titleOnForce } from './names.ts';
import { answerOnRecord, dueInWords, IF_COVERED } from './pack-words.ts';
import { responseDue } from './responseDue.ts';
import type { Force } from './types.ts';

/** By which days answers to the reports on a force were due where the 56 days give one, and whether they are on record. */
export function briefOfDue(force: Force, asOf: string): Brief {
  const reports = force.inspections.flatMap((inspection) => {
    const due = responseDue(inspection);
    return due.state === 'due' ? [{ inspection, due }] : [];
  });
  const [newest] = reports;
  return {
    title: `${force.data.name}: answers due within 56 days`,
    url: newest ? newest.inspection.path : force.path,
    lead: newest
      ? `The newest report to which the 56 days apply: ${titleOnForce(newest.inspection)}. ${dueInWords(force, newest.inspection, asOf)}`
      : `No report on ${force.data.name} is on record of which the 56 days give a day for the answer.`,
    facts: withLines([
      {
        name: 'Newest first',
        lines: reports
          .toSorted((a, b) => (a.due.day < b.due.day ? 1 : -1))
          .map(({ inspection, due }) => ({
            text: titleOnForce(inspection),
            when: `due ${due.isCertain ? 'by' : 'on or about'} ${dateInWords(due.day)}${due.mayNotApply ? `, ${IF_COVERED.toLowerCase()}` : ''}; ${answerOnRecord(force, inspection)}`,
            url: inspection.path,
          })),
        most: 12,
      },
    ]),
    links: [
      { text: 'The 56-day response and how to use it', url: '/guidance/the-56-day-response/' },
      { text: 'Calendar of dates', url: `${force.path}calendar.ics` },
      papersOf(force),
    ],
  };
}
