import type { Draft } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { markdownOf, placeOfNode, wordsOf } from './markdown.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'empty-section',
  *check({ drafts }) {
    for (const draft of drafts) if (draft.body.includes('#')) yield* emptyIn(draft);
  },
};

function emptyIn(draft: Draft): Found[] {
  const blocks = markdownOf(draft).tree.children.filter(({ type }) => type !== 'definition');
  return blocks.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const next = blocks[index + 1];
    // What stands below a heading may begin with a heading one level down.
    if (next && (next.type !== 'heading' || next.depth > node.depth)) return [];
    // A heading without words is another mistake.
    const words = wordsOf(node).trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    return {
      ...placeOfNode(draft, node),
      message: `Nothing stands below the heading ${quote(words)}.`,
      allowed: 'at least a sentence below each heading',
    };
  });
}
