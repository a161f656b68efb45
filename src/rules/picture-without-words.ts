import { visit } from 'unist-util-visit';
import { markdownOf, placeOfNode } from './markdown.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'picture-without-words',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      visit(markdownOf(draft).tree, (node) => {
        if (node.type !== 'image' && node.type !== 'imageReference') return;
        if (node.alt?.trim()) return;
        const name = node.type === 'image' ? node.url : node.identifier;
        found.push({
          ...placeOfNode(draft, node),
          message: `The picture ${quote(name)} has no words.`,
          allowed: 'a few words for every picture',
        });
      });
      yield* found;
    }
  },
};
