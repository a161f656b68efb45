import { fieldOf } from './texts.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const ADDRESSED = /\b(you|your|yours|yourself|yourselves|commissioner|mayor|police authority)\b/i;
const ADDRESSED_TO_OTHERS =
  /^(chief constable|superintendent|inspector|officers?|councillors?)\b[^?]*?,/i;

export const rule: Rule = {
  slug: 'question-addressee',
  *check({ drafts }) {
    for (const draft of drafts) {
      if (draft.kind !== 'questions') continue;
      for (const { text, place } of fieldOf(draft, 'question')) {
        if (ADDRESSED.test(text) && !ADDRESSED_TO_OTHERS.test(text)) continue;
        yield {
          ...place(),
          message: `The question is not put to the commissioner: ${quote(text)}.`,
          allowed: 'a question with "you", "your", "the commissioner" or "the mayor"',
        };
      }
    }
  },
};
