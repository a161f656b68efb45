import type { Facets } from './facet-table.ts';
import { asksForForces, asksInGeneral, asksMeaning } from './asked.ts';
import type { Library } from './library.ts';
import type { Ranked } from './rank.ts';
import type { Understanding, Unit } from './understand/understand.ts';

/** Last place, counted from 0, of a page that a query names among other things. */
const AMONG_THREE = 2;

/**
 * Puts the pages that a query names where a reader expects them. A query that is nothing but a place leads to its force
 * first and then to findings; one that is nothing but a theme to the theme; one that is nothing but a term, or asks what
 * it means, to its meaning; a theme or an article among other words is among the first three. Who asks which forces is
 * led to where they are compared.
 */
export function pin(
  ranked: readonly Ranked[],
  { query, units }: Understanding,
  { facets, guide }: Pick<Library, 'facets' | 'guide'>,
): Ranked[] {
  const narrowing = units.filter(
    ({ typed, weight }) => weight === 1 && !guide.generic.includes(typed),
  );
  const alone = narrowing.length === 1;
  const named = narrowing.flatMap(({ pages }) => pages).filter(({ record }) => facets[record]);
  const isPlace = alone && named.some(({ is }) => is === 'force');
  const order = isPlace ? findingsFirst(ranked, facets) : [...ranked];
  const pinned = (is: Unit['pages'][number]['is'], place: number) => {
    for (const { record } of named.filter((page) => page.is === is).toReversed())
      raise(order, record, place);
  };
  pinned('theme', alone ? 0 : AMONG_THREE);
  pinned('article', alone || asksInGeneral({ query, units }) ? 0 : AMONG_THREE);
  if (alone) pinned('term', named.some(({ is }) => is === 'theme') ? 1 : 0);
  if (alone) pinned('force', 0);
  if (alone && asksMeaning(query)) pinned('term', 0);
  if (asksForForces(query) && facets[guide.compare])
    raise(order, guide.compare, named.some(({ is }) => is === 'theme') ? 1 : 0);
  return order;
}

/** A place alone asks what was found there, before reports and papers that name it. */
function findingsFirst(ranked: readonly Ranked[], facets: readonly Facets[]): Ranked[] {
  const isFinding = ({ record }: Ranked) => facets[record]?.is === 'findings';
  return [...ranked.filter(isFinding), ...ranked.filter((entry) => !isFinding(entry))];
}

/** Moves a record up to a place, or puts it there; one that stands higher stays. */
function raise(order: Ranked[], record: number, place: number): void {
  const at = order.findIndex((entry) => entry.record === record);
  if (at >= 0 && at <= place) return;
  const [entry = { record, score: 0, answers: 0, words: [] }] = at < 0 ? [] : order.splice(at, 1);
  order.splice(place, 0, entry);
}
