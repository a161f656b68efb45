import { newestAnswerOf } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { answerOnRecord, IF_COVERED, ofOwnBody } from './pack-words.ts';
import { responseDue } from './responseDue.ts';
import type { Force, Inspection, InspectionResponse } from './types.ts';

/** A report on a force and the last day for comments on it. */
export interface CommentsDue {
  inspection: Inspection;
  /** @example 'due on or about 8 July 2025' */
  when: string;
  /** Whether comments are recorded and, where the duty may not hold, that. */
  said: string;
  /** The newest answer of the body that holds the force to account. */
  answer: InspectionResponse | undefined;
  /** The newest answer of another: the force, or a council. */
  other: InspectionResponse | undefined;
}

/** The reports on a force, by whether the 56 days give a last day for comments on them; newest first. */
export interface ReportsByDuty {
  due: CommentsDue[];
  /** Of the constabulary inspectorate, published on a day that is not established. */
  unknown: Inspection[];
  /** Of another inspectorate, or from before the duty. */
  exempt: Inspection[];
}

/** By which days comments on the reports on a force were due (Police Act 1996, section 55), and whether any are recorded. */
export function commentsDue(force: Force): ReportsByDuty {
  const reports = force.inspections.map((inspection) => ({
    inspection,
    due: responseDue(inspection),
  }));
  const inState = (state: 'unknown' | 'no-duty') =>
    reports.filter(({ due }) => due.state === state).map(({ inspection }) => inspection);
  return {
    due: reports
      .flatMap(({ inspection, due }) => (due.state === 'due' ? [{ inspection, due }] : []))
      .toSorted((a, b) => (a.due.day < b.due.day ? 1 : -1))
      .map(({ inspection, due }) => {
        const own = ofOwnBody(force, inspection);
        const others = inspection.responses.filter((it) => !own.includes(it));
        const whether = due.mayNotApply ? `${IF_COVERED.toLowerCase()}; ` : '';
        return {
          inspection,
          when: `due ${due.isCertain ? 'by' : 'on or about'} ${dateInWords(due.day)}`,
          said: whether + answerOnRecord(force, inspection),
          answer: newestAnswerOf(own, force),
          other: newestAnswerOf(others, force),
        };
      }),
    unknown: inState('unknown'),
    exempt: inState('no-duty'),
  };
}
