import { oldestFirst } from '../schemas/dates.ts';
import { ageInWords, countInWords, listInWords } from './age.ts';
import { answererOf, answersSince, isAnswer, wholeOf, newestAnswerOf } from './answers.ts';
import { inspectorateOf } from './attribution.ts';
import { dateInWords } from './date-words.ts';
import { FINDING_KIND, OUTCOME } from './labels.ts';
import {
  findingDate,
  inspectionDate,
  isBefore,
  isLater,
  oldestPlaceFirst,
  placeOf,
} from './order.ts';
import { capital, whoLooked } from './state.ts';
import { improvedSince } from './times-told.ts';
import type { Thread, ThreadItem } from './thread.ts';
import type { Finding, InspectionResponse } from './types.ts';

/**
 * When a finding stands in time, as a sentence says it; where no date is established the round, or the report that came
 * before its own.
 */
export function whenFound(finding: Finding): string {
  const { round } = finding.inspection.data;
  if (finding.data.date) return dateInWords(finding.data.date);
  const date = findingDate(finding);
  if (round || date) return round ? `the round ${round}` : dateInWords(date!);
  const place = placeOf(finding);
  return place?.after ? `${UNDATED} after one of ${dateInWords(place.date.slice(0, 7))}` : UNDATED;
}

const UNDATED = 'a report of unknown date';

/** The same to the month at most, as a sentence says it after "in". */
export function monthFound(finding: Finding): string {
  const { date } = finding.data;
  return date ? dateInWords(date.slice(0, 7)) : whenFound(finding);
}

/** Where a thread stands, in up to four sentences that follow from its entries and claim no more. */
export function threadSentence(thread: Thread): string {
  const { latest } = thread;
  if (!latest) return silentSentence(thread);
  const told = [answered(thread), since(thread)];
  return [weaknesses(thread), after(thread), ...(isAnsweredLast(thread) ? told.reverse() : told)]
    .filter(Boolean)
    .join(' ');
}

/** Whether the answer that is told is newer than the newest report from which nothing on the theme is recorded. */
function isAnsweredLast(thread: Thread): boolean {
  const date = answerOn(thread).answer?.data.date;
  const [newest] = thread.later;
  const reported = newest && inspectionDate(newest);
  return Boolean(date && reported && isBefore(reported, date));
}

/** That nothing is on record on a theme, and who looked at the force. */
function silentSentence({ force, theme }: Thread): string {
  return `No finding on ${theme.data.name.toLowerCase()} in ${force.data.shortName} is on record. ${whoLooked(force)}.`;
}

/** What is told beside a weakness of the same day. */
const FINDINGS_OF_NOTE: ReadonlySet<string> = new Set(['strength', 'progress']);

const isWeakness = ({ data }: Finding) => data.kind === 'weakness';
const isOfOneTime = (a: Finding, b: Finding) =>
  oldestPlaceFirst(placeOf(a), placeOf(b)) === 0 && findingDate(a) === findingDate(b);
const who = inspectorateOf;

/**
 * The years of findings, each once; the last, and others of its year, to the month where that is known. Of a year before
 * it that was found improved since, it says so.
 * @param all the findings of which these stand for the times
 */
function reportedYears(findings: readonly Finding[], all: readonly Finding[]): string {
  const last = findings.at(-1)!;
  const isImproved = improvedSince(all, last);
  const lastYear = findingDate(last)?.slice(0, 4);
  const whens = findings.slice(0, -1).flatMap((finding) => {
    const year = findingDate(finding)?.slice(0, 4);
    // Of the year of the last one the month tells them apart, where it is known.
    return year === lastYear && (finding.data.date?.length ?? 0) > 4
      ? monthFound(finding)
      : (year ?? []);
  });
  return listInWords([
    ...[...new Set(whens)]
      .filter((when) => when !== lastYear && when !== monthFound(last))
      .map((when) => (isImproved(when) ? `${when} (found improved since)` : when)),
    whens.length > 0 && !lastYear ? 'a later report of unknown date' : monthFound(last),
  ]);
}

/**
 * Findings of different reports: several of one report and one year are one time, and so is what one document of one day tells of two
 * inspections.
 */
