/*
 * How much room a text takes on paper, reckoned and not rendered, so that what fits is decided when the page is built.
 * Every figure errs to the large side: a text may leave room, and never runs over.
 */

import type { Scale } from '../thread-line.ts';

/** How much wider bold letters run. */
const BOLD = 1.04;

/** A style of text in print: the sizes that `components/papers/sheets.css` gives it, in points. */
export interface TypeStyle {
  leading: number;
  size: number;
  /** How much wider it runs than the regular serif by which widths are reckoned. */
  factor: number;
}

export const TITLE: TypeStyle = { size: 20, leading: 23, factor: BOLD };
export const HEADING: TypeStyle = { size: 12, leading: 16, factor: BOLD };
export const ASK: TypeStyle = { size: 10.25, leading: 12.75, factor: BOLD };
export const NAME: TypeStyle = { size: 9.25, leading: 11.5, factor: BOLD };
export const TEXT: TypeStyle = { size: 9.25, leading: 11.5, factor: 1 };
export const SMALL: TypeStyle = { size: 8.25, leading: 10.25, factor: 1 };
export const NOTE: TypeStyle = { size: 7.25, leading: 8.75, factor: 1 };

/** A drawn thread, a unit a point. */
export const LINE: Scale = { width: 96, height: 20, base: 12.5, mark: 2.4 };

/** One side of A4 within its margins of 13 and 15 mm, less five points that no rounding can use up. */
export const SIDE = { width: 510, height: 763 };
/** What the frame of the page takes of the first side (the name of the site) and of the second (help, and whose it is). */
export const FRAME = { first: 26, second: 56 };

/** Widths of characters in em of the regular serif (Source Serif), rounded up. Any other is as wide as it is high. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.2, "'"],
  [0.24, ' ’‘'],
  [0.3, '!|'],
  [0.32, ',-.:;j·•'],
  [0.34, '[]il'],
  [0.36, '/\\t{}'],
  [0.38, '()If'],
  [0.4, '"J`²'],
  [0.42, '?'],
  [0.44, '“”'],
  [0.46, '*r'],
  [0.48, 's'],
  [0.5, 'z'],
  [0.52, '$_c–£'],
  [0.54, '0123456789#+<=>^e~é'],
  [0.56, 'Sag'],
  [0.58, 'ovx'],
  [0.6, 'Zky'],
  [0.62, 'FLbdq'],
  [0.64, 'EPTpu'],
  [0.66, 'Bhn'],
  [0.68, 'CXY'],
  [0.7, 'R'],
  [0.72, 'AKV'],
  [0.74, '&DGOQ'],
  [0.76, 'U'],
  [0.78, 'N'],
  [0.82, 'H—'],
  [0.84, '@w…'],
  [0.94, '%M½'],
  [0.96, 'm'],
  [1.02, 'W'],
];
const EM = new Map(WIDTHS.flatMap(([em, all]) => [...all].map((one) => [one, em] as const)));
const UNKNOWN_EM = 1.3;

function widthOf(text: string, { size, factor }: TypeStyle): number {
  let em = 0;
  for (const character of text) em += EM.get(character) ?? UNKNOWN_EM;
  return em * size * factor;
}

/** Lines that a text takes in a column of a width: broken between words, and within one that is longer than the column. */
export function linesOf(text: string, type: TypeStyle, width: number): number {
  const space = widthOf(' ', type);
  let lines = 0;
  let left = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const long = widthOf(word, type);
    if (lines > 0 && space + long <= left) {
      left -= space + long;
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
