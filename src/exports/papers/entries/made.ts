import {
  dateInWords,
  noAnswerInWords,
  stands,
  type AnyNode,
  type Force,
  type InspectionResponse,
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
 * @param named its title, of whom it is, its address where that is not the page of the node, and what became of it
 *   where that is not what became of the node
 */
export function entryOf(
  node: AnyNode,
  {
    title,
    of,
    href = node.path,
    changes: own = changesOf(node),
  }: Pick<PaperEntry, 'title' | 'of'> & Partial<Pick<PaperEntry, 'href' | 'changes'>>,
  told: () => Told,
): PaperEntry {
  if (!stands(node)) {
    const name = { title: `Withdrawn: ${title}`, of, href };
    return { ...name, changes: own, lines: [], notes: [], isWithdrawn: true };
  }
  const { changes = [], ...rest } = told();
  return { title, of, href, changes: [...own, ...changes], ...rest };
}

/** What became of an entry since it was published. */
export function changesOf(node: AnyNode): Change[] {
  return [
    ...node.data.corrections.map(({ date, what }) => ({
      date,
      text: `Corrected on ${dateInWords(date)}. ${what}`,
    })),
    ...withdrawalOf(node),
  ];
}

/** That an entry was withdrawn, where it was. */
export function withdrawalOf({ data: { withdrawn } }: AnyNode): Change[] {
  if (!withdrawn) return [];
  const { date, reason } = withdrawn;
  return [{ date, text: `Withdrawn on ${dateInWords(date)}. ${reason}` }];
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

/** Why what was said does not count as an answer, to stand after its headline; nothing where it is one. */
export const noAnswer = (response: InspectionResponse, isAnswer: boolean): Piece[] =>
  isAnswer ? [] : [{ text: `. ${noAnswerInWords(response)}.` }];
