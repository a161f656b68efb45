import { firstDay, newestFirst } from '../schemas/dates.ts';
import { countInWords } from './age.ts';
import { entriesAbout } from './changes.ts';
import { dateInWords } from './date-words.ts';
import { ownDateOf } from './names.ts';
import { stands } from './standing.ts';
import { capital } from './state.ts';
import { tellsOf } from './tells-of.ts';
import type { AnyNode, Force, PublicRecord, Theme, TimelineEvent } from './types.ts';

/** Kinds of entry that tell what was done on their date, a report before what it found. */
const TOLD: readonly AnyNode['kind'][] = [
  'inspections',
  'responses',
  'panels',
  'events',
  'findings',
];

/** The day a month before a day, or the last of that month where it has no such day. */
export function monthBefore(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 2, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * What is dated newest, by the dates of what was done and not by when it came on the record; newest first, up to the day
 * of the record. What has no date is left out, and what an event tells of is not told a second time.
 * @param about where only what is about one force or one theme is asked for
 */
export function newestDated(
  { published, asOf }: Pick<PublicRecord, 'published' | 'asOf'>,
  about?: Force | Theme,
): AnyNode[] {
  const all = entriesAbout(published, about).filter(stands);
  const own = all.filter((entry) => entry.kind !== 'events' || !isToldOtherwise(entry, all));
  return TOLD.flatMap((kind) => own.filter((entry) => entry.kind === kind))
    .filter((entry) => firstDay(ownDateOf(entry) ?? '9999') <= asOf)
    .toSorted((a, b) => newestFirst(ownDateOf(a), ownDateOf(b)));
}

/** Whether what an event tells of is on record of the same day as a report, work of a panel, or an answer by its source. */
function isToldOtherwise(event: TimelineEvent, entries: readonly AnyNode[]): boolean {
  return entries.some(
    (entry) =>
      entry.kind !== 'events' && ownDateOf(entry) === event.data.date && tellsOf(event, entry),
  );
}

/**
 * Whether anything is dated in the month before the day of the record, and of when the newest is, in a sentence. A date
 * known to the month or the year counts by its first day, so that nothing is told as newer than it may be.
 * @example 'Nothing about Kent dated since 29 October 2026 is on record; the newest is of 9 April 2026.'
 */
export function newestDatedInWords(
  record: Pick<PublicRecord, 'published' | 'asOf'>,
  about?: Force | Theme,
): string {
  const entries = newestDated(record, about);
  const [newest] = entries;
  const name = about?.kind === 'forces' ? about.data.shortName : about?.data.name.toLowerCase();
  const on = name ? ` about ${name}` : '';
  if (!newest) return `Nothing${on} with a date is on record.`;
  const since = monthBefore(record.asOf);
  const late = entries.filter((entry) => firstDay(ownDateOf(entry)!) >= since).length;
  const dated = `${on} dated since ${dateInWords(since)} ${late > 1 ? 'are' : 'is'} on record`;
  const when = dateInWords(ownDateOf(newest)!);
  if (late === 0) return `Nothing${dated}; the newest is of ${when}.`;
  return `${capital(countInWords(late, 'entry', 'entries'))}${dated}, ${late > 1 ? 'the newest of' : 'of'} ${when}.`;
}
