import { visit } from 'unist-util-visit';
import type { Found } from '../loader/mistakes.ts';
import { count } from '../loader/words.ts';
import { markdownOf, placeOfNode, wordsOf } from './markdown.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'uneven-table',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      visit(markdownOf(draft).tree, 'table', ({ children: [head, ...rows] }) => {
        const columns = head?.children.length ?? 0;
        const unnamed = head?.children.slice(1).find((cell) => wordsOf(cell).trim() === '');
        if (unnamed)
          found.push({
            ...placeOfNode(draft, unnamed),
            message: 'A column of this table has no name.',
            allowed: 'a name above each column but the first',
            fix: 'Write above each column what stands in it.',
          });
        for (const row of rows) {
          const cells = row.children.length;
          if (cells !== columns)
            found.push({
              ...placeOfNode(draft, row),
              message: `This line of the table has ${count(cells, 'cell')}, and its first line ${count(columns, 'column')}.`,
              allowed: 'as many cells in each line as in the first',
              fix: 'Add the sign | for each empty cell, or take one out.',
            });
        }
      });
      yield* found;
    }
  },
};
