import { quote } from '../loader/words.ts';
import { fieldsOf } from './texts.ts';
import type { Rule } from './rule.ts';

/** Bold type, links, headings and HTML. */
const MARKUP =
  /\*\*[^*]+\*\*|\]\((?:https?:|\/)|^#{1,6} |<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

export const rule: Rule = {
  slug: 'field-markup',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of fieldsOf(draft)) {
        const match = MARKUP.exec(text);
        if (!match) continue;
        yield {
          ...place(),
          message: `The field holds Markdown or HTML, which would be shown as it is: ${quote(match[0])}.`,
          allowed: 'plain words in fields; Markdown only in the text below them',
        };
      }
    }
  },
};
