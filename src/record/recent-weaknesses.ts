import { firstDay } from '../schemas/dates.ts';
import { countInWords, listInWords } from './age.ts';
import { dateInWords } from './date-words.ts';
import { establishedDate, findingDate, newestThenId } from './order.ts';
import { capital } from './state.ts';
import { threadOf, type Thread } from './thread.ts';
import type { Finding, Force, Theme } from './types.ts';

/** A force of which inspectors recorded a weakness on a theme, and the newest of these weaknesses. */
export interface WithWeakness {
  thread: Thread;
  finding: Finding;
}

/** The forces of which a weakness on one theme was recorded lately. Each was told something of its own. */
export interface RecentWeaknesses {
  /** Two years before the day of the record. */
  since: string;
  /** Newest weakness first. */
  forces: WithWeakness[];
}

/** The day two years before a day. */
export function twoYearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 2}${day.slice(4)}`;
}

/**
 * Forces of which inspectors recorded a weakness on a theme in the last two years. What somebody else claimed does not
 * count, and a date known to the year alone counts as its first day, and the year of a round as none, so that nothing is told as
 * newer than it is.
 * @param forces those looked through: the page of one force leaves that one out
 */
export function recentWeaknesses(
  theme: Theme,
  forces: readonly Force[],
  asOf: string,
): RecentWeaknesses {
  const since = twoYearsBefore(asOf);
  const withOne = forces.flatMap((force) => {
    const thread = threadOf(force, theme);
    const finding = thread.findings.findLast((it) => {
      const date = establishedDate(it);
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
    forces: withOne.sort((a, b) =>
      newestThenId(
        [findingDate(a.finding), a.thread.force.id],
        [findingDate(b.finding), b.thread.force.id],
      ),
    ),
  };
}

/**
 * The same as a sentence.
 * @param others whether one force was left out, on whose page the sentence stands
 * @example 'Two other forces had a weakness recorded on this theme since November 2024: Kent and Essex.'
 */
export function weaknessesInWords({ since, forces }: RecentWeaknesses, others = false): string {
  const month = dateInWords(since.slice(0, 7));
  const [one, many] = others ? ['other force', 'other forces'] : ['force', 'forces'];
  const names = listInWords(forces.map((it) => it.thread.force.data.shortName));
  const count = capital(countInWords(forces.length, one, many));
  return `${count} had a weakness recorded on this theme since ${month}${names && `: ${names}`}.`;
}
