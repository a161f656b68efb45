import { lastDay, newestFirst, type PartialDate } from '../schemas/dates.ts';
import { listInWords } from './age.ts';
import { answererOf } from './answers.ts';
import { isProtection } from './grades.ts';
import {
  isInadequate,
  judgedOn,
  judgedReports,
  judgementOf,
  titleOfJudged,
  type JudgedReport,
} from './judged.ts';
import { INSPECTORATE, STATUS } from './labels.ts';
import { findingDate, isDated } from './order.ts';
import type { ForceStatus } from './status.ts';
import type { Finding, Force, Inspection, InspectionResponse } from './types.ts';

/** A line of what befell a force as a whole: when, what, by whose word, and the page that says so. */
export interface CourseLine {
  date: PartialDate | null;
  /** Where the date is the year of a round alone, which orders a report and does not date it. */
  isUndated?: true;
  what: string;
  /** Whose word it is; null where `what` names them. */
  who: string | null;
  path: string;
}

/** Said after the lines, where there are any. */
export const NOTHING_LATER = 'Nothing later of this kind is recorded here.';

const CONCERN = /\bcauses? of concern\b/i;
/** Programmes that look at a force as a whole, or at all of its child protection. */
const OF_FORCE: ReadonlySet<string> = new Set(['peel', 'ncpi']);

/**
 * What the inspectorate's own scale has at its end, and what came of it: judgements and grades of a force that name
 * inadequate, causes of concern, its statuses with their ends, who answered those, and the later reports on the force as
 * a whole.
 * @returns oldest first, what has no date last; none where the record has no such judgement, cause of concern or status.
 *   That one line follows another says nothing of causes.
 */
export function courseOf(force: Force): CourseLine[] {
  const reports = judgedReports(force);
  const grave = reports.filter(isGrave);
  const told = [...grave.flatMap(graveLines), ...statusLines(force, grave)];
  if (told.length === 0) return [];
  const first = told.map(({ date }) => date).reduce(earlier);
  const later = reports.filter(
    (report) => !grave.includes(report) && isOfForce(report, grave) && isAfter(report, first),
  );
  return [
    ...told,
    ...later.map(reportLine),
    ...answerLines(force, new Set(grave.map(({ inspection }) => inspection))),
  ].sort(inOrder);
}

/** Whether a report tells of causes of concern as a whole, not in its findings alone. */
function namesConcerns(report: JudgedReport): boolean {
  return CONCERN.test(`${judgementOf(report) ?? ''} ${report.inspection.data.title}`);
}

function isGrave(report: JudgedReport): boolean {
  return isInadequate(report) || namesConcerns(report) || report.concerns.length > 0;
}

/** Whether a report looked at the force as a whole, or went back to one that is told. */
function isOfForce({ inspection, rows }: JudgedReport, told: readonly JudgedReport[]): boolean {
  return (
    rows.length > 0 &&
    (OF_FORCE.has(inspection.data.programme) ||
      told.some((report) => report.inspection === inspection.follows))
  );
}

function isAfter(report: JudgedReport, date: PartialDate | null): boolean {
  const own = judgedOn(report);
  return own !== null && date !== null && newestFirst(own, date) < 0;
}

/** A grave report, and apart from it the causes of concern that only its findings name, by their dates. */
function graveLines(report: JudgedReport): CourseLine[] {
  const concerns = namesConcerns(report) ? [] : report.concerns;
  const byDate = Map.groupBy(concerns, findingDate);
  const named = [...byDate].map(([date, findings]) => ({
    date,
    what: `${titleOfJudged(report)}: ${findings.map(concernInWords).join('; ')}`,
    who: INSPECTORATE[report.inspection.data.inspectorate],
    path: findings.length === 1 ? findings[0]!.path : report.inspection.path,
  }));
  const isToldByFindings = named.length > 0 && !isInadequate(report);
  return isToldByFindings ? named : [reportLine(report), ...named];
}

