import { isAnswer } from './answers.ts';
import { courseOf, NOTHING_LATER, type CourseLine } from './course.ts';
import { dateInWords } from './date-words.ts';
import {
  dated,
  lineOfFinding,
  papersOf,
  withLines,
  type Brief,
  type BriefContext,
} from './brief.ts';
import { afterwardsInWords } from './dateline.ts';
import { gradesOf } from './grades.ts';
import {
  gradedForProtection,
  gradedInadequate,
  gradesNow,
  statementsInWords,
} from './grades-now.ts';
import { INSPECTORATE } from './labels.ts';
import { titleOnForce } from './names.ts';
import { newestReportsOf } from './newest-reports.ts';
import { isDated } from './order.ts';
import { heldToAccount, holderNow, localPolicingBody } from './oversight.ts';
import { dueInBrief } from './pack-words.ts';
import { raisedBy } from './raised-question.ts';
import { stateOfForce } from './state.ts';
import { standingOf } from './status.ts';
import { toldElsewhere } from './told-then.ts';
import type { Force, PublicRecord } from './types.ts';

/** The grades of a force as they were published, with the days of their reports. */
export function briefOfGrades(force: Force): Brief {
  return {
    title: `${force.data.name}: grades as published`,
    url: `${force.path}#grades`,
    lead: `${statementsInWords(gradesNow(force))} ${standingOf(force)}`,
    facts: withLines([
      {
        name: 'Newest round first',
        lines: gradesOf(force).map(({ question, grade, round, date, inspection }) => ({
          text: `${question}: ${grade}`,
          when: `${round}, ${dated(isDated(inspection) ? date : null)}`,
          url: inspection.path,
        })),
        most: 3,
        ofYear: 'Grades of',
      },
    ]),
    links: [{ text: 'All grades on record', url: `${force.path}#grades` }, papersOf(force)],
  };
}

/**
 * Whether a force is inadequate now, as far as the record says: whether its newest grades name that, its latest grade for
 * protecting vulnerable people, and what befell it as a whole, in order; or that nothing of the kind is on record, and
 * what came after its newest weaknesses.
 */
export function briefOfCourse(force: Force, { themes }: Pick<PublicRecord, 'themes'>): Brief {
  const course = courseOf(force);
  const protection = gradedForProtection(force);
  const none = `No judgement of “inadequate”, cause of concern or enhanced monitoring of ${force.data.name} is on record.`;
  return {
    title: `${force.data.name}: judgements of inadequate, causes of concern and monitoring`,
    url: `${force.path}${course.length > 0 ? '#course' : '#grades'}`,
    lead:
      course.length > 0
        ? `${statementsInWords([...gradedInadequate(force), protection])} ${standingOf(force)} PEEL is HMICFRS's regular inspection.`
        : `${none} ${statementsInWords([protection])}`,
    facts: course.length > 0 ? [inOrderOfDates(course)] : factsAfter(force, themes),
    links: [{ text: 'All grades on record', url: `${force.path}#grades` }, papersOf(force)],
  };
}

/**
 * What is on record after the newest weaknesses of a force, and who answered; of one that was judged inadequate, is of
 * concern or monitored, what befell it as a whole.
 */
export function briefOfAfter(force: Force, record: Pick<PublicRecord, 'themes' | 'asOf'>): Brief {
  if (courseOf(force).length > 0) return briefOfCourse(force, record);
  return {
    title: `${force.data.name}: what was found last, and what is on record after it`,
    url: `/timeline/forces/${force.id}/`,
    lead: `${newestReport(force, record.asOf)} ${standingOf(force)} That one thing follows another says nothing of causes.`.trimStart(),
    facts: factsAfter(force, record.themes),
    links: [
      { text: 'All on record, by date', url: `/timeline/forces/${force.id}/` },
      papersOf(force),
    ],
  };
}

