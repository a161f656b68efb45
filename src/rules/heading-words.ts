import { visitParents } from 'unist-util-visit-parents';
import GithubSlugger from 'github-slugger';
import type { Draft } from '../loader/content.ts';
import type { Found, Objection } from '../loader/mistakes.ts';
import { normalised, quote } from '../loader/words.ts';
import { markdownOf, placeOfNode, wordsOf } from './markdown.ts';
import type { Rule } from './rule.ts';
import { IDS_OF_ALL_PAGES, IDS_OF_PAGES } from './site-pages.ts';

export const rule: Rule = {
  slug: 'heading-words',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      const seen = new Set<string>();
      visitParents(markdownOf(draft).tree, 'heading', (node, parents) => {
        const isInside = parents.some(({ type }) => type === 'listItem' || type === 'blockquote');
        const words = wordsOf(node);
        const mistake = isInside ? INSIDE : mistakeIn(words, draft, seen);
        seen.add(normalised(words));
        if (mistake) found.push({ ...placeOfNode(draft, node), ...mistake });
      });
      yield* [...found, ...inBold(draft)];
    }
  },
};

/** A heading is read at a glance, and stands in the list of what is on the page. */
const LONGEST = 100;

/** A line in bold looks like a heading, and is none to somebody who listens to the page. */
function inBold(draft: Draft): Found[] {
  return markdownOf(draft).tree.children.flatMap((node) => {
    const [only, ...others] = node.type === 'paragraph' ? node.children : [];
    if (only?.type !== 'strong' || others.length > 0) return [];
    return {
      ...placeOfNode(draft, node),
      message: `A line in bold stands where a heading should be: ${quote(wordsOf(only))}.`,
      allowed: 'headings that begin with ##',
      fix: `Write ## ${wordsOf(only)}, or make a sentence of it.`,
    };
  });
}

const INSIDE: Objection = {
  message: 'A heading stands in a list or a quotation.',
  allowed: 'headings on their own',
  fix: 'Take # out, and write **words** for bold type.',
  example: '- **Missing children** were not looked for.',
};

function mistakeIn(words: string, draft: Draft, seen: ReadonlySet<string>): Objection | undefined {
  if (!/[\p{L}\p{N}]/u.test(words))
    return {
      message: `A heading has no words: ${quote(words)}.`,
      allowed: 'headings that say what follows',
      fix: 'Write the heading, or take # out.',
    };
  if (words.length > LONGEST)
    return {
      message: `The heading has ${words.length} characters: ${quote(words)}.`,
      allowed: `at most ${LONGEST} characters`,
      fix: 'Shorten it, or make a paragraph of it.',
    };
  if (/:$/.test(words.trim()) || (words.length > 12 && words === words.toUpperCase()))
    return {
      message: `The heading ends in a colon, or is in capital letters: ${quote(words)}.`,
      allowed: 'headings in small letters, without a colon at the end',
      fix: 'Write it as the other headings of the site are written.',
    };
  if (seen.has(normalised(words)))
    return {
      message: `Two headings of this text say the same: ${quote(words)}.`,
      allowed: 'a heading of its own for each part',
      fix: 'Say what sets this part apart.',
    };
  const id = new GithubSlugger().slug(words);
  if (!idsOf(draft).has(id)) return undefined;
  return {
    message: `The heading ${quote(words)} has the same address, #${id}, as a part of its page.`,
    allowed: 'a heading that the page does not have already',
    fix: 'Say it in other words.',
  };
}

/** The ids that the page of an entry has without its text. */
function idsOf({ kind, raw }: Draft): Set<string> {
  // An article lists its sources, each under its id.
  const sources = kind === 'guidance' && Array.isArray(raw['sources']) ? raw['sources'] : [];
  return new Set([...IDS_OF_ALL_PAGES, ...IDS_OF_PAGES[kind], ...sources.map(String)]);
}
