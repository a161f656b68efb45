import { quote } from '../loader/words.ts';
import { markdownOf } from './markdown.ts';
import type { Rule } from './rule.ts';
import { fieldsOf } from './texts.ts';
import { visit } from 'unist-util-visit';
import type { Found } from '../loader/mistakes.ts';

/** The longest name of a place in Wales has 58 letters. */
const LONGEST = 60;
const LONG = new RegExp(String.raw`[^\s]{${LONGEST + 1},}`, 'u');

export const rule: Rule = {
  slug: 'long-word',
  *check({ drafts }) {
    for (const draft of drafts) {
      const found: Found[] = [];
      for (const { text, place } of fieldsOf(draft)) {
        const word = LONG.exec(text)?.[0];
        if (word !== undefined && isNoAddress(word)) found.push({ ...place(), ...objection(word) });
      }
      visit(markdownOf(draft).tree, 'text', ({ value, position }) => {
        const match = LONG.exec(value);
        if (!match || !isNoAddress(match[0])) return;
        const offset = (position?.start.offset ?? 0) + match.index;
        found.push({ ...draft.inBody(offset), ...objection(match[0]) });
      });
      yield* found;
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
