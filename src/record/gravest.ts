import { firstDay, newestFirst } from '../schemas/dates.ts';
import { ageInWords, monthsBetween } from './age.ts';
import { CHILD_PROTECTION, lastingConcern } from './latest-inspection.ts';
import { findingDate } from './order.ts';
import { raisedBy } from './raised-question.ts';
import { monthFound } from './thread-words.ts';
import { threadsOf, type Thread } from './thread.ts';
import type { Finding, Force, PublicRecord } from './types.ts';

/** A finding that leads, with the thread on which it stands and when it was made. */
export interface LeadingFinding {
  thread: Thread;
  finding: Finding;
  /** @example 'July 2016, ten years ago' or 'April 2022, four years ago (also 2016, 2021)' */
  when: string;
}

/** What stands highest on a force by the inspectorate's own scale, and what that is. */
export interface Gravest {
  /** As a heading says it: `Causes of concern, no progress on record since`. */
  what: string;
  /** The findings that are told: those on children of the last ten years first, then newest first. */
  told: LeadingFinding[];
  /** The threads of the others. */
  more: Thread[];
}

/** How many findings are told, the others being named by their theme. */
const MOST_TOLD = 2;

/** The order in which it is chosen, for the reader. */
export const GRAVEST_RULE =
  'Causes of concern of the last five years with no progress on record since; else the last weakness on each theme with weaknesses in two reports or more and no later finding; else each weakness after which nothing on its theme is on record. Those on children of the last ten years first, then newest first.';

/**
 * What stands highest on a force: lasting causes of concern, else weaknesses on a theme on which several reports recorded
 * one, else weaknesses that nothing on their theme followed. Whatever leads with it tells the same findings.
 */
export function gravestOf(
  force: Force,
  record: Pick<PublicRecord, 'themes' | 'asOf'>,
): Gravest | undefined {
  const threads = threadsOf(force, record.themes).told;
  const concerns = threads.flatMap((thread) => {
    const finding = lastingConcern(thread.findings, force, record.asOf);
    return finding ? [leading(thread, finding, [], record.asOf)] : [];
  });
  if (concerns.length > 0) {
    const one = concerns.length === 1 ? 'Cause of concern' : 'Causes of concern';
    return inShort(`${one}, no progress on record since`, concerns, record.asOf);
  }
  const again = raisedBy(force, record, [], Infinity).filter(({ rule }) => rule === 'found-again');
  if (again.length > 0)
    return inShort(
      'Weakness in more than one report, no later finding on its theme',
      again.map(({ thread, because }) =>
        leading(thread, because.at(-1)!, because.slice(0, -1), record.asOf),
      ),
      record.asOf,
    );
  const last = threads.filter(({ latest }) => latest?.data.kind === 'weakness');
  return last.length > 0
    ? inShort(
        'Weakness, no later finding on its theme',
        last.map((thread) => leading(thread, thread.latest!, [], record.asOf)),
        record.asOf,
      )
    : undefined;
}

/** @param others weaknesses of other reports on its theme */
function leading(
  thread: Thread,
  finding: Finding,
  others: readonly Finding[],
  asOf: string,
): LeadingFinding {
  const { date, claimedBy } = finding.data;
  const when = [
    findingDate(finding) ? monthFound(finding).replace('the round ', '') : 'date not established',
    date && ageInWords(date, asOf),
    claimedBy && `according to ${claimedBy}`,
  ].filter(Boolean);
  return { thread, finding, when: `${when.join(', ')}${alsoInWords(others, finding)}` };
}

/** In which years others were recorded. @example ' (also 2016, the same year)' */
function alsoInWords(others: readonly Finding[], finding: Finding): string {
  if (others.length === 0) return '';
  const yearOf = (it: Finding) => findingDate(it)?.slice(0, 4);
  const own = yearOf(finding);
  const years = others.flatMap((it) => yearOf(it) ?? []);
  const named = [...new Set(years.map((year) => (year === own ? 'the same year' : year)))];
  return ` (also ${named.length > 0 ? named.join(', ') : 'in a report without a date'})`;
}

function inShort(what: string, all: readonly LeadingFinding[], asOf: string): Gravest {
  const isFirst = (it: LeadingFinding) => Number(isOnChildren(it) && isRecent(it.finding, asOf));
  const sorted = all.toSorted(
    (a, b) =>
      isFirst(b) - isFirst(a) || newestFirst(findingDate(a.finding), findingDate(b.finding)),
  );
  return {
    what,
    told: sorted.slice(0, MOST_TOLD),
    more: sorted.slice(MOST_TOLD).map(({ thread }) => thread),
  };
}

/** So many months a finding is put first for what it is about. */
const RECENT = 120;

function isRecent(finding: Finding, asOf: string): boolean {
  const date = findingDate(finding);
  return date !== null && monthsBetween(firstDay(date), asOf) < RECENT;
}

const OF_CHILDREN = /\bchild|\bmissing\b|\bexploit/i;

/** Whether a finding speaks of children: by its words, its theme, or its report, which looked at child protection alone. */
function isOnChildren({ thread, finding }: LeadingFinding): boolean {
  return (
    OF_CHILDREN.test(`${finding.data.headline} ${thread.theme.data.name}`) ||
    CHILD_PROTECTION.has(finding.inspection.data.programme)
  );
}