export function reportedTimes(findings: readonly Finding[]): Finding[] {
  const times = [
    ...Map.groupBy(
      findings,
      (it) => `${it.inspection.id} ${findingDate(it)?.slice(0, 4) ?? ''}`,
    ).values(),
  ].map((same) => same.at(-1)!);
  return times.filter(
    (one, at) =>
      !times.some(
        (later, place) =>
          place > at && later.source === one.source && findingDate(later) === findingDate(one),
      ),
  );
}

function weaknesses({ findings }: Thread): string {
  const all = findings.filter(isWeakness);
  const found = reportedTimes(all);
  const last = found.at(-1);
  if (!last) return '';
  if (found.length === 1 && all.length > 1 && !all.some(({ data }) => data.claimedBy))
    return ofOneReport(all);
  if (found.length === 1)
    return last.data.claimedBy
      ? `A weakness was reported in ${monthFound(last)}, by ${last.data.claimedBy}.`
      : `A weakness was recorded in ${monthFound(last)} (${who(last)}).`;
  return `Weaknesses were recorded in ${reportedYears(found, all)}, the last by ${who(last)}.`;
}

/** Several weaknesses of one report, counted, with when or, where that differs, when the last was recorded. */
function ofOneReport(findings: readonly Finding[]): string {
  const last = findings.at(-1)!;
  const when = monthFound(last);
  const isOneTime = findings.every((it) => monthFound(it) === when);
  const counted = capital(countInWords(findings.length, 'weakness', 'weaknesses'));
  return `${counted} were recorded${isOneTime ? '' : ', the last'} in ${when} (${who(last)}).`;
}

/**
 * What was recorded last, or on the day of the last weakness, and is none. Where that is neither a strength nor a sign of
 * progress, the last of these after the weakness stands before it.
 */
function after({ findings, latest: last }: Thread): string {
  const isOfNote = (it: Finding) => FINDINGS_OF_NOTE.has(it.data.kind);
  const latest =
    last && isWeakness(last)
      ? findings.findLast((it) => isOfNote(it) && isOfOneTime(it, last))
      : last;
  if (!latest) return '';
  const weak = findings.findLast(isWeakness);
  const better =
    weak && !isOfNote(latest)
      ? findings.findLast((it) => isOfNote(it) && isKnownLater(it, weak))
      : undefined;
  return [better, latest].flatMap((it) => (it ? recorded(it, weak) : [])).join(' ');
}

/** That a finding was recorded, and whether that was after a weakness. */
function recorded(finding: Finding, weak: Finding | undefined): string {
  const what = FINDING_KIND[finding.data.kind].one;
  const article = /^[aeiou]/.test(what) ? 'An' : 'A';
  const isAfter = weak && isKnownLater(finding, weak);
  const [also, later] = weak ? (isAfter ? ['', ' after that'] : [' also', '']) : ['', ''];
  const isSaid = weak && !findingDate(finding) && finding.inspection === weak.inspection;
  const when = isAfter && !findingDate(finding) ? UNDATED : monthFound(finding);
  const where = isSaid ? 'there' : `in ${when} (${who(finding)})`;
  return `${article} ${what} was${also} recorded${later} ${where}.`;
}

/** Whether one came after another. Of what has no date, only what it came after is known. */
const isKnownLater = (finding: Finding, than: Finding) =>
  isLater(finding, than) && (isPlaced(than) || !isPlaced(finding));

const isPlaced = (finding: Finding) => placeOf(finding)?.after === 0;

function answered(thread: Thread): string {
  const { answer, among, toWhat } = answerOn(thread);
  if (!answer) return 'No answer is on record.';
  const when = answer.data.date ? dateInWords(answer.data.date) : 'date not known';
  const which = among.every(({ data }) => data.date) ? 'the last' : 'one';
  const more = among.length > 1 ? `, ${which} of ${countInWords(among.length, 'answer')}` : '';
  const last = answer.data.date ? 'Last answered' : 'Answered';
  const what = toWhat ? last : capital(`${wholeOf(answer)} answered`.trimStart());
  return `${what}: ${when}, ${answererOf(answer)}${more}${toWhat}.`;
}

/**
 * The answer on a thread: that to its newest finding or, where none is on record, the newest to an earlier one, with
 * what that one answers, as words that follow it. They are empty where it is to the newest finding.
 */
