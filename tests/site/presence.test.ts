import { globSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { addressOf, KINDS, type Kind } from '../../src/schemas/index.ts';
import { test } from './browser.ts';
import { builtPages, inDist } from './pages.ts';

/** The addresses that the entries of a kind must have, by what lies in its folder. */
function addressesOf(kind: Kind): string[] {
  return globSync(`content/${kind}/**/*.{md,mdx,yaml}`)
    .map((file) => file.replaceAll('\\', '/').replace(/^content\/[^/]+\/(.*)\.\w+$/, '$1'))
    .map((id) => addressOf(kind, id));
}

/** Every address that a search can find: the list that a reader can save. */
function addressesInSearch(): string[] {
  const list = JSON.parse(readFileSync(inDist('search', 'list.json'), 'utf8')) as [string][];
  return list.map(([address]) => address);
}

describe('every entry of content/ is published', () => {
  test.for(KINDS)('%s', (kind) => {
    const places = new Set(
      builtPages().flatMap(({ address, ids }) => [address, ...ids.map((id) => `${address}#${id}`)]),
    );
    const wanted = addressesOf(kind);
    expect(wanted).not.toEqual([]);
    expect(wanted.filter((address) => !places.has(address))).toEqual([]);
  });
});

describe('every entry of content/ can be found', () => {
  test.for(KINDS)('%s', (kind) => {
    const found = new Set(addressesInSearch());
    expect(addressesOf(kind).filter((address) => !found.has(address))).toEqual([]);
  });
});

test("the search index holds all that the search's list names", async ({ visit }) => {
  const page = await visit('/search/');
  // As a text: Vitest rewrites an import in a function, and the browser knows nothing of that.
  const indexed = await page.evaluate(`import('/pagefind/pagefind.js')
    .then((library) => library.createInstance({ noWorker: true }).search(null))
    .then((answer) => answer.results.length)`);
  expect(indexed).toBe(addressesInSearch().length);
});
