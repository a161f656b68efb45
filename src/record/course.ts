import { lastDay, newestFirst, type PartialDate } from '../schemas/dates.ts';
import { listInWords } from './age.ts';
import { answererOf } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { gradesOf, isProtection, WORDS, type GradeRow } from './grades.ts';
import { INSPECTORATE, STATUS } from './labels.ts';
import { namesConcern, ownFindings } from './latest-inspection.ts';
import { titleOnForce } from './names.ts';
import { findingDate } from './order.ts';
import { noEndInWords, statusNow, type ForceStatus } from './status.ts';
import type { Finding, Force, Inspection, InspectionResponse } from './types.ts';

/** A line of what befell a force as a whole: when, what, by whose word, and the page that says so. */
export interface CourseLine {
  date: PartialDate | null;
  what: string;
  /** Whose word it is; null where `what` names them. */
  who: string | null;
  path: string;
}

/** What befell a force as a whole, in order. That one line follows another says nothing of causes. */
export interface Course {
  /** Oldest first; what has no date stands last. */
  lines: CourseLine[];
  /** What is not on record besides. */
  since: string;
  /** The same of the ends of statuses alone, with a space before it; empty where all have one. */
  open: string;
}

/** A report with what it graded or judged of one force, and the causes of concern among its findings. */
interface Report {
  inspection: Inspection;
  rows: GradeRow[];
  concerns: Finding[];
}

const INADEQUATE = /\binadequate\b/i;
const CONCERN = /\bcauses? of concern\b/i;
/** Programmes that look at a force as a whole, or at all of its child protection. */
const OF_FORCE: ReadonlySet<string> = new Set(['peel', 'ncpi']);
/** A judgement that counts cases, or says that no area was inadequate. */
const OF_CASES = /\bcases?\b|\bcase files\b|\bno (?:area|grade)[^;]*\binadequate\b/i;

/**
 * What the inspectorate's own scale has at its end, and what came of it: judgements and grades of a force that name
 * inadequate, causes of concern, its statuses with their ends, who answered those, and the later reports on the force as
 * a whole.
 * @returns undefined where the record has no such judgement, cause of concern or status
 */
export function courseOf(force: Force): Course | undefined {
  const reports = reportsOn(force);
  const grave = reports.filter(isGrave);
  const told = [...grave.flatMap(graveLines), ...statusLines(force, grave)];
  if (told.length === 0) return undefined;
  const first = told.map(({ date }) => date).reduce(earlier);
  const later = reports.filter(
    (report) => !grave.includes(report) && isOfForce(report, grave) && isAfter(report, first),
  );
  const lines = [
    ...told,
    ...later.map(reportLine),
    ...answerLines(force, new Set(grave.map(({ inspection }) => inspection))),
  ].sort(inOrder);
  const open = openStatuses(force);
  return { lines, since: `Nothing later of this kind is on record.${open}`, open };
}

/**
 * Whether a force was judged inadequate, and whether that is the newest there is, in a sentence.
 * @example 'No judgement of Kent Police, or of an area of its work, as “inadequate” is on record.'
 */
export function inadequateInWords(force: Force): string {
  const reports = reportsOn(force).filter(({ rows }) => rows.length > 0);
  const { name } = force.data;
  if (reports.length === 0) return `No graded or judged report on ${name} is on record.`;
  const last = reports.find(isInadequate);
  if (!last) {
    const ofCases = reports.some((report) => INADEQUATE.test(judgementOf(report) ?? ''));
    return `No judgement of ${name}, or of an area of its work, as “inadequate” is on record.${ofCases ? ' Cases that inspectors judged so are counted under Grades.' : ''}`;
  }
  const [newest] = reports.filter((report) => isAfter(report, dateOf(last)));
  const named = `The last “inadequate” on record is of ${whenAndWhat(last)}`;
  if (dateOf(last) === null) return `${named}.`;
  return newest
    ? `${named}. No judgement of “inadequate” on record since, up to ${whenAndWhat(newest)}.`
    : `${named}; no later grade or judgement is on record.`;
}

function whenAndWhat(report: Report): string {
  const date = dateOf(report);
  const when = date ? dateInWords(date) : 'a date that is not established';
  return `${when} (${titleOf(report)}, ${INSPECTORATE[report.inspection.data.inspectorate]})`;
}

