import { componentOf, COMPONENTS } from './components.ts';
import { elementsOf, placeOfNode } from './markdown.ts';
import { nearest } from '../loader/nearest.ts';
import { oneOf, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const NAMES = Object.keys(COMPONENTS);

export const rule: Rule = {
  slug: 'unknown-component',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const element of elementsOf(draft)) {
        const { name } = element;
        if (name === null || /^[a-z]/.test(name) || componentOf(name)) continue;
        const meant =
          NAMES.find((it) => it.toLowerCase() === name.toLowerCase()) ?? nearest(name, NAMES);
        yield {
          ...placeOfNode(draft, element),
          message: `There is no component ${quote(name)}.`,
          allowed: oneOf(NAMES),
          fix: meant && `Did you mean "${meant}"?`,
        };
      }
    }
  },
};
