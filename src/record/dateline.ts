import { newestFirst, type PartialDate } from '../schemas/dates.ts';
import { ageInWords, numberInWords } from './age.ts';
import { answeredWords, answersSince, isEarly, newestAnswerOf } from './answers.ts';
import { attributedTo, inspectorateOf } from './attribution.ts';
import { dateInWords } from './date-words.ts';
import { inOneLine } from './in-one-line.ts';
import { FINDING_KIND, OUTCOME } from './labels.ts';
import { findingDate, isOfVisit } from './order.ts';
import type { Finding, Force } from './types.ts';

/** The parts of the line above a finding, each a short text. */
export interface Dateline {
  /** `Found July 2016`, or `Date not established (PEEL 2021/22)`. */
  when: string;
  /** `ten years ago`; null where the date is not established. */
  age: string | null;
  /** `Ofsted, Stockton-on-Tees`; where another tells the claim, `HMICFRS, according to the commissioner, Kent`. */
  who: string;
  /** `answered October 2016`, `report answered October 2016`; null where no answer is on record. */
  answered: string | null;
  /** What later reports say, or that none on this is on record. */
  later: string;
  /** Whether a later report on the same matter is on record. */
  isFollowed: boolean;
}

/** Everything that a finding wears above its headline. */
export function dateline(finding: Finding, asOf: string): Dateline {
  const { date, council, claimedBy } = finding.data;
  const { round } = finding.inspection.data;
  return {
    when: date
      ? `${verbOf(finding, date)} ${dateInWords(date)}`
      : `Date not established${round ? ` (${round})` : ''}`,
    age: date ? ageInWords(date, asOf) : null,
    who: [
      claimedBy ? attributedTo(finding) : inspectorateOf(finding),
      council ?? placeOf(finding),
    ].join(', '),
    answered: answered(finding),
    later: later(finding),
    isFollowed: finding.followedBy.length > 0,
  };
}

/** The dateline as one text, its parts with a dot between. */
export function datelineText(finding: Finding, asOf: string): string {
  const line = dateline(finding, asOf);
  return inOneLine([line.when, line.age, line.who, line.answered, line.later]);
}

/**
 * What is on record after a finding, to be read after those words.
 * @param force whose answer it is to be
 * @example 'answered October 2016; no later finding linked to it here'
 */
export const afterwardsInWords = (finding: Finding, force: Force): string =>
  [answered(finding, force) ?? 'no answer', later(finding)].join('; ');

/** "Found" is said only of a date on which inspectors were there; any other date is that of a report. */
function verbOf(finding: Finding, date: PartialDate): string {
  const { programme, published } = finding.inspection.data;
  if (programme === 'letter' && published && newestFirst(date, published) > 0) return 'Written';
  if (finding.data.kind === 'recommendation') return 'Recommended';
  return isOfVisit(finding) ? 'Found' : 'Reported';
}

/** A later finding may be on record all the same: what ties the two is an editor's work. */
const NO_LATER = 'no later finding linked to it here';

function placeOf(finding: Finding): string {
  if (finding.forces.length === 0) return 'national';
  if (finding.forces.length > 3) return `${finding.forces.length} forces`;
  return finding.forces.map((force) => force.data.shortName).join(', ');
}

function answered(finding: Finding, force?: Force): string | null {
  const answers = answersSince(finding, force);
  const answer = newestAnswerOf(answers, force);
  if (!answer) return null;
  const when = answer.data.date ? ` ${dateInWords(answer.data.date)}` : ', date not established';
  const early = isEarly(answer, findingDate(finding)) ? ', before the report' : '';
  return answeredWords(answer, answers) + when + early;
}

function later(finding: Finding): string {
  const { followedBy } = finding;
  const last = followedBy.at(-1);
  if (!last) return NO_LATER;
  const when = last.finding.data.date ? ` ${dateInWords(last.finding.data.date)}` : '';
  const more = followedBy.length - 1;
  const before = more > 0 ? ` (${numberInWords(more)} more before)` : '';
  if (last.basis !== 'returned')
    return `later report on the same matter${when}: ${FINDING_KIND[last.finding.data.kind].one}${before}`;
  return `looked at again${when}${last.outcome ? `: ${OUTCOME[last.outcome]}` : ''}${before}`;
}
