import { quote } from '../loader/words.ts';
import { fieldsOf } from './texts.ts';
import type { Rule } from './rule.ts';

/** A whole value between typographic or doubled marks, with none of them inside. */
const WRAPPED = /^(?:“[^“”]*”|‘[^‘]*’|„[^“”„]*[“”]|«[^«»]*»|"[^"]*"|'[^']*'|`[^`]*`)$/s;

export const rule: Rule = {
  slug: 'quoted-value',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of fieldsOf(draft)) {
        if (!WRAPPED.test(text)) continue;
        yield {
          ...place(),
          message: `Quotation marks stand round the whole value, and would be shown: ${quote(text)}.`,
          allowed:
            'values without quotation marks, or with plain ones that the reader of the file takes off',
          fix: `Write ${JSON.stringify(text.slice(1, -1))}.`,
        };
      }
    }
  },
};
