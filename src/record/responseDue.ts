import { firstDay, lastDay } from '../schemas/dates.ts';
import { isAccelerated } from './latest-inspection.ts';
import type { Inspection } from './types.ts';

/** First day on which the duty held: SI 2017/399, regulation 4(a). */
export const DUTY_SINCE = '2017-05-02';
/** Police Act 1996 s.55(5A), inserted by the Policing and Crime Act 2017 s.37: 56 days beginning with publication. */
export const DUTY_DAYS = 56;

export type ResponseDue =
  /**
   * `isCertain` where the inspectorate or a body it binds establishes the day of publication. `mayNotApply` where it is not
   * established that the duty covers what was published.
   */
  | { state: 'due'; day: string; isCertain: boolean; mayNotApply: boolean }
  | { state: 'no-duty'; reason: 'other-inspectorate' | 'before-the-duty' }
  /**
   * `isReached` where the report is known to have come since the duty began. `latest` where the month or the year of its
   * publication is known too: the last day that can be meant.
   */
  | {
      state: 'unknown';
      reason: 'publication-day-not-established' | 'joint-report';
      isReached: boolean;
      latest: string | null;
    };

/** What a last day is counted from, and what tells whether a report without a day came before the duty or since. */
type Report = Pick<Inspection, 'data'> &
  Partial<Pick<Inspection, 'source' | 'findings' | 'responses' | 'follows'>>;

/**
 * The last day for the comments of the local policing body on a report, where the law gives one.
 * The publication day counts as the first of the 56 days. Whether joint reports are reached is not established.
 */
export function responseDue(inspection: Report): ResponseDue {
  const { inspectorate, published, publishedBasis } = inspection.data;
  if (inspectorate === 'ofsted') return { state: 'no-duty', reason: 'other-inspectorate' };
  if (published ? published < DUTY_SINCE.slice(0, published.length) : isOlder(inspection))
    return { state: 'no-duty', reason: 'before-the-duty' };
  if (inspectorate === 'joint')
    return { state: 'unknown', reason: 'joint-report', isReached: false, latest: null };
  if (published === null || published.length < 10) {
    const isReached = published ? firstDay(published) >= DUTY_SINCE : isNewer(inspection);
    return {
      state: 'unknown',
      reason: 'publication-day-not-established',
      isReached,
      latest: published && isReached ? lastOfDays(lastDay(published)) : null,
    };
  }
  return {
    state: 'due',
    day: lastOfDays(published),
    isCertain: publishedBasis === 'inspectorate' || publishedBasis === 'bound-body',
    mayNotApply: isAccelerated(inspection),
  };
}

/** A last day for comments, and the words that say how sure it is. */
export interface LastDay {
  day: string;
  how: 'by' | 'on or about' | 'at the latest on or about';
}

/** The last day for comments, or the latest that can be meant; undefined where none is known. */
export function lastDayOf(due: ResponseDue): LastDay | undefined {
  if (due.state === 'due') return { day: due.day, how: due.isCertain ? 'by' : 'on or about' };
  return due.state === 'unknown' && due.latest !== null
    ? { day: due.latest, how: 'at the latest on or about' }
    : undefined;
}

/** The last of the 56 days that begin with a day. */
function lastOfDays(first: string): string {
  const day = new Date(`${first}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + DUTY_DAYS - 1);
  return day.toISOString().slice(0, 10);
}

/** Whether a document or an answer from before the duty tells of a report. */
function isOlder({ source, findings = [], responses = [] }: Report): boolean {
  const told = [source, ...findings.map((finding) => finding.source)].map(
    (it) => it?.data.published,
  );
  return [...told, ...responses.map(({ data }) => data.date)].some(
    (date) => date && lastDay(date) < DUTY_SINCE,
  );
}

/**
 * Whether a report is known to have come since the duty began: by the round that it is of, by when inspectors were there
 * or found something, or by the report that it returned to.
 */
function isNewer({ data, findings = [], follows }: Report): boolean {
  const [firstOfRound] = /\b20\d\d\b/.exec(data.round ?? '') ?? [];
  const dates = [
    firstOfRound,
    data.fieldwork?.from,
    ...findings.map((finding) => finding.data.date),
    follows?.data.published,
    follows?.data.fieldwork?.from,
  ];
  return (
    dates.some((date) => date && firstDay(date) >= DUTY_SINCE) ||
    (follows !== undefined && isNewer(follows))
  );
}
