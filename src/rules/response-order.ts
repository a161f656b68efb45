import { quote } from '../loader/words.ts';
import { firstDay, lastDay } from '../schemas/dates.ts';
import type { EntryData } from '../schemas/index.ts';
import type { Rule } from './rule.ts';

/** Inspectors tell a force of what troubles them before the report comes out, and it may answer at once. */
const MONTHS_AHEAD = 6;

export const rule: Rule = {
  slug: 'response-order',
  *check({ valid, asOf }) {
    const inspections = new Map(valid.inspections.map((it) => [it.id, it.data]));
    for (const { data, at } of valid.responses) {
      const answered = new Set([data.inspection, ...data.findings.map((id) => id.split('/')[0])]);
      for (const id of answered) {
        const inspection = inspections.get(id ?? '');
        const start = inspection && beginningOf(inspection);
        // An inspection that has not come yet is refused as such.
        if (!data.date || !start || start > asOf || lastDay(data.date) >= start) continue;
        yield {
          ...at('date'),
          message: `The response is dated ${data.date}, before inspection ${quote(id)} that it answers began.`,
          allowed: `${start} or a later date`,
        };
      }
    }
  },
};

/** From when on an inspection can have been answered. */
function beginningOf({ fieldwork, published }: EntryData<'inspections'>): string | undefined {
  if (fieldwork) return firstDay(fieldwork.from);
  if (!published) return undefined;
  const date = new Date(firstDay(published));
  date.setUTCMonth(date.getUTCMonth() - MONTHS_AHEAD);
  return date.toISOString().slice(0, 10);
}
