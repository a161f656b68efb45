import { dateInWords } from '../../record/date-words.ts';
import {
  heading,
  HELP,
  plainLine,
  type Asked,
  type Block,
  type PaperDocument,
  type PaperNote,
  type Piece,
} from './document.ts';
import type { PaperEntry } from './entry.ts';
import type { Ref } from './refs.ts';
import type { Papers } from './state.ts';

/** What papers are put together from, beside what was chosen. */
export interface Material {
  entries: ReadonlyMap<Ref, PaperEntry>;
  /** The day of the record. */
  asOf: string;
  /** Address of the site. */
  site: string;
}

/** An entry that was chosen, with its note. */
interface Taken {
  entry: PaperEntry;
  note: string;
}

/** One's own papers: what is on record, in the order in which it was put; then the questions, with room for answers. */
export function composePapers(papers: Papers, { entries, asOf, site }: Material): PaperDocument {
  const taken = papers.chosen.flatMap(({ ref, note }) => {
    const entry = entries.get(ref);
    return entry ? [{ entry, note }] : [];
  });
  const lost = papers.chosen.length - taken.length;
  const told = taken.filter(({ entry }) => !entry.asked);
  const asked = taken.filter(({ entry }) => entry.asked);
  const day = papers.date ? `Meeting of ${dateInWords(papers.date)}. ` : '';
  const speaks = `Record as of ${dateInWords(asOf)}.`;
  return {
    title: papers.meeting || 'Papers for a meeting',
    description: `Papers for a meeting. ${speaks}`,
    blocks: [
      plainLine(
        `${day}From Lines of Enquiry, chosen by whoever made these papers. ${speaks} Each line rests on a numbered note.`,
      ),
      ...(lost > 0 ? [plainLine(lostInWords(lost))] : []),
      ...noted(papers.opening).map((pieces): Block => ({ kind: 'line', pieces })),
      ...(told.length > 0 ? [heading('What is on record')] : []),
      ...told.flatMap((it) => onRecord(it, papers.begun)),
      ...(asked.length > 0 ? [heading('Questions'), questions(asked, papers.begun)] : []),
    ],
    notes: notesOf(taken),
    ending: [...HELP, plainLine(`Made with ${new URL('/papers/', site).href}. ${speaks}`)],
  };
}

function onRecord({ entry, note }: Taken, begun: string): Block[] {
  return [
    heading(entry.title, 2, entry.href),
    ...changesIn(entry, begun).map((piece): Block => ({ kind: 'line', pieces: [piece] })),
    ...entry.lines,
    ...noted(note).map((pieces): Block => ({ kind: 'line', pieces })),
  ];
}

function questions(asked: readonly Taken[], begun: string): Block {
  return {
    kind: 'questions',
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
  const ordered = [
    ...taken.filter(({ entry }) => !entry.asked),
    ...taken.filter(({ entry }) => entry.asked),
  ];
  const notes = new Map<string, PaperNote>();
  for (const { entry } of ordered)
    for (const note of entry.notes) if (!notes.has(note.source)) notes.set(note.source, note);
  return [...notes.values()];
}
