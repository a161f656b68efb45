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
  panel: PanelOnPaper | undefined;
  absent: string[];
  notes: Note[];
  numbers: Numbers;
}

/** Most characters, and most pieces of evidence, at which a side is tried. */
interface Measure {
  ask: number;
  evidence: number;
  locator: number;
  good: number;
  already: number;
  panel: number;
  absent: number;
}

/** From the roomiest to the tightest, which fits whatever is on record. */
const MEASURES: readonly Measure[] = [
  { ask: 280, evidence: 4, locator: 80, good: 330, already: 260, panel: 330, absent: 400 },
  { ask: 280, evidence: 3, locator: 80, good: 330, already: 260, panel: 330, absent: 400 },
  { ask: 280, evidence: 2, locator: 70, good: 330, already: 260, panel: 330, absent: 400 },
  { ask: 280, evidence: 1, locator: 70, good: 330, already: 260, panel: 330, absent: 400 },
  { ask: 280, evidence: 1, locator: 60, good: 330, already: 260, panel: 220, absent: 260 },
  { ask: 280, evidence: 1, locator: 60, good: 330, already: 150, panel: 180, absent: 200 },
  { ask: 260, evidence: 1, locator: 50, good: 250, already: 150, panel: 140, absent: 200 },
  { ask: 240, evidence: 1, locator: 50, good: 170, already: 150, panel: 120, absent: 150 },
  { ask: 200, evidence: 1, locator: 40, good: 110, already: 140, panel: 100, absent: 120 },
  { ask: 170, evidence: 1, locator: 40, good: 90, already: 110, panel: 80, absent: 100 },
];

const ASK_WIDTH = SIDE.width - 18;
/** Two lines to write on: as a rule they have more, for what is left over goes to them. */
const WRITE = 24;
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
  const tries = MEASURES.map((measure) => draft(pack, measure, before, site));
  return tries.find((side) => heightOfSide(side) <= room) ?? tries.at(-1)!;
}

function draft(pack: Pack, measure: Measure, before: Numbers, site: URL): SideTwo {
  const questions = pack.questions.map((question) => onPaper(question, measure));
  const panel = panelOnPaper(pack, measure);
  const sources = questions.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const numbers = numbered(panel ? [...sources, panel.source] : sources, before);
  return {
    heading: headingOf(pack),
    questions,
    panel,
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
export function onPaper(question: PackQuestion, measure: Measure = MEASURES[0]!): QuestionOnPaper {
  const newest = question.because.toReversed();
  return {
    ask: cut(question.question, measure.ask),
    href: question.thread.path,
    evidence: newest.slice(0, measure.evidence).map((finding) => ({
      text: cut(evidenceInWords(finding), measure.locator + 40),
      href: finding.path,
      source: citationsOf(finding)[0]!.source,
    })),
    more: Math.max(0, newest.length - measure.evidence),
    good: cut(question.good || plain(question.bank?.body ?? ''), measure.good),
    already: alreadyWithin(question, measure.already),
  };
}

/** What is on record already, with what was recorded after it where there is room for both. */
function alreadyWithin({ already }: PackQuestion, most: number): string {
  if (!already) return '';
  const both = `${already.said} ${already.after}`.trim();
  return both.length <= most ? both : cut(already.said, most);
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

function panelOnPaper({ panel: chosen }: Pack, measure: Measure): PanelOnPaper | undefined {
  if (!chosen) return undefined;
  const { data, path, sources } = chosen.panel;
  return {
    title: cut(data.title, 100),
    when: cut(data.when, 90),
    text: cut(data.topic, measure.panel / 2),
    outcome: data.outcome
      ? `What came of it: ${cut(data.outcome, measure.panel)}`
      : 'What came of it is not on record.',
    href: path,
    source: sources[0]!,
  };
}

function heightOfSide({ heading, questions, panel, absent, notes }: SideTwo): number {
  const told = panel
    ? heightOf('A panel that took it up', HEADING, SIDE.width) +
      heightOf(
        `${panel.title} ${panel.when}mm ${panel.text} ${panel.outcome} [99]`,
        TEXT,
        SIDE.width,
      )
    : 0;
  const silence = HEADING.leading + heightOf(absent.join(' '), TEXT, SIDE.width);
  return sum([
    heightOf(heading, HEADING, SIDE.width),
    ...questions.map(heightOfQuestion),
    told,
    silence,
    heightOfNotes(notes),
    3 * GAP,
  ]);
}

function heightOfQuestion(question: QuestionOnPaper): number {
  return (
    heightOf(`${question.ask} 5.`, ASK, ASK_WIDTH) +
    heightOf(factsOf(question), SMALL, ASK_WIDTH) +
    WRITE +
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
