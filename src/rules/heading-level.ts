import { visit } from 'unist-util-visit';
import { markdownOf, placeOfNode } from './markdown.ts';
import type { Found } from '../loader/mistakes.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'heading-level',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      let above = 1;
      visit(markdownOf(draft).tree, 'heading', (node) => {
        const { depth } = node;
        if (depth === 1 || depth > above + 1) {
          found.push({
            ...placeOfNode(draft, node),
            message:
              depth === 1
                ? 'The heading is of the first level, which is that of the title.'
                : `The heading is of level ${depth}, below one of level ${above}.`,
            allowed: above === 1 ? '##' : `## to ${'#'.repeat(above + 1)}`,
          });
        }
        above = Math.max(depth, 2);
      });
      yield* found;
    }
  },
};
