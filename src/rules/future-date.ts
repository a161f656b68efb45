import type { Draft } from '../loader/content.ts';
import type { Path } from '../loader/yaml.ts';
import { firstDay, isPartialDate } from '../schemas/dates.ts';
import { schemas } from '../schemas/index.ts';
import { pastDatesIn, textsAt } from '../schemas/references.ts';
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

/** The dates of what has happened. That of an event counts unless it is planned. */
function pastDatesOf({ kind, raw }: Draft): { date: string; path: Path }[] {
  const ways = [
    ...pastDatesIn(schemas[kind]),
    ...(kind === 'events' && raw['planned'] !== true ? [['date']] : []),
  ];
  return ways.flatMap((way) => textsAt(raw, way).map(({ value: date, path }) => ({ date, path })));
}
