import { firstDay, lastDay } from '../schemas/dates.ts';
import type { Content, Entry } from '../loader/content.ts';
import type { Found } from '../loader/mistakes.ts';
import { quote } from '../loader/words.ts';
import { infoOf } from '../schemas/index.ts';
import type { Rule } from './rule.ts';

/** A newspaper dates its page by the day on which it wrote, and the report may bear the next: the day of the embargo. */
const DAYS_AHEAD = 1;

export const rule: Rule = {
  slug: 'finding-date',
  *check({ valid, asOf }) {
    const inspections = new Map(valid.inspections.map(({ id, data }) => [id, data]));
    const sources = new Map(valid.sources.map(({ id, data }) => [id, data.published]));
    for (const finding of valid.findings) {
      const { date, inspection } = finding.data;
      // One that has not come yet is refused as such.
      if (!date || firstDay(date) > asOf) continue;
      const came = inspections.get(inspection)?.fieldwork?.from;
      if (came && firstDay(came) <= asOf) yield* beforeInspectors(finding, date, came);
      yield* afterSources(finding, date, sources);
    }
    for (const response of valid.responses) {
      const { date } = response.data;
      if (date && firstDay(date) <= asOf) yield* afterSources(response, date, sources);
    }
  },
};

/** What inspectors found, they found when they came; what went before is the context of it. */
function* beforeInspectors(
  { data, at }: Entry<'findings'>,
  date: string,
  came: string,
): Iterable<Found> {
  if (data.kind === 'context' || lastDay(date) >= firstDay(came)) return;
  yield {
    ...at('date'),
    message: `The finding is dated ${date}, but inspectors of ${quote(data.inspection)} came in ${came}.`,
    allowed: `${came} or a later date`,
    fix: 'Correct the year, or write "kind: context" if it is about what went before.',
    about: data.inspection,
  };
}

/** Nobody can have written of it before; where one of the sources is not dated, nobody knows. */
function* afterSources(
  { kind, data, at }: Entry<'findings'> | Entry<'responses'>,
  date: string,
  published: ReadonlyMap<string, Content['valid']['sources'][number]['data']['published']>,
): Iterable<Found> {
  const also = 'alsoIn' in data ? data.alsoIn : [];
  const dates = [data, ...also].map(({ source }) => published.get(source));
  const known = dates.filter((it) => typeof it === 'string');
  if (known.length < dates.length) return;
  const last = known.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0]!;
  if (firstDay(date) <= daysAfter(lastDay(last))) return;
  yield {
    ...at('date'),
    message: `The ${infoOf(kind).one} is dated ${date}, after all its sources, of which the last was published in ${last}.`,
    allowed: `${last} or an earlier date`,
    fix: 'Correct the date here or in the source, or name the source that says so.',
  };
}

function daysAfter(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + DAYS_AHEAD);
  return date.toISOString().slice(0, 10);
}