/** Reports on a force with a grade, a judgement or a cause of concern of it, newest first. */
function reportsOn(force: Force): Report[] {
  const rows = Map.groupBy(gradesOf(force), ({ inspection }) => inspection);
  return force.inspections
    .map((inspection) => ({
      inspection,
      rows: rows.get(inspection) ?? [],
      concerns: ownFindings(inspection, force).filter(
        (finding) =>
          finding.data.kind === 'weakness' && !finding.data.claimedBy && namesConcern(finding),
      ),
    }))
    .filter((report) => report.rows.length > 0 || report.concerns.length > 0)
    .toSorted((a, b) => newestFirst(dateOf(a), dateOf(b)));
}

const dateOf = ({ rows, concerns }: Report): PartialDate | null =>
  rows[0] ? rows[0].date : findingDate(concerns[0]!);

/** What a report judged of the force in words. Ofsted's judgement is of a council. */
function judgementOf({ inspection: { data }, rows }: Report): string | undefined {
  return rows.length > 0 && data.inspectorate !== 'ofsted' ? data.judgement : undefined;
}

function isInadequate(report: Report): boolean {
  const judgement = judgementOf(report) ?? '';
  return (
    (INADEQUATE.test(judgement) && !OF_CASES.test(judgement)) ||
    report.rows.some(({ question, grade }) => question !== WORDS && grade === 'Inadequate')
  );
}

/** Whether a report tells of causes of concern as a whole, not in its findings alone. */
function namesConcerns(report: Report): boolean {
  return CONCERN.test(`${judgementOf(report) ?? ''} ${report.inspection.data.title}`);
}

function isGrave(report: Report): boolean {
  return isInadequate(report) || namesConcerns(report) || report.concerns.length > 0;
}

/** Whether a report looked at the force as a whole, or went back to one that is told. */
function isOfForce({ inspection, rows }: Report, told: readonly Report[]): boolean {
  return (
    rows.length > 0 &&
    (OF_FORCE.has(inspection.data.programme) ||
      told.some((report) => report.inspection === inspection.follows))
  );
}

function isAfter(report: Report, date: PartialDate | null): boolean {
  const own = dateOf(report);
  return own !== null && date !== null && newestFirst(own, date) < 0;
}

/** A grave report, and apart from it the causes of concern that only its findings name, by their dates. */
function graveLines(report: Report): CourseLine[] {
  const concerns = namesConcerns(report) ? [] : report.concerns;
  const byDate = Map.groupBy(concerns, findingDate);
  const named = [...byDate].map(([date, findings]) => ({
    date,
    what: `${titleOf(report)}: ${findings.map(concernInWords).join('; ')}`,
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
function reportLine(report: Report): CourseLine {
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
    date: dateOf(report),
    what: `${titleOf(report)}: ${judgementOf(report) ?? graded}`,
    who: INSPECTORATE[inspection.data.inspectorate],
    path: inspection.path,
  };
}

/** The round of a report or, of one outside a round or that went back, its title without the name of the force. */
function titleOf({ inspection }: Report): string {
  return (!inspection.follows && inspection.data.round) || titleOnForce(inspection);
}

/**
 * The beginning and the end of each status; several of one kind that began and ended together are told as one. A cause
 * of concern is told by the report of that day, where one names it.
 */
function statusLines({ status }: Force, reports: readonly Report[]): CourseLine[] {
  const told = new Set(reports.filter(namesConcerns).map(dateOf));
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

function openStatuses(force: Force): string {
  const groups = Map.groupBy(statusNow(force), ({ kind, asOf }) => [kind, asOf].join());
  return [...groups.values()]
    .map((together) => ` ${statusesInWords(together)}: ${noEndInWords(together[0]!, force)}.`)
    .join('');
}

/** By the last day that a date can mean, so that nothing is told as earlier than it is. */
function inOrder(a: CourseLine, b: CourseLine): number {
  const [left, right] = [a, b].map(({ date }) => (date ? lastDay(date) : 'unknown'));
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}

function earlier(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  return a === null || (b !== null && newestFirst(b, a) > 0) ? b : a;
}
