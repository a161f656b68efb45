import { isUtf8 } from 'node:buffer';
import type { ReadingMistake } from './mistakes.ts';
import { READING } from './explanations.ts';
import { oddIn } from './characters.ts';
import { positionsIn } from './positions.ts';
import { count } from './words.ts';

/** The longest article allowed takes half of this. */
const LARGEST_FILE = 32_000;
const NEWLINE = 0x0a;
/** The marks that Git puts between two versions. Half of them are often left behind. */
const CONFLICT = /^(?:[<>|]{7}(?: .*)?|={7})$/m;

/** What the bytes of a file hold. */
export interface Decoded {
  text?: string;
  /** Two versions of an entry in one file: no entry can be made of it, though what it names is named. */
  hasTwoVersions?: true;
  mistake?: ReadingMistake;
}

/** The text that the bytes of a file hold, or why they hold none. */
export function decode(bytes: Buffer): Decoded {
  if (bytes.length > LARGEST_FILE) {
    return {
      mistake: {
        explanation: READING.tooLarge,
        line: 1,
        column: 1,
        message: `The file is ${count(Math.round(bytes.length / 1000), 'kB', 'kB')} long, so it was not read.`,
        allowed: `at most ${LARGEST_FILE / 1000} kB`,
      },
    };
  }
  if (bytes.includes(0))
    return {
      mistake: notText(
        1,
        1,
        'The file is not plain text; a word processor or another program saved it in a form of its own.',
      ),
    };
  if (!isUtf8(bytes)) {
    const line = firstLineThatIsNotUtf8(bytes);
    return {
      mistake: notText(
        line,
        1,
        'This line holds letters that were saved in an old form (not UTF-8), and cannot be read.',
      ),
    };
  }
  // A byte order mark is a habit of some editors on Windows, and harms nobody.
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  if (text.trim() === '') {
    return {
      mistake: {
        explanation: READING.emptyFile,
        line: 1,
        column: 1,
        message: 'The file is empty.',
        allowed: 'the fields of an entry',
      },
    };
  }
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    return {
      text,
      hasTwoVersions: true,
      mistake: {
        explanation: READING.conflict,
        ...positionsIn(text)(conflict.index),
        message: conflict[0].startsWith('<')
          ? 'Two versions of the text stand here, one below the other, with marks between them.'
          : `Here stands a mark that divides two versions of a text: "${conflict[0].slice(0, 7)}".`,
        allowed: READING.conflict.allowed,
      },
    };
  }
  const odd = oddIn(text);
  if (!odd) return { text };
  return {
    text,
    mistake: {
      explanation: READING.hiddenCharacter,
      ...positionsIn(text)(odd.index),
      message: `Here stands a character that cannot be seen or is not what it looks like: ${odd.name}.`,
      allowed: 'letters, figures, signs and plain spaces',
      fix: odd.fix,
    },
  };
}

function notText(line: number, column: number, message: string): ReadingMistake {
  return { explanation: READING.notText, line, column, message, allowed: 'plain text in UTF-8' };
}

function firstLineThatIsNotUtf8(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end;
  }
  return line;
}
