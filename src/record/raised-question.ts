import { firstDay } from '../schemas/dates.ts';
import { ageInWords, monthsBetween } from './age.ts';
import { answererOf, newestAnswerTo } from './answers.ts';
import { onDayInWords } from './date-words.ts';
import { lastingConcern } from './latest-inspection.ts';
import { establishedDate, findingDate } from './order.ts';
import { localPolicingBody } from './oversight.ts';
import { capital } from './state.ts';
import { dateOfLatest, threadOf, threadsOf, type Thread } from './thread.ts';
import { monthFound, reportedTimes, reportedYears, othersInWords } from './thread-words.ts';
import type { Finding, Force, InspectionResponse, PublicRecord, Question } from './types.ts';

/** A question that a thread raises, put to whoever holds the force to account. */
export interface RaisedQuestion {
  /** Slug of the rule by which it was raised; null where the bank's question stands alone. */
  rule: string | null;
  question: string;
  /** The findings that it rests on. */
  because: Finding[];
  /** The answer on record that the question itself tells. */
  answer?: InspectionResponse | undefined;
  /** What a good answer to this very question shows, in Markdown where it is the bank's; empty where there is no question. */
  good: string;
  /** The first question of the bank on the theme, with what a good answer to that one shows. */
  bank: Question | undefined;
}

interface Context {
  asOf: string;
  /** Threads on the same theme of the forces next door. */
  nextDoor: readonly Thread[];
}

type Draft = Pick<RaisedQuestion, 'question' | 'because' | 'answer' | 'good'>;

/** A rule: what it is for, in words that the site shows, and the question where it applies. */
interface QuestionRule {
  slug: string;
  when: string;
  ask(thread: Thread, context: Context): Draft | undefined;
}

/** After so many months a strength is long unexamined. */
const LONG_AGO = 60;
const onTheme = ({ theme }: Thread) => theme.data.name.toLowerCase();
const isWeakness = ({ data }: Finding) => data.kind === 'weakness' && !data.claimedBy;
/** Whether inspectors went back, in every report after the first, to a weakness that an earlier one had recorded. */
function areOneMatter(weaknesses: readonly Finding[], times: readonly Finding[]): boolean {
  return times
    .slice(1)
    .every(({ inspection }) =>
      weaknesses.some(
        (it) =>
          it.inspection === inspection &&
          it.followsUp.some(
            ({ basis, finding }) =>
              basis === 'returned' &&
              finding.inspection !== inspection &&
              weaknesses.includes(finding),
          ),
      ),
    );
}
const isLong = (finding: Finding, asOf: string) => {
  const date = findingDate(finding);
  return date !== null && monthsBetween(firstDay(date), asOf) >= LONG_AGO;
};

/** The answer of the local policing body to a finding or to its report, if one is on record. */
function ownAnswerTo(finding: Finding, { force }: Thread): InspectionResponse | undefined {
  return newestAnswerTo(finding, force, 'commissioner');
}

/** Who answered and when: the office may have passed to somebody else since. */
function answeredInWords(answer: InspectionResponse): string {
  const when = answer.data.date
    ? ` ${onDayInWords(answer.data.date)}`
    : ' (the date is not on record)';
  return `${capital(answererOf(answer))} answered${when}`;
}

/**
 * What was recorded last on a thread: a cause of concern while that lasts, else a weakness. A finding that tells of several
 * causes of concern is filed under one theme, and not each of them is on it.
 */
