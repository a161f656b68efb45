import type { Facets } from './facet-table.ts';
import type { Ranked } from './rank.ts';
import type { Unit } from './understand/understand.ts';

/** Words that narrow nothing down beside the name of a place or a subject. */
const GENERIC = new Set(
  'police force forces constabulary council councils area report reports inspection'.split(' '),
);
/** Last place, counted from 0, of a page that a query names among other things. */
const AMONG_THREE = 2;

/**
 * Puts the pages that a query names where a reader expects them. A query that is nothing but a place leads to its force
 * first, one that is nothing but a theme to the theme; a theme among other words, and a term of the glossary alone, is
 * among the first three.
 * @param asksMeaning the query asks what a term means, so its entry comes first
 */
export function pin(
  ranked: readonly Ranked[],
  units: readonly Unit[],
  facets: readonly Facets[],
  asksMeaning: boolean,
): Ranked[] {
  const order = [...ranked];
  const narrowing = units.filter(({ typed }) => !GENERIC.has(typed));
  const alone = narrowing.length === 1;
  const named = narrowing.flatMap(({ pages }) => pages).filter(({ record }) => facets[record]);
  const pinned = (is: Unit['pages'][number]['is'], place: number) => {
    for (const { record } of named.filter((page) => page.is === is).toReversed())
      raise(order, record, place);
  };
  pinned('theme', alone ? 0 : AMONG_THREE);
  if (alone) pinned('term', AMONG_THREE);
  if (alone) pinned('force', 0);
  if (alone && asksMeaning) pinned('term', 0);
  return order;
}

/** Moves a record up to a place, or puts it there; one that stands higher stays. */
function raise(order: Ranked[], record: number, place: number): void {
  const at = order.findIndex((entry) => entry.record === record);
  if (at >= 0 && at <= place) return;
  const [entry = { record, score: 0, answers: 0, words: [] }] = at < 0 ? [] : order.splice(at, 1);
  order.splice(place, 0, entry);
}
