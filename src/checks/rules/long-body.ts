import { count, countWords } from '../words.ts';
import type { Rule } from './rule.ts';

const MOST = 120;

export const rule: Rule = {
  slug: 'long-body',
  title: 'A finding too long to be one claim',
  why: 'One finding is one claim; a long one holds two, of which one would not be found.',
  fix: 'Shorten it, or make two findings of it.',
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
