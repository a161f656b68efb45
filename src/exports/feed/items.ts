import {
  changedOn,
  dateInWords,
  infoOf,
  nameOf,
  type AnyNode,
  type DayOfChanges,
} from '../../record/index.ts';
import { correctionsHtml, entryHtml, escapeHtml, withdrawalHtml } from './words.ts';

/** One thing that a feed tells. */
export interface FeedItem {
  /** The same for good: it does not change when an entry is renamed or the site moves. */
  id: string;
  title: string;
  /** Full address. */
  address: string;
  html: string;
  /** Days, `2026-11-28`. */
  published: string;
  updated: string;
  tags: string[];
}

/** What feeds have to know of the site. */
export interface FeedPlace {
  site: URL;
  /** Begins every id. */
  tag: string;
  /** The text of each article as HTML, by its id. */
  articles: ReadonlyMap<string, string>;
  /** Path of the page that the feed belongs to: `/forces/kent/`, or `/` for the whole record. */
  path: string;
}

/** A feed reader asks for the newest now and then; what is older is on the page. */
const MOST_ITEMS = 40;
/** A feed is within a hundred kilobytes, what frames its items included. */
const MOST_BYTES = 98_000;
/** What an item has around its texts. */
const FRAME_OF_AN_ITEM = 250;

/** The newest of what was added, corrected and withdrawn, each whole, for as long as there is room; and whether that is all. */
export function feedItems(
  days: readonly DayOfChanges[],
  place: FeedPlace,
): { items: FeedItem[]; isAll: boolean } {
  const items: FeedItem[] = [];
  let left = MOST_BYTES;
  for (const item of newestFirst(days, place)) {
    left -= bytesOf(item);
    if (left < 0 || items.length === MOST_ITEMS) return { items, isAll: false };
    items.push(item);
  }
  return { items, isAll: true };
}

/** As Atom has it, in which a text takes more room than in a JSON Feed. */
function bytesOf({ id, title, address, html, tags }: FeedItem): number {
  const texts = [id, title, address, html, ...tags.map((tag) => `${tag}<category term=""/>`)];
  return FRAME_OF_AN_ITEM + Buffer.byteLength(escapeHtml(texts.join('')));
}

function* newestFirst(days: readonly DayOfChanges[], place: FeedPlace): Iterable<FeedItem> {
  for (const day of days) {
    for (const { entry, reason } of day.withdrawn) yield withdrawal(entry, reason, day.day, place);
    if (day.corrected.length > 0) yield corrections(day, place);
    for (const { entries } of day.added) for (const entry of entries) yield addition(entry, place);
  }
}

function addition(entry: AnyNode, place: FeedPlace): FeedItem {
  return {
    ...common(entry, place),
    id: idOf(entry, place),
    title: `${infoOf(entry.kind).label}: ${nameOf(entry)}`,
    html: entryHtml(entry, place.site, place.articles),
    published: entry.data.added,
    updated: changedOn(entry),
  };
}

function withdrawal(entry: AnyNode, reason: string, day: string, place: FeedPlace): FeedItem {
  return {
    ...common(entry, place),
    id: `${idOf(entry, place)}/withdrawn`,
    title: `Withdrawn: ${nameOf(entry)}`,
    html: withdrawalHtml(entry, reason, place.site),
    published: day,
    updated: day,
  };
}

/** The corrections of a day are one thing to read: one slip may have been put right in a hundred entries. */
function corrections({ day, corrected }: DayOfChanges, { site, tag, path }: FeedPlace): FeedItem {
  return {
    id: `${tag}${path.slice(1)}corrections/${day}`,
    title: `Corrections of ${dateInWords(day)}`,
    address: new URL(`${path}new/#d${day}`, site).href,
    html: correctionsHtml(corrected, site),
    published: day,
    updated: day,
    tags: [],
  };
}

function common(entry: AnyNode, { site }: FeedPlace): Pick<FeedItem, 'address' | 'tags'> {
  const forces = 'forces' in entry ? entry.forces : 'force' in entry ? [entry.force] : [];
  const themes = 'themes' in entry ? entry.themes : 'theme' in entry ? [entry.theme] : [];
  return {
    address: new URL(entry.path, site).href,
    tags: [...themes, ...forces].map(({ data }) => data.name),
  };
}

/** By the first id that an entry had. */
function idOf({ kind, id, data }: AnyNode, { tag }: FeedPlace): string {
  return `${tag}${kind}/${data.formerIds[0] ?? id}`;
}
