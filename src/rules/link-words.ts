import type { Draft } from '../loader/content.ts';
import type { Found, Objection } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { partsOf, placeOfNode, wordsOf } from './markdown.ts';
import type { Rule } from './rule.ts';

const NOTHING_SAID =
  /^(?:click |see |go |read |find (?:it |out )?)?(?:here|this|this (?:link|page|site)|link|more|read more|find out more|learn more|details|source|website)[.!…]?$/i;

export const rule: Rule = {
  slug: 'link-words',
  *check({ drafts }) {
    for (const draft of drafts) yield* wordsIn(draft);
  },
};

function wordsIn(draft: Draft): Found[] {
  const found: Found[] = [];
  for (const node of partsOf(draft, 'link', 'linkReference')) {
    const hasPicture = node.children.some(({ type }) => type.startsWith('image'));
    const mistake = hasPicture
      ? undefined
      : mistakeIn(wordsOf(node).trim(), node.type === 'link' ? node.url : undefined);
    if (mistake) found.push({ ...placeOfNode(draft, node), ...mistake });
  }
  return found;
}

function mistakeIn(words: string, url: string | undefined): Objection | undefined {
  const allowed = 'words that say where the link leads';
  if (!/[\p{L}\p{N}]/u.test(words))
    return {
      message: 'The link has no words, so nobody can see it.',
      allowed,
      fix: 'Write between the square brackets where it leads.',
    };
  if (NOTHING_SAID.test(words))
    return {
      message: `The words of the link do not say where it leads: ${quote(words)}.`,
      allowed,
    };
  if (url === undefined || !/^(?:https?:\/\/|www\.)\S+$/i.test(words)) return undefined;
  if (bare(words) === bare(url)) return undefined;
  return {
    message: `The link shows one address, ${quote(words)}, and leads to another, ${quote(url)}.`,
    allowed,
    fix: 'Write in words where it leads, or correct one of the two.',
  };
}

/** An address without what it may have or not. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
