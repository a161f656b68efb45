import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isServed } from './graph.ts';
import { askedOf } from './kinds.ts';
import { builtPages, inDist, publicSite } from './pages.ts';
import { childrenOf, readXml, textIn } from './xml.ts';

/** The day as of which the record speaks, as every page says at its foot. */
function recordDay(): Date {
  const [, day] = /Record as of\s+(\d+ \w+ \d{4})/.exec(builtPages()[0]!.text)!;
  return new Date(`${day} UTC`);
}

test('security.txt has the fields that RFC 9116 asks for', () => {
  const text = readFileSync(inDist('.well-known', 'security.txt'), 'utf8');
  const fields = new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(': ', 2) as [string, string]),
  );
  expect(fields.get('Contact')).toMatch(/^(https:|mailto:)/);
  expect(fields.get('Canonical')).toBe(`${publicSite()}/.well-known/security.txt`);
  const validFor = Date.parse(fields.get('Expires')!) - recordDay().getTime();
  expect(validFor).toBeGreaterThan(0);
  // RFC 9116, 2.5.5 recommends less than a year; a leap year is one day longer than that.
  expect(validFor).toBeLessThanOrEqual(366 * 86_400_000);
});

test('a browser can add the search of the site', () => {
  const search = readXml(readFileSync(inDist('opensearch.xml'), 'utf8'));
  const [address] = childrenOf(search, 'Url');
  expect(search.name).toBe('OpenSearchDescription');
  // OpenSearch 1.1 allows a short name sixteen characters.
  expect(textIn(search, 'ShortName')).toMatch(/^.{1,16}$/);
  expect(address!.attributes).toEqual({
    type: 'text/html',
    template: `${publicSite()}/search/?q={searchTerms}`,
  });
});

test('the picture of a shared link is a PNG of 1200 by 630', () => {
  const toRead = builtPages().filter(({ kind }) => !askedOf(kind).isApplication);
  const images = new Set(toRead.map((page) => page.meta.get('og:image')));
  expect([...images]).toEqual([`${publicSite()}/open-graph.png`]);
  expect(isServed('/open-graph.png')).toBe(true);
  const picture = readFileSync(inDist('open-graph.png'));
  // A PNG begins with its signature and the chunk IHDR, which begins with width and height.
  expect(picture.toString('latin1', 1, 4)).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});