function concernInWords({ data: { headline } }: Finding): string {
  return CONCERN.test(headline) ? headline : `Cause of concern: ${headline}`;
}

/** A report with its judgement or, where it has none, what it graded inadequate, else the grade for protection. */
function reportLine(report: JudgedReport): CourseLine {
  const { inspection, rows } = report;
  const inadequate = rows.filter(({ grade }) => grade === 'Inadequate');
  const [grade, ...others] =
    inadequate.length > 0
      ? inadequate
      : rows.filter((row) => isProtection(row.question)).slice(0, 1);
  const questions = [grade, ...others].flatMap((row) => row?.question.toLowerCase() ?? []);
  const graded = grade
    ? `${grade.grade} for ${listInWords(questions)}`
    : 'no grade for protecting vulnerable people is on record';
  return {
    date: judgedOn(report),
    ...(isDated(inspection) ? {} : { isUndated: true }),
    what: `${titleOfJudged(report)}: ${judgementOf(report) ?? graded}`,
    who: INSPECTORATE[inspection.data.inspectorate],
    path: inspection.path,
  };
}

/**
 * The beginning and the end of each status; several of one kind that began and ended together are told as one. A cause
 * of concern is told by the report of that day, where one names it.
 */
function statusLines({ status }: Force, reports: readonly JudgedReport[]): CourseLine[] {
  const naming = reports.filter((it) => namesConcerns(it) || it.concerns.length > 0);
  const told = new Set(naming.map(judgedOn));
  const groups = Map.groupBy(status, ({ kind, from, to }) => [kind, from, to].join());
  return [...groups.values()].flatMap((together) => {
    const { kind, from, to, source, endSource } = together[0]!;
    const name = statusesInWords(together);
    const line = (date: PartialDate | null, what: string, by: ForceStatus['source']) => ({
      date,
      what,
      who: by.data.publisher,
      path: by.path,
    });
    const isConcern = kind === 'cause-of-concern';
    const unknown = from ? '' : '; when it began is not established';
    const begins = from || !to ? [line(from, isConcern ? name : `${name} began`, source)] : [];
    const ends = to
      ? [line(to, `${name} ${isConcern ? 'closed' : 'ended'}${unknown}`, endSource ?? source)]
      : [];
    return [...begins, ...ends].filter(({ date }) => !isConcern || !told.has(date));
  });
}

function statusesInWords(together: readonly ForceStatus[]): string {
  const about = together.flatMap((status) => status.about ?? []).join('; ');
  return `${STATUS[together[0]!.kind]}${about && ` (${about})`}`;
}

/** The answers to grave reports; what an inspectorate said when it ended a status is told as that end. */
function answerLines(force: Force, reports: ReadonlySet<Inspection>): CourseLine[] {
  const ends = new Set(force.status.flatMap(({ to }) => to?.slice(0, 7) ?? []));
  return force.responses
    .filter(({ inspection, findings, data: { from, date } }) => {
      const answered = [inspection, ...findings.map((finding) => finding.inspection)];
      const isEnd = from === 'inspectorate' && date !== null && ends.has(date.slice(0, 7));
      return answered.some((it) => it && reports.has(it)) && !isEnd;
    })
    .map((answer) => ({
      date: answer.data.date,
      what: answer.data.headline,
      who: namesAnswerer(answer) ? null : answererOf(answer),
      path: answer.path,
    }));
}

function namesAnswerer({ data: { headline, by } }: InspectionResponse): boolean {
  return headline.includes(by) || /\b(?:commissioner|mayor|force)\b/i.test(headline);
}

/** By the last day that a date can mean, so that nothing is told as earlier than it is. */
function inOrder(a: CourseLine, b: CourseLine): number {
  const [left, right] = [a, b].map(({ date }) => (date ? lastDay(date) : 'unknown'));
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}

function earlier(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  return a === null || (b !== null && newestFirst(b, a) > 0) ? b : a;
}
