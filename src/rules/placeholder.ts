import { textsOf } from './texts.ts';
import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';

const PLACEHOLDER =
  /^\s*(?:SUMMARY|HEADLINE|TITLE|TBC|TBD|XXX)\s*$|\b(?:TODO|FIXME|[Ll]orem ipsum)\b/;

export const rule: Rule = {
  slug: 'placeholder',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of textsOf(draft)) {
        const match = PLACEHOLDER.exec(text);
        if (!match) continue;
        yield {
          ...place(match.index + match[0].search(/\S/)),
          message: `${quote(match[0].trim())} stands where a text should be.`,
          allowed: 'the text itself',
        };
      }
    }
  },
};
