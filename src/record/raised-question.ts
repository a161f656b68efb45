import { firstDay } from '../schemas/dates.ts';
import { monthsBetween } from './age.ts';
import { gradeInWords, newestGradeAlone } from './later-grade.ts';
import { lastingConcern, oneConcern } from './latest-inspection.ts';
import { establishedDate } from './order.ts';
import { localPolicingBody } from './oversight.ts';
import { isWeakness, QUESTION_RULES, type QuestionRule, type Told } from './question-rules.ts';
import { capital } from './state.ts';
import { dateOfLatest, threadOf, threadsOf, type Thread } from './thread.ts';
import type {
  Finding,
  Force,
  Inspection,
  InspectionResponse,
  PublicRecord,
  Question,
} from './types.ts';

/** A question that a thread raises, put to whoever holds the force to account. */
export interface RaisedQuestion {
  /** Slug of the rule by which it was raised; null where the bank's question stands alone. */
  rule: string | null;
  /** What is on record, and what to ask about it, to be read aloud. */
  question: string;
  /** The end of it: what is asked. */
  asks: string;
  /** The findings that it rests on. */
  because: Finding[];
  /** The answer on record of which the question itself tells. */
  answer: InspectionResponse | undefined;
  /** The bank's question on the theme, with which to follow up; empty where that is the question itself. */
  followUp: string;
  /** What a good answer to the bank's question shows, in Markdown and rendered; empty where the bank has none. */
  good: string;
  goodHtml: string;
}

/** A question with the thread that raises it. */
export interface RaisedOnThread extends RaisedQuestion {
  thread: Thread;
}

type Context = Pick<PublicRecord, 'themes' | 'asOf'>;

/**
 * The question that a thread raises, in the words that it has among the questions of its force.
 * @param neighbours the forces next door
 * @returns undefined where no rule fits and the bank has no question on the theme
 */
export function raisedQuestion(
  { force, theme }: Thread,
  record: Context,
  neighbours: readonly Force[],
): RaisedQuestion | undefined {
  return allRaisedBy(force, record, neighbours).find(({ thread }) => thread.theme === theme);
}

