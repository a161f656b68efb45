import { describe, expect } from 'vitest';
import { test } from '../site/browser.ts';
import { builtPages } from '../site/pages.ts';
import { placeOf, quality } from './quality.ts';
import { QUERIES } from './queries.ts';
import { OTHERS } from './queries-of-others.ts';
import { TASKS } from './queries-of-tasks.ts';
import { askAll, search } from './search-page.ts';

/** What the project asks of its search, on its own queries and on those of somebody who did not know it. */
const OWN = {
  name: 'the queries of the project',
  asked: [...QUERIES, ...TASKS],
  mrr: 0.95,
  top3: 0.99,
};
const OF_OTHERS = { name: 'the queries of others', asked: OTHERS, mrr: 0.88, top3: 0.95 };
const ALL = [...OWN.asked, ...OTHERS];

describe('the set of queries', () => {
  test('has at least 80, and a third of them misspelt, abbreviated or a place', () => {
    const hard = QUERIES.filter(({ as }) => ['misspelt', 'abbreviated', 'place'].includes(as));
    expect(QUERIES.length).toBeGreaterThanOrEqual(80);
    expect(hard.length).toBeGreaterThanOrEqual(QUERIES.length / 3);
  });

  test('leads only to pages that exist, and places on them', () => {
    const wanted = ALL.flatMap(({ leadsTo }) => leadsTo).filter(
      (address) => !address.startsWith('tel:'),
    );
    const places = [...placesOnPages()];
    const exists = (address: string) =>
      address.endsWith('*')
        ? places.some((place) => place.startsWith(address.slice(0, -1)))
        : places.includes(address);
    expect(wanted.filter((address) => !exists(address))).toEqual([]);
  });

  test.for([OWN, OF_OTHERS])(
    'answers $name with a mean reciprocal rank of $mrr, and a share of $top3 in the first three',
    async ({ asked, mrr, top3 }, { visit }) => {
      const page = await search(visit, 'cleveland');
      const found = await askAll(
        page,
        asked.map(({ ask }) => ask),
      );
      const places = asked.map((one, at) => placeOf(one, found[at] ?? []));
      const missed = asked
        .filter((_, at) => places[at] === 0 || (places[at] ?? 0) > 3)
        .map(({ ask }) => ask);
      const reached = quality(places);
      expect(reached.mrr, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(mrr);
      expect(reached.top3, `missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(top3);
    },
  );
});

/** Addresses of all pages, and of all places on them. */
function placesOnPages(): Set<string> {
  return new Set(
    builtPages().flatMap(({ address, ids }) => [address, ...ids.map((id) => `${address}#${id}`)]),
  );
}

test('every address that a search can lead to is a page, or a place on one', async ({ visit }) => {
  const page = await visit('/search/');
  const [, list]: [string, [string][]] = await page.evaluate(
    `fetch('/search/manifest.json')
      .then((it) => it.json())
      .then(({ version }) => fetch('/search/files/' + version + '/list.json'))
      .then((it) => it.json())`,
  );
  const places = placesOnPages();
  expect(list.map(([address]) => address).filter((address) => !places.has(address))).toEqual([]);
});
