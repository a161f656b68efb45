import {
  dateInWords,
  stands,
  type AnyNode,
  type Force,
  type PublicRecord,
  type Source,
} from '../../../record/index.ts';
import { paperNote } from '../../pack/document.ts';
import { noteOf } from '../../pack/notes.ts';
import type { Line, PaperNote, Piece } from '../document.ts';
import type { Change, Choice, PaperEntry } from '../entry.ts';
import type { Ref } from '../refs.ts';

/** What the entries are made from. */
export interface Given {
  record: PublicRecord;
  site: URL;
  /** The forces next to a force. */
  near: (force: Force) => Force[];
}

/** An entry with the references by which it is found: its own, and those it had before it was renamed. */
export interface Made {
  refs: Ref[];
  entry: PaperEntry;
  choice?: Omit<Choice, 'ref'>;
}

/** What of an entry is left out where it was withdrawn. */
type Told = Pick<PaperEntry, 'lines' | 'notes'> & Pick<Partial<PaperEntry>, 'asked' | 'changes'>;

/**
 * An entry as papers hold it. One that was withdrawn keeps its name, and why.
 * @param named its title, of whom it is, and its address where that is not the page of the node
 */
export function entryOf(
  node: AnyNode,
  { title, of, href = node.path }: Pick<PaperEntry, 'title' | 'of'> & { href?: string },
  told: () => Told,
): PaperEntry {
  const own = changesOf(node);
  if (!stands(node)) {
    const name = { title: `Withdrawn: ${title}`, of, href };
    return { ...name, changes: own, lines: [], notes: [], isWithdrawn: true };
  }
  const { changes = [], ...rest } = told();
  return { title, of, href, changes: [...own, ...changes], ...rest };
}

/** What became of an entry since it was published. */
export function changesOf({ data: { corrections, withdrawn } }: AnyNode): Change[] {
  return [
    ...corrections.map(({ date, what }) => ({
      date,
      text: `Corrected on ${dateInWords(date)}. ${what}`,
    })),
    ...(withdrawn
      ? [
          {
            date: withdrawn.date,
            text: `Withdrawn on ${dateInWords(withdrawn.date)}. ${withdrawn.reason}`,
          },
        ]
      : []),
  ];
}

/** The ids by which an entry is known. */
export const idsOf = ({ id, data }: AnyNode): string[] => [id, ...data.formerIds];

/** The notes on sources, each once. */
export function notesOn(sources: readonly Source[], { site }: Given): PaperNote[] {
  return [...new Set(sources)].map((source) => paperNote(noteOf(source, 0, site)));
}

export const line = (pieces: Piece[], isBullet = false): Line => ({
  kind: 'line',
  pieces,
  ...(isBullet && { isBullet }),
});

/** When an answer was given, for a line that tells it. */
export const dayOf = ({ data }: { data: { date: string | null } }): string =>
  data.date ? dateInWords(data.date) : 'Date not established';
