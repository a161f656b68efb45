import { numberInWords } from './age.ts';
import { answererOf, wholeOf, newestAnswerTo } from './answers.ts';
import { inspectorateOf } from './attribution.ts';
import { COMPILED } from './compiled.ts';
import { dateInWords, onDayInWords } from './date-words.ts';
import { OUTCOME } from './labels.ts';
import { findingDate, inspectionDate, isBefore } from './order.ts';
import type { Finding, FollowUp, Inspection } from './types.ts';

/**
 * What a later finding is to an earlier one. "Looked again" is said only where the inspectorate itself went back, and
 * an outcome only where the later source states it.
 */
export function followUpSentence({ finding, basis, outcome }: FollowUp): string {
  const { date } = finding.data;
  const who = inspectorateOf(finding);
  if (basis !== 'returned')
    return `A later report on the same matter${date ? `, ${dateInWords(date)}` : ''} (${who})`;
  const found = outcome ? ` and found that this ${OUTCOME[outcome]}` : ' at this';
  return `${date ? `${dateInWords(date)}: ` : ''}${who} looked again${found}`;
}

/** That nothing followed: who answered, which later reports there are, and on what the sentence rests. */
export function silenceAfter(finding: Finding): string {
  const answer = newestAnswerTo(finding);
  const whole = answer && wholeOf(answer);
  const answered = answer
    ? `; ${answererOf(answer)} answered ${whole ? `its ${whole}` : 'it'}${answer.data.date ? ` ${onDayInWords(answer.data.date)}` : ''}`
    : '';
  const later = laterReports(finding).length;
  const reports = later === 1 ? 'One later report' : `${capitalNumber(later)} later reports`;
  const others =
    later === 0 ? '' : ` ${reports} about the same force ${later === 1 ? 'is' : 'are'} on record.`;
  return `No later finding is linked to this one here${answered}.${others} The record was ${COMPILED}.`;
}

function capitalNumber(count: number): string {
  const words = numberInWords(count);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function laterReports(finding: Finding): Inspection[] {
  const found = findingDate(finding);
  if (found === null) return [];
  const others = new Set(finding.forces.flatMap(({ inspections }) => inspections));
  others.delete(finding.inspection);
  return [...others].filter((inspection) => {
    const date = inspectionDate(inspection);
    return date !== null && isBefore(found, date);
  });
}

/** Up to five findings on the same theme about other forces, newest first. */
export function elsewhere(finding: Finding, most = 5): Finding[] {
  const own = new Set(finding.forces);
  const seen = new Set<string>();
  const chosen: Finding[] = [];
  for (const other of finding.theme.findings) {
    if (chosen.length === most) break;
    if (other.inspection === finding.inspection || other.forces.some((it) => own.has(it))) continue;
    const whose = other.forces[0]?.id ?? other.inspection.id;
    if (seen.has(whose)) continue;
    seen.add(whose);
    chosen.push(other);
  }
  return chosen;
}
