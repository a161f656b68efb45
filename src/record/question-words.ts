import { countInWords, listInWords } from './age.ts';
import { answererOf, isLastOf, wholeOf } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { findingDate, isBefore, isOfVisit, placeOf } from './order.ts';
import { capital } from './state.ts';
import { improvedSince, timesIn } from './times-told.ts';
import { whenFound } from './thread-words.ts';
import type { Finding, Force, InspectionResponse } from './types.ts';

/** Words that begin a headline and keep their capital within a sentence, beside the names of places. */
const NAME = /^(Ofsted|Operation|[A-Z]{2})/;
const BY_INSPECTORS = /^(Inspectors|Ofsted|HMICFRS|HMIC)\b/;

/**
 * A headline as it runs on within a sentence: its first letter is small, unless a name begins it.
 * @example headlineWithin('Calls were answered slowly', essex) // 'calls were answered slowly'
 */
export function headlineWithin(headline: string, { data, councils }: Force): string {
  const [first] = headline.split(/['’ -]/);
  const places = [data.name, ...councils.map(({ name }) => name)];
  const isName = NAME.test(headline) || places.some((place) => place.split(/[ -]/)[0] === first);
  return isName ? headline : headline.charAt(0).toLowerCase() + headline.slice(1);
}

/** When a finding was made, to begin a sentence with: `In April 2022`. */
export function inMonthFound(finding: Finding): string {
  const date = finding.data.date ?? (finding.inspection.data.round ? null : findingDate(finding));
  if (date) return `In ${dateInWords(date.slice(0, 7))}`;
  return finding.inspection.data.round || placeOf(finding)
    ? `In ${whenFound(finding)}`
    : 'In a report whose date is not on record,';
}

/**
 * What inspectors reported, in a sentence that can be read aloud.
 * @param when to begin it with
 * @example 'In October 2022 inspectors reported that calls were answered slowly.'
 */
export function reportedInWords(finding: Finding, force: Force, when: string, as = ''): string {
  const { headline, kind } = finding.data;
  const told = headlineWithin(headline, force);
  const graded = as ? undefined : gradedInWords(told);
  if (graded) return `${when} inspectors graded ${graded}.`;
  if (BY_INSPECTORS.test(headline)) return `${when} ${told}.`;
  if (headline.startsWith('The force was told to '))
    return `${when} inspectors told the force${headline.slice('The force was told'.length)}.`;
  if (kind === 'recommendation') return `${when} inspectors made a recommendation: ${told}.`;
  return `${when} inspectors ${isOfVisit(finding) ? 'found' : 'reported'}${as} that ${told}.`;
}

const GRADE = '(outstanding|good|adequate|inadequate)';
const WAS_GRADED = new RegExp(`^(.+?) (?:was|were) graded ${GRADE}(,? (?:for the|after) .+)?$`);
const AMONG_GRADED = new RegExp(`^(.+?) was one of (\\w+) areas graded ${GRADE}$`);

/** What was graded and how, to follow who did, where a headline says no more. */
function gradedInWords(headline: string): string | undefined {
  const [, what, grade, rest = ''] = WAS_GRADED.exec(headline) ?? [];
  if (what) return `${what} ${grade}${rest}`;
  const [, one, count, all] = AMONG_GRADED.exec(headline) ?? [];
  return one && `${count} areas ${all}, ${one} among them`;
}

/**
 * The times before the last, to follow what was recorded: `in 2016 and 2021`.
 * @param before findings of other reports
 */
export function timesBefore(before: readonly Finding[], last: Finding): string {
  const undated = before.filter((finding) => !findingDate(finding)).length;
  const dated = timesIn(before, last);
  const isImproved = improvedSince(before, last);
  const named = dated
    .filter((time) => !time.startsWith('the same'))
    .map((time) => (isImproved(time) ? `${time} (found improved since)` : time));
  return [
    named.length > 0 && `in ${listInWords(named)}`,
    ...dated.filter((time) => time.startsWith('the same')).map((time) => `in ${time}`),
    undated > 0 && `in ${countInWords(undated, 'report')} of unknown date`,
  ]
    .filter(Boolean)
    .join(', and ');
}

const BY_OFFICE = /^(The|\S+['’]s) (commissioner|mayor)\b/;

/** Whether an answer is to a finding itself, in words of the office that a sentence can tell. */
export function canBeTold({ data }: InspectionResponse): boolean {
  return data.findings.length > 0 && data.date !== null && BY_OFFICE.test(data.headline);
}

/** An office by its own name has an article within a sentence; a force or a council has none. */
function withArticle(who: string): string {
  return /^[A-Z].*(Commissioner|Authority)\b|^(Mayor|Chief Constable|Office) of\b/.test(who)
    ? `the ${who}`
    : who;
}

/**
 * Who answered a finding or its report and when, and in what words where they are about it: the office may have passed
 * to somebody else since.
 * @param answers all such answers
 */
export function answeredInWords(
  answer: InspectionResponse,
  answers: readonly InspectionResponse[],
  finding: Finding,
  force: Force,
): string {
  const { date, headline } = answer.data;
  const who = withArticle(answererOf(answer));
  const whole = wholeOf(answer);
  const what = whole && ` that ${whole}`;
  if (!date) return `${capital(who)} answered${what}; the date is not known.`;
  const month = date.slice(0, 7);
  const isSame = month.length === 7 && month === findingDate(finding)?.slice(0, 7);
  const when = isSame ? 'the same month' : `in ${dateInWords(month)}`;
  const isLast = isLastOf(answer, answers);
  const found = findingDate(finding);
  const early = found && isBefore(date, found) ? ', before the report came out' : '';
  return canBeTold(answer)
    ? `${isLast ? `Last, ${when},` : capital(when)} ${headlineWithin(headline, force)}.`
    : `${capital(who)} ${isLast ? 'last ' : ''}answered${what} ${when}${early}.`;
}
