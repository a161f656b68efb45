import { count, countWords } from '../loader/words.ts';
import { markdownOf } from './markdown.ts';
import type { Rule } from './rule.ts';

const MOST = 120;

export const rule: Rule = {
  slug: 'long-body',
  *check({ drafts }) {
    for (const draft of drafts) {
      const { kind, body, inBody } = draft;
      const words = kind === 'findings' ? countWords(body) : 0;
      // What cannot be read need not be counted.
      if (words <= MOST || markdownOf(draft).error) continue;
      yield {
        ...inBody(),
        message: `The finding has ${count(words, 'word')}.`,
        allowed: `at most ${count(MOST, 'word')}`,
      };
    }
  },
};
