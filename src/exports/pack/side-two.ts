import {
  citationsOf,
  compiledNote,
  evidenceInWords,
  numberInWords,
  type Pack,
  type PackQuestion,
  type Source,
} from '../../record/index.ts';
import { cut } from '../cut.ts';
import { heightOfNotes, notesOf, numbered, type Note, type Numbers } from './notes.ts';
import { ASK, FRAME, heightOf, HEADING, SIDE, SMALL, sum, TEXT } from './paper.ts';

export interface Evidence {
  text: string;
  href: string;
  source: Source;
}

/** A question on paper, with room for the answer. */
export interface QuestionOnPaper {
  ask: string;
  /** Address of the thread. */
  href: string;
  evidence: Evidence[];
  /** How many more findings it rests on. */
  more: number;
  /** What a good answer shows. */
  good: string;
  /** What the record shows to have been answered already. */
  already: string;
}

export interface PanelOnPaper {
  title: string;
  when: string;
  text: string;
  /** What came of it, or that nothing is on record. */
  outcome: string;
  href: string;
  source: Source;
}

/** The second side: questions with room for the answers, a panel that took it up, what is not on record. */
export interface SideTwo {
  heading: string;
  questions: QuestionOnPaper[];
  /** Lines to write each answer on. */
  lines: number;
  panelHeading: string;
  panel: PanelOnPaper | undefined;
  /** Said where no panel took up any theme of the questions; else empty. */
  noPanel: string;
  absent: string[];
  notes: Note[];
  numbers: Numbers;
}

/** Most characters of each text about a question, and most pieces of its evidence. */
interface QuestionMeasure {
  ask: number;
  good: number;
  already: number;
  locator: number;
  evidence: number;
}
/** The measures of a side: of each question, of the panel's practice and of each sentence on what is not on record. */
interface Measure {
  questions: QuestionMeasure[];
  panel: number;
  absent: number;
  lines: number;
}

/** So many pieces of evidence are told at most; the thread has all. */
const MOST_EVIDENCE = 4;
const WHOLE: QuestionMeasure = {
  ask: Infinity,
  good: Infinity,
  already: Infinity,
  locator: Infinity,
  evidence: MOST_EVIDENCE,
};
/** What fits whatever is on record. */
const TIGHTEST: QuestionMeasure = { ask: 170, good: 90, already: 0, locator: 40, evidence: 1 };
const TIGHTEST_SIDE = { panel: 80, absent: 100 };

/** What is made roomier where there is room, in the order of need. What belongs to questions is tried on each in turn. */
const STEPS: readonly (
  readonly ['panel' | 'absent', number] | readonly [keyof QuestionMeasure, number]
)[] = [
  ['ask', 400],
  ['panel', 160],
  ['good', 400],
  ['already', 110],
  ['absent', 400],
  ['already', 400],
  ['locator', 80],
  ['panel', 330],
  ['evidence', 2],
  ['evidence', 3],
  ['evidence', MOST_EVIDENCE],
];

const ASK_WIDTH = SIDE.width - 18;
/** Height of a line that somebody can write on by hand. */
const WRITE = 18;
const FEWEST_LINES = 2;
const MOST_LINES = 6;
const QUESTION_PADDING = 8;
const GAP = 8;

/**
 * Chooses how much is told on the second side: as much as there is room for beside the lines to write on.
 * @param before numbers of the sources cited on the first side
 * @param room height of the side in points; without an end for a file that is no sheet
 */
export function sideTwo(
  pack: Pack,
  before: Numbers,
  site: URL,
  room = SIDE.height - FRAME.second,
): SideTwo {
  const draftOf = (measure: Measure) => draft(pack, measure, before, site);
  const all = (one: QuestionMeasure) => pack.questions.map(() => one);
  if (room === Infinity)
    return draftOf({ questions: all(WHOLE), panel: Infinity, absent: Infinity, lines: 0 });
  const fits = (measure: Measure) => heightOfSide(draftOf(measure)) <= room;
  const tightest = { ...TIGHTEST_SIDE, questions: all(TIGHTEST), lines: FEWEST_LINES };
  let measure: Measure = fits(tightest) ? tightest : { ...tightest, lines: 1 };
  const take = (next: Measure) => {
    if (fits(next)) measure = next;
  };
  // A question is read out: it is whole before there is a second line to write on.
  const whole = (lines: number) => ({
    ...tightest,
    lines,
    questions: all({ ...TIGHTEST, ask: 400 }),
  });
  if (fits(whole(FEWEST_LINES))) measure = whole(FEWEST_LINES);
  else if (fits(whole(1))) measure = whole(1);
  for (const [part, to] of STEPS)
    if (part === 'panel' || part === 'absent') take({ ...measure, [part]: to });
    else
      for (const at of pack.questions.keys())
        take({
          ...measure,
          questions: measure.questions.with(at, { ...measure.questions[at]!, [part]: to }),
        });
  while (measure.lines < MOST_LINES && fits({ ...measure, lines: measure.lines + 1 }))
    measure = { ...measure, lines: measure.lines + 1 };
  return draftOf(measure);
}

