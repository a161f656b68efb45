import { ONE } from '../kinds.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'empty-body',
  title: 'An entry without its text',
  why: 'The fields say what an entry is about; what it has to say stands in its text.',
  fix: 'Write the text below the second line ---.',
  *check({ drafts }) {
    for (const { kind, body, inBody } of drafts) {
      if (kind === 'sources' || kind === 'events' || body.trim() !== '') continue;
      yield {
        ...inBody(),
        message: `The ${ONE[kind]} has no text below its fields.`,
        allowed: 'at least one sentence',
      };
    }
  },
};
