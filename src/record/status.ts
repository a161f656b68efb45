import { dateInWords, onDayInWords } from './date-words.ts';
import { STATUS } from './labels.ts';
import type { Force } from './types.ts';

export type ForceStatus = Force['status'][number];

/** The statuses of a force of which no end is on record, newest first. */
export function statusNow(force: Force): ForceStatus[] {
  return force.status.filter((status) => status.to === null).toReversed();
}

/**
 * A status as a sentence, with its dates and, while it lasts, the day of the newest source that says so.
 * @example 'Enhanced monitoring: from 14 October 2022 to 30 July 2025'
 */
export function statusInWords({ kind, about, from, to, asOf }: ForceStatus): string {
  const what = about ? `${STATUS[kind]} (${about})` : STATUS[kind];
  const since = from ? `from ${dateInWords(from)}` : 'since a date that is not established';
  const until = to
    ? ` to ${dateInWords(to)}`
    : `; no end is on record (newest source ${dateInWords(asOf)})`;
  return `${what}: ${since}${until}`;
}

/** Where a force stands now, as far as the record says. */
export function standingOf(force: Force): string {
  const lasting = statusNow(force);
  if (lasting.length > 0) return `${lasting.map(statusInWords).join('. ')}.`;
  return monitoringInWords(force);
}

/** The last monitoring of a force above routine, and when it left it, or that no such monitoring is on record. */
export function monitoringInWords(force: Force): string {
  const last = force.status.findLast(({ kind }) => kind !== 'cause-of-concern');
  const name = force.data.shortName;
  if (!last) return `No enhanced monitoring of ${name} is on record.`;
  if (!last.to) return `${statusInWords(last)}.`;
  const what = last.kind === 'engage' ? 'the Engage stage' : 'enhanced monitoring';
  return `${name} left ${what} ${onDayInWords(last.to)}.`;
}
