import { newestFirst, type PartialDate } from '../schemas/dates.ts';
import { gradesOf, WORDS, type GradeRow } from './grades.ts';
import { isAccelerated, namesConcern, ownFindings } from './latest-inspection.ts';
import { titleOnForce } from './names.ts';
import { findingDate } from './order.ts';
import type { Finding, Force, Inspection } from './types.ts';

/** A report with what it graded or judged of one force, and the causes of concern among its findings. */
export interface JudgedReport {
  inspection: Inspection;
  rows: GradeRow[];
  concerns: Finding[];
}

export const INADEQUATE = /\binadequate\b/i;
/** A judgement that counts cases, or says that no area was inadequate. */
const OF_CASES = /\bcases?\b|\bcase files\b|\bno (?:area|grade)[^;]*\binadequate\b/i;
const GRADE_NAMES = /\b(?:outstanding|good|adequate|inadequate|requires improvement)\b/i;

/** Reports on a force with a grade, a judgement or a cause of concern of it, newest first. */
export function judgedReports(force: Force): JudgedReport[] {
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
    .toSorted((a, b) => newestFirst(judgedOn(a), judgedOn(b)));
}

/** The day of a report as its grades give it, else that of its first cause of concern. */
export function judgedOn({ rows, concerns }: JudgedReport): PartialDate | null {
  return rows[0] ? rows[0].date : findingDate(concerns[0]!);
}

/** What a report judged of the force in words. Ofsted's judgement is of a council. */
export function judgementOf({ inspection: { data }, rows }: JudgedReport): string | undefined {
  return rows.length > 0 && data.inspectorate !== 'ofsted' ? data.judgement : undefined;
}

/** Whether a report judged the force inadequate, or an area of its work. */
export function isInadequate(report: JudgedReport): boolean {
  // What comes before a report grades nothing.
  if (isAccelerated(report.inspection)) return false;
  const judgement = judgementOf(report) ?? '';
  return (
    (INADEQUATE.test(judgement) && !OF_CASES.test(judgement)) ||
    report.rows.some(({ question, grade }) => question !== WORDS && grade === 'Inadequate')
  );
}

/** Whether a report graded the force or judged it in the words of grades, and not its cases alone. */
export function isGraded({ inspection, rows }: JudgedReport): boolean {
  if (isAccelerated(inspection)) return false;
  return rows.some(
    ({ question, grade }) =>
      question !== WORDS ||
      (GRADE_NAMES.test(grade) && !/\bcases?\b|\bno (?:overall )?grade\b/i.test(grade)),
  );
}

/** The round of a report or, of one outside a round or that went back, its title without the name of the force. */
export function titleOfJudged({ inspection }: JudgedReport): string {
  return (!inspection.follows && inspection.data.round) || titleOnForce(inspection);
}
