import { newestFirst } from '../schemas/dates.ts';
import { listInWords, numberInWords } from './age.ts';
import { dateInWords } from './date-words.ts';
import { gradesOf, latestProtectionGrade, WORDS, type GradeRow } from './grades.ts';
import {
  INADEQUATE,
  isGraded,
  isInadequate,
  judgedOn,
  judgedReports,
  judgementOf,
  type JudgedReport,
} from './judged.ts';
import { isAccelerated, isOfChildProtection, ownFindings } from './latest-inspection.ts';
import { inspectionDate, isDated } from './order.ts';
import { capital } from './state.ts';
import type { Force, Inspection } from './types.ts';

/** What the record says of one thing, as `name: said.` */
export interface Statement {
  name: string;
  said: string;
}

const PROTECTION = 'Latest grade on record for protecting vulnerable people';
const CHILD_PROTECTION = 'child protection';
const NO_DATE = 'date not established';
/** Of a judgement that counts areas by their grade. */
const COUNTED = /\bin (?:one|two|three|four|five|six|seven|eight|nine)\b/i;
const JUDGED_SO = '“Inadequate” in the newest grades';

/**
 * Where a force stands by its published grades: whether the newest name inadequate, and the latest for protecting
 * vulnerable people. What is newer stands first, so that no old grade is read as the last word.
 * @param told reports whose judgement the reader is told beside it
 * @param before those of them whose judgement the reader was told before it
 */
export function gradesNow(
  force: Force,
  told: readonly Inspection[] = [],
  before: readonly Inspection[] = told,
): Statement[] {
  const last = judgedReports(force).find(isInadequate);
  const protection = latestProtectionGrade(force);
  const isLater =
    last &&
    last.inspection !== protection?.inspection &&
    newestFirst(judgedOn(last), protection?.date ?? null) < 0;
  const ofProtection = gradedForProtection(force, told);
  return isLater
    ? [...gradedInadequate(force, before), ofProtection]
    : [ofProtection, ...gradedInadequate(force, before, protection)];
}

/** Statements as sentences. */
export function statementsInWords(statements: readonly Statement[]): string {
  return statements.map(({ name, said }) => `${name}: ${said}`).join(' ');
}

/**
 * Whether the newest grades on record of a force name inadequate, with their day and for what; after it, where they do
 * not or where that is not known, when grades last did. A report without a grade says nothing of it.
 * @param told reports whose judgement the reader is told beside it
 * @param before the grade that the reader was told just before
 * @example [{ name: '“Inadequate” in the newest grades', said: 'yes in PEEL (14 May 2025), for vetting.' }]
 */
export function gradedInadequate(
  force: Force,
  told: readonly Inspection[] = [],
  before?: GradeRow,
): Statement[] {
  const families = familiesOf(force, { told, before });
  return [
    { name: JUDGED_SO, said: inadequateInWords(force, families) },
    ...families.flatMap(({ last }) => last ?? []),
  ];
}

/** Whether the newest grades on record of a force, of PEEL or of another kind of inspection, name inadequate. */
export function isInadequateNow(force: Force): boolean {
  return familiesOf(force, { told: [] }).some(({ state }) => state === 'yes');
}

/** What the reader was told: reports with their judgement, and the grade just before. */
interface Told {
  told: readonly Inspection[];
  before?: GradeRow | undefined;
}

const judgedOf = (force: Force) => judgedReports(force).filter(({ rows }) => rows.length > 0);

/** The newest grades of one kind of inspection: whether they name inadequate, in words, and when they last did. */
interface FamilyState {
  state: 'yes' | 'not known' | 'no';
  said: string;
  /** When grades last did, where the newest do not or where that is not known. */
  last?: Statement | undefined;
}

/**
 * PEEL and inspections of child protection grade different things: neither takes back what the other found. Those of
 * child protection stand first.
 */
function familiesOf(force: Force, told: Told): FamilyState[] {
  const isFirst = (family: string) => Number(family === CHILD_PROTECTION);
  const families = [...Map.groupBy(judgedOf(force), familyOf)];
  return families
    .toSorted(([a], [b]) => isFirst(b) - isFirst(a))
    .flatMap(([family, reports]) => inFamily(force, family, reports, told) ?? []);
}

