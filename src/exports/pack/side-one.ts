import {
  answererOf,
  attributedTo,
  capital,
  countInWords,
  dateInWords,
  extractsOf,
  findingDate,
  inspectionDate,
  labels,
  monthFound,
  threadInBrief,
  whenFound,
  whoLooked,
  type Finding,
  type Inspection,
  type InspectionResponse,
  type NextDoor,
  type Pack,
  type ReportOnForce,
  type Source,
  type Thread,
  newestAnswerOf,
} from '../../record/index.ts';
import { typed } from '../papers/address.ts';
import { heightOfNotes, notesOf, numbered, type Note, type Numbers } from './notes.ts';
import { FRAME, heightOf, HEADING, SIDE, SMALL, sum } from './paper.ts';
import { heightOfFixed, heightOfRow } from './side-one-height.ts';
import { toldWithin } from './whole.ts';

/** A line of the papers that leads to a page and rests on a source. */
export interface CitedLine {
  /** When and by whom, before it. */
  when: string;
  text: string;
  href: string;
  source: Source;
}

/** One thread on paper: its name, its drawn line, its newest finding and what there is besides. */
export interface PackRow extends CitedLine {
  thread: Thread;
  name: string;
  brief: string;
}

/** The first side: where a force stands, and its threads. */
export interface SideOne {
  title: string;
  intro: string;
  /** The newest report, the newest answer to it, and when comments were due, where that is another report than the one below. */
  newest: { heading: string; lines: CitedLine[]; note: string } | undefined;
  /** Undefined where no report with a finding is on record. */
  latest: { heading: string; report: CitedLine; findings: CitedLine[]; newer: string } | undefined;
  answers: CitedLine[];
  /** Said where no answer is on record. */
  noAnswer: string;
  /** What else there is to say of where the force stands, with what it is about. */
  standing: { name: string; text: string }[];
  /** How the inspectorate monitors the force, as far as the record says. */
  status: string;
  /** That nothing is on record, and who looked; empty where there is a finding. */
  silence: string;
  rows: PackRow[];
  /** Lines for notes of one's own, where there is room to spare. */
  lines: number;
  /** Threads that did not fit. */
  left: Thread[];
  leftInWords: string;
  notes: Note[];
  numbers: Numbers;
}

const LEFT_PADDING = 4;
const GAP = 8;
const OWN_LINE = 22;
const FEWEST_LINES = 3;
/** What stands on the side whatever else fits takes at most so much of it: threads and notes need the rest. */
const MOST_FIXED = 0.6;

/**
 * Chooses what fits on the first side: as many threads as there is room for, with the notes that they need.
 * @param height of the side in points; without an end for a file that is no sheet
 */
export function sideOne(pack: Pack, site: URL, height = SIDE.height - FRAME.first): SideOne {
  const address = typed(new URL(pack.force.path, site).href);
  const whole = fixedPart(pack, (text) => text);
  const fixed =
    heightOfFixed(whole) <= MOST_FIXED * height
      ? whole
      : fixedPart(pack, (text, most) => toldWithin(text, most, address));
  const all = [...pack.threads.map(rowOf), ...pack.nextDoor.map(rowNextDoor)];
  const room = height - heightOfFixed(fixed);
  for (let count = all.length; ; count -= 1) {
    const rows = all.slice(0, count);
    const left = all
      .slice(count)
      .map(({ thread }) => thread)
      .filter(({ latest }) => latest);
    const cited = [
      ...(fixed.newest?.lines ?? []),
      fixed.latest?.report,
      ...(fixed.latest?.findings ?? []),
      ...fixed.answers,
    ];
    const numbers = numbered(
      [...cited.flatMap((line) => line ?? []), ...rows].map(({ source }) => source),
    );
    const notes = notesOf(numbers, new Map(), site);
    const needed = sum(rows.map(heightOfRow)) + LEFT_PADDING + heightOfNotes(notes);
    // That none is named is the last resort, where there is room for no thread at all.
    const told = tellLeft(left, address).slice(0, count > 0 ? 2 : undefined);
    const leftInWords = told.find((words) => needed + heightOf(words, SMALL, SIDE.width) <= room);
    if (leftInWords === undefined && count > 0) continue;
    const least = leftInWords ?? told.at(-1)!;
    const spare = room - needed - heightOf(least, SMALL, SIDE.width);
    return {
      ...fixed,
      rows,
      lines: linesIn(spare),
      left,
      leftInWords: least,
      notes,
      numbers,
    };
  }
}

/** Lines in so much room: none in little, for a heading stands above them. */
function linesIn(spare: number): number {
  const lines = Math.floor((spare - HEADING.leading - GAP) / OWN_LINE);
  return Number.isFinite(spare) && lines >= FEWEST_LINES ? lines : 0;
}

/** What stands on the side whatever else fits. */
export type Fixed = Omit<SideOne, 'rows' | 'lines' | 'left' | 'leftInWords' | 'notes' | 'numbers'>;

/** Tells a text in at most so many characters, or whole where there is room. */
type Tell = (text: string, most: number) => string;

