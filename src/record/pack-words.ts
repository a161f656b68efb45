import { attributedTo } from './attribution.ts';
import { oldestFirst } from '../schemas/dates.ts';
import { FINDING_KINDS } from '../schemas/index.ts';
import {
  answeredWords,
  answererOf,
  isAnswer,
  isEarly,
  newestAnswerOf,
  tellsItsReport,
  wholeOf,
} from './answers.ts';
import { dateInWords, onDayInWords } from './date-words.ts';
import { FINDING_KIND } from './labels.ts';
import { isAccelerated } from './latest-inspection.ts';
import { findingDate, inspectionDate, isBefore, placeOf } from './order.ts';
import { localPolicingBody } from './oversight.ts';
import { headlineWithin } from './question-words.ts';
import { lastDayOf, responseDue } from './responseDue.ts';
import { capital } from './state.ts';
import { threadsOf, type Thread } from './thread.ts';
import { answerOn, laterInWords, monthFound, whenFound } from './thread-words.ts';
import type { Finding, Force, Inspection, InspectionResponse, PublicRecord } from './types.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * A thread in one line for paper: what was recorded in which years, whether it was answered, and what came after.
 * @example 'Weakness 2017, 2018, 2025; progress 2022. Answered April 2026. No later report on record.'
 */
export function threadInBrief(thread: Thread): string {
  if (!thread.latest) return 'Nothing on record here.';
  const both = [answered(thread), since(thread)].join('. ');
  return `${recorded(thread)}. ${both.replace(NEITHER, 'No answer or later report on record')}.`;
}

const NEITHER = 'No answer on record. No later report on record';

function recorded({ findings }: Thread): string {
  const telling = findings.filter(({ data }) => data.kind !== 'context');
  const parts = FINDING_KINDS.flatMap((kind) => {
    const own = (telling.length > 0 ? telling : findings).filter(({ data }) => data.kind === kind);
    if (own.length === 0) return [];
    const years = [...new Set(own.map((it) => findingDate(it)?.slice(0, 4) ?? 'undated'))].sort();
    return [`${FINDING_KIND[kind].one} ${years.join(', ')}`];
  });
  return capital(parts.join('; '));
}

function answered(thread: Thread): string {
  const { answer, among, toWhat } = answerOn(thread);
  if (!answer) return 'No answer on record';
  const who = answererOf(answer);
  const { date } = answer.data;
  const when = date ? ` ${dateInWords(date.slice(0, 7))}, ${who}` : `, ${who}, date not known`;
  return `${toWhat ? 'Last answered' : capital(answeredWords(answer, among))}${when}${toWhat}`;
}

function since(thread: Thread): string {
  const { latest, later } = thread;
  if (later.length > 0) return `Nothing on it is recorded from ${laterInWords(thread)}`;
  return latest && placeOf(latest) ? 'No later report on record' : 'Later reports not known';
}

/** Where a finding stands in its source, with when and by whom: `January 2025, HMICFRS, page 4`. */
export function evidenceInWords(finding: Finding): string {
  return `${capital(whenFound(finding))}, ${attributedTo(finding)}, ${finding.data.locator}`;
}

/** What a panel may be told that the record holds already, and what was recorded after it. */
export interface AlreadyOnRecord {
  /** Undefined where it is an account. */
  answer?: InspectionResponse;
  /** @example 'The commissioner answered the report in March 2018: the commissioner asked for proof.' */
  said: string;
  /**
   * The same where there is little room; empty where a weakness was recorded after it.
   * @example 'The commissioner answered the report in March 2018.'
   */
  brief: string;
  /** @example 'A weakness was recorded after that, in May 2025.' */
  after: string;
}

/**
 * The newest answer, with when and by whom, and the weakness recorded after it; or whose account the newest finding is,
 * where there is no answer and that is no inspector's. Undefined where the record shows neither.
 */
export function alreadyOnRecord(thread: Thread): AlreadyOnRecord | undefined {
  const { findings, latest } = thread;
  const { answer } = answerOn(thread);
  if (answer?.data.date) {
    const weakness = findings.findLast(({ data }) => data.kind === 'weakness');
    const found = weakness && placeOf(weakness)?.date;
    const isOld = found && isBefore(answer.data.date, found) && !answer.findings.includes(weakness);
    const when = dateInWords(answer.data.date.slice(0, 7));
    const who = capital(answererOf(answer));
    const whole = wholeOf(answer);
    const what = whole && `${isOld ? 'an earlier' : 'the'} ${whole} `;
    const told = `${who} answered ${what}in ${when}`;
    return {
      answer,
      said: `${told}: ${headlineWithin(answer.data.headline, thread.force)}.`,
      brief: isOld ? '' : `${told}.`,
      after: isOld ? `A weakness was recorded after that, in ${monthFound(weakness)}.` : '',
    };
  }
  if (latest?.data.claimedBy && latest.data.kind !== 'weakness') {
    const said = `What is on record for ${monthFound(latest)} is the account of ${latest.data.claimedBy}.`;
    return { said, brief: said, after: '' };
  }
  return undefined;
}

