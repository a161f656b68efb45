import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '../loader/content.ts';

/** The groups of items that share a key and are more than one. An item without a key is left out. */
export function groupsOfSeveral<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | undefined,
): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Whether it is the entry itself, or a copy letter by letter, which is told as such. */
export function isCopy(a: Draft, b: Draft): boolean {
  return a === b || (a.body === b.body && isDeepStrictEqual(a.raw, b.raw));
}
