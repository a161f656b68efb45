import { attributeOf, elementsOf, markdownOf, placeOfNode, wordsOf } from './markdown.ts';
import { countWords, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

/** An article of fewer words has lost its text. */
const FEWEST = 20;

export const rule: Rule = {
  slug: 'guidance-sources',
  *check({ valid }) {
    for (const article of valid.guidance) {
      const { tree, error } = markdownOf(article);
      // That an article has no words is told as such.
      if (error || countWords(wordsOf(tree)) < FEWEST) continue;
      const { sources } = article.data;
      const cited = elementsOf(article).filter(({ name }) => name === 'Source');
      for (const element of cited) {
        const id = attributeOf(element, 'id');
        if (id === undefined || sources.includes(id)) continue;
        yield {
          ...placeOfNode(article, element),
          message: `The text cites ${quote(id)}, which is not in "sources".`,
          allowed: 'sources that the list names',
          fix: `Add ${id} to "sources".`,
        };
      }
      for (const [index, id] of sources.entries()) {
        if (cited.some((element) => attributeOf(element, 'id') === id)) continue;
        yield {
          ...article.at('sources', index),
          message: `The source ${quote(id)} is in the list, but the text does not cite it.`,
          allowed: 'sources that the text cites',
          about: article.file,
          fix: `Put <Source id="${id}" /> after the claim that rests on it, or take it out.`,
        };
      }
    }
  },
};
