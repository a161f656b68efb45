import { firstDay, newestFirst } from '../schemas/dates.ts';
import { ageInWords, monthsBetween } from './age.ts';
import { answeredWords, answererOf, isEarly, newestAnswerTo } from './answers.ts';
import { isOfChildProtection, lastingConcern, oneConcern } from './latest-inspection.ts';
import { establishedDate, findingDate } from './order.ts';
import { isLong } from './question-rules.ts';
import { LATELY, raisedBy } from './raised-question.ts';
import { improvedSince, timesIn } from './times-told.ts';
import { monthFound } from './thread-words.ts';
import { threadsOf, type Thread } from './thread.ts';
import type { Finding, Force, PublicRecord } from './types.ts';

/** A finding that leads, with the thread on which it stands and when it was made. */
export interface LeadingFinding {
  thread: Thread;
  finding: Finding;
  /** @example 'July 2016, ten years ago, answered' or 'April 2022, four years ago (same theme: 2016, 2021)' */
  when: string;
}

/** What stands highest on a force by the inspectorate's own scale, and what that is. */
export interface Gravest {
  /** As a heading says it: `Causes of concern, no progress on record since`. */
  what: string;
  /** The findings that are told, in the order that `GRAVEST_ORDER` gives. */
  told: LeadingFinding[];
  /** The threads of the others. */
  more: Thread[];
  /** Other threads with weaknesses in more than one report and no later finding, where those of late are told. */
  again: Thread[];
}

/** How many findings are told, the others being named by their theme. */
const MOST_TOLD = 2;

/** How it is chosen, for the reader: the first of these that the record of a force holds. */
export const GRAVEST_STEPS = [
  'causes of concern of the last five years with no later progress on record on their theme;',
  'weaknesses of the last two years after which nothing on their theme is on record;',
  'older ones after which nothing on their theme is, where two reports or more recorded weaknesses on it;',
  'each other weakness after which nothing on its theme is on record.',
];
/** The order within each. */
export const GRAVEST_ORDER =
  'Of several, what was graded inadequate in the last five years comes first, then what is on children of the last ten years, then the newest.';

/**
 * What stands highest on a force: lasting causes of concern, else weaknesses that nothing on their theme followed, those
 * of the last two years before those that several reports recorded, and these before others. Whatever leads with it
 * tells the same findings.
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
    const reports = new Set(concerns.map(({ finding }) => finding.inspection));
    const areOne = reports.size === 1 && oneConcern(concerns[0]!.finding.inspection);
    const what =
      concerns.length === 1
        ? 'Cause of concern; no progress on it recorded by inspectors since'
        : areOne
          ? 'One cause of concern; no progress on it recorded by inspectors since'
          : 'Causes of concern; no progress on them recorded by inspectors since';
    return inShort(what, concerns, record.asOf, threads);
  }
  const again = raisedBy(force, record, [], Infinity).filter(({ rule }) => rule === 'found-again');
  const times = new Map(again.map(({ thread, because }) => [thread, because]));
  const open = threads
    .filter(({ latest }) => latest?.data.kind === 'weakness')
    .map((thread) => {
      const found = times.get(thread) ?? [thread.latest!];
      return leading(thread, found.at(-1)!, found.slice(0, -1), record.asOf);
    });
  const groups: [what: string, told: LeadingFinding[]][] = [
    [
      'Weakness of the last two years; nothing recorded on it since',
      open.filter(({ finding }) => isWithin(finding, LATELY, record.asOf)),
    ],
    [
      'Weakness in more than one report; nothing recorded on it since',
      open.filter(({ thread }) => times.has(thread)),
    ],
    ['Weakness; nothing recorded on it since', open],
  ];
  const first = groups.find(([, told]) => told.length > 0);
  if (!first) return undefined;
  const [what, all] = first;
  const isTold = new Set(first[1].map(({ thread }) => thread));
  return {
    ...inShort(what, all, record.asOf, threads),
    again: first === groups[0] ? [...times.keys()].filter((thread) => !isTold.has(thread)) : [],
  };
}

/** @param others weaknesses of other reports on its theme */
function leading(
  thread: Thread,
  finding: Finding,
  others: readonly Finding[],
  asOf: string,
): LeadingFinding {
  const { date, claimedBy } = finding.data;
  const answer = newestAnswerTo(finding, thread.force);
  const when = [
    findingDate(finding) ? monthFound(finding).replace('the round ', '') : 'date not established',
    date && ageInWords(date, asOf),
    claimedBy && `according to ${claimedBy}`,
    answer && `${answeredWords(answer, [])} by ${answererOf(answer)}`,
    answer && isEarly(answer, findingDate(finding)) && 'before the report',
  ].filter(Boolean);
  return { thread, finding, when: `${when.join(', ')}${alsoInWords(others, finding)}` };
}

