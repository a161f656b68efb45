import { dateInWords, type Panel, type Source } from '../../record/index.ts';
import { sentencesWithin, toldWithin } from './whole.ts';

/** A panel's practice on paper. */
export interface PanelOnPaper {
  title: string;
  /** When and what about, what came of it or that this is not on record, and where the rest is told. */
  text: string;
  href: string;
  source: Source;
}

/** Most characters of what a panel did, and of what came of it. */
export type PanelMeasure = Record<'text' | 'outcome', number>;

/**
 * A panel's practice in as much room as there is: what it did, by its title at the least, and what came of it, in whole
 * sentences or the beginning of the first, with where the rest is told.
 * @param addressOf the address of a page as it is typed
 */
export function panelOnPaper(
  { data, path, sources }: Panel,
  measure: PanelMeasure,
  addressOf: (path: string) => string,
): PanelOnPaper {
  const about = `${data.when} ${data.topic}`;
  // When it was stands on paper however little room there is.
  const day = data.date ? `${dateInWords(data.date)}.` : '';
  const text =
    about.length <= measure.text ? about : inOne(day, sentencesWithin(data.topic, measure.text));
  const address = addressOf(path);
  const outcome = data.outcome && toldWithin(data.outcome, measure.outcome, address);
  const isElsewhereSaid = text === about || outcome !== data.outcome;
  return {
    title: data.title,
    text: inOne(
      text,
      outcome ? `What came of it: ${outcome}` : 'What came of it is not on record.',
      isElsewhereSaid ? '' : `More is told at ${address}`,
    ),
    href: path,
    source: sources[0]!,
  };
}

/** Sentences after one another. */
const inOne = (...sentences: readonly string[]) => sentences.filter(Boolean).join(' ');