function draft(pack: Pack, measure: Measure, before: Numbers, site: URL): SideTwo {
  const questions = toldOnce(
    pack.questions.map((question, at) => onPaper(question, measure.questions[at])),
  );
  const panel = panelOnPaper(pack, measure);
  const sources = questions.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const numbers = numbered(panel ? [...sources, panel.source] : sources, before);
  const themes = pack.panel?.themes.map(({ data }) => cut(data.name.toLowerCase(), 48)) ?? [];
  return {
    heading: headingOf(pack),
    questions,
    lines: measure.lines,
    panelHeading: panel ? `A panel that took up ${themes.join('; ')}` : 'What panels did',
    panel,
    noPanel: panel ? '' : 'No work of a panel on the themes of these questions is on record.',
    absent: [
      ...pack.absent.map((text) => cut(text, measure.absent)),
      `That is no sign that all is well or ill. ${cut(compiledNote(pack.force), 330)}`,
    ],
    notes: notesOf(numbers, before, site),
    numbers,
  };
}

function headingOf({ force, questions, asked }: Pack): string {
  const count = questions.length;
  const many = count === 1 ? 'question' : 'questions';
  return `${cut(force.data.name, 60)}: ${numberInWords(count)} ${many} for ${cut(asked, 60)}`;
}

/** A question with as much of what it rests on as there is room for. */
export function onPaper(question: PackQuestion, measure = WHOLE): QuestionOnPaper {
  const newest = question.because.toReversed();
  return {
    ask: cut(question.question, measure.ask),
    href: question.thread.path,
    evidence: newest.slice(0, measure.evidence).map((finding) => ({
      text: cut(evidenceInWords(finding), measure.locator + 70),
      href: finding.path,
      source: citationsOf(finding)[0]!.source,
    })),
    more: Math.max(0, newest.length - measure.evidence),
    good: cut(plain(question.good), measure.good),
    already: alreadyWithin(question, measure.already),
  };
}

/** What is on record already, with what was recorded after it; where there is little room, when and by whom alone. */
function alreadyWithin({ already }: PackQuestion, most: number): string {
  if (!already || most === 0) return '';
  const both = `${already.said} ${already.after}`.trim();
  return both.length <= most ? both : cut(already.brief, most);
}

/** The words of a text in Markdown, in one line. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+]|#+|\d+\.)\s+/gm, '')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/[*_`]{1,2}(\S(?:.*?\S)?)[*_`]{1,2}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same questions; what is on record already is told with the first of those to which it belongs. */
function toldOnce(questions: readonly QuestionOnPaper[]): QuestionOnPaper[] {
  return questions.map((question, at) => {
    const first = questions.findIndex(({ already }) => already === question.already);
    const isTold = question.already === '' || first === at;
    return isTold ? question : { ...question, already: `as for question ${first + 1}.` };
  });
}

function panelOnPaper({ panel: chosen }: Pack, measure: Measure): PanelOnPaper | undefined {
  if (!chosen) return undefined;
  const { data, path, sources } = chosen.panel;
  return {
    title: cut(data.title, 100),
    when: cut(data.when, Math.max(90, measure.panel / 2)),
    text: cut(data.topic, measure.panel / 2),
    outcome: data.outcome
      ? `What came of it: ${cut(data.outcome, measure.panel)}`
      : 'What came of it is not on record.',
    href: path,
    source: sources[0]!,
  };
}

function heightOfSide(side: SideTwo): number {
  const { heading, questions, lines, panelHeading, panel, noPanel, absent, notes } = side;
  const told = panel
    ? `${panel.title} ${panel.when}mm ${panel.text} ${panel.outcome} [99]`
    : noPanel;
  return sum([
    heightOf(heading, HEADING, SIDE.width),
    ...questions.map((question) => heightOfQuestion(question) + lines * WRITE),
    heightOf(panelHeading, HEADING, SIDE.width) + heightOf(told, TEXT, SIDE.width),
    HEADING.leading + heightOf(absent.join(' '), SMALL, SIDE.width),
    heightOfNotes(notes),
    3 * GAP,
  ]);
}

function heightOfQuestion(question: QuestionOnPaper): number {
  return (
    heightOf(`${question.ask} 5.`, ASK, ASK_WIDTH) +
    heightOf(factsOf(question), SMALL, ASK_WIDTH) +
    QUESTION_PADDING
  );
}

/** What stands under a question, in one paragraph. */
function factsOf({ evidence, more, good, already }: QuestionOnPaper): string {
  const rests = evidence.map(({ text }) => `${text} [99];`).join(' ');
  return [
    rests && `Evidence: ${rests}${more > 0 ? ' and 99 more' : ''}.`,
    good && `A good answer shows: ${good}`,
    already && `Already on record: ${already}`,
  ].join(' ');
}