/** The newest report on a force, by whose account it is known, what it judged, and whether comments on it are recorded. */
function newestReport(force: Force, asOf: string): string {
  const newest = newestReportsOf(force)?.newest;
  if (!newest) return '';
  const { inspection, toldBy, account } = newest;
  const { inspectorate, judgement } = inspection.data;
  const who = toldBy
    ? `${INSPECTORATE[inspectorate]}, according to ${toldBy}`
    : INSPECTORATE[inspectorate];
  return [
    `The newest report: ${titleOnForce(inspection)} (${who}, ${dated(isDated(inspection) ? newest.date : null)}).`,
    judgement && `${judgement}.`,
    account && `${dated(account.data.date)}: ${account.data.headline}.`,
    dueInBrief(force, inspection, asOf),
  ]
    .filter(Boolean)
    .join(' ');
}

/** So many lines are told of what befell a force. */
const MOST_OF_COURSE = 12;

function inOrderOfDates(course: readonly CourseLine[]): Brief['facts'][number] {
  return {
    name: 'In the order of the dates',
    lines: [
      ...course.slice(0, MOST_OF_COURSE).map(({ date, isUndated, what, who, path }) => ({
        text: what,
        when: [dated(isUndated ? null : date), who].filter(Boolean).join(', '),
        url: path,
      })),
      ...(course.length > MOST_OF_COURSE ? [] : [{ text: NOTHING_LATER }]),
    ],
    most: MOST_OF_COURSE + 1,
  };
}

function factsAfter(force: Force, themes: PublicRecord['themes']): Brief['facts'] {
  return withLines([
    {
      name: 'Newest weaknesses, and what is on record after each',
      lines: toldElsewhere(force, themes).flatMap(({ finding }) => [
        lineOfFinding(finding),
        { text: `On record after it: ${afterwardsInWords(finding, force)}.` },
      ]),
      most: 6,
    },
    {
      name: 'Answers on record, newest first',
      lines: force.responses
        .filter((response) => isAnswer(response, force))
        .map(({ data, path }) => ({ text: data.headline, when: dated(data.date), url: path })),
      most: 3,
    },
  ]);
}

/** Who answers for a force, and who scrutinises that. */
export function briefOfOversight(force: Force): Brief {
  const holder = holderNow(force);
  const { panel } = force.data;
  return {
    title: `${force.data.name}: who answers for it`,
    url: `${force.path}#answers`,
    lead: heldToAccount(force),
    facts: withLines([
      {
        name: 'Seen in the office',
        lines: holder
          ? [
              {
                text: holder.name,
                when: `on a page of ${dateInWords(holder.asOf)}`,
                url: holder.source.path,
              },
            ]
          : [],
        most: 1,
      },
      {
        name: 'Panel',
        lines: [{ text: panel.name, ...(panel.website ? { url: panel.website } : {}) }],
        most: 1,
      },
    ]),
    links: [
      { text: 'Who answers for it', url: `${force.path}#answers` },
      { text: 'What to ask', url: `${force.path}#ask` },
    ],
  };
}

/** The questions that the threads of a force raise. */
export function briefOfQuestions(force: Force, context: BriefContext): Brief {
  return {
    title: `${force.data.name}: questions for ${localPolicingBody(force)}`,
    url: `${force.path}#ask`,
    lead: `${stateOfForce(force, context.asOf)}${force.findings[0] ? ` The newest: ${force.findings[0].data.headline}.` : ''}`,
    facts: withLines([
      {
        name: 'Raised by what is on record',
        lines: raisedBy(force, context, context.neighbours).map(({ thread, question }) => ({
          text: question,
          when: thread.theme.data.name,
          url: `${thread.path}#question`,
        })),
        most: 3,
      },
    ]),
    links: [{ text: 'All questions that it raises', url: `${force.path}#ask` }, papersOf(force)],
  };
}

/** Where the papers of a force for a meeting are. */
export function briefOfPapers(force: Force, { asOf }: BriefContext): Brief {
  return {
    title: `${force.data.name}: papers for a meeting`,
    url: `${force.path}pack/`,
    lead: stateOfForce(force, asOf),
    facts: [],
    links: [
      { text: 'Two sides of A4', url: `${force.path}pack/` },
      { text: 'Word file', url: `${force.path}pack.docx` },
      { text: 'Calendar of dates', url: `${force.path}calendar.ics` },
    ],
  };
}
