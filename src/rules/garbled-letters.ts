import { offered, quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './texts.ts';

/** What letters of two or three bytes look like when each byte is read as a letter of its own. */
const GARBLED = /â[€\u0080][^\s\p{Ll}]|Ã[\u0080-\u00bf\u2018-\u203a]|[ÂÅ][\u00a0-\u00bf]/u;
/** How Windows shows the bytes for which it has signs of its own. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const rule: Rule = {
  slug: 'garbled-letters',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of textsOf(draft)) {
        const match = GARBLED.exec(text);
        if (!match) continue;
        const word = /\S*$/.exec(text.slice(0, match.index))![0];
        const whole = word + /^\S*/.exec(text.slice(match.index))![0];
        const meant = asMeant(whole);
        yield {
          ...place(match.index - word.length),
          message: `Letters came out wrong when this was copied: ${quote(whole)}.`,
          allowed: 'letters as they were written',
          fix: meant ? `Write ${offered(meant)}.` : 'Type the word again.',
        };
      }
    }
  },
};

/** The word as it was before its bytes were taken for letters. */
function asMeant(word: string): string | undefined {
  const bytes = [...word].map((letter) =>
    SIGNS.includes(letter) ? 0x80 + SIGNS.indexOf(letter) : letter.codePointAt(0)!,
  );
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  return text.includes('\ufffd') ? undefined : text;
}
