import { markdownOf } from './markdown.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'unreadable-text',
  *check({ drafts }) {
    for (const draft of drafts) {
      const { error } = markdownOf(draft);
      if (!error) continue;
      yield {
        ...draft.inBody(error.offset),
        message: `The text cannot be read from here on: ${error.message.replace(/\.$/, '')}.`,
        allowed: 'Markdown, and in an article components such as <Source id="..." />',
        fix: error.fix,
      };
    }
  },
};
