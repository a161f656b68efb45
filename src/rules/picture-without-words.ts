import { partsOf, placeOfNode } from './markdown.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'picture-without-words',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const node of partsOf(draft, 'image', 'imageReference')) {
        if (node.alt?.trim()) continue;
        const name = node.type === 'image' ? node.url : node.identifier;
        yield {
          ...placeOfNode(draft, node),
          message: `The picture ${quote(name)} has no words.`,
          allowed: 'a few words for every picture',
        };
      }
    }
  },
};
