import { quote } from '../loader/words.ts';
import { partsOf } from './markdown.ts';
import type { Rule } from './rule.ts';
import { fieldsOf } from './texts.ts';

/** The longest name of a place in Wales has 58 letters. */
const LONGEST = 60;
const LONG = new RegExp(String.raw`(?<!\S)\S{${LONGEST + 1},}`, 'u');

export const rule: Rule = {
  slug: 'long-word',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of fieldsOf(draft)) {
        const word = LONG.exec(text)?.[0];
        if (word !== undefined && isNoAddress(word)) yield { ...place(), ...objection(word) };
      }
      for (const { value, position } of partsOf(draft, 'text')) {
        const match = LONG.exec(value);
        if (!match || !isNoAddress(match[0])) continue;
        const offset = (position?.start.offset ?? 0) + match.index;
        yield { ...draft.inBody(offset), ...objection(match[0]) };
      }
    }
  },
};

function isNoAddress(word: string): boolean {
  return !/^[("“‘]?(?:https?:|www\.)/i.test(word) && !/^[a-z\d-]+\/[a-z\d-]+$/.test(word);
}

function objection(word: string) {
  return {
    message: `A word has ${[...word].length} characters: ${quote(word)}.`,
    allowed: `words of at most ${LONGEST} characters`,
  };
}
