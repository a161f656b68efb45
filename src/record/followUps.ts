import { dateInWords } from './dates.ts';
import { dateline } from './dateline.ts';
import { newestFirst } from './dates.ts';
import { INSPECTORATE, OUTCOME } from './labels.ts';
import { inspectionDate } from './order.ts';
import type { Finding, FollowUp } from './types.ts';

/** What a later finding says of an earlier one: `January 2025, HMICFRS looked again and found that this was mixed`. */
export function followUpSentence({ finding, outcome }: FollowUp): string {
  const when = finding.data.date ? `${dateInWords(finding.data.date)}: ` : '';
  return `${when}${INSPECTORATE[finding.inspection.data.inspectorate]} looked again and found that this ${OUTCOME[outcome]}`;
}

/** That nothing followed, with the later reports on the force in which it might have been. */
export function silenceAfter(finding: Finding, asOf: string): string {
  const line = dateline(finding, asOf);
  const later = new Set(
    finding.forces
      .flatMap((force) => force.inspections)
      .filter((inspection) => {
        const date = inspectionDate(inspection);
        return (
          date !== null && finding.data.date !== null && newestFirst(date, finding.data.date) < 0
        );
      })
      .filter((inspection) => inspection !== finding.inspection),
  );
  const sentence = `${line.followed.charAt(0).toUpperCase()}${line.followed.slice(1)}.`;
  if (later.size === 0) return sentence;
  const reports = later.size === 1 ? 'One later report' : `${later.size} later reports`;
  return `${sentence} ${reports} about the same force ${later.size === 1 ? 'is' : 'are'} on record; nothing recorded from them is tied to this finding.`;
}

/** Up to five findings on the same theme about other forces, newest first. */
export function elsewhere(finding: Finding, most = 5): Finding[] {
  const own = new Set(finding.forces);
  const seen = new Set<string>();
  return finding.theme.findings
    .filter((other) => other !== finding && other.inspection !== finding.inspection)
    .filter((other) => !other.forces.some((force) => own.has(force)))
    .filter((other) => {
      const force = other.forces[0]?.id ?? other.inspection.id;
      return seen.has(force) ? false : Boolean(seen.add(force));
    })
    .slice(0, most);
}
