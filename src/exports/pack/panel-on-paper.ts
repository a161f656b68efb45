import { dateInWords, type Panel, type Source } from '../../record/index.ts';
import { sentencesWithin } from './whole.ts';

/** A panel's practice on paper. */
export interface PanelOnPaper {
  title: string;
  /** When and what about, what came of it or that nothing is on record, and where the rest is told. */
  text: string;
  href: string;
  source: Source;
}

/** Most characters of what a panel did, and of what came of it. */
export type PanelMeasure = Record<'text' | 'outcome', number>;

/**
 * A panel's practice in as much room as there is: each sentence whole, and where the others are.
 * @param addressOf the address of a page as it is typed
 */
export function panelOnPaper(
  { data, path, sources }: Panel,
  measure: PanelMeasure,
  addressOf: (path: string) => string,
): PanelOnPaper {
  const address = addressOf(path);
  const about = `${data.when} ${data.topic}`;
  // When it was stands on paper however little room there is.
  const day = data.date ? `${dateInWords(data.date)}.` : '';
  const text = about.length <= measure.text ? about : sentencesWithin(about, measure.text) || day;
  const outcome = data.outcome ? sentencesWithin(data.outcome, measure.outcome) : '';
  const isAll = text === about && outcome === (data.outcome ?? '');
  const came = !data.outcome
    ? 'What came of it is not on record.'
    : outcome && `What came of it: ${outcome}`;
  return {
    title: data.title,
    text: [text, came, isAll ? '' : `${came ? 'More' : 'What came of it'} is told at ${address}`]
      .filter(Boolean)
      .join(' '),
    href: path,
    source: sources[0]!,
  };
}