/** Said before a day that follows only if the duty covers what was published before a report. */
export const IF_COVERED = 'If the duty covers an accelerated cause of concern';

/**
 * The day by which the local policing body had to answer a report, and whether an answer is on record; empty where the
 * law gives no day.
 */
export function dueInWords(force: Force, inspection: Inspection, asOf: string): string {
  const due = responseDue(inspection);
  const last = lastDayOf(due);
  if (!last)
    return due.state === 'unknown' && due.reason !== 'joint-report'
      ? 'The day on which it was published is not known, so no due date can be given.'
      : '';
  const body = localPolicingBody(force, last.day);
  const who = isAccelerated(inspection) ? `${IF_COVERED}, ${body}` : capital(body);
  const day = `${last.how === 'by' ? 'by' : 'at the latest on or about'} ${dateInWords(last.day)}`;
  if (last.day >= asOf) return `${who} must publish comments on it ${day}.`;
  return `${who} had to publish comments on it ${day}; ${answerOnRecord(force, inspection)}.`;
}

/**
 * The same in few words, where the law gives a day.
 * @example 'Comments of the commissioner were due on or about 3 June 2026; no comments are recorded here.'
 */
export function dueInBrief(force: Force, inspection: Inspection, asOf: string): string {
  const last = lastDayOf(responseDue(inspection));
  if (!last) return '';
  const day = `${last.how} ${dateInWords(last.day)}`;
  const body = localPolicingBody(force, last.day);
  const whose = isAccelerated(inspection)
    ? `${IF_COVERED}, comments of ${body}`
    : `Comments of ${body}`;
  if (last.day >= asOf) return `${whose} are due ${day}.`;
  return `${whose} were due ${day}; ${answerOnRecord(force, inspection)}.`;
}

/**
 * Whether comments of the local policing body on a report are recorded, as a sentence says it after a semicolon: what it
 * answered since the report came out.
 */
export function answerOnRecord(force: Force, inspection: Inspection): string {
  const own = inspection.responses
    .filter(
      ({ data, forces }) =>
        data.from === 'commissioner' && (forces.length === 0 || forces.includes(force)),
    )
    .toSorted((a, b) => oldestFirst(a.data.date, b.data.date));
  const answers = own.filter(
    (it) => isAnswer(it, force) && !isEarly(it, inspection.data.published),
  );
  const comments = answers.find(({ data }) => data.section55);
  if (comments) return `comments ${onDays([comments])} are recorded`;
  // What is recorded as an answer may have been said to a newspaper on the day.
  if (answers.length > 1)
    return `answers ${onDays(answers)} are recorded; whether they are the comments due is not known`;
  if (answers.length === 1)
    return `an answer ${onDays(answers)} is recorded; whether it is the comments due is not known`;
  const account = own.find(tellsItsReport);
  if (!account) return 'no comments are recorded here';
  const when = account.data.date ? ` ${onDayInWords(account.data.date)}` : '';
  // That from which a finding is taken is no answer to it.
  return `no comments are recorded here apart from what was said${when}`;
}

/** @example 'of 9 April 2026 and 2 May 2026' or 'without a date' */
function onDays(answers: readonly InspectionResponse[]): string {
  const days = answers.flatMap(({ data }) => (data.date ? dateInWords(data.date) : []));
  return days.length > 0 ? `of ${AND.format(new Set(days))}` : 'without a date';
}

/**
 * What is not on record about a force, to stand under those words: who is silent, and since when.
 * @param isBrief whether themes are counted and not named
 */
export function absences(
  force: Force,
  { themes }: Pick<PublicRecord, 'themes'>,
  isBrief = false,
): string[] {
  const { shortName } = force.data;
  const { told, silent } = threadsOf(force, themes);
  const [newest] = force.inspections;
  const date = newest && inspectionDate(newest);
  const report = !newest
    ? `No report on ${shortName}.`
    : date
      ? `No report on ${shortName} later than ${dateInWords(date)}.`
      : `The date of the newest report on ${shortName} is not established.`;
  const unanswered = told.filter(({ answers }) => !newestAnswerOf(answers, force)).length;
  const answers =
    told.length === 0
      ? ''
      : unanswered === 0
        ? ''
        : `No answer to what was found on ${unanswered === told.length ? 'any theme' : `${unanswered} of ${told.length} themes`}.`;
  const which = isBrief
    ? `${silent.length} of ${themes.length} themes`
    : AND.format(silent.map(({ theme }) => theme.data.name.toLowerCase()));
  const nothing = silent.length > 0 ? `No finding on ${which}.` : '';
  return [report, answers, nothing].filter(Boolean);
}
