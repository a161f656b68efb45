import { dateInWords, numberInWords, type Panel, type Source } from '../../record/index.ts';
import { sentencesWithin, toldWithin } from './whole.ts';

/** A panel's practice on paper. */
export interface PanelOnPaper {
  title: string;
  /** When, what to take from it, what about, what came of it or that this is not on record, and where the rest is told. */
  text: string;
  href: string;
  source: Source;
}

/**
 * Most characters of what a panel asked first, of what it recommended first, and of what came of it. Where there are none
 * for the last, nothing is said of it beside what another panel can take from the work.
 */
export type PanelMeasure = Record<'asked' | 'recommended' | 'outcome', number>;

/**
 * A panel's work in as much room as there is: when it was, what another panel can take from it, what it asked or, where
 * no question is on record, what it was about, what it recommended, and what came of it.
 * @param addressOf the address of a page as it is typed
 */
export function panelOnPaper(
  { data, path, sources }: Panel,
  measure: PanelMeasure,
  addressOf: (path: string) => string,
): PanelOnPaper {
  const { asked, recommended, takeaway, topic } = data;
  // When it was stands on paper however little room there is, and so does what to take from it.
  const day = data.date ? `${dateInWords(data.date)}.` : sentencesWithin(data.when, WHEN);
  const steps = [
    asked.length > 0 ? step('Asked', asked, measure.asked) : sentencesWithin(topic, measure.asked),
    step('Recommended', recommended, measure.recommended),
  ];
  const isWhole = asked.length === 0 && recommended.length === 0 && steps[0] === topic;
  return {
    title: data.title,
    text: inOne(
      day,
      takeaway ? `To take from it: ${takeaway}` : '',
      ...steps,
      ...ending(data, measure.outcome, isWhole, addressOf(path)),
    ),
    href: path,
    source: sources[0]!,
  };
}

/** What came of it, and where more is told of the work. */
function ending(
  { outcome, takeaway }: Panel['data'],
  most: number,
  isWhole: boolean,
  address: string,
): string[] {
  const isLeast = takeaway !== undefined && most === 0;
  const more = isLeast ? '' : `More is told at ${address}`;
  if (!outcome) return ['What came of it is not on record.', isWhole ? '' : more];
  // It is not cut short where there is something to take from the work, which is worth more.
  if (takeaway && !sentencesWithin(outcome, most)) return [more];
  const told = toldWithin(outcome, Math.max(most, LEAST), address);
  return [`What came of it: ${told}`, isWhole || told !== outcome ? '' : more];
}

/** Most characters of when it was, where no day is known. */
const WHEN = 120;
/** So many characters of what came of it are told where nothing can be taken from the work, however little room there is. */
const LEAST = 110;

/** The first entry of a step and how many more there are, where that has at most so many characters; else empty. */
function step(name: string, entries: readonly string[], most: number): string {
  const [first, ...more] = entries;
  if (!first) return '';
  const told = `${name}: ${first}${more.length > 0 ? ` (and ${numberInWords(more.length)} more).` : ''}`;
  return told.length > most ? '' : told;
}

/** Sentences after one another. */
const inOne = (...sentences: readonly string[]) => sentences.filter(Boolean).join(' ');
