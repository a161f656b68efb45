import { visit } from 'unist-util-visit';
import { markdownOf, placeOfNode } from './markdown.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const SITE = /^\/(?![/\\])/;
const ELSEWHERE = /^https?:\/\//i;
const MAIL = /^mailto:[^\s@]+@[^\s@]+$/i;

export const rule: Rule = {
  slug: 'unsafe-link',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      visit(markdownOf(draft).tree, (node) => {
        if (node.type === 'image' && !SITE.test(node.url)) {
          found.push({
            ...placeOfNode(draft, node),
            message: `The picture comes from ${quote(node.url)}.`,
            allowed: 'a picture of this site, whose address begins with /',
          });
        } else if ((node.type === 'link' || node.type === 'definition') && !isSafe(node.url)) {
          found.push({
            ...placeOfNode(draft, node),
            message: `The link leads to ${quote(node.url)}.`,
            allowed: 'an address that begins with https://, http://, mailto:, / or #',
          });
        }
      });
      yield* found;
    }
  },
};

function isSafe(url: string): boolean {
  if (ELSEWHERE.test(url)) return URL.canParse(url);
  return SITE.test(url) || url.startsWith('#') || MAIL.test(url);
}