/** When others were recorded, which may be about something else. @example ' (same theme: 2016, May 2025)' */
function alsoInWords(others: readonly Finding[], finding: Finding): string {
  if (others.length === 0) return '';
  const isImproved = improvedSince(others, finding);
  const named = timesIn(others, finding).map((time) =>
    isImproved(time) ? `${time}, later found improved` : time,
  );
  return ` (same theme: ${named.length > 0 ? named.join(', ') : 'a report without a date'})`;
}

function inShort(
  what: string,
  all: readonly LeadingFinding[],
  asOf: string,
  threads: readonly Thread[],
): Gravest {
  const rankOf = (it: LeadingFinding) =>
    isGradedInadequate(it.finding) && !isLong(it.finding, asOf)
      ? 2
      : Number(isOnChildren(it) && isWithin(it.finding, RECENT, asOf));
  const sorted = all.toSorted(
    (a, b) => rankOf(b) - rankOf(a) || newestFirst(findingDate(a.finding), findingDate(b.finding)),
  );
  const told = sorted.slice(0, MOST_TOLD);
  const isOld = told.every(({ finding }) => isLong(finding, asOf));
  return {
    what: isOld ? whatIsOld(what, told, threads) : what,
    told,
    more: sorted.slice(MOST_TOLD).map(({ thread }) => thread),
    again: [],
  };
}

/** That no later weakness is recorded, where each has a date and none is later; else that it is old. */
function whatIsOld(
  what: string,
  told: readonly LeadingFinding[],
  threads: readonly Thread[],
): string {
  const newest = told.map(({ finding }) => finding).toSorted(newestOfTwo)[0]!;
  const isLast = threads
    .flatMap(({ findings }) => findings)
    .filter(({ data }) => data.kind === 'weakness')
    .every((other) => findingDate(other) !== null && newestOfTwo(other, newest) >= 0);
  return isLast
    ? `No weakness recorded since ${monthFound(newest)}. The last on record`
    : `More than five years old: ${what.toLowerCase()}`;
}

const newestOfTwo = (a: Finding, b: Finding) => newestFirst(findingDate(a), findingDate(b));

/** So many months a finding is put first for what it is about. */
const RECENT = 120;

function isWithin(finding: Finding, months: number, asOf: string): boolean {
  const date = establishedDate(finding);
  return date !== null && monthsBetween(firstDay(date), asOf) < months;
}

/** Whether a finding is that something was graded inadequate, and not cases alone. */
const isGradedInadequate = ({ data: { headline } }: Finding) =>
  /\bgraded inadequate\b/i.test(headline) && !/\bcases\b/i.test(headline);

const OF_CHILDREN = /\bchild|\bmissing\b|\bexploit/i;

/** Whether a finding speaks of children: by its words, its theme, or its report, which looked at child protection alone. */
function isOnChildren({ thread, finding }: LeadingFinding): boolean {
  return (
    OF_CHILDREN.test(`${finding.data.headline} ${thread.theme.data.name}`) ||
    isOfChildProtection(finding.inspection)
  );
}
