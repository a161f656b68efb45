import { newestAnswerOf } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { answerOnRecord, IF_COVERED, ofOwnBody } from './pack-words.ts';
import { responseDue, type ResponseDue } from './responseDue.ts';
import type { Force, Inspection, InspectionResponse } from './types.ts';

/** A report of the constabulary inspectorate on a force, since the duty began, and the last day for comments on it. */
export interface CommentsDue {
  inspection: Inspection;
  /**
   * With the condition where the duty may not hold.
   * @example 'due on or about 8 July 2025' or, where the day of publication is not established, 'day not known'
   */
  when: string;
  /** Whether a day follows. */
  hasDay: boolean;
  /** Whether comments are recorded. */
  said: string;
  /** The newest answer of the body that holds the force to account. */
  answer: InspectionResponse | undefined;
  /** The newest answer of another: the force, or a council. */
  other: InspectionResponse | undefined;
}

/** The reports on a force, by whether the duty to publish comments within 56 days reaches them; newest first. */
export interface ReportsByDuty {
  reached: CommentsDue[];
  /** Of another inspectorate, or from before the duty. */
  exempt: Inspection[];
}

/** By which days comments on the reports on a force were due (Police Act 1996, section 55), and whether any are recorded. */
export function commentsDue(force: Force): ReportsByDuty {
  // The reports of a force are newest first.
  const reports = force.inspections.map((inspection) => ({
    inspection,
    due: responseDue(inspection),
  }));
  return {
    reached: reports.flatMap(({ inspection, due }) =>
      due.state === 'no-duty' ? [] : [commentsOn(inspection, due, force)],
    ),
    exempt: reports.flatMap(({ inspection, due }) => (due.state === 'no-duty' ? [inspection] : [])),
  };
}

function commentsOn(
  inspection: Inspection,
  due: Exclude<ResponseDue, { state: 'no-duty' }>,
  force: Force,
): CommentsDue {
  const own = ofOwnBody(force, inspection);
  const hasDay = due.state === 'due';
  const condition = hasDay && due.mayNotApply ? `, ${IF_COVERED.toLowerCase()}` : '';
  return {
    inspection,
    when: hasDay
      ? `due ${due.isCertain ? 'by' : 'on or about'} ${dateInWords(due.day)}${condition}`
      : 'day not known',
    hasDay,
    said: answerOnRecord(force, inspection),
    answer: newestAnswerOf(own, force),
    other: newestAnswerOf(
      inspection.responses.filter((it) => !own.includes(it)),
      force,
    ),
  };
}
