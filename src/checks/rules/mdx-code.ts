import { visit } from 'unist-util-visit';
import { COMPONENTS } from '../components.ts';
import { markdownOf, placeOfNode } from '../markdown.ts';
import type { Found } from '../problem.ts';
import { quote } from '../words.ts';
import type { Rule } from './rule.ts';

const ALLOWED = `Markdown, and the components ${Object.keys(COMPONENTS).join(', ')} with plain texts`;

export const rule: Rule = {
  slug: 'mdx-code',
  title: 'Program code in an article',
  why: 'Code in an article runs when the site is built, and nobody reviews articles for it.',
  fix: 'Take it out; write a plain { as \\{. The components need no import.',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      visit(markdownOf(draft).tree, (node) => {
        const code = codeIn(node);
        if (!code) return;
        const message = `The article holds ${code[0]}: ${quote(code[1])}.`;
        found.push({ ...placeOfNode(draft, node), message, allowed: ALLOWED });
      });
      yield* found;
    }
  },
};

type Node = Parameters<typeof placeOfNode>[1];

function codeIn(node: Node): [what: string, source: string] | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return [/^\s*import/.test(node.value) ? 'an import' : 'an export', node.value];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ['an expression', `{${node.value}}`];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxExpressionAttribute') {
          return ['an expression', `{${attribute.value}}`];
        }
        if (attribute.value && typeof attribute.value === 'object') {
          return ['an expression', `${attribute.name}={${attribute.value.value}}`];
        }
      }
  }
  return undefined;
}
