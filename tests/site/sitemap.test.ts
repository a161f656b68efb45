import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, inDist, publicSite } from './pages.ts';
import { readXml } from './xml.ts';

interface Index {
  sitemapindex: { sitemap: { loc: string }[] };
}
interface Sitemap {
  urlset: { url: { loc: string }[] };
}

/** Every address that the sitemaps list. */
function listed(): string[] {
  const read = <T>(path: string) =>
    readXml<T>(readFileSync(inDist(path), 'utf8'), ['sitemap', 'url']);
  return read<Index>('sitemap-index.xml')
    .sitemapindex.sitemap.map(({ loc }) => new URL(loc).pathname)
    .flatMap((path) => read<Sitemap>(path).urlset.url.map(({ loc }) => loc));
}

test('the sitemap lists every page that may be found, and no other', () => {
  const wanted = builtPages()
    .filter((page) => !page.meta.get('robots')?.includes('noindex'))
    .map((page) => `${publicSite()}${page.address}`);
  expect(listed().sort()).toEqual(wanted.sort());
});

test('robots.txt lets everyone in and names the sitemap', () => {
  expect(readFileSync(inDist('robots.txt'), 'utf8').split('\n').filter(Boolean)).toEqual([
    'User-agent: *',
    'Allow: /',
    `Sitemap: ${publicSite()}/sitemap-index.xml`,
  ]);
});
