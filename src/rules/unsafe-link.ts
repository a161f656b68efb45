import { quote } from '../loader/words.ts';
import { partsOf, placeOfNode } from './markdown.ts';
import type { Rule } from './rule.ts';

const SITE = /^\/(?![/\\])/;
const ELSEWHERE = /^https?:\/\//i;
const MAIL = /^mailto:[^\s@]+@[^\s@]+$/i;

export const rule: Rule = {
  slug: 'unsafe-link',
  *check({ drafts }) {
    for (const draft of drafts) {
      // A picture may take its address from the other end of the text.
      const pictures = new Set(
        partsOf(draft, 'imageReference').map(({ identifier }) => identifier),
      );
      for (const node of partsOf(draft, 'image', 'link', 'definition')) {
        const isPicture =
          node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
        if (isPicture && !SITE.test(node.url)) {
          yield {
            ...placeOfNode(draft, node),
            message: `The picture comes from ${quote(node.url)}.`,
            allowed: 'a picture of this site, whose address begins with /',
            fix: 'Take the picture out, or put a copy that may be published into public/.',
            example: '![A map of forces](/map.png)',
          };
        } else if (!isPicture && !isSafe(node.url)) {
          yield {
            ...placeOfNode(draft, node),
            message: `The link leads to ${quote(node.url)}.`,
            allowed: 'an address that begins with https://, http://, mailto:, / or #',
            fix: node.url.startsWith('www.') ? `Write https://${node.url}.` : undefined,
          };
        }
      }
    }
  },
};

function isSafe(url: string): boolean {
  if (ELSEWHERE.test(url)) return URL.canParse(url);
  return SITE.test(url) || url.startsWith('#') || MAIL.test(url);
}
