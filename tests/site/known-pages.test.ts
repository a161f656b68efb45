import { expect, test } from 'vitest';
import { checkContent } from '../../src/rules/check.ts';
import { addressesIn } from '../../src/rules/addresses.ts';
import { FIXED_PAGES, IDS_OF_ALL_PAGES, IDS_OF_PAGES } from '../../src/rules/site-pages.ts';
import { addressOf, infoOf, KINDS } from '../../src/schemas/index.ts';
import { recordDay } from '../../src/loader/record-day.ts';
import { builtPages } from './pages.ts';

// The rules judge links before any page is built, by a list of pages. This holds the list true.

const { content } = checkContent('content', { asOf: recordDay().day });
const known = addressesIn(content);
const built = new Map(builtPages().map((page) => [page.address, new Set(page.ids)]));

test('every page that is built is known to the rules, and every page that they know is built', () => {
  const pages = [...built.keys()].filter((address) => address !== '/404.html');
  expect(pages.filter((address) => !known.has(address))).toEqual([]);
  expect([...known.keys()].filter((address) => !built.has(address))).toEqual([]);
});

test('every place that the rules know stands on its page', () => {
  const missing = Object.entries(FIXED_PAGES).flatMap(([address, ids]) =>
    ids.filter((id) => !built.get(address)?.has(id)).map((id) => `${address}#${id}`),
  );
  expect(missing).toEqual([]);
});

test('the ids that a text may not take are those that stand on all pages of its kind', () => {
  for (const kind of KINDS.filter((it) => !infoOf(it).anchored)) {
    const pages = content.valid[kind].map(
      ({ id }) => built.get(addressOf(kind, id)) ?? new Set<string>(),
    );
    const everywhere = [...(pages[0] ?? [])].filter((id) => pages.every((ids) => ids.has(id)));
    const taken = [...IDS_OF_ALL_PAGES, ...IDS_OF_PAGES[kind]];
    expect(
      everywhere.filter((id) => !taken.includes(id)),
      kind,
    ).toEqual([]);
    expect(
      taken.filter((id) => !pages.some((ids) => ids.has(id))),
      kind,
    ).toEqual([]);
  }
});
