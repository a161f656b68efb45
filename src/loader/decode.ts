import { isUtf8 } from 'node:buffer';
import type { ReadingMistake } from './mistakes.ts';
import { READING } from './explanations.ts';
import { oddIn } from './characters.ts';
import { positionsIn } from './positions.ts';
import { count } from './words.ts';

/** The longest article allowed takes half of this. */
const LARGEST_FILE = 32_000;
const NEWLINE = 0x0a;

/** The text that the bytes of a file hold, or why they hold none. */
export function decode(bytes: Buffer): { text?: string; mistake?: ReadingMistake } {
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
    return { mistake: notText(1, 1, 'The file is not text: it holds zero bytes.') };
  if (!isUtf8(bytes)) {
    const line = firstLineThatIsNotUtf8(bytes);
    return { mistake: notText(line, 1, 'This line holds bytes that are not UTF-8.') };
  }
  // A byte order mark is a habit of some editors on Windows, and harms nobody.
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
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
