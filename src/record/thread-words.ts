import { oldestFirst } from '../schemas/dates.ts';
import { ageInWords, countInWords, listInWords } from './age.ts';
import { answererOf, isAnswer, newestAnswerOf, newestAnswerTo } from './answers.ts';
import { dateInWords } from './date-words.ts';
import { FINDING_KIND, INSPECTORATE, OUTCOME } from './labels.ts';
import { findingDate, inspectionDate, isBefore } from './order.ts';
import { whoLooked } from './state.ts';
import type { Thread, ThreadItem } from './thread.ts';
import type { Finding, InspectionResponse } from './types.ts';

/** When a finding stands in time, as a sentence says it; the round where no date is established. */
export function whenFound(finding: Finding): string {
  const { round } = finding.inspection.data;
  if (finding.data.date) return dateInWords(finding.data.date);
  const date = findingDate(finding);
  return round ? `the round ${round}` : date ? dateInWords(date) : 'a year that is not established';
}

/** The same to the month at most, as a sentence says it after "in". */
export function monthFound(finding: Finding): string {
  const { date } = finding.data;
  return date ? dateInWords(date.slice(0, 7)) : whenFound(finding);
}

/** Where a thread stands, in up to four sentences that follow from its entries and claim no more. */
export function threadSentence(thread: Thread): string {
  const { latest } = thread;
  if (!latest) return silentSentence(thread);
  return [weaknesses(thread), after(thread), answered(thread), since(thread)]
    .filter(Boolean)
    .join(' ');
}

/** That nothing is on record on a theme, and who looked at the force. */
function silentSentence({ force, theme }: Thread): string {
  return `No finding on ${theme.data.name.toLowerCase()} in ${force.data.shortName} is on record. ${whoLooked(force)}.`;
}

/** What is told beside a weakness of the same day. */
const FINDINGS_OF_NOTE: ReadonlySet<string> = new Set(['strength', 'progress']);

const isWeakness = ({ data }: Finding) => data.kind === 'weakness';
const who = (finding: Finding) => INSPECTORATE[finding.inspection.data.inspectorate];

/** The years of findings, each once; the last, and others of its year, to the month where that is known. */
export function reportedYears(findings: readonly Finding[]): string {
  const last = findings.at(-1)!;
  const lastYear = findingDate(last)?.slice(0, 4);
  const whens = findings.slice(0, -1).flatMap((finding) => {
    const year = findingDate(finding)?.slice(0, 4);
    // Of the year of the last one the month tells them apart, where it is known.
    return year === lastYear && (finding.data.date?.length ?? 0) > 4
      ? monthFound(finding)
      : (year ?? []);
  });
  return listInWords([
    ...[...new Set(whens)].filter((when) => when !== lastYear && when !== monthFound(last)),
    monthFound(last),
  ]);
}

/**
 * Findings of different reports: several of one report are one time, and so is what one document of one day tells of two
 * inspections.
 */
export function reportedTimes(findings: readonly Finding[]): Finding[] {
  const times = [...Map.groupBy(findings, ({ inspection }) => inspection).values()].map((same) =>
    same.at(-1)!,
  );
  return times.filter(
    (one, at) =>
      !times.some(
        (later, place) =>
          place > at && later.source === one.source && findingDate(later) === findingDate(one),
      ),
  );
}

function weaknesses({ findings }: Thread): string {
  const found = reportedTimes(findings.filter(isWeakness));
  const last = found.at(-1);
  if (!last) return '';
  if (found.length === 1)
    return last.data.claimedBy
      ? `A weakness was reported in ${monthFound(last)}, by ${last.data.claimedBy}.`
      : `A weakness was recorded in ${monthFound(last)} (${who(last)}).`;
  return `Weaknesses were recorded in ${reportedYears(found)}, the last by ${who(last)}.`;
}

/** What was recorded last, or on the day of the last weakness, and is none. */
function after({ findings, latest: last }: Thread): string {
  const latest =
    last && isWeakness(last)
      ? findings.findLast(
          (it) => FINDINGS_OF_NOTE.has(it.data.kind) && findingDate(it) === findingDate(last),
        )
      : last;
  if (!latest) return '';
  const what = FINDING_KIND[latest.data.kind].one;
  const article = /^[aeiou]/.test(what) ? 'An' : 'A';
  const weak = findings.findLast(isWeakness);
  const [before, found] = [weak && findingDate(weak), findingDate(latest)];
  const isLater = before && found && isBefore(before, found);
  const [also, later] = weak ? (isLater ? ['', ' after that'] : [' also', '']) : ['', ''];
  return `${article} ${what} was${also} recorded${later} in ${monthFound(latest)} (${who(latest)}).`;
}

function answered(thread: Thread): string {
  const { answer, toWhat } = answerOn(thread);
  if (!answer) return 'No answer is on record.';
  const { force, answers } = thread;
  const when = answer.data.date ? dateInWords(answer.data.date) : 'date not on record';
  const count = answers.filter((it) => isAnswer(it, force)).length;
  const which = answer === newestAnswerOf(answers, force) ? 'the last' : 'one';
  const more = count > 1 ? `, ${which} of ${countInWords(count, 'answer')}` : '';
  return `${toWhat ? 'Last answered' : 'Answered'}: ${when}, ${answererOf(answer)}${more}${toWhat}.`;
}

/**
 * The answer on a thread: that to its newest finding or, where none is on record, the newest to an earlier one, with
 * what that one answers, as words that follow it. They are empty where it is to the newest finding.
 */
export function answerOn({ force, latest, findings, answers }: Thread): {
  answer: InspectionResponse | undefined;
  toWhat: string;
} {
  // Several findings of one report are answered together.
  const ofNewest = findings.filter((it) => it.inspection === latest?.inspection);
  const toNewest = newestAnswerOf(
    ofNewest
      .flatMap((it) => newestAnswerTo(it, force) ?? [])
      .toSorted((a, b) => oldestFirst(a.data.date, b.data.date)),
    force,
  );
  if (toNewest) return { answer: toNewest, toWhat: '' };
  const answer = newestAnswerOf(answers, force);
  const [date, found] = [answer?.data.date, latest && findingDate(latest)];
  const isOld = date && found && isBefore(date, found);
  return { answer, toWhat: isOld ? ', before the newest finding' : ', to another finding' };
}

function since({ theme, later }: Thread): string {
  const [newest] = later;
  const on = theme.data.name.toLowerCase();
  if (!newest) return `No report on ${on} since then is on record.`;
  const date = inspectionDate(newest);
  const when = date ? ` of ${dateInWords(date)}` : '';
  return later.length === 1
    ? `From a later report${when}, no finding on ${on} is on record.`
    : `From ${countInWords(later.length, 'later report')}, the newest${when}, no finding on ${on} is on record.`;
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
