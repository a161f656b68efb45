/*
 * How much room a text takes on paper, reckoned and not rendered, so that what fits is decided when the page is built.
 * Every figure errs to the large side: a text may leave room, and never runs over.
 */

import { splitAddress } from '../papers/address.ts';
import type { Scale } from '../thread-line.ts';

/** The widths of letters are rounded up: a text of many runs so much narrower. */
const MEASURED = 0.99;
/** How much wider bold letters run. */
const BOLD = 1.03;

/** A style of text in print: the sizes that `components/papers/sheets.css` gives it, in points. */
export interface TypeStyle {
  leading: number;
  size: number;
  /** How much wider it runs than the regular serif by which widths are reckoned. */
  factor: number;
}

export const TITLE: TypeStyle = { size: 20, leading: 23, factor: 1.01 };
export const HEADING: TypeStyle = { size: 12, leading: 16, factor: BOLD };
export const ASK: TypeStyle = { size: 10.25, leading: 12.75, factor: BOLD };
export const NAME: TypeStyle = { size: 9.75, leading: 11.75, factor: BOLD };
export const TEXT: TypeStyle = { size: 9.75, leading: 11.75, factor: MEASURED };
export const SMALL: TypeStyle = { size: 9, leading: 10.75, factor: MEASURED };
export const NOTE: TypeStyle = { size: 8, leading: 9.5, factor: MEASURED };

/** A drawn thread, a unit a point. */
export const LINE: Scale = { width: 112, height: 17, base: 11, mark: 2.8 };
/** The years under it: the size of their figures, and how much room they take. */
export const YEAR_SIZE = 8.8;
export const YEARS = 12;

/** One side of A4 within its margins of 13 and 15 mm, less five points that no rounding can use up. */
export const SIDE = { width: 510, height: 763 };
/** What the frame of the page takes of the first side (the name of the site) and of the second (help, and whose it is). */
export const FRAME = { first: 26, second: 56 };

/** Widths of characters in em of the regular serif (Source Serif), as measured, rounded up. Any other is as wide as it is high. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.19, "'"],
  [0.23, '’‘'],
  [0.24, ' '],
  [0.29, '!|'],
  [0.31, ',.:;j·•'],
  [0.32, '-'],
  [0.33, 'il'],
  [0.34, '[]'],
  [0.35, '/\\'],
  [0.36, 't{}'],
  [0.37, '()f'],
  [0.38, 'I'],
  [0.39, '"J²'],
  [0.4, '`'],
  [0.42, '?'],
  [0.44, '“”'],
  [0.46, '*r'],
  [0.47, 's'],
  [0.49, 'z'],
  [0.52, '$_c–£'],
  [0.53, '0123456789#'],
  [0.54, '+<=>^e~é'],
  [0.55, 'Sa'],
  [0.56, 'g'],
  [0.57, 'x'],
  [0.58, 'ov'],
  [0.59, 'Zy'],
  [0.6, 'k'],
  [0.61, 'q'],
  [0.62, 'FLbd'],
  [0.63, 'Ppu'],
  [0.64, 'ET'],
  [0.65, 'hn'],
  [0.66, 'B'],
  [0.67, 'CY'],
  [0.68, 'X'],
  [0.69, 'R'],
  [0.71, 'KV'],
  [0.72, 'A'],
  [0.73, '&G'],
  [0.74, 'DOQ'],
  [0.76, 'U'],
  [0.77, 'N'],
  [0.82, 'H—'],
  [0.83, '…'],
  [0.84, '@w'],
  [0.94, '%M½'],
  [0.96, 'm'],
  [1.01, 'W'],
];
const EM = new Map(WIDTHS.flatMap(([em, all]) => [...all].map((one) => [one, em] as const)));
const UNKNOWN_EM = 1.3;

function widthOf(text: string, { size, factor }: TypeStyle): number {
  let em = 0;
  for (const character of text) em += EM.get(character) ?? UNKNOWN_EM;
  return em * size * factor;
}

/** Where a line may end within a word: after a hyphen between letters, as in `post-inspection`; an address has its own. */
const HYPHEN = /(?<=[a-z]-)(?=[a-z])/i;
const piecesOfWord = (word: string) =>
  word.includes('/') ? splitAddress(word) : word.split(HYPHEN);

/** Lines that a text takes in a column of a width: broken between words, and within one that is longer than the column. */
export function linesOf(text: string, type: TypeStyle, width: number): number {
  const space = widthOf(' ', type);
  let lines = 0;
  let left = 0;
  for (const word of text.split(/\s+/).filter(Boolean))
    for (const [index, piece] of piecesOfWord(word).entries()) {
      const long = widthOf(piece, type);
      const needed = index === 0 ? space + long : long;
      if (lines > 0 && needed <= left) {
        left -= needed;
        continue;
      }
      // A word of several lines leaves a ragged edge on each.
      const own = Math.max(1, Math.ceil((long * 1.05) / width));
      lines += own;
      left = own * width - long;
    }
  return lines;
}

/** Height of a text in a column of a width, in points. */
export function heightOf(text: string, type: TypeStyle, width: number): number {
  return linesOf(text, type, width) * type.leading;
}

export const sum = (heights: readonly number[]) => heights.reduce((all, one) => all + one, 0);
