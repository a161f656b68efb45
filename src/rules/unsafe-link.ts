import { visit } from 'unist-util-visit';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { markdownOf, placeOfNode } from './markdown.ts';
import type { Rule } from './rule.ts';

const SITE = /^\/(?![/\\])/;
const ELSEWHERE = /^https?:\/\//i;
const MAIL = /^mailto:[^\s@]+@[^\s@]+$/i;

export const rule: Rule = {
  slug: 'unsafe-link',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      const { tree } = markdownOf(draft);
      // A picture may take its address from the other end of the text.
      const pictures = new Set<string>();
      visit(tree, 'imageReference', ({ identifier }) => void pictures.add(identifier));
      visit(tree, (node) => {
        if (node.type !== 'image' && node.type !== 'link' && node.type !== 'definition') return;
        const isPicture =
          node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
        if (isPicture && !SITE.test(node.url)) {
          found.push({
            ...placeOfNode(draft, node),
            message: `The picture comes from ${quote(node.url)}.`,
            allowed: 'a picture of this site, whose address begins with /',
            fix: 'Take the picture out, or put a copy that may be published into public/.',
            example: '![A map of forces](/map.png)',
          });
        } else if (!isPicture && !isSafe(node.url)) {
          found.push({
            ...placeOfNode(draft, node),
            message: `The link leads to ${quote(node.url)}.`,
            allowed: 'an address that begins with https://, http://, mailto:, / or #',
            fix: node.url.startsWith('www.') ? `Write https://${node.url}.` : undefined,
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
