import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isServed } from './graph.ts';
import { inDist, publicSite } from './pages.ts';
import { readXml } from './xml.ts';

interface Feed {
  rss: {
    '@_version': string;
    channel: { title: string; description: string; link: string; item: Item[] };
  };
}
interface Item {
  title: string;
  link: string;
  guid: unknown;
  pubDate: string;
  description: string;
}

function readFeed(): Feed['rss'] {
  return readXml<Feed>(readFileSync(inDist('feed.xml'), 'utf8'), ['item']).rss;
}

test('the feed is RSS 2.0 and says whose it is', () => {
  const { '@_version': version, channel } = readFeed();
  expect(version).toBe('2.0');
  expect(channel).toMatchObject({ title: 'Lines of Enquiry', link: `${publicSite()}/` });
  expect(channel.description).not.toBe('');
});

test('every item has a title, a date and a full address at which there is a page', () => {
  const { item: items } = readFeed().channel;
  const poor = items.filter(
    ({ title, link, pubDate }) =>
      !title ||
      Number.isNaN(Date.parse(pubDate)) ||
      !link.startsWith(`${publicSite()}/`) ||
      !isServed(new URL(link).pathname),
  );
  expect(items.length).toBeGreaterThan(10);
  expect(poor).toEqual([]);
});

test('the newest comes first', () => {
  const days = readFeed().channel.item.map(({ pubDate }) => Date.parse(pubDate));
  expect(days).toEqual(days.toSorted((a, b) => b - a));
});
