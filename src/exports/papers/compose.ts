import { dateInWords } from '../../record/date-words.ts';
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
} from './document.ts';
import type { PaperEntry } from './entry.ts';
import type { Ref } from './refs.ts';
import { typed } from './address.ts';
import { writePapers, type Papers } from './state.ts';

/** What papers are put together from, beside what was chosen. */
export interface Material {
  entries: ReadonlyMap<Ref, PaperEntry>;
  /** The day of the record. */
  asOf: string;
  /** Address of the site. */
  site: string;
}

/** An entry that was chosen, with its note and its place. */
interface Taken {
  ref: Ref;
  entry: PaperEntry;
  note: string;
}

/** Entries that follow each other and are told alike: what is on record, what panels did, questions. */
interface Run {
  heading: string;
  taken: Taken[];
}

/** Longer addresses make a code too fine for a telephone to read from paper. */
const LONGEST_CODE = 600;
/** Word follows no link that is longer. */
const LONGEST_LINK = 2000;

/** One's own papers, in the order in which they were put; questions that follow each other in a list with room for answers. */
export function composePapers(papers: Papers, { entries, asOf, site }: Material): PaperDocument {
  const taken = papers.chosen.flatMap(({ ref, note }) => {
    const entry = entries.get(ref);
    return entry ? [{ ref, entry, note }] : [];
  });
  const lost = papers.chosen.length - taken.length;
  const day = papers.date ? `Meeting of ${dateInWords(papers.date)}. ` : '';
  const speaks = `Record as of ${dateInWords(asOf)}.`;
  return {
    title: papers.meeting || 'Papers for a meeting',
    description: `Papers for a meeting. ${speaks}`,
    blocks: [
      ...codeOf(papers, site),
      plainLine(
        `${day}From Lines of Enquiry, chosen and put in this order by whoever made these papers. ${speaks} What was found rests on numbered notes.`,
      ),
      ...(lost > 0 ? [plainLine(lostInWords(lost))] : []),
      ...noted(papers.opening).map((pieces): Block => ({ kind: 'line', pieces })),
      ...told(runsOf(taken), papers.begun, taken),
    ],
    notes: notesOf(taken),
    ending: [...HELP, plainLine(`Made with ${new URL('/papers/', site).href}. ${speaks}`)],
  };
}

/** A code that opens these papers again; where their address is too long for one, whom to ask. */
function codeOf(papers: Papers, site: string): Block[] {
  const page = new URL('/papers/', site).href;
  const address = `${page}#${writePapers(papers)}`;
  const made = typed(page);
  if (address.length <= LONGEST_CODE)
    return [{ kind: 'code', text: 'These papers, to be opened again', address, made }];
  const text = `Made at ${made}; to open these papers again, ask whoever made them, for their address is too long for a code.`;
  return [
    { kind: 'line', pieces: [{ text, href: address.length <= LONGEST_LINK ? address : page }] },
  ];
}

const CONTINUED = ', continued';

function runsOf(taken: readonly Taken[]): Run[] {
  const runs: Run[] = [];
  for (const one of taken) {
    const own = one.entry.asked
      ? 'Questions'
      : one.ref.startsWith('p.')
        ? 'What panels did'
        : 'What is on record';
    const last = runs.at(-1);
    if (last && last.heading.replace(CONTINUED, '') === own) last.taken.push(one);
    else {
      // Kinds may alternate: a heading that stands above already says that it goes on.
      const isAgain = runs.some((run) => run.heading === own);
      runs.push({ heading: isAgain ? `${own}${CONTINUED}` : own, taken: [one] });
    }
  }
  return runs;
}

function told(runs: readonly Run[], begun: string, all: readonly Taken[]): Block[] {
  let first = 1;
  return runs.flatMap(({ heading: words, taken }) => {
    const asked = taken.filter(({ entry }) => entry.asked);
    const from = first;
    first += asked.length;
    return [
      heading(words),
      ...(asked.length > 0
        ? [questions(asked, begun, from)]
        : taken.flatMap((it) => onRecord(it, begun, all))),
    ];
  });
}

function onRecord({ ref, entry, note }: Taken, begun: string, all: readonly Taken[]): Block[] {
  return [
    heading(entry.title, 2, entry.href),
    ...changesIn(entry, begun).map((piece): Block => ({ kind: 'line', pieces: [piece] })),
    ...(ref.startsWith('t.') ? withoutRepeats(entry.lines, ref, all) : entry.lines),
    ...noted(note).map((pieces): Block => ({ kind: 'line', pieces })),
  ];
}

/** The lines of a thread; of a finding that was chosen too, only when it was and where in these papers it is told. */
function withoutRepeats(lines: readonly Line[], thread: Ref, all: readonly Taken[]): Line[] {
  const at = all.findIndex(({ ref }) => ref === thread);
  return lines.map((line) => {
    const place = all.findIndex(
      ({ ref, entry }) =>
        ref.startsWith('f.') && line.pieces.some(({ href }) => href === entry.href),
    );
    if (!line.isBullet || place < 0) return line;
    const where = place < at ? 'above' : 'below';
    return {
      ...line,
      pieces: line.pieces.map(({ text, href, isStrong }) =>
        href
          ? { text: `told ${where} in these papers`, href }
          : { text, ...(isStrong && { isStrong }) },
      ),
    };
  });
}

function questions(asked: readonly Taken[], begun: string, first: number): Block {
  return {
    kind: 'questions',
    first,
    questions: asked.map(({ entry, note }): Asked => ({
      ...entry.asked!,
      told: [
        ...changesIn(entry, begun).map((piece) => [piece]),
        ...entry.asked!.told,
        ...noted(note),
      ],
    })),
  };
}

const lostInWords = (count: number) =>
  count === 1
    ? 'One entry that was chosen did not arrive and is not in these papers.'
    : `${count} entries that were chosen did not arrive and are not in these papers.`;

const noted = (note: string) =>
  note ? [[{ text: 'Added note: ', isStrong: true }, { text: note }]] : [];

/** What became of an entry. What whoever began the papers cannot have known stands out; an old correction does not. */
function changesIn({ changes }: PaperEntry, begun: string): Piece[] {
  return changes
    .filter(({ date, isWithin }) => !isWithin || isSince(date, begun))
    .map(({ date, text }) =>
      isSince(date, begun)
        ? { text: `After these papers were begun: ${text}`, isStrong: true }
        : { text },
    );
}

/** How many of the entries were corrected or withdrawn after the papers were begun. */
export function changedSince(papers: Papers, entries: ReadonlyMap<Ref, PaperEntry>): number {
  return papers.chosen.filter(({ ref }) =>
    entries.get(ref)?.changes.some(({ date }) => isSince(date, papers.begun)),
  ).length;
}

const isSince = (date: string, begun: string) => begun !== '' && date > begun;

/** The notes on the sources that are cited, each once, in the order in which they are. */
function notesOf(taken: readonly Taken[]): PaperNote[] {
  const notes = new Map<string, PaperNote>();
  for (const { entry } of taken)
    for (const note of entry.notes) if (!notes.has(note.source)) notes.set(note.source, note);
  return [...notes.values()];
}
