/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** A number from 0 up to, and without, 1. */
  next(): number;
  /** One of some items, which have to be there. */
  oneOf<T>(items: readonly T[]): T;
}

/** @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c (mulberry32, in the public domain) */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, oneOf: (items) => items[Math.floor(next() * items.length)]! };
}
