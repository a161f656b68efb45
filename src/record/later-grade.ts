import { dateInWords } from './date-words.ts';
import { gradesOf, isProtection, WORDS, type GradeRow } from './grades.ts';
import { ownFindings } from './latest-inspection.ts';
import { findingDate, isBefore } from './order.ts';
import type { Finding, Force } from './types.ts';

const OF_PROTECTION = /\bprotect\w* (?:the )?vulnerable people\b/i;

/**
 * The newest grade of a force, of a later report than a finding, for what the finding is about: its headline begins with
 * what was graded, or names the protection of vulnerable people.
 */
export function laterGrade(finding: Finding, force: Force): GradeRow | undefined {
  const found = findingDate(finding);
  const { headline } = finding.data;
  const isNamed = ({ question }: GradeRow) =>
    question !== WORDS &&
    (headline.toLowerCase().startsWith(question.toLowerCase()) ||
      (isProtection(question) && OF_PROTECTION.test(headline)));
  return gradesOf(force).find(
    (row) => found !== null && row.date !== null && isBefore(found, row.date) && isNamed(row),
  );
}

/**
 * The grade for protecting vulnerable people that the newest report on a force gave after a finding, where that grade is
 * all that is on record of the report: no finding tells of it.
 */
export function newestGradeAlone(finding: Finding, force: Force): GradeRow | undefined {
  // The reports of a force are newest first.
  const [newest] = force.inspections;
  const found = findingDate(finding);
  if (!newest || ownFindings(newest, force).length > 0 || found === null) return undefined;
  return gradesOf(force).find(
    ({ inspection, question, date }) =>
      inspection === newest &&
      isProtection(question) &&
      question !== WORDS &&
      date !== null &&
      isBefore(found, date),
  );
}

/** A grade in a sentence. @example 'In March 2024 vetting was graded good.' */
export function gradeInWords({ question, grade, date }: GradeRow): string {
  const what = question.charAt(0).toLowerCase() + question.slice(1);
  return `In ${dateInWords(date!.slice(0, 7))} ${what} was graded ${grade.toLowerCase()}.`;
}
