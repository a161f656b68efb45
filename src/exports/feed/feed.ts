import { changesOf, type Force, type PublicRecord, type Theme } from '../../record/index.ts';
import { escapeHtml } from './words.ts';
import { feedItems, type FeedItem, type FeedPlace } from './items.ts';

/** A feed of what is new on the record, or on one force or theme. */
export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  /** Whose it is. */
  author: string;
  /** Full address of the page for people. */
  home: string;
  /** Full address of the page or feed, without the name of the file. */
  base: string;
  /** Day of the newest change, `2026-11-28`. */
  updated: string;
  items: FeedItem[];
}

/** What is new, as a feed: what was added, corrected and withdrawn, newest first. */
export function feedOf(
  record: Pick<PublicRecord, 'published' | 'asOf'>,
  { name, tag, site, articles }: Omit<FeedPlace, 'path'> & { name: string },
  about?: Force | Theme,
): Feed {
  const path = about?.path ?? '/';
  const home = new URL(`${path}new/`, site).href;
  const { items, isAll } = feedItems(changesOf(record, about), { site, tag, articles, path });
  return {
    id: `${tag}feed${path}`,
    title: about ? `${about.data.name}: what is new on the record` : name,
    subtitle: `What was added to the record of police child protection in England and Wales, corrected and withdrawn.${
      isAll ? '' : ` These are the newest ${items.length}; what is older is told at ${home}.`
    }`,
    author: name,
    home,
    base: new URL(path, site).href,
    updated:
      items
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? record.asOf,
    items,
  };
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const instant = (day: string) => `${day}T00:00:00Z`;

/** A feed in the Atom Syndication Format (RFC 4287). */
export function atomText({ items, ...feed }: Feed): string {
  const entries = items.map(
    (item) =>
      `<entry><id>${escapeHtml(item.id)}</id><title>${escapeHtml(item.title)}</title>` +
      `<link href="${escapeHtml(item.address)}"/>` +
      `<published>${instant(item.published)}</published><updated>${instant(item.updated)}</updated>` +
      item.tags.map((tag) => `<category term="${escapeHtml(tag)}"/>`).join('') +
      `<content type="html">${escapeHtml(item.html)}</content></entry>\n`,
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">\n` +
    `<id>${escapeHtml(feed.id)}</id><title>${escapeHtml(feed.title)}</title>` +
    `<subtitle>${escapeHtml(feed.subtitle)}</subtitle><updated>${instant(feed.updated)}</updated>\n` +
    `<link rel="self" type="application/atom+xml" href="${feed.base}feed.xml"/><link href="${feed.home}"/>` +
    `<link rel="license" href="${LICENCE}"/><author><name>${escapeHtml(feed.author)}</name></author>\n` +
    `${entries.join('')}</feed>\n`
  );
}

/** A feed as a JSON Feed, version 1.1. */
export function jsonFeedText({ items, ...feed }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: `${feed.base}feed.json`,
    description: feed.subtitle,
    language: 'en-GB',
    authors: [{ name: feed.author }],
    items: items.map((item) => ({
      id: item.id,
      url: item.address,
      title: item.title,
      content_html: item.html,
      date_published: instant(item.published),
      date_modified: instant(item.updated),
      ...(item.tags.length > 0 && { tags: item.tags }),
    })),
  });
}
