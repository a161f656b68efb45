import { dateInWords, numberInWords, type Panel, type Source } from '../../record/index.ts';
import { sentencesWithin, toldWithin } from './whole.ts';

/** A panel's practice on paper. */
export interface PanelOnPaper {
  title: string;
  /** When and what about, what came of it or that this is not on record, and where the rest is told. */
  text: string;
  href: string;
  source: Source;
}

/** Most characters of what a panel asked first, of what it recommended first, and of what came of it. */
export type PanelMeasure = Record<'asked' | 'recommended' | 'outcome', number>;

/**
 * A panel's work from question to outcome in as much room as there is: when it was, what it asked or, where no question
 * is on record, what it was about, what it recommended, and what came of it.
 * @param addressOf the address of a page as it is typed
 */
export function panelOnPaper(
  { data, path, sources }: Panel,
  measure: PanelMeasure,
  addressOf: (path: string) => string,
): PanelOnPaper {
  const { asked, recommended, topic } = data;
  const address = addressOf(path);
  // When it was stands on paper however little room there is.
  const day = data.date ? `${dateInWords(data.date)}.` : sentencesWithin(data.when, WHEN);
  const steps = [
    asked.length > 0 ? step('Asked', asked, measure.asked) : sentencesWithin(topic, measure.asked),
    step('Recommended', recommended, measure.recommended),
  ];
  const outcome = data.outcome && toldWithin(data.outcome, measure.outcome, address);
  const isWhole = asked.length === 0 && recommended.length === 0 && steps[0] === topic;
  return {
    title: data.title,
    text: inOne(
      day,
      ...steps,
      outcome ? `What came of it: ${outcome}` : 'What came of it is not on record.',
      isWhole || outcome !== data.outcome ? '' : `More is told at ${address}`,
    ),
    href: path,
    source: sources[0]!,
  };
}

/** Most characters of when it was, where no day is known. */
const WHEN = 120;

/** The first entry of a step and how many more there are, where that has at most so many characters; else empty. */
function step(name: string, entries: readonly string[], most: number): string {
  const [first, ...more] = entries;
  if (!first) return '';
  const told = `${name}: ${first}${more.length > 0 ? ` (and ${numberInWords(more.length)} more)` : ''}`;
  return told.length > most ? '' : told;
}

/** Sentences after one another. */
const inOne = (...sentences: readonly string[]) => sentences.filter(Boolean).join(' ');
