import { MAP_SIZE, type Outline } from './map.ts';

/** Height of a line of a name, in the units of `MAP_SIZE`. */
export const LINE = 38;
/** Room that a name keeps around it, how far it may stand from the middle of its area, and by which steps. */
const ROOM = { apart: 8, away: 80, step: 6 };
/** A name in two lines has to stand so much nearer to its middle to be preferred. */
const SECOND_LINE = 8;
/** How often a name may give way before the search ends; a map of all forces needs a few hundred. */
const MOST_MOVES = 1000;

/** A name on a map: its lines, and the middle of the first at its foot. */
export interface PlacedName {
  lines: string[];
  x: number;
  y: number;
}

/** A place where a name may stand: the box around it, and how far that is from its own. */
interface Spot {
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
  away: number;
}

/**
 * Names for a map, each in one line or two, near the middle of its area, and none over another. One that finds no room
 * is left out.
 */
export function placeNames(
  named: readonly { id: string; name: string; label: Outline['label'] }[],
): Map<string, PlacedName> {
  const spots = named.map(({ name, label }) => spotsOf(name, label));
  const chosen = free(settled(spots));
  return new Map(named.flatMap(({ id }, at) => (chosen[at] ? [[id, written(chosen[at])]] : [])));
}

/** Letters of the bold sans by their width in parts of their height, generously: a reader's machine may have another. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI ]/, 0.29],
  [/[frt-]/, 0.38],
  [/[mwMW]/, 0.9],
  [/[A-Z]/, 0.74],
];

function widthOf(line: string): number {
  const parts = [...line].map((letter) => WIDTHS.find(([like]) => like.test(letter))?.[1] ?? 0.6);
  return LINE * parts.reduce((sum, part) => sum + part, 0);
}

/** A name in one line, and in two broken at each of its spaces. */
function layoutsOf(name: string): string[][] {
  const words = name.split(' ');
  const broken = words.slice(1).map((_, at) => {
    const line = (from: number, to?: number) => words.slice(from, to).join(' ');
    return [line(0, at + 1), line(at + 1)];
  });
  return [[name], ...broken];
}

/** All spots of a name in the picture, nearest first. */
function spotsOf(name: string, label: Outline['label']): Spot[] {
  const { apart, away, step } = ROOM;
  const steps = Array.from({ length: Math.floor((2 * away) / step) + 1 }, (_, at) => {
    return step * (at - Math.floor(away / step));
  });
  return layoutsOf(name)
    .flatMap((lines) => {
      const width = Math.max(...lines.map(widthOf)) + 2 * apart;
      const height = lines.length * LINE + apart;
      return steps.flatMap((dx) =>
        steps.map((dy) => ({
          lines,
          x: label.x + dx,
          y: label.y + dy,
          width,
          height,
          // A line above or below its area is read as another's sooner than one that reaches out beside it.
          away: Math.hypot(dx, 1.3 * dy) + SECOND_LINE * (lines.length - 1),
        })),
      );
    })
    .filter(
      ({ x, y, width, height, away: far }) =>
        far <= away &&
        x >= width / 2 &&
        x <= MAP_SIZE.width - width / 2 &&
        y >= height / 2 &&
        y <= MAP_SIZE.height - height / 2,
    )
    .sort((a, b) => a.away - b.away);
}

function isOver(a: Spot, b: Spot): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

/**
 * A spot for each name, over no other where that can be had. Names that lie over another give way in turn, each to the
 * spot that is best for it among the others as they stand. Two that stay in each other's way weigh more each time, so
 * that they do not push each other back and forth for ever (Morris, The breakout method, AAAI 1993).
 */
function settled(spots: readonly Spot[][]): Spot[] {
  const chosen = spots.flatMap(([first]) => first ?? []);
  if (chosen.length < spots.length) throw new Error('A name is wider than the map.');
  const weights = spots.map(() => spots.map(() => 2));
  const inTheWay = (spot: Spot, own: number) =>
    chosen.flatMap((other, at) => (at !== own && isOver(spot, other) ? [at] : []));
  for (let move = 0; move < MOST_MOVES; move++) {
    const over = chosen.flatMap((spot, at) => (inTheWay(spot, at).length > 0 ? [at] : []));
    if (over.length === 0) break;
    for (const at of over)
      for (const other of inTheWay(chosen[at]!, at)) weights[at]![other]! += 0.5;
    const next = over[move % over.length]!;
    chosen[next] = bestOf(spots[next]!, (spot) =>
      inTheWay(spot, next).reduce(
        (sum, other) => sum + 90 * (weights[next]![other]! + weights[other]![next]!),
        spot.away,
      ),
    );
  }
  return chosen;
}

/** The spot that costs least; a spot costs no less than it is away, so those after a cheaper one need no look. */
function bestOf(spots: readonly Spot[], costOf: (spot: Spot) => number): Spot {
  let best = spots[0]!;
  let least = Infinity;
  for (const spot of spots) {
    if (spot.away >= least) break;
    const cost = costOf(spot);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

/** The same spots, without those that lie over one before. */
function free(spots: readonly Spot[]): (Spot | undefined)[] {
  const kept: Spot[] = [];
  return spots.map((spot) => {
    if (kept.some((other) => isOver(spot, other))) return undefined;
    kept.push(spot);
    return spot;
  });
}

/** How far the foot of letters lies under the top of their line, in parts of its height. */
const FOOT = 0.84;

function written({ lines, x, y, height }: Spot): PlacedName {
  return { lines, x, y: Math.round(y - (height - ROOM.apart) / 2 + FOOT * LINE) };
}
