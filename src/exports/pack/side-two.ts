import { COMPILED, compiledNote, numberInWords, type Pack } from '../../record/index.ts';
import { typed } from '../papers/address.ts';
import { notesOf, numbered, type Note, type Numbers } from './notes.ts';
import { FRAME, SIDE } from './paper.ts';
import type { SideOne } from './side-one.ts';
import { MOST_EVIDENCE, onPaper, toldOnce, type QuestionOnPaper } from './question-on-paper.ts';
import { panelOnPaper, type PanelMeasure, type PanelOnPaper } from './panel-on-paper.ts';
import { heightOfSide } from './side-two-height.ts';
import { toldWithin } from './whole.ts';

/** The second side: questions with room for the answers, a panel that took it up, what is not on record. */
export interface SideTwo {
  heading: string;
  questions: QuestionOnPaper[];
  /** Where the rest of what the questions rest on is, and what is on the first side. */
  more: string;
  /** Lines to write each answer on, and the height that they are to have at least, in points. */
  lines: number;
  roomToWrite: number;
  panelHeading: string;
  panel: PanelOnPaper | undefined;
  /** Said where no work of a panel is on record; else empty. */
  noPanel: string;
  absent: string[];
  notes: Note[];
  numbers: Numbers;
}

/** How much is told: of each question, of the panel's practice, of what is not on record, and how many lines to write on. */
interface Measure {
  /** How many questions are asked. */
  count: number;
  /** Pieces of evidence of each question. */
  evidence: readonly number[];
  /** Of which questions it is told in full what is on record already, and not only when and by whom. */
  already: readonly boolean[];
  /** With how many questions, from the first, the bank's stands to follow up with, and what a good answer to that shows. */
  followUp: number;
  panel: PanelMeasure;
  /** Whether themes without a finding are named, and not only counted. */
  isNamed: boolean;
  /** Whether where the rest is, and how the record was compiled, is told in few words. */
  isBrief: boolean;
  lines: number;
  /** Height of a line. */
  line: number;
}
/** So many pieces of evidence of each question are told in a file, so that it stays within three pages. */
const EVIDENCE_IN_FILE = 1;

/** Said once where there is no room for what the bank says of a good answer to each question. */
const GOOD_ANSWER =
  'To every question a good answer shows what was changed, who has checked it since, and figures.';

/** How much is told of a panel's work beside when it was and what can be taken from it. */
const PANEL_STEPS: readonly PanelMeasure[] = [
  { asked: 0, recommended: 0, outcome: 0 },
  { asked: 0, recommended: 0, outcome: 170 },
  { asked: 180, recommended: 0, outcome: 170 },
  { asked: 180, recommended: 180, outcome: 200 },
  { asked: 360, recommended: 360, outcome: 500 },
];

/** Height of a line that somebody can write on by hand. */
const WRITE = 18;
/** Height of one that stands alone, wherever that can be. */
const WRITE_ALONE = 24;
const FEWEST_LINES = 2;
/** Rather than fewer questions that follow, what a panel asked is left out, and then what came of its work. */
const FEWEST_FOLLOW_UPS = { besideAsked: 3, besideOutcome: 2 };
const MOST_LINES = 6;

/** What of the first side the second follows. */
export type Before = Pick<SideOne, 'numbers' | 'rows'>;

/**
 * Chooses how much is told on the second side: as much as there is room for beside the lines to write on.
 * @param before the first side
 * @param room height of the side in points; without an end for a file that is no sheet
 */
export function sideTwo(
  pack: Pack,
  before: Before,
  site: URL,
  room = SIDE.height - FRAME.second,
): SideTwo {
  const { length } = pack.questions;
  const each = <T>(value: T) => Array.from({ length }, () => value);
  const all = {
    count: length,
    followUp: length,
    panel: PANEL_STEPS[2]!,
    isNamed: true,
    isBrief: false,
  };
  if (room === Infinity)
    return draft(
      pack,
      {
        ...all,
        panel: PANEL_STEPS[1]!,
        evidence: each(EVIDENCE_IN_FILE),
        already: each(true),
        lines: 0,
        line: 0,
      },
      before,
      site,
    );
  const least: Measure = {
    ...all,
    evidence: each(1),
    already: each(false),
    isNamed: false,
    lines: FEWEST_LINES,
    line: WRITE,
  };
  // What is told is told whole, wherever that can be: rather with one line to write on, then with fewer words on where
  // the rest is, then without the last questions that follow, then with fewer words on a panel's work, then without any
  // question that follows, the last first, then with fewer questions.
  const narrow = { ...least, lines: 1 };
  const brief = { ...narrow, isBrief: true };
  const short = { ...brief, panel: PANEL_STEPS[1]! };
  const shortest = { ...brief, panel: PANEL_STEPS[0]! };
  const fewerFollow = (measure: Measure, fewest = 0) =>
    each(measure)
      .map((of, at) => ({ ...of, followUp: length - at - 1 }))
      .filter(({ followUp }) => followUp >= fewest);
  const attempts = [
    ...[
      least,
      { ...narrow, line: WRITE_ALONE },
      narrow,
      brief,
      ...fewerFollow(brief, FEWEST_FOLLOW_UPS.besideAsked),
      ...fewerFollow(short, FEWEST_FOLLOW_UPS.besideOutcome),
      ...fewerFollow(shortest),
    ].map((measure) => ({ measure, tell: whole })),
    ...each(shortest).map((measure, at) => ({
      measure: { ...measure, followUp: 0, count: length - at },
      tell: toldWithin,
    })),
  ];
  const sideOf = (measure: Measure, tell: Tell) => draft(pack, measure, before, site, tell);
  const fits = (measure: Measure, tell: Tell) => heightOfSide(sideOf(measure, tell)) <= room;
  const first = attempts.find(({ measure, tell }) => fits(measure, tell)) ?? attempts.at(-1)!;
  let { measure } = first;
  for (const step of steps(length)) {
    const next = { ...measure, ...step(measure) };
    if (fits(next, first.tell)) measure = next;
  }
  const oneMore = () => ({ ...measure, lines: measure.lines + 1, line: WRITE });
  while (measure.lines < MOST_LINES && fits(oneMore(), first.tell)) measure = oneMore();
  return sideOf(measure, first.tell);
}

