import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './texts.ts';

const OTHERS = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]`;
const LATIN = String.raw`\p{Script=Latin}\p{M}*`;
/** A letter of another alphabet inside a word, letters that are pictures of letters, and marks heaped on a letter or drawn through it. */
const FOREIGN = new RegExp(
  String.raw`${LATIN}${OTHERS}|${OTHERS}${LATIN}|[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]|\p{M}{3}|[\u0334-\u0338\u20d0-\u20f0]`,
  'u',
);

export const rule: Rule = {
  slug: 'foreign-letter',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of textsOf(draft)) {
        const match = isPlain(text) ? undefined : FOREIGN.exec(text);
        if (!match) continue;
        const word = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, match.index))![0];
        const rest = /^[^\s]*/u.exec(text.slice(match.index))![0];
        yield {
          ...place(match.index - word.length),
          message: `A letter of this word is not what it looks like: ${quote(word + rest)}.`,
          allowed: 'letters of one alphabet in a word',
        };
      }
    }
  },
};

/** Most texts hold nothing beyond the Latin letters. */
function isPlain(text: string): boolean {
  return !/[^\0-\u02ff\u2000-\u20cf]/.test(text);
}
