import type { Content, Draft } from '../loader/content.ts';
import { nearest } from '../loader/nearest.ts';

import { mentionsIn, type Mention } from './mentions.ts';

/** An entry that others still name by the id it had before its file was renamed. */
export interface Rename {
  now: Draft;
  before: string;
  mentions: Mention[];
}

const known = new WeakMap<Content, Rename[]>();

/** The entries whose files were most likely renamed: nobody names them, and others name what is not there. */
export function renamesIn(content: Content): Rename[] {
  const found = known.get(content) ?? find(content);
  known.set(content, found);
  return found;
}

function find(content: Content): Rename[] {
  const mentions = content.drafts.flatMap((draft) => mentionsIn(draft));
  const named = new Set(mentions.map(({ to, id }) => `${to} ${id}`));
  const lost = Map.groupBy(
    mentions.filter(({ to, id }) => id !== '' && !content.ids[to].has(id)),
    ({ to, id }) => `${to} ${id}`,
  );
  return [...lost.values()].flatMap((group) => {
    const { to, id: before } = group[0]!;
    const alone = content.drafts.filter(({ kind, id }) => kind === to && !named.has(`${to} ${id}`));
    const meant = mostAlike(
      before,
      alone.map(({ id }) => id),
    );
    const now = alone.find(({ id }) => id === meant);
    // One wrong id may as well be a slip of the pen.
    return now && (group.length > 1 || isLonger(now.id, before))
      ? [{ now, before, mentions: group }]
      : [];
  });
}

/** Of some ids, the one that looks most like another, if any does: a letter or a word of it was changed. */
function mostAlike(id: string, others: readonly string[]): string | undefined {
  const longer = others.find((other) => isLonger(other, id) || isLonger(id, other));
  // An inspection of another year is another inspection.
  const ofTheYear = others.filter((other) => digitsOf(other) === digitsOf(id));
  return longer ?? nearest(id, ofTheYear);
}

function isLonger(long: string, short: string): boolean {
  return `-${long.replace('/', '-')}-`.includes(`-${short.replace('/', '-')}-`);
}

function digitsOf(id: string): string {
  return id.replace(/\D+/g, ' ').trim();
}
