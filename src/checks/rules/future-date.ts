import { firstDay, isPartialDate } from '../../record/dates.ts';
import type { Kind } from '../../schemas/index.ts';
import type { Draft } from '../content.ts';
import type { Rule } from './rule.ts';

/** Dates of what has happened. That of an event counts unless it is planned. */
const PAST: Partial<Record<Kind, readonly string[]>> = {
  forces: ['checked'],
  inspections: ['published'],
  findings: ['date'],
  responses: ['date'],
  guidance: ['published', 'reviewed'],
  sources: ['published', 'accessed'],
  events: ['date'],
};

export const rule: Rule = {
  slug: 'future-date',
  title: 'A date that has not come yet',
  why: 'The record holds what has happened; a date after its own is a slip of the pen.',
  fix: 'Correct the date.',
  *check({ drafts, asOf }) {
    for (const draft of drafts) {
      if (draft.raw['planned'] === true) continue;
      for (const [field, date] of datesOf(draft)) {
        if (firstDay(date) <= asOf) continue;
        yield {
          ...draft.at(field),
          message: `The date in "${field}" is ${date}, after the date of the record (${asOf}).`,
          allowed: `${asOf} or an earlier date`,
          fix: draft.kind === 'events' ? 'Correct the date, or add "planned: true".' : undefined,
        };
      }
    }
  },
};

function datesOf({ kind, raw }: Draft): [field: string, date: string][] {
  return (PAST[kind] ?? []).flatMap((field): [string, string][] => {
    const date = String(raw[field]);
    return isPartialDate(date) ? [[field, date]] : [];
  });
}
