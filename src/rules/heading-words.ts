import { visitParents } from 'unist-util-visit-parents';
import GithubSlugger from 'github-slugger';
import type { Draft } from '../loader/content.ts';
import type { Found, Objection } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { markdownOf, placeOfNode, wordsOf } from './markdown.ts';
import type { Rule } from './rule.ts';
import { IDS_OF_ALL_PAGES, IDS_OF_PAGES } from './site-pages.ts';

export const rule: Rule = {
  slug: 'heading-words',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      visitParents(markdownOf(draft).tree, 'heading', (node, parents) => {
        const isInside = parents.some(({ type }) => type === 'listItem' || type === 'blockquote');
        const mistake = isInside ? INSIDE : mistakeIn(wordsOf(node), draft);
        if (mistake) found.push({ ...placeOfNode(draft, node), ...mistake });
      });
      yield* found;
    }
  },
};

const INSIDE: Objection = {
  message: 'A heading stands in a list or a quotation.',
  allowed: 'headings on their own',
  fix: 'Take # out, and write **words** for bold type.',
  example: '- **Missing children** were not looked for.',
};

function mistakeIn(words: string, draft: Draft): Objection | undefined {
  if (!/[\p{L}\p{N}]/u.test(words))
    return {
      message: `A heading has no words: ${quote(words)}.`,
      allowed: 'headings that say what follows',
      fix: 'Write the heading, or take # out.',
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