function fixedPart(
  { force, asOf, latest, newest, newestDue, due, grades, standing, threads }: Pack,
  tell: Tell,
): Fixed {
  const { name, panel } = force.data;
  const isWhole = latest?.isOfChildProtection;
  return {
    title: `${tell(name, 60)}: child protection`,
    intro: `Papers for a meeting of the ${tell(panel.name.replace(/^The /, ''), 90)}. Record as of ${dateInWords(asOf)}. ${extractsOf(force)} Numbers in brackets lead to the notes.`,
    newest: newest && newestOnPaper(newest, newestDue, tell),
    latest: latest && {
      heading: isWhole
        ? `The latest ${latest.since.every(inspectionDate) ? '' : 'dated '}child protection report`
        : 'The latest report with findings here',
      report: reportLine(latest.inspection, tell),
      findings: latest.findings.map(findingLine),
      newer: tellSince(latest.since, newest?.inspection, tell),
    },
    silence:
      threads.length > 0
        ? ''
        : `No finding about ${tell(name, 60)} is on record. ${tell(whoLooked(force), 300)}. That is no sign that all is well or ill.`,
    answers: latest ? latest.answers.slice(-2).map((it) => answerLine(it, tell)) : [],
    noAnswer:
      latest?.answers.length === 0
        ? 'No answer to this report is on record. That does not mean that none was given.'
        : '',
    standing: [
      { name: 'Response', text: due },
      ...grades.map(({ name, said }) => ({ name, text: tell(capital(said), 240) })),
    ].filter(({ text }) => text !== ''),
    status: tell(standing, 240),
  };
}

/** @param told the report that leads the papers, whose name stands there already */
function tellSince(since: readonly Inspection[], told: Inspection | undefined, tell: Tell): string {
  const [newest, ...more] = since.filter((it) => it !== told);
  const others = more.length > 0 ? `, and ${countInWords(more.length, 'other')}` : '';
  const rest = newest ? `${tell(newest.data.title, 90)}${others}.` : '';
  if (told && since.includes(told))
    return rest ? `the report above, and ${rest}` : 'the report above.';
  return rest || 'No later report is on record.';
}

/**
 * The newest report in a line, by its judgement or its gravest finding, and the newest answer to it in another.
 * @param due when comments on it were due
 */
function newestOnPaper(report: ReportOnForce, due: string, tell: Tell): SideOne['newest'] {
  const { inspection, toldBy: account, findings, answers } = report;
  const [gravest] = inspection.data.judgement ? [] : findings;
  const line = reportLine(inspection, tell, account, gravest);
  const answer = newestAnswerOf(answers);
  const answered = answer && answerLine(answer, tell);
  return {
    heading: 'Newest report',
    lines: [line, ...(answered ? [{ ...answered, when: `Answered ${answered.when}` }] : [])],
    note: due || (answer ? '' : 'No answer to it is on record; one may have been given.'),
  };
}

/**
 * A report in a line.
 * @param account by whose account alone it is known
 * @param gravest its gravest finding, where that stands for it
 */
function reportLine(
  inspection: Inspection,
  tell: Tell,
  account?: string,
  gravest?: Finding,
): CitedLine {
  const date = inspectionDate(inspection);
  const { title, judgement } = inspection.data;
  const cited = gravest ?? inspection;
  return {
    when: `${date ? dateInWords(date) : 'Date not established'}, ${withinSentence(attributedTo(cited, account))}`,
    text: tell(gravest?.data.headline ?? judgement ?? title, 170),
    href: inspection.path,
    source: cited.source,
  };
}

function findingLine(finding: Finding): CitedLine {
  return {
    when: '',
    text: finding.data.headline,
    href: finding.path,
    source: finding.source,
  };
}

function answerLine(response: InspectionResponse, tell: Tell): CitedLine {
  const { date, headline } = response.data;
  return {
    when: `${date ? dateInWords(date) : 'Date not established'}, ${tell(withinSentence(answererOf(response)), 60)}`,
    text: headline,
    href: response.path,
    source: response.source,
  };
}

/** Who spoke, as it stands within a sentence: an article that began a name is small. */
const withinSentence = (who: string) =>
  who.replace(/^(?:An?|The) /, (article) => article.toLowerCase());

function rowOf(thread: Thread): PackRow {
  const finding = thread.latest!;
  return {
    ...findingLine(finding),
    thread,
    name: thread.theme.data.name,
    when: capital(whenFound(finding)),
    brief: threadInBrief(thread),
  };
}

/** A theme on which nothing is on record here: the newest finding next door stands there, and says so. */
function rowNextDoor({ thread, found, where }: NextDoor): PackRow {
  return {
    ...findingLine(found),
    thread,
    name: thread.theme.data.name,
    when: `Next door, ${where.data.shortName}, ${whenFound(found)}`,
    brief: threadInBrief(thread),
  };
}

/**
 * Which threads did not fit, and where they are: each with its newest finding, else by name, else how many.
 * @param address of the page that has all
 */
function tellLeft(left: readonly Thread[], address: string): string[] {
  if (left.length === 0) return [''];
  const themes =
    left.length === 1 ? 'theme has findings that did' : 'themes have findings that did';
  const names = left.map(({ theme }) => theme.data.name.toLowerCase());
  const newest = left.map((it, at) => `${names[at]} (${newestInBrief(it)})`);
  return [`: ${newest.join(', ')}`, `: ${names.join(', ')}`, ''].map(
    (which) => `${left.length} more ${themes} not fit here${which}. All are at ${address}`,
  );
}

/** What was found last, and when. @example 'weakness, September 2019' */
const newestInBrief = ({ latest }: Thread): string =>
  latest
    ? `${labels.FINDING_KIND[latest.data.kind].one}, ${findingDate(latest) ? monthFound(latest) : 'undated'}`
    : 'none';
