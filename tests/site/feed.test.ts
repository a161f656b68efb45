import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isServed } from './graph.ts';
import { inDist, publicSite } from './pages.ts';
import { childrenOf, readXml, textIn } from './xml.ts';

const readFeed = () => readXml(readFileSync(inDist('feed.xml'), 'utf8'));
const readChannel = () => childrenOf(readFeed(), 'channel')[0]!;

test('the feed is RSS 2.0 and says whose it is', () => {
  expect(readFeed()).toMatchObject({ name: 'rss', attributes: { version: '2.0' } });
  const channel = readChannel();
  expect(textIn(channel, 'title')).toBe('Lines of Enquiry');
  expect(textIn(channel, 'link')).toBe(`${publicSite()}/`);
  expect(textIn(channel, 'description')).not.toBe('');
});

test('every item has a title, a date and a full address at which there is a page', () => {
  const items = childrenOf(readChannel(), 'item');
  const poor = items.filter((item) => {
    const link = textIn(item, 'link');
    return (
      !textIn(item, 'title') ||
      Number.isNaN(Date.parse(textIn(item, 'pubDate'))) ||
      !link.startsWith(`${publicSite()}/`) ||
      !isServed(new URL(link).pathname)
    );
  });
  expect(items.length).toBeGreaterThan(10);
  expect(poor.map(({ text }) => text)).toEqual([]);
});

test('the newest comes first', () => {
  const days = childrenOf(readChannel(), 'item').map((item) => Date.parse(textIn(item, 'pubDate')));
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});
