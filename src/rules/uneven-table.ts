import { count } from '../loader/words.ts';
import { partsOf, placeOfNode, wordsOf } from './markdown.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'uneven-table',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const {
        children: [head, ...rows],
      } of partsOf(draft, 'table')) {
        const columns = head?.children.length ?? 0;
        const unnamed = head?.children.slice(1).find((cell) => wordsOf(cell).trim() === '');
        if (unnamed)
          yield {
            ...placeOfNode(draft, unnamed),
            message: 'A column of this table has no name.',
            allowed: 'a name above each column but the first',
            fix: 'Write above each column what stands in it.',
          };
        for (const row of rows) {
          const cells = row.children.length;
          if (cells !== columns)
            yield {
              ...placeOfNode(draft, row),
              message: `This line of the table has ${count(cells, 'cell')}, and its first line ${count(columns, 'column')}.`,
              allowed: 'as many cells in each line as in the first',
              fix: 'Add the sign | for each empty cell, or take one out.',
            };
        }
      }
    }
  },
};
