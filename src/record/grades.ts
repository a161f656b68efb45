import type { PartialDate } from '../schemas/dates.ts';
import { inspectionDate, yearOfRound, newestThenId } from './order.ts';
import type { Force, Inspection } from './types.ts';

/** A grade as published, or an overall judgement of a report whose grades are not known, or not all of them. */
export interface GradeRow {
  inspection: Inspection;
  date: PartialDate | null;
  round: string;
  question: string;
  grade: string;
}

/** What stands in the place of a question where a report is known by its judgement in words. */
export const WORDS = 'Judgement in words';
/** What stands there where grades were left out and no judgement is on record. */
const OTHERS = 'Others not on record';

/** Grades and judgements of a force, newest round first, in the order of each report. */
export function gradesOf(force: Force): GradeRow[] {
  return force.inspections
    .flatMap((inspection) => rowsOf(inspection, force))
    .toSorted((a, b) => newestThenId([a.date, a.inspection.id], [b.date, b.inspection.id]));
}

function rowsOf(inspection: Inspection, force: Force): GradeRow[] {
  const { grades, gradesLeftOut, judgement, round, inspectorate, title } = inspection.data;
  // What Ofsted grades is the services of a council, unless it says otherwise.
  const isOfForce = ({ force: graded }: { force?: string | undefined }) =>
    graded === undefined ? inspectorate !== 'ofsted' : graded === force.id;
  const date = inspectionDate(inspection);
  const own = grades.filter(isOfForce);
  const rows = own.map(({ round: graded, question, grade }) => ({
    inspection,
    date: date ?? yearOfRound(graded, inspection),
    round: graded,
    question,
    grade,
  }));
  const words = judgement ?? (gradesLeftOut ? OTHERS : undefined);
  if (!words || !isOfForce({}) || (rows.length > 0 && !gradesLeftOut)) return rows;
  const [first] = rows;
  const inWords = { inspection, question: WORDS, grade: words };
  return [
    ...rows,
    { ...inWords, date: first?.date ?? date, round: first?.round ?? round ?? title },
  ];
}

/** Whether a grade is for the protection of vulnerable people or of children. */
export function isProtection(question: string): boolean {
  return /vulnerab|child protection|protecting children|safeguard/i.test(question);
}

/** The newest grade on record for protecting vulnerable people; undefined where none is. */
export function latestProtectionGrade(force: Force): GradeRow | undefined {
  return gradesOf(force).find(({ question }) => isProtection(question));
}
