import type { AnyNode, PublicRecord } from '../record/index.ts';
import { addressOf, KINDS, type Kind } from '../schemas/index.ts';

/** What may stand in an id, and so in an address made of it. */
const SAFE = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;

/**
 * The lines of a `_redirects` file: every address that an entry once had, and every address below it, leads for good to
 * where it is now. An anchor on a shared page never reaches a server: the page itself keeps it as a second anchor.
 * @throws when an id could be read as more than one address
 * @see https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
export function redirectLines({ published }: Pick<PublicRecord, 'published'>): string {
  const lines = KINDS.flatMap((kind) =>
    (published[kind] as readonly AnyNode[]).flatMap(({ id, data }) => [
      ...data.formerIds.flatMap((former) => waysFrom(kind, former, id)),
      ...(kind === 'themes'
        ? waysOfItsPages(id, data.formerIds, data.withdrawn !== undefined)
        : []),
    ]),
  );
  // The first line that fits is followed, so what is below an entry comes before the entry.
  return lines
    .toSorted((a, b) => b.split('/').length - a.split('/').length || (a < b ? -1 : 1))
    .map((line) => `${line}\n`)
    .join('');
}

function waysFrom(kind: Kind, former: string, id: string): string[] {
  for (const name of [former, id])
    if (!SAFE.test(name)) throw new Error(`No redirect can be made of ${JSON.stringify(name)}.`);
  const [old, now] = [addressOf(kind, former), addressOf(kind, id)];
  if (old.includes('#')) return [];
  const timeline =
    kind === 'forces' || kind === 'themes'
      ? [`/timeline/${kind}/${former}/ /timeline/${kind}/${id}/ 301`]
      : [];
  return [`${old}* ${now}:splat 301`, ...timeline];
}

/**
 * A theme is also the last step of the address of each of its threads, and of the page that compares forces on it. One
 * that was withdrawn has these no more: their addresses lead to its page, which says why.
 */
function waysOfItsPages(id: string, formerIds: readonly string[], isWithdrawn: boolean): string[] {
  const pages = (theme: string) => [`/forces/:force/${theme}/`, `/compare/${theme}/`];
  return isWithdrawn
    ? [id, ...formerIds].flatMap(pages).map((page) => `${page} ${addressOf('themes', id)} 302`)
    : formerIds.flatMap((former) =>
        pages(former).map((page, at) => `${page} ${pages(id)[at]} 301`),
      );
}
