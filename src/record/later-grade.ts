import { gradesOf, isProtection, WORDS, type GradeRow } from './grades.ts';
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
