import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { factsOf } from './facts.ts';
import { isServed } from './graph.ts';
import { judgeBy } from './json-schema.ts';
import { builtPages, inDist, publicSite } from './pages.ts';
import { childrenOf, readXml, textIn } from './xml.ts';

interface JsonFeed {
  title: string;
  feed_url: string;
  home_page_url: string;
  items: { id: string; url: string; title: string; content_html: string; date_modified: string }[];
}

const standard = (name: string) => readFileSync(`tests/standards/${name}`, 'utf8');

/** Paths of all feeds of one form in the built site. */
function feeds(name: 'feed.xml' | 'feed.json'): string[] {
  return globSync(`**/${name}`, { cwd: inject('dist') }).map((path) => path.replaceAll('\\', '/'));
}

const textOf = (path: string) => readFileSync(inDist(path), 'utf8');
const jsonOf = (path: string) => JSON.parse(textOf(path)) as JsonFeed;
/** The letters and figures of a text, however it is spaced. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const isPage = (address: string) =>
  address.startsWith(`${publicSite()}/`) && isServed(new URL(address).pathname);

test('every force and every theme has both feeds, and so has the whole record', () => {
  const wanted = builtPages()
    .filter(({ kind }) => ['home', 'force', 'theme'].includes(kind))
    .map(({ address }) => address.slice(1));
  for (const name of ['feed.xml', 'feed.json'] as const)
    expect(feeds(name).sort()).toEqual(wanted.map((base) => `${base}${name}`).sort());
});

test('a page of which there is a feed names it in its head', () => {
  const silent = builtPages()
    .filter(({ kind }) => ['home', 'force', 'theme'].includes(kind))
    .filter(({ address, references }) => {
      const named = references.filter(({ element }) => element === 'link').map((it) => it.value);
      return !named.includes(`${address}feed.xml`) || !named.includes(`${address}feed.json`);
    });
  expect(silent.map(({ address }) => address)).toEqual([]);
});

describe('Atom', () => {
  test('every feed is valid by the schema of RFC 4287', async () => {
    const xml = feeds('feed.xml').map((path) => ({
      fileName: path.replaceAll('/', '_'),
      contents: textOf(path),
    }));
    expect(xml.length).toBeGreaterThan(3);
    const { errors } = await validateXML({
      xml,
      schema: standard('atom.rng'),
      extension: 'relaxng',
      maxMemoryPages: 4096,
    });
    expect(errors.map(({ message, loc }) => `${loc?.fileName}: ${message}`)).toEqual([]);
  });

  test('the schema refuses a feed without a date', async () => {
    const { valid } = await validateXML({
      xml: textOf('feed.xml').replace(/<updated>[^<]*<\/updated>/, ''),
      schema: standard('atom.rng'),
      extension: 'relaxng',
    });
    expect(valid).toBe(false);
  });

  test('a feed says its own address, its author and its page, and each entry has an id and a page of its own', () => {
    for (const path of feeds('feed.xml')) {
      const feed = readXml(textOf(path));
      const links = childrenOf(feed, 'link').map(({ attributes }) => attributes);
      expect(links.find(({ rel }) => rel === 'self')?.['href']).toBe(`${publicSite()}/${path}`);
      expect(isPage(links.find(({ rel }) => rel === undefined)!['href']!), path).toBe(true);
      expect(textIn(childrenOf(feed, 'author')[0]!, 'name')).toBe('Lines of Enquiry');
      const entries = childrenOf(feed, 'entry');
      const ids = entries.map((entry) => textIn(entry, 'id'));
      expect(ids.length, path).toBeGreaterThan(0);
      expect(new Set(ids).size, path).toBe(ids.length);
      // RFC 4151: an authority, a day, and what is particular to the entry.
      for (const id of ids) expect(id).toMatch(/^tag:[a-z0-9.-]+,\d{4}-\d\d-\d\d:[a-z0-9/-]+$/);
      for (const entry of entries) {
        const [link] = childrenOf(entry, 'link');
        expect(isPage(link!.attributes['href']!), link!.attributes['href']).toBe(true);
        expect(textIn(entry, 'title')).not.toBe('');
        expect(textIn(entry, 'content')).not.toBe('');
        expect(textIn(entry, 'updated') >= textIn(entry, 'published')).toBe(true);
      }
    }
  });

  test('the newest comes first', () => {
    const days = childrenOf(readXml(textOf('feed.xml')), 'entry').map((entry) =>
      textIn(entry, 'published'),
    );
    expect(days).toEqual(days.toSorted().reverse());
  });
});

describe('JSON Feed', () => {
  test('every feed is valid by the schema of JSON Feed', () => {
    const isValid = judgeBy('feed.json', 'feed-1.json');
    for (const path of feeds('feed.json')) {
      isValid(jsonOf(path));
      expect(isValid.errors, path).toBeNull();
    }
  });

  test('the schema refuses an item without an id', () => {
    const feed = jsonOf('feed.json');
    const isValid = judgeBy('feed.json', 'feed-1.json');
    expect(isValid({ ...feed, items: [{ ...feed.items[0], id: undefined }] })).toBe(false);
  });

  test('it tells the same as the Atom feed beside it', () => {
    for (const path of feeds('feed.json')) {
      const { items, feed_url, title } = jsonOf(path);
      const atom = readXml(textOf(`${dirname(path)}/feed.xml`.replace('./', '')));
      expect(feed_url).toBe(`${publicSite()}/${path}`);
      expect(title).toBe(textIn(atom, 'title'));
      expect(
        items.map(({ id, url, content_html, date_modified }) => [
          id,
          url,
          content_html,
          date_modified,
        ]),
      ).toEqual(
        childrenOf(atom, 'entry').map((entry) => [
          textIn(entry, 'id'),
          childrenOf(entry, 'link')[0]!.attributes['href'],
          textIn(entry, 'content'),
          textIn(entry, 'updated'),
        ]),
      );
    }
  });

  test('an address in a text is a full one', () => {
    const html = feeds('feed.json').flatMap((path) =>
      jsonOf(path).items.map((it) => it.content_html),
    );
    expect(html.join('').match(/(?:href|src)="[/#][^"]*/g)).toBeNull();
  });

  test('an article is told whole', () => {
    const told = feeds('feed.json')
      .flatMap((path) => jsonOf(path).items)
      .filter(({ id }) => /:guidance\/[^/]+$/.test(id));
    const urls = [...new Set(told.map(({ url }) => url))];
    expect(urls.length).toBeGreaterThan(0);
    for (const { url, content_html } of told) {
      const page = readFileSync(inDist(new URL(url).pathname, 'index.html'), 'utf8');
      const article = /<article[^>]*>(.*?)<\/article>/s.exec(page)![1]!;
      // What explains a term stands between the words of the page.
      const words = (html: string) => factsOf(html.replace(/<svg.*?<\/svg>/gs, '')).text;
      const text = plain(words(content_html));
      const ends = words(article).split('Terms on this page')[0]!;
      expect(text, url).toContain(plain(ends));
    }
  });
});

test('every feed is within a hundred kilobytes', () => {
  const large = [...feeds('feed.xml'), ...feeds('feed.json')].filter(
    (path) => Buffer.byteLength(textOf(path)) > 100_000,
  );
  expect(large).toEqual([]);
});
