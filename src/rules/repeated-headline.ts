import { firstLineOf } from './texts.ts';
import { normalised, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'repeated-headline',
  *check({ drafts }) {
    for (const draft of drafts) {
      const headline = firstLineOf(draft)?.text;
      const body = normalised(draft.body);
      if (headline === undefined || body === '' || body !== normalised(headline)) continue;
      yield {
        ...draft.inBody(),
        message: `The text is the same as the headline: ${quote(headline)}.`,
        allowed: 'a text that adds to the headline',
      };
    }
  },
};
