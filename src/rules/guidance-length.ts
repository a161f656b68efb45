import type { Draft } from '../loader/content.ts';
import { markdownOf, partsOf } from './markdown.ts';
import { count, countWords } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const FEWEST = 600;
const MOST = 1_500;

export const rule: Rule = {
  slug: 'guidance-length',
  *check({ drafts }) {
    for (const draft of drafts) {
      if (draft.kind !== 'guidance' || draft.body.trim() === '' || markdownOf(draft).error)
        continue;
      const words = wordsIn(draft);
      if (words >= FEWEST && words <= MOST) continue;
      yield {
        ...draft.inBody(),
        message: `The article has ${count(words, 'word')}.`,
        allowed: `${FEWEST} to ${count(MOST, 'word')}`,
      };
    }
  },
};

function wordsIn(draft: Draft): number {
  return partsOf(draft, 'text', 'inlineCode', 'code')
    .map(({ value }) => countWords(value))
    .reduce((sum, words) => sum + words, 0);
}