/** What the bank asks on a theme: the question that the theme names, else its first. */
function ofBank({ theme, force }: Thread) {
  const first = theme.firstQuestion ?? theme.questions[0];
  const bank = first && putTo(force, first);
  return {
    ask: bank?.data.question ?? '',
    good: bank?.body.trim() ?? '',
    goodHtml: bank?.html ?? '',
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

/** So many months a weakness counts as one of late, which stands before older ones. */
export const LATELY = 24;

/**
 * The questions that the threads of a force raise: those with a lasting cause of concern first, then those with a
 * weakness of the last two years, then the others; each by the order of the rules, and within a rule newest first. Of one
 * cause of concern, what is more than two themes comes after the other weaknesses. Where too few rules fit, questions of
 * the bank follow.
 * @param neighbours the forces next door
 */
export function raisedBy(
  force: Force,
  record: Context,
  neighbours: readonly Force[],
  most = 5,
): RaisedOnThread[] {
  return allRaisedBy(force, record, neighbours).slice(0, most);
}

const raised = new WeakMap<Force, Map<string, RaisedOnThread[]>>();

/** All of them, put into words once for each set of neighbours, for every page of a thread asks for them. */
function allRaisedBy(force: Force, record: Context, neighbours: readonly Force[]) {
  const own = raised.get(force) ?? new Map<string, RaisedOnThread[]>();
  raised.set(force, own);
  const key = neighbours.map(({ id }) => id).join(' ');
  const questions = own.get(key) ?? inWords(inNeed(force, record, neighbours));
  own.set(key, questions);
  return questions;
}

/** A thread with the first rule that fits it and what that tells, if one fits. */
interface Fitting {
  thread: Thread;
  rule: QuestionRule | undefined;
  said: Told | undefined;
}

/** The threads of a force in the order of need, each with the first rule that fits. */
function inNeed(force: Force, record: Context, neighbours: readonly Force[]): Fitting[] {
  const { themes, asOf } = record;
  const { told, silent } = threadsOf(force, themes);
  const order = new Map(QUESTION_RULES.map((rule, index) => [rule, index]));
  const isLate = ({ latest }: Thread) => {
    const date = latest && isWeakness(latest) ? establishedDate(latest) : null;
    return date !== null && monthsBetween(firstDay(date), asOf) < LATELY;
  };
  const need = ({ thread, rule }: Fitting) =>
    lastingConcern(thread.findings, force, asOf)
      ? -1
      : (rule ? order.get(rule)! : order.size) + (isLate(thread) ? 0 : order.size);
  const sorted = [...told, ...silent]
    .map((thread): Fitting => {
      const nextDoor = byNewest(neighbours.map((near) => threadOf(near, thread.theme)));
      for (const rule of QUESTION_RULES) {
        const said = rule.tell(thread, { asOf, nextDoor });
        if (said) return { thread, rule, said };
      }
      return { thread, rule: undefined, said: undefined };
    })
    .toSorted((a, b) => need(a) - need(b));
  return fewOfOneCause(sorted, force, asOf);
}

/** So many themes of one cause of concern are asked about before what else is a weakness. */
const MOST_OF_ONE_CAUSE = 2;

/** The same threads, with those that are left of one cause of concern after all others with a weakness. */
function fewOfOneCause(threads: readonly Fitting[], force: Force, asOf: string): Fitting[] {
  const asked = new Map<Inspection, number>();
  const isLeft = ({ thread }: Fitting) => {
    const report = lastingConcern(thread.findings, force, asOf)?.inspection;
    if (!report || !oneConcern(report)) return false;
    const before = asked.get(report) ?? 0;
    asked.set(report, before + 1);
    return before >= MOST_OF_ONE_CAUSE;
  };
  const left = new Set(threads.filter(isLeft));
  const others = threads.filter((it) => !left.has(it));
  const last = others.findLastIndex(
    ({ thread, rule }) => rule && thread.latest && isWeakness(thread.latest),
  );
  return others.toSpliced(last + 1, 0, ...left);
}

/**
 * The questions themselves. Of the ways in which a rule asks, each takes the first that fewest before it took. The first
 * tells of a newer report of which no more than its grade is on record.
 */
function inWords(threads: readonly Fitting[]): RaisedOnThread[] {
  const taken = new Map<string, number>();
  const times = (way: string) => taken.get(way) ?? 0;
  return threads
    .map(({ thread, rule, said }, place): RaisedOnThread => {
      const { ask, good, goodHtml } = ofBank(thread);
      const told = { thread, good, goodHtml, answer: said?.answer, because: said?.because ?? [] };
      if (!rule || !said) return { ...told, rule: null, question: ask, asks: ask, followUp: '' };
      const fewest = Math.min(...rule.ways.map(times));
      const way = rule.ways.find((it) => times(it) === fewest)!;
      taken.set(way, fewest + 1);
      const [newer] = place === 0 ? gradedSince(thread, said) : [];
      const question = [said.told, leadOf(way, rule, said), newer, way].filter(Boolean).join(' ');
      return { ...told, rule: rule.slug, question, asks: way, followUp: ask };
    })
    .filter(({ question }) => question !== '');
}

/** The grade of a newer report of which no more is on record, in a sentence; empty where it is told already. */
function gradedSince({ latest, force }: Thread, { told }: Told): string[] {
  const row = latest && newestGradeAlone(latest, force);
  const graded = row ? gradeInWords(row) : '';
  return graded && !told.includes(graded) ? [graded] : [];
}

/** What stands before a way of asking, in the words of the thread. */
function leadOf(way: string, { ways, leads }: QuestionRule, { fill }: Told): string {
  const lead = fill && leads?.[ways.indexOf(way)];
  return lead ? lead.replace(/\[(.+?)\]/g, (_, words: string) => fill[words] ?? words) : '';
}
