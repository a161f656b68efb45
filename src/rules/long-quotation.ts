import { bodyOf, fieldOf } from './texts.ts';
import { count, countWords, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const MOST = 4;
const QUOTATION = /"([^"“”]+)"|“([^"“”]+)”/g;

export const rule: Rule = {
  slug: 'long-quotation',
  *check({ drafts }) {
    for (const draft of drafts) {
      if (draft.kind !== 'findings' && draft.kind !== 'responses') continue;
      for (const { text, place } of [...fieldOf(draft, 'headline'), bodyOf(draft)]) {
        for (const match of text.matchAll(QUOTATION)) {
          // Marks round a whole field are no quotation, and are told as what they are.
          if (match[0] === text) continue;
          const quotation = match[1] ?? match[2] ?? '';
          const words = countWords(quotation);
          if (words <= MOST) continue;
          yield {
            ...place(match.index),
            message: `The quotation has ${count(words, 'word')}: ${quote(quotation)}.`,
            allowed: `at most ${count(MOST, 'word')}`,
          };
        }
      }
    }
  },
};
