import { newestAnswerOf } from './answers.ts';
import { dateInWords, onDayInWords } from './date-words.ts';
import { STATUS } from './labels.ts';
import { namesConcern } from './latest-inspection.ts';
import { inspectionDate } from './order.ts';
import { newestFirst, oldestFirst, type PartialDate } from '../schemas/dates.ts';
import type { Force } from './types.ts';

export type ForceStatus = Force['status'][number];

/** The statuses of a force of which no end is on record, newest first. */
export function statusNow(force: Force): ForceStatus[] {
  return force.status.filter((status) => status.to === null).toReversed();
}

/**
 * That no end of a status is on record: the day of the newest source that tells of it, where that is not the day from
 * which it stands, and, for a cause of concern, of a newer answer to the report from which it stands.
 */
export function noEndInWords({ kind, from, asOf }: ForceStatus, force: Force): string {
  const answer = newestAnswerOf(
    force.responses
      .filter(
        ({ inspection }) =>
          inspection?.findings.some(namesConcern) && isFrom(inspectionDate(inspection), from),
      )
      .toSorted((a, b) => oldestFirst(a.data.date, b.data.date)),
    force,
  );
  const date = answer?.data.date;
  const isNewer = kind === 'cause-of-concern' && date && newestFirst(date, asOf) < 0;
  const answered = isNewer ? `answered ${dateInWords(date)}` : '';
  const named = from === asOf ? '' : `named ${dateInWords(asOf)}`;
  const since = [named, answered].filter(Boolean).join(', ');
  return `no end recorded${since && ` (last ${since})`}`;
}

/** Whether a report is of the day from which a status stands, as far as the two dates tell. */
const isFrom = (report: PartialDate | null, from: PartialDate | null) =>
  report === null || from === null || report.startsWith(from) || from.startsWith(report);

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

/**
 * Where a force stands now, as far as the record says: what lasts, several of one kind told as one, and the monitoring
 * that it left or that there is none on record. A sentence each.
 * @example ['Cause of concern (vetting; custody): from January 2025; no end recorded (last named May 2025).', 'Kent left enhanced monitoring on 30 July 2025.']
 */
export function statusesOf(force: Force): string[] {
  const lasting = statusNow(force);
  const together = Map.groupBy(lasting, ({ kind, from, asOf }) => [kind, from, asOf].join());
  const told = [...together.values()].map((same) => {
    const about = same.flatMap((status) => status.about ?? []).join('; ');
    return `${statusInWords({ ...same[0]!, about: about || undefined }, force)}.`;
  });
  const isMonitored = lasting.some(({ kind }) => kind !== 'cause-of-concern');
  return [...told, ...(isMonitored ? [] : [monitoringInWords(force)])];
}

/** The same in one line. */
export function standingOf(force: Force): string {
  return statusesOf(force).join(' ');
}

/** The last monitoring of a force above routine, and when it left it, or that no such monitoring is on record. */
function monitoringInWords(force: Force): string {
  const last = force.status.findLast(({ kind }) => kind !== 'cause-of-concern');
  const name = force.data.shortName;
  if (!last?.to) return `No enhanced monitoring of ${name} is recorded here.`;
  const what = last.kind === 'engage' ? 'the Engage stage' : 'enhanced monitoring';
  return `${name} left ${what} ${onDayInWords(last.to)}.`;
}
