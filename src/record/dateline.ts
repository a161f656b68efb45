import { ageInWords } from './age.ts';
import { dateInWords, firstDay, lastDay, type PartialDate } from './dates.ts';
import { INSPECTORATE, OUTCOME } from './labels.ts';
import type { Finding } from './types.ts';

/** The parts of the line above a finding, each a short text. */
export interface Dateline {
  /** `Found July 2016`, or `Date not established`. */
  when: string;
  /** `ten years ago`; null where the date is not established. */
  age: string | null;
  /** `Ofsted, Stockton-on-Tees`. */
  who: string;
  /** What followed, or that nothing is on record and when that was checked. */
  followed: string;
  /** Whether a follow-up is on record. */
  answered: boolean;
}

/** "Found" is said only of a date on which inspectors were there; any other date is that of a report. */
function verbOf(finding: Finding, date: PartialDate): string {
  const { fieldwork } = finding.inspection.data;
  if (finding.data.kind === 'recommendation') return 'Recommended';
  const there =
    fieldwork &&
    lastDay(date) >= firstDay(fieldwork.from) &&
    firstDay(date) <= lastDay(fieldwork.to);
  return there ? 'Found' : 'Reported';
}

/** Everything that a finding wears above its headline (design, section 4). */
export function dateline(finding: Finding, asOf: string): Dateline {
  const { date, council } = finding.data;
  const place = council ?? placeOf(finding);
  return {
    when: date ? `${verbOf(finding, date)} ${dateInWords(date)}` : 'Date not established',
    age: date ? ageInWords(date, asOf) : null,
    who: [INSPECTORATE[finding.inspection.data.inspectorate], place].filter(Boolean).join(', '),
    ...whatFollowed(finding, asOf),
  };
}

function placeOf(finding: Finding): string {
  if (finding.forces.length === 0) return 'national';
  if (finding.forces.length > 3) return `${finding.forces.length} forces`;
  return finding.forces.map((force) => force.data.shortName).join(', ');
}

function whatFollowed(finding: Finding, asOf: string): Pick<Dateline, 'followed' | 'answered'> {
  const last = finding.followedBy.at(-1);
  if (last) {
    const when = last.finding.data.date ? ` ${dateInWords(last.finding.data.date)}` : '';
    return { followed: `looked at again${when}: ${OUTCOME[last.outcome]}`, answered: true };
  }
  const since = lastChecked(finding) ?? `record as of ${dateInWords(asOf)}`;
  return { followed: `no follow-up on record (${since})`, answered: false };
}

/** When the record of a finding's forces was last checked; null for a national finding, which has none. */
function lastChecked(finding: Finding): string | null {
  const days = finding.forces.map((force) => force.data.checked).sort();
  const last = days.at(-1);
  return last ? `checked ${dateInWords(last)}` : null;
}
