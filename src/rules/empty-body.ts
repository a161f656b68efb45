import { infoOf } from '../schemas/kinds.ts';
import { markdownOf, wordsOf } from './markdown.ts';
import type { Rule } from './rule.ts';

const WORD = /[\p{L}\p{N}]/u;

export const rule: Rule = {
  slug: 'empty-body',
  *check({ drafts }) {
    for (const draft of drafts) {
      const { kind, body, inBody } = draft;
      const { one, text } = infoOf(kind);
      const isEmpty = body.trim() === '';
      if (text === 'never' || (isEmpty && text === 'maybe')) continue;
      const { tree, error } = markdownOf(draft);
      // A heading and a picture alone say nothing of what was found.
      const said = tree.children.filter(({ type }) => type !== 'heading' && type !== 'definition');
      if (error || WORD.test(said.map(wordsOf).join(' '))) continue;
      yield {
        ...inBody(),
        message: isEmpty
          ? `The ${one} has no text below its fields.`
          : `The text of the ${one} has no words that a reader would see.`,
        allowed: 'at least one sentence',
      };
    }
  },
};
