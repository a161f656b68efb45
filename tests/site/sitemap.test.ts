import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, inDist, publicSite } from './pages.ts';
import { childrenOf, readXml, textIn } from './xml.ts';

/** The addresses that a sitemap, or an index of sitemaps, lists. */
function listedIn(path: string, element: 'sitemap' | 'url'): string[] {
  const root = readXml(readFileSync(inDist(path), 'utf8'));
  return childrenOf(root, element).map((entry) => textIn(entry, 'loc'));
}

test('the sitemap lists every page that may be found, and no other', () => {
  const listed = listedIn('sitemap-index.xml', 'sitemap')
    .map((address) => new URL(address).pathname)
    .flatMap((path) => listedIn(path, 'url'));
  const wanted = builtPages()
    .filter((page) => !page.meta.get('robots')?.includes('noindex'))
    .map((page) => `${publicSite()}${page.address}`);
  expect(listed.sort()).toEqual(wanted.sort());
});

test('robots.txt lets everyone in but to the editor, and names the sitemap', () => {
  expect(readFileSync(inDist('robots.txt'), 'utf8').split('\n').filter(Boolean)).toEqual([
    'User-agent: *',
    'Allow: /',
    'Disallow: /edit/',
    `Sitemap: ${publicSite()}/sitemap-index.xml`,
  ]);
});