function lastInWords(thread: Thread, finding: Finding, asOf: string): string {
  const concern = lastingConcern(thread.findings, thread.force, asOf);
  if (concern?.inspection !== finding.inspection) return `a weakness on ${onTheme(thread)}`;
  return /\bcauses of concern\b/i.test(concern.data.headline)
    ? `causes of concern, told under ${onTheme(thread)},`
    : `a cause of concern on ${onTheme(thread)}`;
}
/** The rules, in the order in which they are tried. The method page lists them. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  {
    slug: 'found-again',
    when: 'Two reports or more recorded a weakness, the newest finding among them. Where inspectors did not go back to the earlier one, the question names what was recorded last and does not say that the others were the same.',
    ask(thread, { asOf }) {
      const weaknesses = thread.findings.filter(isWeakness);
      const found = reportedTimes(weaknesses);
      if (found.length < 2 || !thread.latest || !isWeakness(thread.latest)) return undefined;
      const newest = found.at(-1)!;
      const concern = lastingConcern(thread.findings, thread.force, asOf);
      const isConcern = concern?.inspection === newest.inspection;
      const last = isConcern ? concern : newest;
      const answer = ownAnswerTo(last, thread);
      const answered = answer ? ` ${answeredInWords(answer)}.` : '';
      const what = lastInWords(thread, last, asOf);
      // A cause of concern stands for itself; the years of the others are in the evidence.
      const others = isConcern ? '' : `, and ${othersInWords(found.slice(0, -1), last)}`;
      const told = areOneMatter(weaknesses, found)
        ? `Inspectors recorded weaknesses on ${onTheme(thread)} in ${reportedYears(found)}, each time after the first going back to an earlier one${isConcern ? ', and the last time a cause of concern' : ''}.${answered} What evidence have you seen that this time it has changed?`
        : `Inspectors recorded ${what} in ${monthFound(last)} (${last.data.headline})${others}.${answered} What evidence have you seen that it has changed?`;
      return {
        question: told,
        because: found,
        answer,
        good: `What was changed after each, who has checked it since, and figures on ${onTheme(thread)} from before and after.`,
      };
    },
  },
  {
    slug: 'answered',
    when: 'The newest finding is a weakness, and the local policing body answered it.',
    ask(thread, { asOf }) {
      const { latest } = thread;
      const answer = latest && ownAnswerTo(latest, thread);
      if (!latest || !isWeakness(latest) || !answer) return undefined;
      return {
        question: `${answeredInWords(answer)}, after inspectors recorded ${lastInWords(thread, latest, asOf)} in ${monthFound(latest)}. What evidence have you seen since then that it has changed?`,
        because: [latest],
        answer,
        good: `What was done on ${onTheme(thread)} since and by when, and what a check from outside the force found.`,
      };
    },
  },
  {
    slug: 'unanswered',
    when: 'The newest finding is a weakness, and no answer of the local policing body is on record.',
    ask(thread, { asOf }) {
      const { latest } = thread;
      if (!latest || !isWeakness(latest)) return undefined;
      return {
        question: `Inspectors recorded ${lastInWords(thread, latest, asOf)} in ${monthFound(latest)}. Have you answered it in public? What did you ask of the chief officer, and what were you shown?`,
        because: [latest],
        good: `What was asked about ${onTheme(thread)} and when, what was shown in reply, and where that can be read.`,
      };
    },
  },
  {
    slug: 'recommended',
    when: 'The newest finding is a recommendation.',
    ask(thread) {
      const { latest } = thread;
      if (latest?.data.kind !== 'recommendation') return undefined;
      return {
        question: `Inspectors made a recommendation on ${onTheme(thread)} in ${monthFound(latest)}. Has it been carried out, and how do you know?`,
        because: [latest],
        good: `What was done on ${onTheme(thread)} and when, and who confirmed it; or what is left, and by when.`,
      };
    },
  },
  {
    slug: 'long-unexamined',
    when: 'The newest finding is a strength or progress, five years old or older.',
    ask(thread, { asOf }) {
      const { latest } = thread;
      const isGood = latest?.data.kind === 'strength' || latest?.data.kind === 'progress';
      if (!latest || !isGood || !isLong(latest, asOf)) return undefined;
      const what = latest.data.kind === 'strength' ? 'a strength' : 'progress';
      return {
        question: `Inspectors recorded ${what} on ${onTheme(thread)} in ${monthFound(latest)}, ${ageInWords(findingDate(latest)!, asOf)}. How do you know that it is still so?`,
        because: [latest],
        good: `A check of work on ${onTheme(thread)} since ${monthFound(latest)}: by whom, of what, and what it found.`,
      };
    },
  },
  {
    slug: 'silent-next-to',
    when: 'No finding is on record here, while one of the last five years is on record next door.',
    ask(thread, { asOf, nextDoor }) {
      if (thread.latest) return undefined;
      const near = nextDoor.find(({ latest }) => latest && !isLong(latest, asOf));
      const found = near?.latest;
      if (!found) return undefined;
      return {
        question: `No finding on ${onTheme(thread)} here is on record, while inspectors looked at it in ${near.force.data.shortName} in ${monthFound(found)}. How do you know how it is done here?`,
        because: [found],
        good: `Who has checked work on ${onTheme(thread)} here and when, and what was found.`,
      };
    },
  },
];

/** The question that a thread raises by the first rule that fits, or the bank's where none does. */
export function raisedQuestion(thread: Thread, context: Context): RaisedQuestion {
  const [first] = thread.theme.questions;
  const bank = first && putTo(thread.force, first);
  for (const { slug, ask } of QUESTION_RULES) {
    const draft = ask(thread, context);
    if (draft) return { rule: slug, bank, ...draft };
  }
  return {
    rule: null,
    question: bank?.data.question ?? '',
    good: bank?.body.trim() ?? '',
    because: [],
    bank,
  };
}

