import { dateInWords, type Pack } from '../../record/index.ts';
import {
  heading,
  HELP,
  plainLine,
  type Asked,
  type Block,
  type Line,
  type PaperDocument,
  type PaperNote,
  type Piece,
} from '../papers/document.ts';
import { typed } from '../papers/address.ts';
import type { Note } from './notes.ts';
import { sideOne, type CitedLine, type SideOne } from './side-one.ts';
import type { Evidence, QuestionOnPaper } from './question-on-paper.ts';
import { sideTwo, type SideTwo } from './side-two.ts';

/** Where the papers are, for links in a file that lies elsewhere. */
export interface Place {
  site: URL;
  /** Full address of the page. */
  address: string;
}

/** The papers of a force as a document: everything that is on record, for a file has no second side. */
export function packDocument(pack: Pack, { site, address }: Place): PaperDocument {
  const one = sideOne(pack, site, Infinity);
  const two = sideTwo(pack, one, site, Infinity);
  const asOf = dateInWords(pack.asOf);
  return {
    title: one.title,
    description: `Papers for a meeting, record as of ${asOf}.`,
    blocks: [
      plainLine(one.intro),
      { kind: 'code', text: address, address, made: typed(address) },
      ...standing(one),
      ...threads(one),
      ...questions(two),
      ...ending(two),
    ],
    notes: [...one.notes, ...two.notes].map(paperNote),
    ending: [...HELP, plainLine(`From ${address}, record as of ${asOf}.`)],
  };
}

/** What is left to say of a force whose entry was withdrawn. */
export function withdrawnDocument(
  { force, asOf }: Pick<Pack, 'force' | 'asOf'>,
  { address }: Place,
): PaperDocument {
  const { name, withdrawn } = force.data;
  return {
    title: `Withdrawn: ${name}: child protection`,
    description: `Papers for a meeting, record as of ${dateInWords(asOf)}.`,
    blocks: [
      plainLine(`Withdrawn on ${dateInWords(withdrawn!.date)}. ${withdrawn!.reason}`),
      { kind: 'line', pieces: [{ text: address, href: address }] },
    ],
    notes: [],
    ending: [],
  };
}

/** A note as papers of any kind hold it. */
export function paperNote({ source, words, href, shown }: Note): PaperNote {
  return { source: source.id, words, href, shown };
}

/** A line that leads to its page, with its note. */
function cited({ when, text, href, source }: CitedLine): Piece[] {
  return [
    ...(when ? [{ text: `${when}: `, isStrong: true }] : []),
    { text, href, source: source.id },
  ];
}

/** Words behind a name, where there are any. */
export function named(name: string, text: string): Piece[][] {
  return text ? [[{ text: `${name}: `, isStrong: true }, { text }]] : [];
}

const line = (pieces: Piece[], isBullet = false): Line => ({ kind: 'line', pieces, isBullet });

function standing({
  newest,
  latest,
  answers,
  noAnswer,
  standing: facts,
  status,
}: SideOne): Block[] {
  return [
    ...(newest
      ? [
          heading(newest.heading),
          ...newest.lines.map((it) => line(cited(it))),
          ...(newest.note ? [plainLine(newest.note)] : []),
        ]
      : []),
    heading(latest?.heading ?? 'The latest inspection'),
    ...(latest
      ? [
          line(cited(latest.report)),
          ...latest.findings.map((it) => line(cited(it), true)),
          ...named('Newer', latest.newer).map((it) => line(it)),
        ]
      : [plainLine('No report with a finding about this force is on record.')]),
    heading('What was answered'),
    ...answers.map((it) => line(cited(it))),
    ...(noAnswer ? [plainLine(noAnswer)] : []),
    ...facts.flatMap(({ name, text }) => named(name, text).map((it) => line(it))),
    ...named('Status', status).map((it) => line(it)),
  ];
}

function threads({ silence, rows }: SideOne): Block[] {
  return [
    heading('What was found, and what was recorded since'),
    ...(silence ? [plainLine(silence)] : []),
    ...rows.flatMap((row) => [
      heading(row.name, 2),
      line([...cited(row), { text: ` ${row.brief}` }]),
    ]),
  ];
}

function questions({ heading: words, questions: asked }: SideTwo): Block[] {
  return [
    heading(words),
    ...(asked.length > 0
      ? [{ kind: 'questions' as const, first: 1, questions: asked.map(askedOf) }]
      : []),
  ];
}

/** The evidence of a question in one line. */
function evidenceLine(evidence: readonly Evidence[], more: number): Piece[] {
  return [
    { text: 'Evidence: ', isStrong: true },
    ...evidence.flatMap(({ text, href, source }, at) => [
      ...(at > 0 ? [{ text: '; ' }] : []),
      { text, href, source: source.id },
    ]),
    ...(more > 0 ? [{ text: `; and ${more} more, on the page of this theme` }] : []),
  ];
}

/** A question of a thread with its evidence, what a good answer shows and what is on record already. */
export function askedOf({
  ask,
  href,
  evidence,
  more,
  followUp,
  good,
  already,
}: QuestionOnPaper): Asked {
  return {
    ask,
    from: { text: 'All on this theme', href },
    told: [
      ...(evidence.length > 0 ? [evidenceLine(evidence, more)] : []),
      ...named('Also ask', followUp),
      ...named('A good answer shows', good),
      ...named('Already on record', already),
    ],
  };
}

function ending({ panelHeading, panel, noPanel, absent }: SideTwo): Block[] {
  return [
    heading(panelHeading),
    panel
      ? line([
          { text: panel.title, href: panel.href },
          { text: `. ${panel.text}`, source: panel.source.id },
        ])
      : plainLine(noPanel),
    heading('Not on record'),
    plainLine(absent.join(' ')),
  ];
}
