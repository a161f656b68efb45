import { firstDay, lastDay } from '../schemas/dates.ts';
import type { Line } from '../record/index.ts';

/** The size of a strip, in its own units. */
export interface StripScale {
  width: number;
  /** At the least: a stack of many marks needs more. */
  height: number;
  /** Half the side of a mark. */
  mark: number;
}

/** A strip on a phone, and on a wide screen. */
export const NARROW: StripScale = { width: 340, height: 74, mark: 2.5 };
export const BROAD: StripScale = { width: 900, height: 84, mark: 4 };

/** A dated story as shapes on one line. */
export interface Strip {
  height: number;
  years: { year: number; x: number }[];
  marks: { kind: Line['kind']; isPlanned: boolean; x: number; y: number }[];
  /** Where today stands; what is to come lies after it. */
  today: number;
}

/** Room under the line for the names of years. */
const FOOT = 18;

/**
 * Draws a story over the years from its first to its last, and to today at least. Marks of one time are stacked, so that
 * none hides another.
 */
export function drawStrip(
  lines: readonly Pick<Line, 'date' | 'kind' | 'planned'>[],
  asOf: string,
  { width, height, mark }: StripScale,
): Strip {
  const years = [...lines.map(({ date }) => date), asOf].map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [from, to] = [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
  const at = (time: number) =>
    Math.round(mark + ((time - from) / (to - from)) * (width - 2 * mark));
  const side = 2 * mark + 1;
  const stacks = new Map<number, number>();
  const oldestFirst = lines.toSorted((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const placed = oldestFirst.map(({ date, kind, planned }) => {
    const middle = (Date.parse(firstDay(date)) + Date.parse(lastDay(date))) / 2;
    const column = Math.round(at(middle) / side);
    const below = stacks.get(column) ?? 0;
    stacks.set(column, below + 1);
    return { kind, isPlanned: planned, x: column * side, below };
  });
  const tallest = Math.max(0, ...stacks.values());
  const needed = Math.max(height, Math.ceil(tallest * side + 2 * mark) + FOOT);
  const lowest = needed - FOOT - mark;
  return {
    height: needed,
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      x: at(Date.UTC(first + index, 0, 1)),
    })),
    marks: placed.map(({ below, ...mark }) => ({ ...mark, y: lowest - below * side })),
    today: at(Date.parse(asOf)),
  };
}
