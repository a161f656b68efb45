import { countInWords, listInWords } from './age.ts';
import { answererOf } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { findingDate } from './order.ts';
import { capital } from './state.ts';
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
  return finding.inspection.data.round
    ? `In ${whenFound(finding)}`
    : 'In a report whose date is not on record,';
}

/**
 * What inspectors reported, in a sentence that can be read aloud.
 * @param when to begin it with
 * @example 'In October 2022 inspectors reported that calls were answered slowly.'
 */
export function reportedInWords(
  { data: { headline, kind } }: Finding,
  force: Force,
  when: string,
  as = '',
): string {
  const told = headlineWithin(headline, force);
  if (BY_INSPECTORS.test(headline)) return `${when} ${told}.`;
  if (headline.startsWith('The force was told to '))
    return `${when} inspectors told the force${headline.slice('The force was told'.length)}.`;
  if (kind === 'recommendation') return `${when} inspectors made a recommendation: ${told}.`;
  return `${when} inspectors reported${as} that ${told}.`;
}

/**
 * The times before the last, to follow what was recorded: `in 2016 and 2021`.
 * @param before findings of other reports
 */
export function timesBefore(before: readonly Finding[], last: Finding): string {
  const years = before.map((finding) => findingDate(finding)?.slice(0, 4));
  const lastYear = findingDate(last)?.slice(0, 4);
  const undated = years.filter((year) => !year).length;
  const dated = new Set(
    years.flatMap((year) => (year && year === lastYear ? 'the same year' : (year ?? []))),
  );
  return [
    dated.size > 0 && `in ${listInWords([...dated])}`,
    undated > 0 && `in ${countInWords(undated, 'report')} without a date`,
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

/** Who answered a finding and when, and in what words where they are about it: the office may have passed to somebody else since. */
export function answeredInWords(
  answer: InspectionResponse,
  finding: Finding,
  force: Force,
): string {
  const { date, headline } = answer.data;
  const who = withArticle(answererOf(answer));
  if (!date) return `${capital(who)} answered; the date is not on record.`;
  const month = date.slice(0, 7);
  const isSame = month.length === 7 && month === findingDate(finding)?.slice(0, 7);
  const when = isSame ? 'the same month' : `in ${dateInWords(month)}`;
  return canBeTold(answer)
    ? `${capital(when)} ${headlineWithin(headline, force)}.`
    : `${capital(who)} answered ${when}.`;
}
