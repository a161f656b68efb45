/** A year at its place on a drawn line. */
export interface YearPlace {
  year: number;
  x: number;
}

/** How wide the four figures of a year run, and how far apart two years stand at the least, in em. */
const [FIGURES, APART] = [2.4, 0.5];

/**
 * Which years are named, and where their names begin: none runs over the right edge, and one that would crowd the name
 * before it is left out.
 * @param places from left to right
 * @param size of the figures, in the units of the drawing
 */
export function yearLabels(places: readonly YearPlace[], width: number, size: number): YearPlace[] {
  let free = -Infinity;
  return places.flatMap(({ year, x }) => {
    const begin = Math.min(x, width - FIGURES * size);
    if (begin < free) return [];
    free = begin + (FIGURES + APART) * size;
    return [{ year, x: begin }];
  });
}
