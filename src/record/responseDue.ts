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
  /** `isReached` where the duty holds, though no day follows. */
  | { state: 'unknown'; reason: 'publication-day-not-established'; isReached: boolean }
  | { state: 'unknown'; reason: 'joint-report'; isReached: false };

/** What a last day is counted from, and what tells that a report without a day came before the duty. */
type Report = Pick<Inspection, 'data'> &
  Partial<Pick<Inspection, 'source' | 'findings' | 'responses'>>;

/**
 * The last day for the comments of the local policing body on a report, where the law gives one.
 * The publication day counts as the first of the 56 days. Whether joint reports are reached is not established.
 */
export function responseDue(inspection: Report): ResponseDue {
  const { inspectorate, published, publishedBasis } = inspection.data;
  if (inspectorate === 'joint')
    return { state: 'unknown', reason: 'joint-report', isReached: false };
  if (inspectorate !== 'hmic' && inspectorate !== 'hmicfrs')
    return { state: 'no-duty', reason: 'other-inspectorate' };
  if (published ? published < DUTY_SINCE.slice(0, published.length) : isOlder(inspection))
    return { state: 'no-duty', reason: 'before-the-duty' };
  if (published === null || published.length < 10)
    return {
      state: 'unknown',
      reason: 'publication-day-not-established',
      isReached: published !== null && firstDay(published) >= DUTY_SINCE,
    };
  const day = new Date(`${published}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + DUTY_DAYS - 1);
  return {
    state: 'due',
    day: day.toISOString().slice(0, 10),
    isCertain: publishedBasis === 'inspectorate' || publishedBasis === 'bound-body',
    mayNotApply: isAccelerated(inspection),
  };
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
