import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'undated-weakness',
  title: 'A weakness without a date',
  why: 'A weakness without a date reads like the state of today, which nobody may claim.',
  fix: 'Give the date of the inspection or of the source, as exactly as it is known.',
  *check({ valid }) {
    for (const { data, at } of valid.findings) {
      if (data.kind !== 'weakness' || data.date !== null) continue;
      yield {
        ...at('date'),
        message: 'The finding is a weakness and its date is null.',
        allowed: 'a date, if only the year',
      };
    }
  },
};
