import { quote } from '../loader/words.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './texts.ts';

/** Words that never stand twice in a row, unlike "had had" and "that that". */
const TWICE =
  /(?<![\p{L}\p{N}-])(the|a|an|of|to|and|for|with|from|at|by|was|were|are|not|its|their|police|children|force)\s+\1(?![\p{L}\p{N}-])/giu;

export const rule: Rule = {
  slug: 'repeated-word',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const { text, place } of textsOf(draft)) {
        for (const match of text.matchAll(TWICE))
          yield {
            ...place(match.index),
            message: `A word stands twice: ${quote(match[0].replace(/\s+/g, ' '))}.`,
            allowed: 'each word once',
          };
      }
    }
  },
};
