import { newestFirst } from '../schemas/dates.ts';
import { lastingConcern } from './latest-inspection.ts';
import { reportedYears, reportedTimes, monthFound } from './thread-words.ts';
import { raisedBy } from './raised-question.ts';
import { dateOfLatest, type Thread } from './thread.ts';
import type { Finding, Force, PublicRecord } from './types.ts';

/** A thread that stands first by the inspectorate's scale, with the finding by which it does and when. */
export interface StandingFirst {
  thread: Thread;
  finding: Finding;
  /** `January 2025`, or the years of several reports: `2016, 2021 and April 2022`. */
  when: string;
}

/** What stands highest on a force by the inspectorate's own scale, and what that is. */
export interface Gravest {
  /** As a sentence begins: `Cause of concern, not closed on record`. */
  what: string;
  /** Newest first. */
  threads: StandingFirst[];
}

/** The order in which it is chosen, for the reader. */
export const GRAVEST_RULE =
  'Causes of concern of the last five years with no progress on record since; else themes on which two reports or more recorded a weakness, and nothing else since; else the newest weakness after which nothing on its theme is on record.';

/**
 * What stands highest on a force, in the order of its papers: a lasting cause of concern, else weaknesses found again,
 * else the newest weakness that nothing on its theme followed.
 */
export function gravestOf(
  force: Force,
  record: Pick<PublicRecord, 'themes' | 'asOf'>,
): Gravest | undefined {
  const raised = raisedBy(force, record, [], Infinity);
  const concerns = raised.flatMap(({ thread }) => {
    const finding = lastingConcern(thread.findings, force, record.asOf);
    return finding ? [{ thread, finding, when: monthFound(finding) }] : [];
  });
  if (concerns.length > 0)
    return { what: 'Cause of concern, no progress on record since', threads: concerns };
  const again = raised.filter(({ rule }) => rule === 'found-again');
  if (again.length > 0)
    return {
      what: 'Weakness in two reports or more, nothing else on its theme since',
      threads: again.map(({ thread, because }) => ({
        thread,
        finding: because.at(-1)!,
        when: reportedYears(reportedTimes(because)).replace('the round ', ''),
      })),
    };
  const [newest] = raised
    .filter(({ thread }) => thread.latest?.data.kind === 'weakness')
    .toSorted((a, b) => newestFirst(dateOfLatest(a.thread), dateOfLatest(b.thread)));
  return (
    newest && {
      what: 'Newest weakness with nothing on its theme since',
      threads: [
        {
          thread: newest.thread,
          finding: newest.thread.latest!,
          when: monthFound(newest.thread.latest!),
        },
      ],
    }
  );
}
