import { dateInWords, labels, reportedIn, type Source } from '../../record/index.ts';
import { typed } from '../papers/address.ts';
import { heightOf, NOTE, SIDE, sum } from './paper.ts';
import { toldWithin } from './whole.ts';

/** A numbered note: a source, and the address at which it can be read. */
export interface Note {
  number: number;
  source: Source;
  id: string;
  /** Title, publisher, date, whose words it reports, and how it was read. */
  words: string;
  /** The original's address, or that of our page on the source where none is known or it is too long to be typed. */
  href: string;
  /** The same as printed. */
  shown: string;
}

/** Longer names would leave no room for anything else; the page on the source has them whole. */
const LONGEST_TITLE = 200;
const LONGEST_PUBLISHER = 90;
const LONGEST_ADDRESS = 110;

/** Notes by number. A source has one number on all sides. */
export type Numbers = ReadonlyMap<Source, number>;

/** Gives each source a number, in the order in which they are cited, after those that have one. */
export function numbered(sources: readonly Source[], before: Numbers = new Map()): Numbers {
  const numbers = new Map(before);
  for (const source of sources) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  return numbers;
}

/** The notes that a side needs and the sides before it have not. */
export function notesOf(numbers: Numbers, before: Numbers, site: URL): Note[] {
  return [...numbers]
    .filter(([source]) => !before.has(source))
    .map(([source, number]) => noteOf(source, number, site));
}

export function noteOf(source: Source, number: number, site: URL): Note {
  const { id, path, data } = source;
  const date = data.published ? dateInWords(data.published) : 'date not established';
  const whose = reportedIn(source);
  const isShort = data.address !== null && data.address.length <= LONGEST_ADDRESS;
  const ours = typed(new URL(path, site).href);
  const href = isShort ? data.address! : path;
  return {
    number,
    source,
    id: `note-${id}`,
    words: `${ended(toldWithin(data.title, LONGEST_TITLE, ours))} ${toldWithin(data.publisher, LONGEST_PUBLISHER, ours)}, ${date}${whose && `, reporting ${whose}`}; ${labels.READ[data.read]}.`,
    href,
    shown: isShort ? typed(href) : ours,
  };
}

/** A title as a sentence, which it may be already. */
const ended = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`);

/** Height of notes in two columns, each whole in one of them; one alone has the width of both. */
export function heightOfNotes(notes: readonly Note[]): number {
  if (notes.length === 0) return 0;
  const width = notes.length === 1 ? SIDE.width - NUMBER_WIDTH : COLUMN;
  const heights = notes.map(
    ({ words, shown }) => heightOf(`${words} ${shown}`, NOTE, width) + NOTE_PADDING,
  );
  const balanced = heights.map((_, at) =>
    Math.max(sum(heights.slice(0, at + 1)), sum(heights.slice(at + 1))),
  );
  return Math.min(...balanced) + NOTES_PADDING;
}
/** A column of notes, less the width of the number before them. */
const COLUMN = 234;
const NUMBER_WIDTH = 14;
const NOTE_PADDING = 2;
const NOTES_PADDING = 6;
