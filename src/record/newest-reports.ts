import { newestFirst, oldestFirst, type PartialDate } from '../schemas/dates.ts';
import { listInWords } from './age.ts';
import { answersTo, isAnswer, tellsItsReport } from './answers.ts';
import { toldBy } from './attribution.ts';
import { gravestFirst, isOfChildProtection, ownFindings } from './latest-inspection.ts';
import { inspectionDate } from './order.ts';
import { tellsOf } from './tells-of.ts';
import { timeline, type Line } from './timeline.ts';
import type { Finding, Force, Inspection, InspectionResponse } from './types.ts';

/** A report on a force: what it found there, and who answered it. */
export interface ReportOnForce {
  inspection: Inspection;
  date: PartialDate | null;
  /** By whose account alone it is known, where none of its judgement and findings on the force is in inspectors' words. */
  toldBy: string | undefined;
  /** Its gravest findings on the force: causes of concern, then other weaknesses, then what else is on record. */
  findings: Finding[];
  /** Answers to it, oldest first. */
  answers: InspectionResponse[];
  /** What was said of it, by which a finding of it is known; no answer. */
  account: InspectionResponse | undefined;
}

/** What was said last of a force, and how old the last inspection of child protection alone is. */
export interface NewestReports {
  /** The newest report with a judgement or a finding on the force. */
  newest: ReportOnForce;
  /**
   * The last inspection of child protection alone, where that is an earlier report: of the force, where the newest report
   * is of the area of one council.
   */
  childProtection: ReportOnForce | undefined;
  /** Inspections of child protection alone that may be later than that one: their dates are not established. */
  undated: Inspection[];
  /** What else is on record after the newest report, newest first. */
  since: Line[];
}

/**
 * What leads the page of a force. A report without a date is told as the newest only where none has one.
 * @param most how many findings are told of each report
 */
export function newestReportsOf(force: Force, most = 3): NewestReports | undefined {
  const reportOn = (inspection: Inspection): ReportOnForce => {
    const own = ownFindings(inspection, force);
    const said = force.responses.filter((response) => response.inspection === inspection);
    const answers = new Set([...own.flatMap(answersTo), ...said]);
    return {
      inspection,
      date: inspectionDate(inspection),
      toldBy: accountOf(inspection, own),
      findings: gravestFirst(own).slice(0, most),
      answers: [...answers]
        .filter((it) => isAnswer(it, force))
        .toSorted((a, b) => oldestFirst(a.data.date, b.data.date) || (a.id < b.id ? 1 : -1)),
      account: said.find(tellsItsReport),
    };
  };
  // The lists of a force are newest first, and what has no date stands last in them.
  const first = force.inspections.find(
    (it) => it.data.judgement || ownFindings(it, force).length > 0,
  );
  if (!first) return undefined;
  const ofChildProtection = force.inspections.filter(isOfChildProtection);
  // What was found in the area of one council stands for no inspection of the force.
  const last = first.data.council
    ? ofChildProtection.find(({ data }) => !data.council)
    : ofChildProtection[0];
  const newest = reportOn(first);
  const childProtection = last && last !== first ? reportOn(last) : undefined;
  const told = new Set([...newest.answers, ...(childProtection?.answers ?? [])]);
  const all = [first, ...(last ? [last] : []), ...told];
  return {
    newest,
    childProtection,
    undated: ofChildProtection.filter(
      (it) =>
        inspectionDate(it) === null &&
        it !== last &&
        it !== last?.follows &&
        !isDatedBefore(it, childProtection?.date),
    ),
    since: timeline({
      events: force.events.filter((event) => !all.some((entry) => tellsOf(event, entry))),
      inspections: force.inspections.filter((it) => it !== first && it !== last),
      responses: force.responses.filter((it) => !told.has(it)),
      panels: force.panels,
    }).filter(
      ({ date, planned }) => !planned && newest.date !== null && newestFirst(date, newest.date) < 0,
    ),
  };
}

/** Whether the dates of its findings, where it has none itself, place a report before a day. */
function isDatedBefore({ findings }: Inspection, day: PartialDate | null | undefined): boolean {
  const dates = findings.map(({ data }) => data.date);
  return (
    day !== null &&
    day !== undefined &&
    dates.length > 0 &&
    dates.every((date) => date !== null && newestFirst(date, day) > 0)
  );
}

/** All by whose account what is told of a report is known; undefined where any of it is in inspectors' words. */
function accountOf(inspection: Inspection, findings: readonly Finding[]): string | undefined {
  const told: (Finding | Inspection)[] = [
    ...(inspection.data.judgement ? [inspection] : []),
    ...findings,
  ];
  const accounts = told.map((it) => toldBy(it));
  const known = accounts.filter((account) => account !== undefined);
  return known.length < accounts.length ? undefined : listInWords([...new Set(known)]);
}
