import type { Answer } from '../query/answer.ts';
import { isWorry } from '../query/worry.ts';
import { cardsFor } from './card.ts';
import { counts, passes } from '../query/facets.ts';
import type { Library } from '../query/library.ts';
import type { Ranked } from '../query/rank.ts';
import { part } from './elements.ts';
import { inTime } from './files.ts';
import { showFacets } from './facet-list.ts';
import { openFacets } from './open-library.ts';
import { chosenNames } from './form.ts';
import { resultItem } from './results.ts';
import { sayFound, sayNothingFailed } from './status.ts';
import type { State } from './state.ts';

const PAGE = 10;

/** The results that pass what was chosen, in the order asked for. */
export function resultsOf(state: State, { ranked }: Answer, { facets }: Library): Ranked[] {
  const chosen = chosenNames(state, facets);
  const left = ranked.filter(({ record }) => facets[record] && passes(facets[record], chosen));
  const day = ({ record }: Ranked) => facets[record]?.day ?? 0;
  return state.sort === 'newest' ? left.sort((a, b) => day(b) - day(a)) : left;
}

/**
 * Prepares an answer, and returns what puts it on the page: between the two a later search may have begun.
 * @param before how many results stood here before
 * @throws {MissingFile} when a text did not arrive
 */
export async function present(
  state: State,
  found: Answer,
  library: Library,
  before: number,
): Promise<() => void> {
  const left = resultsOf(state, found, library);
  const [items, cards] = await Promise.all([
    itemsOf(left.slice(0, Math.max(PAGE, before)), library),
    state.exactly ? [] : cardsFor(found, library),
  ]);
  // As it was typed, or put right.
  const isWorried = [state.query, found.understood.query].some((query) =>
    isWorry(query, library.guide.worries),
  );
  const instead = left.length === 0 ? [await insteadOf(state, library)] : [];
  const all = found.ranked.flatMap(({ record }) => library.facets[record] ?? []);
  return () => {
    showFacets(counts(all, chosenNames(state, library.facets)), state.chosen);
    part('help').hidden = !isWorried;
    part('answer').hidden = cards.length === 0;
    part('cards').replaceChildren(...cards);
    part('results').replaceChildren(...items);
    part('instead').replaceChildren(...instead);
    part('facets').hidden = all.length === 0;
    part('order').hidden = left.length < 2;
    part('csv').hidden = left.length === 0;
    offerMore(left.length, items.length);
    sayFound(left.length, state, found, { cards, isWorry: isWorried });
  };
}

/** What stands where nothing was found, whose code is loaded only then. */
async function insteadOf(state: State, library: Library): Promise<HTMLElement> {
  const { nothingFound } = await inTime(import('./nothing-found.ts'));
  return nothingFound(state, library);
}

/** Takes away the results of an earlier search, and what stands beside them. */
export function showNothing(): void {
  showNothingAbove();
  part('list').hidden = true;
  part('facets').hidden = true;
  part('results').replaceChildren();
}

/** Takes away what stands above results. */
export function showNothingAbove(): void {
  part('help').hidden = true;
  part('answer').hidden = true;
}

/**
 * Prepares the facets of all records, and returns what shows them before anything is searched for.
 * @throws {MissingFile} when they did not arrive
 */
export async function offerFacets(state: State): Promise<() => void> {
  const facets = await openFacets();
  return () => {
    showFacets(counts(facets, chosenNames(state, facets)), state.chosen);
    part('facets').hidden = false;
  };
}

/**
 * Prepares the next results, and returns what adds them and moves on to the first of them, unless the reader has moved
 * elsewhere.
 * @throws {MissingFile} when a text did not arrive
 */
export async function presentMore(
  state: State,
  found: Answer,
  library: Library,
): Promise<() => void> {
  const list = part('results');
  const left = resultsOf(state, found, library);
  const shown = list.childElementCount;
  const items = await itemsOf(left.slice(shown, shown + PAGE), library);
  return () => {
    const waits = [part('more'), document.body, null].includes(
      document.activeElement as HTMLElement | null,
    );
    list.append(...items);
    if (waits) items[0]?.querySelector('a')?.focus();
    offerMore(left.length, list.childElementCount);
    sayNothingFailed();
    history.replaceState({ shown: list.childElementCount }, '');
  };
}

function offerMore(all: number, shown: number): void {
  const more = part('more');
  more.hidden = shown >= all;
  more.textContent = `Show ${Math.min(PAGE, all - shown)} more (${shown} of ${all.toLocaleString('en-GB')} shown)`;
}

function itemsOf(ranked: readonly Ranked[], library: Library): Promise<HTMLElement[]> {
  return Promise.all(
    ranked.flatMap(({ record, words }) => {
      const facets = library.facets[record];
      return facets
        ? [library.entry(record).then((entry) => resultItem({ entry, facets, places: words }))]
        : [];
    }),
  );
}
