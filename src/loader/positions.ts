import { LineCounter } from 'yaml';
import type { Position } from './mistakes.ts';

/** Tells of each offset in a text its line and column. */
export function positionsIn(text: string): (offset: number) => Position {
  let counter: LineCounter | undefined;
  return (offset) => {
    // Counted when first asked for: most texts have no mistake in them.
    counter ??= countLines(text);
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
}

function countLines(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    counter.addNewLine(at + 1);
  return counter;
}

/** The offset at which a line and a column stand. */
export function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, it) => sum + it.length + 1, 0) + column - 1;
}
