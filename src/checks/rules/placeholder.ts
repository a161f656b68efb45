import { textsOf } from '../texts.ts';
import { quote } from '../words.ts';
import type { Rule } from './rule.ts';

const PLACEHOLDER =
  /^\s*(?:SUMMARY|HEADLINE|TITLE|TBC|TBD|XXX)\s*$|\b(?:TODO|FIXME|[Ll]orem ipsum)\b/;

export const rule: Rule = {
  slug: 'placeholder',
  title: 'A word put in to be replaced',
  why: 'It was meant to be replaced before anybody reads it.',
  fix: 'Write the text, or take the field out.',
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
