import { lastDay } from '../schemas/dates.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'planned-past',
  *check({ valid, asOf }) {
    for (const { data, at } of valid.events) {
      if (!data.planned || data.withdrawn || lastDay(data.date) >= asOf) continue;
      yield {
        ...at('date'),
        message: `The event was planned for ${data.date}, which has passed.`,
        allowed: `a date after ${asOf}, or an event that has happened`,
      };
    }
  },
};
