import { COMPONENTS } from './components.ts';
import { elementsOf, partsOf, placeOfNode } from './markdown.ts';
import type { Draft } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'raw-html',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { source, ...place } of htmlIn(draft)) {
        yield {
          ...place,
          message: `The text holds HTML: ${quote(source)}.`,
          allowed: 'Markdown: paragraphs, lists, **bold**, [links](https://example.org)',
          fix: fixOf(source),
        };
      }
    }
  },
};

/** What to write instead, where the name says what was meant. */
function fixOf(source: string): string | undefined {
  const name = /^<\/?(\w+)/.exec(source)?.[1]?.toLowerCase();
  const component = Object.keys(COMPONENTS).find((it) => it.toLowerCase() === name);
  if (component) return `Write <${component} ...>, with a capital letter.`;
  return name === 'br' ? 'Take it out, and begin a new paragraph with an empty line.' : undefined;
}

function htmlIn(draft: Draft): (Pick<Found, 'file' | 'line' | 'column'> & { source: string })[] {
  const found: ReturnType<typeof htmlIn> = [];
  for (const node of partsOf(draft, 'html')) {
    // An element is told once, where it begins.
    if (/^<\/\w+>$/.test(node.value) && found.length > 0) continue;
    found.push({ ...placeOfNode(draft, node), source: node.value });
  }
  for (const element of elementsOf(draft)) {
    if (element.name !== null && !/^[a-z]/.test(element.name)) continue;
    found.push({ ...placeOfNode(draft, element), source: `<${element.name ?? ''}>` });
  }
  return found;
}
