import type { Asked, Line, PaperNote } from './document.ts';
import type { Ref } from './refs.ts';

/** That an entry was corrected or withdrawn, as a sentence says it. */
export interface Change {
  date: string;
  text: string;
  /** Of something that is told within the entry: worth telling only to whoever took the entry before. */
  isWithin?: true;
}

/** An entry as it stands in papers. */
export interface PaperEntry {
  title: string;
  /** Of which force or panel it is, in full: papers may hold entries of many. */
  of: string;
  /** Address of its page, or of its place on a page. */
  href: string;
  /** What is on record; empty for a question, and for what was withdrawn. */
  lines: Line[];
  asked?: Asked;
  notes: PaperNote[];
  changes: Change[];
  isWithdrawn?: true;
}

/** An entry that can be chosen, as a list shows it. */
export interface Choice {
  ref: Ref;
  title: string;
  /** When and by whom, or what it is about. */
  line: string;
  /** Ids of the themes and of the force that it is about. */
  themes: string[];
  force: string;
}

/** A file of entries (refs.ts says which are in which), with what can be chosen from it. */
export interface EntryFile {
  /** The day of the record. */
  asOf: string;
  entries: Record<Ref, PaperEntry>;
  choices: Choice[];
  /** The forces next door, in the file of a force. */
  near: { id: string; name: string }[];
}
