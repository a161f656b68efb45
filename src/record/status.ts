import { newestAnswerOf } from './answers.ts';
import { dateInWords, onDayInWords } from './date-words.ts';
import { STATUS } from './labels.ts';
import { namesConcern } from './latest-inspection.ts';
import { newestFirst, oldestFirst } from '../schemas/dates.ts';
import type { Force } from './types.ts';

export type ForceStatus = Force['status'][number];

/** The statuses of a force of which no end is on record, newest first. */
export function statusNow(force: Force): ForceStatus[] {
  return force.status.filter((status) => status.to === null).toReversed();
}

/**
 * That no end of a status is on record: the day of the newest source that tells of it and, for a cause of concern, of a
 * newer answer to a report with one.
 */
export function noEndInWords({ kind, asOf }: ForceStatus, force: Force): string {
  const answer = newestAnswerOf(
    force.responses
      .filter(({ inspection }) => inspection?.findings.some(namesConcern))
      .toSorted((a, b) => oldestFirst(a.data.date, b.data.date)),
    force,
  );
  const date = answer?.data.date;
  const isNewer = kind === 'cause-of-concern' && date && newestFirst(date, asOf) < 0;
  const answered = isNewer ? `; answered since, ${dateInWords(date)}` : '';
  return `no end is on record (last told ${dateInWords(asOf)}${answered})`;
}

/**
 * A status as a sentence, with its dates and, while it lasts, that no end is on record.
 * @example 'Enhanced monitoring: from 14 October 2022 to 30 July 2025'
 */
export function statusInWords(status: ForceStatus, force: Force): string {
  const { kind, about, from, to } = status;
  const what = about ? `${STATUS[kind]} (${about})` : STATUS[kind];
  const since = from ? `from ${dateInWords(from)}` : 'since a date that is not established';
  const until = to ? ` to ${dateInWords(to)}` : `; ${noEndInWords(status, force)}`;
  return `${what}: ${since}${until}`;
}

/** Where a force stands now, as far as the record says. */
export function standingOf(force: Force): string {
  const lasting = statusNow(force);
  if (lasting.length > 0)
    return `${lasting.map((status) => statusInWords(status, force)).join('. ')}.`;
  return monitoringInWords(force);
}

/** The last monitoring of a force above routine, and when it left it, or that no such monitoring is on record. */
export function monitoringInWords(force: Force): string {
  const last = force.status.findLast(({ kind }) => kind !== 'cause-of-concern');
  const name = force.data.shortName;
  if (!last) return `No enhanced monitoring of ${name} is on record.`;
  if (!last.to) return `${statusInWords(last, force)}.`;
  const what = last.kind === 'engage' ? 'the Engage stage' : 'enhanced monitoring';
  return `${name} left ${what} ${onDayInWords(last.to)}.`;
}
