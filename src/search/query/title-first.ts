import type { Library } from './library.ts';
import type { Ranked } from './rank.ts';
import { keyOf } from './understand/key.ts';

/** A query that names a page's title shows that page first. */
export async function sameTitleFirst(
  query: string,
  ranked: readonly Ranked[],
  first: number,
  { entry }: Library,
): Promise<Ranked[]> {
  const asked = keyOf(query);
  const top = ranked.slice(0, first);
  const titles = await Promise.all(
    top.map(async ({ record }) => keyOf((await entry(record)).title)),
  );
  const named = top.filter((_, place) => titles[place] === asked);
  return [...named, ...ranked.filter((entry) => !named.includes(entry))];
}