function inadequateInWords(force: Force, families: readonly FamilyState[]): string {
  const judged = judgedOf(force);
  if (judged.length === 0) return `no graded or judged report on ${force.data.name} is on record.`;
  const inWords = families
    .toSorted((a, b) => Number(b.state === 'yes') - Number(a.state === 'yes'))
    .map(({ said }, index) => (index > 0 ? capital(said) : said))
    .join('. ');
  if (judged.some(isInadequate)) return `${inWords}.`;
  const ofCases = judged.some(
    (report) => INADEQUATE.test(judgementOf(report) ?? '') && !isAccelerated(report.inspection),
  )
    ? ' Cases that inspectors judged so are counted under Grades.'
    : '';
  const response = judged.find(
    (report) => INADEQUATE.test(judgementOf(report) ?? '') && isAccelerated(report.inspection),
  );
  const apart = response
    ? `${ofCases} A cause of concern (${dayInWords(response.inspection)}) uses the word; it grades nothing.`
    : ofCases;
  if (families.length === 0) return `no graded report is on record.${apart}`;
  const isOneNo = families.length === 1 && families[0]!.state === 'no';
  const older = isOneNo ? ', nor in older ones on record.' : '. None is recorded in older ones.';
  return inWords + older + apart;
}

/** Inspections that grade the same things, by what a sentence calls their grades. */
function familyOf({ inspection }: Pick<JudgedReport, 'inspection'>): string {
  if (inspection.data.programme === 'peel') return 'PEEL';
  return isOfChildProtection(inspection) ? CHILD_PROTECTION : 'other inspections';
}

/**
 * Whether the newest grades of a kind of inspection name inadequate. That they do not is said only where the report is
 * known to name none, for most are known by a few of their grades; and of no report after which one has no grade.
 * @param reports newest first
 * @returns undefined where none of them is graded
 */
function inFamily(
  force: Force,
  family: string,
  reports: readonly JudgedReport[],
  { told, before: toldBefore }: Told,
): FamilyState | undefined {
  const newest = reports.find(isGraded);
  const last = reports.find(isInadequate);
  const what = last && !told.includes(last.inspection) ? ofWhat(last) : '';
  const lastDay = last && judgedOn(last);
  if (!newest || (last && !lastDay)) {
    const said = `not known: named in a report of a date that is not established${what}`;
    return last && { state: 'not known', said };
  }
  const day = judgedOn(newest);
  const date = dayInWords(newest.inspection, day) + byWhom(newest.inspection, force);
  const later = laterUngraded(force, family, newest);
  // Before 2024 inspections of child protection gave no grades, and a return visit grades nothing anew: they leave nothing open.
  const isOpen = later && family === 'PEEL' && !later.follows;
  if (lastDay && !isOpen && newestFirst(lastDay, day) === 0) {
    const before = later
      ? `, before a ${later.follows ? 'return visit' : 'later report without a grade on record'} (${dayInWords(later)})`
      : '';
    return { state: 'yes', said: `yes in ${family} (${date})${what}${before}` };
  }
  const isKnown = !isOpen && newest.inspection.data.noneInadequate;
  // What was graded between the two may have been inadequate as well.
  const areKnown = reports
    .slice(0, last && reports.indexOf(last))
    .every(({ inspection: { data } }) => data.noneInadequate);
  const lastSaid = last && {
    name: `${isKnown && areKnown ? 'Last' : 'An earlier'} “inadequate” on record in ${family}`,
    said: `${dayInWords(last.inspection, lastDay)}${what.replace(/^:/, ',')}.${isKnown && areKnown ? '' : ' There may have been later ones.'}`,
  };
  if (isKnown) return { state: 'no', said: `no in ${family} (${date})`, last: lastSaid };
  const why = isOpen
    ? `No grade of its newest report on record (${dayInWords(later)}) is recorded here`
    : `Of its newest report on record (${date}) ${recordedOf(newest, toldBefore)}`;
  return { state: 'not known', said: `not known in ${family}. ${why}`, last: lastSaid };
}

/** Which grades of a report are recorded, none of them inadequate. */
function recordedOf({ inspection: report, rows }: JudgedReport, toldBefore?: GradeRow): string {
  const grades = rows.filter(({ question }) => question !== WORDS);
  const [only] = grades;
  const areCounted = report.data.gradesLeftOut && COUNTED.test(report.data.judgement ?? '');
  if (!only || grades.length > 1 || areCounted)
    return 'not all grades are recorded here; none that is was inadequate';
  const { inspection, question, grade } = only;
  return toldBefore?.inspection === inspection && toldBefore.question === question
    ? 'only that grade is recorded here'
    : `only the grade for ${question.toLowerCase()} is recorded here, ${grade.toLowerCase()}`;
}

/** By whose account alone a report on a force is known. @example ', according to Kent Police and Crime Commissioner' */
function byWhom(report: Inspection, force: Force): string {
  const claimed = new Set(ownFindings(report, force).map(({ data }) => data.claimedBy));
  const [by] = claimed;
  return claimed.size === 1 && by ? `, according to ${by}` : '';
}

