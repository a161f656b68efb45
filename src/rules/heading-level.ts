import { partsOf, placeOfNode } from './markdown.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'heading-level',
  *check({ drafts }) {
    for (const draft of drafts) {
      let above = 1;
      for (const node of partsOf(draft, 'heading')) {
        const { depth } = node;
        if (depth === 1 || depth > above + 1) {
          yield {
            ...placeOfNode(draft, node),
            message:
              depth === 1
                ? 'The heading is of the first level, which is that of the title.'
                : `The heading is of level ${depth}, below one of level ${above}.`,
            allowed: above === 1 ? '##' : `## to ${'#'.repeat(above + 1)}`,
          };
        }
        above = Math.max(depth, 2);
      }
    }
  },
};
