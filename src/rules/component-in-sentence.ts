import { visitParents } from 'unist-util-visit-parents';
import { componentOf } from './components.ts';
import { markdownOf, placeOfNode } from './markdown.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'component-in-sentence',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      visitParents(markdownOf(draft).tree, 'mdxJsxTextElement', (node, parents) => {
        const parent = parents.at(-1);
        if (parents.some(({ type }) => type === 'link' || type === 'linkReference')) {
          found.push({
            ...placeOfNode(draft, node),
            message: `<${node.name}> stands in the words of a link, and would be a link in a link.`,
            allowed: 'plain words in a link',
            fix: 'Put it behind the link.',
          });
          return;
        }
        const { isInline = true } = componentOf(node.name) ?? {};
        // On a line of its own, a component is taken out of the paragraph it was read as.
        const isAlone =
          parent?.type === 'paragraph' &&
          parent.children.every(
            (it) => it.type === 'mdxJsxTextElement' || (it.type === 'text' && !it.value.trim()),
          );
        if (isInline || isAlone) return;
        found.push({
          ...placeOfNode(draft, node),
          message: `<${node.name}> stands in a paragraph with other words.`,
          allowed: `${quote(`<${node.name}>`)} on a line of its own`,
        });
      });
      yield* found;
    }
  },
};