export function answerOn({ force, latest, findings, answers }: Thread): {
  answer: InspectionResponse | undefined;
  /** All answers to the same. */
  among: InspectionResponse[];
  toWhat: string;
} {
  // Several findings of one report are answered together.
  const ofNewest = findings.filter(
    (it) => it.inspection === latest?.inspection && isOfTime(it, latest),
  );
  const toNewest = [...new Set(ofNewest.flatMap((it) => answersSince(it, force)))].toSorted(
    (a, b) => oldestFirst(a.data.date, b.data.date),
  );
  if (toNewest.length > 0)
    return { answer: newestAnswerOf(toNewest, force), among: toNewest, toWhat: '' };
  const among = answers.filter((it) => isAnswer(it, force));
  const answer = newestAnswerOf(among, force);
  const [date, found] = [answer?.data.date, latest && placeOf(latest)?.date];
  const isOld = date && found && isBefore(date, found);
  const another = (answer && wholeOf(answer)) || 'finding';
  return {
    answer,
    among,
    toWhat: isOld ? ', before the newest finding' : `, on another ${another}`,
  };
}

/** Whether a finding is of the time of another of its report, and not of a letter that was filed with it later. */
function isOfTime(finding: Finding, other: Finding): boolean {
  const [date, last] = [findingDate(finding), findingDate(other)];
  return !date || !last || date.slice(0, 4) === last.slice(0, 4);
}

function since(thread: Thread): string {
  const { latest, later, theme } = thread;
  const [newest] = later;
  if (!newest)
    return latest && placeOf(latest)
      ? 'No later report is on record.'
      : 'Which reports came later is not known.';
  const when = dateInWords(inspectionDate(newest)!);
  const of = later.length > 1 ? ', the newest of' : findingDate(latest!) ? ' of' : ', that of';
  return `From ${laterInWords(thread)}${of} ${when}, nothing on ${theme.data.name.toLowerCase()} is recorded here.`;
}

/**
 * The reports after the newest finding, counted. Of what has no date, only that it came after an earlier report is known.
 * @example 'two later reports' or 'two other reports after March 2020'
 */
export function laterInWords({ latest, later }: Thread): string {
  const count = later.length;
  if (latest && findingDate(latest))
    return count === 1 ? 'a later report' : countInWords(count, 'later report');
  const after = latest && placeOf(latest);
  const since = after ? ` after ${dateInWords(after.date.slice(0, 7))}` : '';
  return `${count === 1 ? 'another report' : countInWords(count, 'other report')}${since}`;
}

/** The drawn line of a thread, told: what a reader who cannot see it hears, by dates; what is alike is counted. */
export function lineInWords(thread: Thread, asOf: string): string {
  if (!thread.latest) return 'Nothing on record.';
  const date = findingDate(thread.latest);
  const silence = date ? `nothing since, ${ageInWords(date, asOf)}` : 'nothing since';
  const told = [...Map.groupBy(thread.items, ({ date: when }) => when)].map(
    ([when, items]) =>
      `${when ? dateInWords(when) : 'date not established'}: ${itemsInWords(items)}`,
  );
  return `${told.join('; ')}; ${silence}.`;
}

/** @example 'two weaknesses, answer' */
function itemsInWords(items: readonly ThreadItem[]): string {
  const alike = Map.groupBy(items.map(itemInWords), ({ one, again }) => one + again);
  return [...alike.values()]
    .map((same) => {
      const { one, many, again } = same[0]!;
      return `${same.length > 1 ? countInWords(same.length, one, many) : one}${again}`;
    })
    .join(', ');
}

function itemInWords(item: ThreadItem): Record<'one' | 'many' | 'again', string> {
  if (item.kind === 'response')
    return item.isAnswer
      ? { one: 'answer', many: 'answers', again: '' }
      : { one: 'word of another body', many: 'words of other bodies', again: '' };
  const [again] = item.finding.followsUp.filter(
    ({ basis, finding }) => basis === 'returned' && finding.theme === item.finding.theme,
  );
  const outcome = again?.outcome ? `: ${OUTCOME[again.outcome]}` : '';
  const { one, many } = FINDING_KIND[item.finding.data.kind];
  return { one, many, again: again ? ` (looked at again${outcome})` : '' };
}
