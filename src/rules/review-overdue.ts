import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'review-overdue',
  *check({ valid, asOf }) {
    for (const { data, at } of valid.guidance) {
      if (data.reviewBy >= asOf || data.withdrawn) continue;
      yield {
        ...at('reviewBy'),
        message: `The article was to be read again by ${data.reviewBy}.`,
        allowed: `a day after ${asOf}`,
      };
    }
  },
};
