import { count, countWords } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const MOST = 120;

export const rule: Rule = {
  slug: 'long-body',
  *check({ drafts }) {
    for (const { kind, body, inBody } of drafts) {
      const words = kind === 'findings' ? countWords(body) : 0;
      if (words <= MOST) continue;
      yield {
        ...inBody(),
        message: `The finding has ${count(words, 'word')}.`,
        allowed: `at most ${count(MOST, 'word')}`,
      };
    }
  },
};
