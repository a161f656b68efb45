import { infoOf } from '../schemas/kinds.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'empty-body',
  *check({ drafts }) {
    for (const { kind, body, inBody } of drafts) {
      if (infoOf(kind).text !== 'always' || body.trim() !== '') continue;
      yield {
        ...inBody(),
        message: `The ${infoOf(kind).one} has no text below its fields.`,
        allowed: 'at least one sentence',
      };
    }
  },
};
