import { firstDay } from '../schemas/dates.ts';
import { newestThenId } from './order.ts';
import { dateOfLatest, threadOf, type Thread } from './thread.ts';
import { recentWeaknesses, twoYearsBefore, type RecentWeaknesses } from './recent-weaknesses.ts';
import type { Force, Theme } from './types.ts';

/** The forces on one theme, by how old their newest finding is. */
export interface ThemeThreads {
  /** Those of which a weakness was recorded in the last two years. */
  recentlyWeak: RecentWeaknesses;
  /** All others, in groups that hold a thread, newest first; each by date. */
  groups: { id: 'recent' | 'earlier' | 'old' | 'undated'; title: string; threads: Thread[] }[];
  /** Those on which nothing is on record, by name of the force. */
  silent: Thread[];
}

/** From here to two years ago is one group. */
const MIDDLE_FROM = '2020-01-01';

/** A date known to the year alone counts as its first day, so that nothing is told as newer than it is. */
export function threadsOnTheme(theme: Theme, forces: readonly Force[], asOf: string): ThemeThreads {
  const threads = forces.map((force) => threadOf(force, theme));
  const twoYearsAgo = twoYearsBefore(asOf);
  const recentlyWeak = recentWeaknesses(theme, forces, asOf);
  const apart = new Set(recentlyWeak.forces.map(({ thread }) => thread.force));
  const groupOf = (thread: Thread) => {
    const date = dateOfLatest(thread);
    if (date === null) return 'undated';
    return firstDay(date) >= twoYearsAgo
      ? 'recent'
      : firstDay(date) >= MIDDLE_FROM
        ? 'earlier'
        : 'old';
  };
  const grouped = Map.groupBy(
    threads
      .filter(({ latest, force }) => latest && !apart.has(force))
      .toSorted((a, b) =>
        newestThenId([dateOfLatest(a), a.force.id], [dateOfLatest(b), b.force.id]),
      ),
    groupOf,
  );
  const titles = {
    recent: 'Newest finding in the last two years, no weakness recorded in them',
    earlier: 'Newest finding from 2020 to two years ago',
    old: 'Newest finding before 2020',
    undated: 'Date of the newest finding not established',
  } as const;
  const ids = ['recent', 'earlier', 'old', 'undated'] as const;
  return {
    recentlyWeak,
    groups: ids.flatMap((id) => {
      const members = grouped.get(id);
      return members ? [{ id, title: titles[id], threads: members }] : [];
    }),
    silent: threads.filter(({ latest }) => !latest),
  };
}
