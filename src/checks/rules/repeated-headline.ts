import { firstLineOf } from '../texts.ts';
import { normalised, quote } from '../words.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'repeated-headline',
  title: 'A text that only repeats its headline',
  why: 'The page would say the same sentence twice, and nothing of what the source says besides.',
  fix: 'Say who found it, when, where and with what figures.',
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
