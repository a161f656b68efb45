import { COMPONENTS } from './components.ts';
import { partsOf, placeOfNode } from './markdown.ts';
import type { Element, Part } from './markdown.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const ALLOWED = `Markdown, and the components ${Object.keys(COMPONENTS).join(', ')} with plain texts`;

export const rule: Rule = {
  slug: 'mdx-code',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const node of partsOf(draft)) {
        for (const [what, source] of codeIn(node))
          yield {
            ...placeOfNode(draft, node),
            message: `The article holds ${what}: ${quote(source)}.`,
            allowed: ALLOWED,
          };
      }
    }
  },
};

/** The code in a part of an article: what it is, and how it is written. */
function codeIn(node: Part): [what: string, source: string][] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [[/^\s*import/.test(node.value) ? 'an import' : 'an export', node.value]];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [['an expression', `{${node.value}}`]];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return expressionsIn(node).map((source) => ['an expression', source]);
    default:
      return [];
  }
}

/** What stands in braces among the attributes of a component. */
function expressionsIn({ attributes }: Element): string[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${attribute.value}}`];
    const { name, value } = attribute;
    return value && typeof value === 'object' ? [`${name}={${value.value}}`] : [];
  });
}
