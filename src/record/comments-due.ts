import { oldestFirst } from '../schemas/dates.ts';
import { dateInWords } from './date-words.ts';
import { isAccelerated } from './latest-inspection.ts';
import { answerOnRecord, IF_COVERED } from './pack-words.ts';
import { lastDayOf, responseDue, type ResponseDue } from './responseDue.ts';
import type { Force, Inspection, InspectionResponse } from './types.ts';

/** A report on a force that the duty to publish comments reaches, or may. */
export interface CommentsDue {
  inspection: Inspection;
  /**
   * With the condition where the duty may not hold.
   * @example 'due on or about 8 July 2025' or, where the month of publication is known, 'due at the latest on or about 27 March 2025'
   */
  when: string;
  /** Whether comments are recorded. */
  said: string;
  /** All that was said of it about the force, oldest first. */
  responses: InspectionResponse[];
}

/** The reports on a force, by whether the duty to publish comments within 56 days reaches them; newest first. */
export interface ReportsByDuty {
  reached: CommentsDue[];
  /** Joint reports, and those of which it is not established that they came since the duty began. */
  unclear: Inspection[];
  /** Of another inspectorate, or from before the duty. */
  exempt: Inspection[];
}

/** By which days comments on the reports on a force were due (Police Act 1996, section 55), and whether any are recorded. */
export function commentsDue(force: Force): ReportsByDuty {
  const groups: ReportsByDuty = { reached: [], unclear: [], exempt: [] };
  // The reports of a force are newest first.
  for (const inspection of force.inspections) {
    const due = responseDue(inspection);
    const day = dayInWords(due);
    if (due.state === 'no-duty') groups.exempt.push(inspection);
    else if (day === '') groups.unclear.push(inspection);
    else groups.reached.push(commentsOn(inspection, day, force));
  }
  return groups;
}

/** The last day, the latest that it can be, or that it is not known; empty where the duty does not or may not hold. */
function dayInWords(due: ResponseDue): string {
  const last = lastDayOf(due);
  if (last) return `due ${last.how} ${dateInWords(last.day)}`;
  return due.state === 'unknown' && due.isReached ? 'last day not known' : '';
}

function commentsOn(inspection: Inspection, day: string, force: Force): CommentsDue {
  return {
    inspection,
    when: `${day}${isAccelerated(inspection) ? `, ${IF_COVERED.toLowerCase()}` : ''}`,
    said: answerOnRecord(force, inspection),
    responses: inspection.responses
      .filter(({ forces }) => forces.length === 0 || forces.includes(force))
      .toSorted((a, b) => oldestFirst(a.data.date, b.data.date)),
  };
}
