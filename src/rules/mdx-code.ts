import { visit } from 'unist-util-visit';
import { COMPONENTS } from './components.ts';
import { markdownOf, placeOfNode } from './markdown.ts';
import type { Element } from './markdown.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const ALLOWED = `Markdown, and the components ${Object.keys(COMPONENTS).join(', ')} with plain texts`;

export const rule: Rule = {
  slug: 'mdx-code',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      const report = (node: Parameters<typeof placeOfNode>[1], what: string, source: string) => {
        const message = `The article holds ${what}: ${quote(source)}.`;
        found.push({ ...placeOfNode(draft, node), message, allowed: ALLOWED });
      };
      visit(markdownOf(draft).tree, (node) => {
        if (node.type === 'mdxjsEsm') {
          report(node, /^\s*import/.test(node.value) ? 'an import' : 'an export', node.value);
        } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
          report(node, 'an expression', `{${node.value}}`);
        } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
          for (const source of expressionsIn(node)) report(node, 'an expression', source);
        }
      });
      yield* found;
    }
  },
};

/** What stands in braces among the attributes of a component. */
function expressionsIn({ attributes }: Element): string[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${attribute.value}}`];
    const { name, value } = attribute;
    return value && typeof value === 'object' ? [`${name}={${value.value}}`] : [];
  });
}
