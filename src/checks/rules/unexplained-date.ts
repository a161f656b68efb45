import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'unexplained-date',
  title: 'A report without a date and without a reason',
  why: 'The page says that the date is not established; a reader may ask why.',
  fix: 'Give the date, or say in "publishedNote" why it is not known.',
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