/** What is made roomier where there is room, in the order of need. */
function steps(questions: number): ((measure: Measure) => Partial<Measure>)[] {
  const ofEach = (step: (measure: Measure, at: number) => Partial<Measure>) =>
    Array.from({ length: questions }, (_, at) => (measure: Measure) => step(measure, at));
  const evidence = (many: number) =>
    ofEach((measure, at) => ({ evidence: measure.evidence.with(at, many) }));
  return [
    () => ({ panel: PANEL_STEPS[1]! }),
    () => ({ panel: PANEL_STEPS[2]! }),
    ...ofEach((measure, at) => ({ followUp: Math.max(measure.followUp, at + 1) })),
    () => ({ isNamed: true }),
    ...ofEach((measure, at) => ({ already: measure.already.with(at, true) })),
    () => ({ panel: PANEL_STEPS[3]! }),
    ...evidence(2),
    () => ({ panel: PANEL_STEPS[4]! }),
    ...evidence(3),
    ...evidence(MOST_EVIDENCE),
  ];
}

/** Tells a text whole, or in at most so many characters with where the whole is. */
type Tell = (text: string, most: number, address: string) => string;
const whole: Tell = (text) => text;

function draft(
  pack: Pack,
  measure: Measure,
  before: Before,
  site: URL,
  tell: Tell = whole,
): SideTwo {
  const addressOf = (path: string) => typed(new URL(path, site).href);
  const address = addressOf(pack.force.path);
  const questions = toldOnce(
    pack.questions.slice(0, measure.count).map((question, at) => {
      const told = onPaper(question, measure.evidence[at], measure.already[at]);
      const own = addressOf(question.thread.path);
      return {
        ...told,
        followUp: at < measure.followUp ? told.followUp : '',
        good: at < measure.followUp ? tell(told.good, 180, own) : '',
      };
    }),
  );
  const panel = pack.panel && panelOnPaper(pack.panel.panel, measure.panel, addressOf);
  const sources = questions.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const numbers = numbered(panel ? [...sources, panel.source] : sources, before.numbers);
  const themes = pack.panel?.themes.map(({ data }) => data.name.toLowerCase()).join('; ') ?? '';
  const named = measure.isNamed ? '' : ` The themes are named at ${address}.`;
  return {
    heading: headingOf(pack, questions.length),
    questions,
    more: moreOf(pack, questions, before, address, measure.isBrief),
    lines: measure.lines,
    roomToWrite: measure.lines * measure.line,
    panelHeading: panel
      ? `An example of scrutiny: ${tell(themes, 150, address)}`
      : 'What panels did',
    panel,
    noPanel: panel ? '' : 'No work of a panel on any theme of child protection is on record.',
    absent: [
      ...(measure.isNamed ? pack.absent : pack.absentInBrief),
      measure.isBrief
        ? `That is no sign that all is well or ill. This record was ${COMPILED}.`
        : `That is no sign that all is well or ill.${named} ${tell(compiledNote(pack.force), 330, address)}`,
    ],
    notes: notesOf(numbers, before.numbers, site),
    numbers,
  };
}

function headingOf({ force, asked }: Pack, count: number): string {
  const many = count === 1 ? 'question' : 'questions';
  return `${force.data.name}: ${numberInWords(count)} ${many} for ${asked}`;
}

/** Where the rest is of what the questions rest on, which of them are on no thread of the first side, and where notes are. */
function moreOf(
  { questions }: Pack,
  told: readonly QuestionOnPaper[],
  before: Before,
  address: string,
  isBrief: boolean,
): string {
  const { length: count } = told;
  const left = questions.length - count;
  const notes = before.numbers.size;
  return [
    isBrief
      ? `The rest is at ${address}.`
      : `All that a question rests on is at ${address}, under its theme.`,
    left > 0 && `${left} more did not fit and ${left === 1 ? 'is' : 'are'} at the same address.`,
    notes > 0 && `Notes 1 to ${notes} are on side one.`,
    told.some(({ good }) => !good) && GOOD_ANSWER,
  ]
    .filter(Boolean)
    .join(' ');
}
