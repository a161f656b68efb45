import { count } from '../loader/words.ts';
import { partsOf, placeOfNode } from './markdown.ts';
import type { Rule } from './rule.ts';

/** What a telephone shows beside each other; a table in an article has a frame of its own, and can be pushed sideways. */
const MOST_COLUMNS = 3;
const MOST_IN_ARTICLE = 6;

export const rule: Rule = {
  slug: 'wide-table',
  *check({ drafts }) {
    for (const draft of drafts) {
      const most = draft.kind === 'guidance' ? MOST_IN_ARTICLE : MOST_COLUMNS;
      for (const node of partsOf(draft, 'table')) {
        const columns = node.children[0]?.children.length ?? 0;
        if (columns <= most) continue;
        yield {
          ...placeOfNode(draft, node),
          message: `The table has ${count(columns, 'column')}.`,
          allowed: `at most ${count(most, 'column')}`,
        };
      }
    }
  },
};
