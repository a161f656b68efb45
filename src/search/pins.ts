import type { Facets } from './facet-table.ts';
import type { Ranked } from './rank.ts';
import type { Unit } from './understand/understand.ts';

/** Last place, counted from 0, of a theme's page for a word that names the theme. */
const THEME_PLACE = 2;

/**
 * Puts the pages that a query names where a reader expects them: a query that is nothing but a place leads to its
 * force first, one that is nothing but a theme to the theme; a theme named among other words is among the first three.
 */
export function pin(
  ranked: readonly Ranked[],
  units: readonly Unit[],
  facets: readonly Facets[],
): Ranked[] {
  const order = [...ranked];
  const alone = units.length === 1;
  for (const { is, record } of units.flatMap(({ pages }) => pages).toReversed()) {
    if (!facets[record]) continue;
    const last = alone && is === 'force' ? 0 : is === 'theme' || alone ? THEME_PLACE : null;
    if (last !== null) raise(order, record, last);
  }
  return order;
}

/** Moves a record up to a place, or puts it there; one that stands higher stays. */
function raise(order: Ranked[], record: number, place: number): void {
  const at = order.findIndex((entry) => entry.record === record);
  if (at >= 0 && at <= place) return;
  const [entry = { record, score: 0, answers: 0, words: [] }] = at < 0 ? [] : order.splice(at, 1);
  order.splice(place, 0, entry);
}
