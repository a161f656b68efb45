import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'unexplained-date',
  *check({ valid }) {
    for (const { data, at } of valid.inspections) {
      if (data.published !== null || data.publishedNote !== undefined) continue;
      yield {
        ...at('published'),
        message: 'The date of publication is null, and "publishedNote" is missing.',
        allowed: 'null with a reason beside it',
      };
    }
  },
};
