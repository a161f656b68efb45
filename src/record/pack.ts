import { gradesNow, type Statement } from './grades-now.ts';
import { latestInspectionOf, type LatestInspection } from './latest-inspection.ts';
import { newestReportsOf, type ReportOnForce } from './newest-reports.ts';
import { localPolicingBody } from './oversight.ts';
import {
  absences,
  alreadyOnRecord,
  dueInBrief,
  dueInWords,
  type AlreadyOnRecord,
} from './pack-words.ts';
import { examplesInOrder, panelsInOrder } from './panels.ts';
import { raisedBy, type RaisedOnThread } from './raised-question.ts';
import { standingOf } from './status.ts';
import { threadsOf, type Thread } from './thread.ts';
import type { Finding, Force, Panel, PublicRecord, Theme } from './types.ts';

/** A question of the papers, with what the record shows to have been answered already. */
export interface PackQuestion extends RaisedOnThread {
  already: AlreadyOnRecord | undefined;
}

/** What the papers for a meeting hold, in the order of need. How much of it fits is the paper's matter, not the record's. */
export interface Pack {
  force: Force;
  asOf: string;
  /** Whom the questions are put to: "the commissioner". */
  asked: string;
  latest: LatestInspection | undefined;
  /** The report that leads the page of the force, where that is another than the latest inspection. */
  newest: ReportOnForce | undefined;
  /** When comments on that report were due, and whether any are on record; empty where the law gives no day. */
  newestDue: string;
  /** When the answer to the latest inspection was due, in words; empty where the law gives no day. */
  due: string;
  /** Where the force stands by its published grades. */
  grades: Statement[];
  standing: string;
  /** Threads with a finding, those that most need asking about first. */
  threads: Thread[];
  /** Themes without a finding here on which one is on record next door, each with that finding. */
  nextDoor: NextDoor[];
  questions: PackQuestion[];
  /** Undefined where no work of a panel on any theme is on record. */
  panel: PackPanel | undefined;
  /** What is not on record, and the same with themes counted and not named. */
  absent: string[];
  absentInBrief: string[];
}

export interface NextDoor {
  thread: Thread;
  found: Finding;
  where: Force;
}

/** A panel whose work is shown as an example. */
export interface PackPanel {
  panel: Panel;
  /** The themes of the questions that it took up, in their order; where it took up none, its own first. */
  themes: Theme[];
}

export const QUESTIONS_IN_PACK = 5;

/**
 * The papers of a force. Threads come in the order of their questions: a lasting cause of concern first, then a weakness
 * of the last two years, then by the rules, and within a rule newest first, so that the first five questions are those of the first threads.
 * @param neighbours the forces next door
 */
export function packOf(
  force: Force,
  record: Pick<PublicRecord, 'themes' | 'asOf' | 'panels'>,
  neighbours: readonly Force[],
): Pack {
  const raised = questionsOf(force, record, neighbours);
  const questions = raised.slice(0, QUESTIONS_IN_PACK);
  const latest = latestInspectionOf(force);
  const newest = newestReportsOf(force)?.newest;
  return {
    force,
    asOf: record.asOf,
    asked: localPolicingBody(force),
    latest,
    newest: newest?.inspection === latest?.inspection ? undefined : newest,
    newestDue: newest ? dueInBrief(force, newest.inspection, record.asOf) : '',
    due: latest ? dueInWords(force, latest.inspection, record.asOf) : '',
    grades: gradesNow(
      force,
      [newest, latest].flatMap((it) => it?.inspection ?? []),
    ),
    standing: standingOf(force),
    threads: threadsInNeed(force, record, raised),
    nextDoor: raised.flatMap(({ thread, rule, because: [found] }) => {
      const where = neighbours.find((near) => found?.forces.includes(near));
      return rule === 'silent-next-to' && found && where ? [{ thread, found, where }] : [];
    }),
    questions,
    panel: panelFor(force, neighbours, questions, record.panels),
    absent: absences(force, record),
    absentInBrief: absences(force, record, true),
  };
}

/**
 * All questions that the threads of a force raise, in the order of need, with what the record holds already.
 * @param neighbours the forces next door
 */
export function questionsOf(
  force: Force,
  record: Pick<PublicRecord, 'themes' | 'asOf'>,
  neighbours: readonly Force[],
): PackQuestion[] {
  return raisedBy(force, record, neighbours, Infinity).map((question) => ({
    ...question,
    already: alreadyOnRecord(question.thread),
  }));
}

/** The threads with a finding: in the order of the questions, and after them those that raise none. */
function threadsInNeed(
  force: Force,
  { themes }: Pick<PublicRecord, 'themes'>,
  raised: readonly RaisedOnThread[],
): Thread[] {
  const asking = raised.flatMap(({ thread }) => (thread.latest ? [thread] : []));
  const themesAsking = new Set(asking.map(({ theme }) => theme));
  return [
    ...asking,
    ...threadsOf(force, themes).told.filter(({ theme }) => !themesAsking.has(theme)),
  ];
}

const DOCUMENTED = ['well', 'partly', 'little'];

/**
 * One panel to learn from: one of which it is said what another can take from it, and not the own; then one of which more
 * than a little is documented; then one on the theme of the first question, then of a later one; then one of whose work something of each
 * step is on record; then the better documented; then one next door; then one of which it is on record what came of it;
 * then one on the earlier question, then by the order of examples.
 */
function panelFor(
  force: Force,
  neighbours: readonly Force[],
  questions: readonly PackQuestion[],
  panels: readonly Panel[],
): PackPanel | undefined {
  const asked = questions.map(({ thread }) => thread.theme);
  const examples = examplesInOrder(panels).filter(({ themes }) => themes.length > 0);
  const { whole } = panelsInOrder(examples);
  const [first] = examples
    .map((panel, place) => {
      const themes = asked.filter((theme) => isAbout(panel, theme));
      const rank = [
        panel.data.takeaway ? 0 : 1,
        panel.force === force ? 1 : 0,
        panel.data.documented === 'little' ? 1 : 0,
        themes.length === 0 ? 2 : themes[0] === asked[0] ? 0 : 1,
        whole.includes(panel) ? 0 : 1,
        DOCUMENTED.indexOf(panel.data.documented),
        neighbours.includes(panel.force) ? 0 : 1,
        panel.data.outcome ? 0 : 1,
        asked.indexOf(themes[0]!),
        place,
      ];
      return { rank, it: { panel, themes: themes.length > 0 ? themes : panel.themes.slice(0, 1) } };
    })
    .toSorted((a, b) => byRank(a.rank, b.rank));
  return first?.it;
}

/** Whether a panel's work was about a theme: it is the first of its themes, or each longer word of its name is in the panel's words. */
function isAbout(panel: Panel, theme: Theme): boolean {
  if (panel.themes[0] === theme) return true;
  const words = `${panel.data.title} ${panel.data.topic}`.toLowerCase();
  const ofName = theme.data.name.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return (
    panel.themes.includes(theme) &&
    ofName.length > 0 &&
    ofName.every((word) => words.includes(word.replace(/s$/, '')))
  );
}

/** By the first place in which two ranks differ. */
function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