/** The day of a report, which the year of its round alone is not. */
function dayInWords(report: Inspection, day = inspectionDate(report)): string {
  return day && isDated(report) ? dateInWords(day) : NO_DATE;
}

/** Words that began a sentence, within one. */
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** The newest report of a kind on record that is newer than the newest with grades; undefined where none is. */
function laterUngraded(force: Force, family: string, newest: JudgedReport): Inspection | undefined {
  const graded = new Set(
    judgedOf(force)
      .filter(isGraded)
      .map(({ inspection }) => inspection),
  );
  return force.inspections.find((inspection) => {
    const date = inspectionDate(inspection);
    return (
      familyOf({ inspection }) === family &&
      !graded.has(inspection) &&
      date !== null &&
      newestFirst(date, judgedOn(newest)) < 0
    );
  });
}

/** @example ', for legitimacy and efficiency', ', for vetting, one of three such areas' or ': two of five areas' */
function ofWhat(report: JudgedReport): string {
  const questions = report.rows
    .filter(({ grade }) => grade === 'Inadequate')
    .map(({ question }) => question.toLowerCase());
  const judgement = judgementOf(report) ?? '';
  if (questions.length > 0) {
    const [, of = ''] = /\binadequate in (\w+)/i.exec(judgement) ?? [];
    const isPart = ['two', 'three', 'four', 'five', 'six'].indexOf(of) > questions.length - 2;
    const part = isPart ? `, ${numberInWords(questions.length)} of ${of} such areas` : '';
    return `, for ${listInWords(questions)}${part}`;
  }
  const part = judgement.split(';').find((words) => INADEQUATE.test(words))!;
  // What it judged otherwise before that is left out.
  const [words] =
    /\binadequate (?:in|at|for)\b.*/i.exec(part) ?? /[^,]*\binadequate\b.*/i.exec(part)!;
  // "Inadequate in two" is told without the areas that were counted before it.
  const what = words
    .trim()
    .replace(/^inadequate in | other\b| inadequate$/gi, '')
    .replace(/\bone$/, 'one area')
    .replace(/\b(two|three|four|five)$/, '$1 areas');
  return `: ${lowerFirst(what)}`;
}

/**
 * The latest grade on record for protecting vulnerable people with its date, and that a later PEEL report is on record
 * without one, with what it judged of the force as a whole: what the grade alone would hide.
 * @param told reports whose judgement the reader is told beside it; what the last “inadequate” was for, `gradesNow` tells
 * @example { name: 'Latest grade …', said: 'good, 2 May 2019 (PEEL 2018/19). The later report (PEEL 2023-25, 23 July 2024) gave none recorded here.' }
 */
export function gradedForProtection(force: Force, told: readonly Inspection[] = []): Statement {
  const row = latestProtectionGrade(force);
  if (!row) return { name: PROTECTION, said: 'none.' };
  const date = dayInWords(row.inspection, row.date);
  const judged = judgedReports(force).find(isInadequate);
  const later = laterUngradedInWords(force, judged ? [...told, judged.inspection] : told);
  const said = `${row.grade.toLowerCase()}, ${date} (${row.round}).`;
  return { name: PROTECTION, said: later ? `${said} ${later}` : said };
}

/**
 * That the report after the latest grade for protecting vulnerable people gave none that is on record; empty where there
 * is none. A round of several reports is one.
 * @param told reports whose judgement the reader is told beside it
 */
export function laterUngradedInWords(force: Force, told: readonly Inspection[] = []): string {
  const grade = latestProtectionGrade(force);
  const since = grade?.date;
  if (!since) return '';
  const [later, ...others] = force.inspections.filter((inspection) => {
    const { programme, round } = inspection.data;
    const date = inspectionDate(inspection);
    return (
      programme === 'peel' &&
      round !== grade.round &&
      !inspection.follows &&
      date &&
      newestFirst(date, since) < 0
    );
  });
  if (!later) return '';
  const date = dayInWords(later);
  const judged = gradesOf(force).find(
    ({ inspection, question }) => inspection === later && question === WORDS,
  );
  const whole =
    judged && !told.includes(later) ? `; of the force as a whole: ${lowerFirst(judged.grade)}` : '';
  const which = [...(later.data.round ? [later.data.round] : []), date].join(', ');
  return others.some(({ data }) => data.round !== later.data.round)
    ? `Later reports, the newest of them ${which}, gave none recorded here${whole}.`
    : `The later report (${which}) gave none recorded here${whole}.`;
}
