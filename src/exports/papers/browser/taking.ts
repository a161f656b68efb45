import type { PaperDocument } from '../document.ts';
import { textOf } from '../text.ts';
import { part, say } from './elements.ts';
import { printPapers, startPrinting } from './printing.ts';

/** The papers that are taken along, as they are when a button is pressed. */
interface Taking {
  site: string;
  sheet: () => PaperDocument | undefined;
  /** Writes the papers into the address. */
  write: () => void;
}

/** The buttons by which papers are taken along: on paper, in Word, as text, by their address. */
export function startTaking({ site, sheet, write }: Taking): void {
  const onPress = (name: string, act: (paper: PaperDocument) => void) =>
    part(name).addEventListener('click', () => {
      write();
      const paper = sheet();
      if (paper) act(paper);
    });
  startPrinting();
  onPress('print', () => void printPapers());
  onPress('word', (paper) => void saveAsWord(paper));
  onPress('text', (paper) => void copy(textOf(paper, site), 'The text is'));
  onPress('address', () => void copy(location.href, 'The address is'));
}

async function saveAsWord(paper: PaperDocument): Promise<void> {
  say('The Word file is being made.');
  try {
    const { saveWord } = await import('./save.ts');
    await saveWord(paper);
    say('The Word file is made.');
  } catch {
    say(
      'The Word file could not be made: what makes it is fetched when it is first asked for, and did not arrive. It is not among what is kept for offline. Print these papers, or copy them as text.',
    );
  }
}

/** Copies a text; where the browser does not allow it, shows it to be copied by hand. */
async function copy(text: string, what: string): Promise<void> {
  const box = part<HTMLTextAreaElement>('by-hand');
  try {
    await navigator.clipboard.writeText(text);
    box.hidden = true;
    say(`${what} copied.`);
  } catch {
    box.hidden = false;
    box.value = text;
    box.select();
    say('Your browser did not allow copying: the text is below, to be copied by hand.');
  }
}
