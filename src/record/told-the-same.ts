import { firstDay } from '../schemas/dates.ts';
import { countInWords, listInWords } from './age.ts';
import { dateInWords } from './date-words.ts';
import { findingDate, newestThenId } from './order.ts';
import { capital } from './state.ts';
import { threadOf, type Thread } from './thread.ts';
import type { Finding, Force, Theme } from './types.ts';

/** A force of which inspectors recorded a weakness on a theme, and the newest of these weaknesses. */
export interface Told {
  thread: Thread;
  finding: Finding;
}

/** The forces that were told the same. */
export interface ToldTheSame {
  /** Two years before the day of the record. */
  since: string;
  /** Newest weakness first. */
  told: Told[];
}

/** The day two years before a day. */
export function twoYearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`;
}

/**
 * Forces of which inspectors recorded a weakness on a theme in the last two years. What somebody else claimed does not
 * count, and a date known to the year alone counts as its first day, so that nothing is told as newer than it is.
 * @param forces those looked through: the page of one force leaves that one out
 */
export function toldTheSame(theme: Theme, forces: readonly Force[], asOf: string): ToldTheSame {
  const since = twoYearsBefore(asOf);
  const told = forces.flatMap((force) => {
    const thread = threadOf(force, theme);
    const finding = thread.findings.findLast((it) => {
      const date = findingDate(it);
      return (
        it.data.kind === 'weakness' &&
        !it.data.claimedBy &&
        date !== null &&
        firstDay(date) >= since
      );
    });
    return finding ? [{ thread, finding }] : [];
  });
  return {
    since,
    told: told.sort((a, b) =>
      newestThenId(
        [findingDate(a.finding), a.thread.force.id],
        [findingDate(b.finding), b.thread.force.id],
      ),
    ),
  };
}

/**
 * The same as a sentence.
 * @param thread that of a force which was left out, on whose page the sentence stands
 * @example 'Told the same: two other forces had a weakness recorded on this theme since November 2024: Kent and Essex.'
 */
export function toldInWords({ since, told }: ToldTheSame, thread?: Thread): string {
  const month = dateInWords(since.slice(0, 7));
  const isTold = thread?.findings.some(({ data }) => data.kind === 'weakness');
  const [one, many] = thread ? ['other force', 'other forces'] : ['force', 'forces'];
  const names = listInWords(told.map((it) => it.thread.force.data.shortName));
  const sentence = `${countInWords(told.length, one, many)} had a weakness recorded on this theme since ${month}`;
  return `${isTold ? `Told the same: ${sentence}` : capital(sentence)}${names && `: ${names}`}.`;
}
