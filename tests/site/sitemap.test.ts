import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, inDist, publicSite } from './pages.ts';
import { childrenOf, readXml, textIn } from './xml.ts';

const readList = (path: string) => readXml(readFileSync(inDist(path), 'utf8'));

/** What the sitemaps say of each page: its address, and the day, empty where they give none. */
const entries = childrenOf(readList('sitemap-index.xml'), 'sitemap')
  .flatMap((sitemap) => childrenOf(readList(new URL(textIn(sitemap, 'loc')).pathname), 'url'))
  .map((entry) => [textIn(entry, 'loc'), textIn(entry, 'lastmod').slice(0, 10)] as const);

test('the sitemap lists every page that may be found, and no other', () => {
  const wanted = builtPages()
    .filter((page) => !page.meta.get('robots')?.includes('noindex'))
    .map((page) => `${publicSite()}${page.address}`);
  expect(entries.map(([address]) => address).sort()).toEqual(wanted.sort());
});

test('the sitemap says when what a page shows changed last, and of no page that shows nothing on record', () => {
  const days = new Map(entries);
  const dayOf = (address: string) => days.get(`${publicSite()}${address}`) ?? '';
  expect(dayOf('/about/accessibility/')).toBe('');
  const told = builtPages()
    .filter(({ kind }) => ['force', 'finding', 'source', 'new', 'data'].includes(kind))
    .map(({ address }) => dayOf(address));
  expect(told.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || day < '2026-11-24')).toEqual([]);
  expect(dayOf('/new/')).toBe(told.toSorted().at(-1));
});

test('robots.txt lets everyone in but to the editor, and names the sitemap', () => {
  expect(readFileSync(inDist('robots.txt'), 'utf8').split('\n').filter(Boolean)).toEqual([
    'User-agent: *',
    'Allow: /',
    'Disallow: /edit/',
    `Sitemap: ${publicSite()}/sitemap-index.xml`,
  ]);
});
