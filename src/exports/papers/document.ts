/*
 * Papers as plain data, whoever made them: a pack at build, or somebody's own choice in the browser. What writes them
 * (word.ts, text.ts, the page) knows nothing of the record.
 */

/** A piece of a line: words, where they lead, and the source on which they rest. */
export interface Piece {
  text: string;
  /** Address, from the root of the site or in full. */
  href?: string;
  isStrong?: boolean;
  /** Id of the source whose note belongs to it. */
  source?: string;
}

export interface Line {
  kind: 'line';
  pieces: Piece[];
  isBullet?: boolean;
}

export interface Heading {
  kind: 'heading';
  level: 1 | 2;
  text: string;
  href?: string;
}

/** A question, what it rests on and what a good answer shows; the answer is left to be written. */
export interface Asked {
  ask: string;
  /** Where it comes from, and how the link is named. */
  from: { text: string; href: string };
  told: Piece[][];
}

export interface Questions {
  kind: 'questions';
  /** Number of the first: papers may ask, tell, and ask again. */
  first: number;
  questions: Asked[];
}

/** A QR code that leads to an address, and what is said beside it. */
export interface Code {
  kind: 'code';
  text: string;
  address: string;
  /** The short address of the page where it was made, for paper without the code. */
  made: string;
}

export type Block = Line | Heading | Questions | Code;

/** A source, with the address of the original. */
export interface PaperNote {
  /** Id of the source. */
  source: string;
  words: string;
  href: string;
  /** The address as printed. */
  shown: string;
}

export interface PaperDocument {
  title: string;
  /** What a file says of itself. */
  description: string;
  blocks: Block[];
  /** In the order of their numbers. */
  notes: PaperNote[];
  /** What stands at the end, after the notes. */
  ending: Block[];
}

/** A line of words alone. */
export const plainLine = (text: string): Line => ({ kind: 'line', pieces: [{ text }] });

export const heading = (text: string, level: 1 | 2 = 1, href?: string): Heading => ({
  kind: 'heading',
  level,
  text,
  ...(href ? { href } : {}),
});

/** The number of the note on a source. */
export function numberOf(source: string, notes: readonly PaperNote[]): number {
  return notes.findIndex((note) => note.source === source) + 1;
}

/** Where to get help: papers about harm end with it. */
export const HELP: readonly Block[] = [
  heading('If a child is at risk'),
  plainLine(
    'In an emergency, call 999; otherwise the police are on 101. Worried about a child? NSPCC helpline: 0808 800 5000. Childline, free for children: 0800 1111.',
  ),
];
