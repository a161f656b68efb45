import type { Content, Draft } from '../loader/content.ts';
import { formOfId } from '../schemas/references.ts';
import { nearest } from '../loader/nearest.ts';
import type { Kind } from '../schemas/index.ts';
import { mentionsIn, type Mention } from './mentions.ts';

/** An entry that others still name by the id it had before its file was renamed. */
export interface Rename {
  now: Draft;
  before: string;
  mentions: Mention[];
}

/** Kinds of which every entry is named by others. */
const ALWAYS_NAMED: readonly Kind[] = ['themes', 'forces'];

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
  const lostOf = (kind: Kind) => [...lost.keys()].filter((it) => it.startsWith(`${kind} `)).length;
  return [...lost.values()].flatMap((group) => {
    const { to, id: before } = group[0]!;
    const alone = content.drafts.filter(({ kind, id }) => kind === to && !named.has(`${to} ${id}`));
    const meant = mostAlike(
      before,
      alone.map(({ id }) => id),
    );
    const [only, ...others] = alone;
    // Where one id is lost and one entry is named by nobody, it is that one.
    const isPair = others.length === 0 && lostOf(to) === 1 && ALWAYS_NAMED.includes(to);
    const now = alone.find(({ id }) => id === meant) ?? (isPair ? only : undefined);
    // One wrong id may as well be a slip of the pen.
    // What is not the whole id of such an entry was never its id.
    return now && formOfId(to).form.test(before) && (group.length > 1 || isLonger(now.id, before))
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