/** A question of the bank, which speaks of the commissioner, as it is put where another office holds the force to account. */
function putTo(force: Force, question: Question): Question {
  const office = localPolicingBody(force);
  if (office === 'the commissioner') return question;
  const put = (text: string) =>
    text.replace(/\bthe commissioner\b(?! or)/gi, (said) =>
      said.startsWith('T') ? capital(office) : office,
    );
  const { data, body, html } = question;
  return {
    ...question,
    data: { ...data, question: put(data.question) },
    body: put(body),
    html: put(html),
  };
}

/** Whom the question is put to, as a heading says it. */
export function askedOf(thread: Thread): string {
  return localPolicingBody(thread.force);
}

/** Threads next door on the same theme: those with a finding first, newest first. */
export function byNewest(threads: readonly Thread[]): Thread[] {
  return threads.toSorted((a, b) => {
    const [dateA, dateB] = [dateOfLatest(a) ?? '', dateOfLatest(b) ?? ''];
    return dateA < dateB ? 1 : dateA > dateB ? -1 : a.force.id < b.force.id ? -1 : 1;
  });
}

/** A question with the thread that raises it. */
export interface RaisedOnThread extends RaisedQuestion {
  thread: Thread;
}

/** So many months a weakness counts as one of late, which stands before older ones. */
export const LATELY = 24;

/**
 * The questions that the threads of a force raise: those with a lasting cause of concern first, then those with a
 * weakness of the last two years, then the others; each by the order of the rules, and within a rule newest first. Where
 * too few rules fit, questions of the bank follow.
 * @param neighbours the forces next door
 */
export function raisedBy(
  force: Force,
  { themes, asOf }: Pick<PublicRecord, 'themes' | 'asOf'>,
  neighbours: readonly Force[],
  most = 5,
): RaisedOnThread[] {
  const { told, silent } = threadsOf(force, themes);
  const order = new Map(QUESTION_RULES.map(({ slug }, index) => [slug, index]));
  const isLate = ({ latest }: Thread) => {
    const date = latest && isWeakness(latest) ? establishedDate(latest) : null;
    return date !== null && monthsBetween(firstDay(date), asOf) < LATELY;
  };
  const need = ({ thread, rule }: RaisedOnThread) =>
    lastingConcern(thread.findings, force, asOf)
      ? -1
      : (order.get(rule ?? '') ?? order.size) + (isLate(thread) ? 0 : order.size);
  return [...told, ...silent]
    .map((thread) => ({
      thread,
      ...raisedQuestion(thread, {
        asOf,
        nextDoor: byNewest(neighbours.map((near) => threadOf(near, thread.theme))),
      }),
    }))
    .filter(({ question }) => question !== '')
    .toSorted((a, b) => need(a) - need(b))
    .slice(0, most);
}
