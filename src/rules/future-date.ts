import { pastDatesOf } from '../loader/past-dates.ts';
import { firstDay, isPartialDate } from '../schemas/dates.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  slug: 'future-date',
  *check({ drafts, asOf }) {
    for (const draft of drafts) {
      for (const { date, path } of pastDatesOf(draft)) {
        if (!isPartialDate(date) || firstDay(date) <= asOf) continue;
        yield {
          ...draft.at(...path),
          message: `The date in "${path.at(-1)}" is ${date}, after the date of the record (${asOf}).`,
          allowed: `${asOf} or an earlier date`,
          fix: draft.kind === 'events' ? 'Correct the date, or add "planned: true".' : undefined,
        };
      }
    }
  },
};
