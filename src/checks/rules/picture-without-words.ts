import { visit } from 'unist-util-visit';
import { markdownOf, placeOfNode } from '../markdown.ts';
import type { Found } from '../problem.ts';
import { quote } from '../words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'picture-without-words',
  title: 'A picture that is not put into words',
  why: 'Who cannot see a picture, or prints without it, is to know what it shows.',
  fix: 'Write between the brackets what the picture shows: ![A map of forces](/map.png).',
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
