import type { Content, Draft } from '../loader/content.ts';
import type { Path } from '../loader/yaml.ts';
import { lastDay } from '../schemas/dates.ts';
import { KINDS, type Inspectorate, type Kind } from '../schemas/index.ts';
import type { Rule } from './rule.ts';

/**
 * Since when there can be reports of each inspectorate about the protection of children. HMIC is much older, but its
 * reports on it are not; HMICFRS has had its name since 19 July 2017, and a report may have been begun before.
 */
const SINCE: Readonly<Record<Inspectorate, string>> = {
  ofsted: '2001',
  hmic: '1990',
  hmicfrs: '2017',
  joint: '2001',
};
/** Commissioners, and panels to scrutinise them, began on 22 November 2012; some panels met before, in shadow form. */
const PANELS_SINCE = '2011-09';
const ANSWERS_SINCE = '1990';
/** The day of the first commit. */
const RECORD_SINCE = '2026-11-24';

interface Dated {
  entry: Draft;
  path: Path;
  date: string | null | undefined;
  since: string;
  because: string;
}

export const rule: Rule = {
  slug: 'too-early',
  *check({ valid }) {
    for (const { entry, path, date, since, because } of datesIn(valid)) {
      if (!date || lastDay(date) >= since) continue;
      yield {
        ...entry.at(...path),
        message: `The date in "${path.at(-1)}" is ${date}, but ${because}.`,
        allowed: `${since} or a later date`,
      };
    }
  },
};

function* datesIn(valid: Content['valid']): Iterable<Dated> {
  const inspectorates = new Map(valid.inspections.map(({ id, data }) => [id, data.inspectorate]));
  for (const entry of valid.inspections) {
    const { inspectorate, published, fieldwork } = entry.data;
    const known = { entry, since: SINCE[inspectorate], because: becauseOf(inspectorate) };
    yield { ...known, path: ['published'], date: published };
    yield { ...known, path: ['fieldwork', 'to'], date: fieldwork?.to };
  }
  for (const entry of valid.findings) {
    const inspectorate = inspectorates.get(entry.data.inspection);
    if (!inspectorate) continue;
    const known = { entry, since: SINCE[inspectorate], because: becauseOf(inspectorate) };
    yield { ...known, path: ['date'], date: entry.data.date };
  }
  for (const entry of valid.panels) {
    const because = 'police and crime panels were founded by an Act of September 2011';
    yield { entry, path: ['date'], date: entry.data.date, since: PANELS_SINCE, because };
  }
  for (const entry of valid.responses) {
    const because = 'no inspection of the record is as old';
    yield { entry, path: ['date'], date: entry.data.date, since: ANSWERS_SINCE, because };
  }
  for (const entry of KINDS.flatMap(
    (kind): readonly Content['valid'][Kind][number][] => valid[kind],
  )) {
    const because = `this record began on ${RECORD_SINCE}`;
    yield { entry, path: ['added'], date: entry.data.added, since: RECORD_SINCE, because };
  }
}

function becauseOf(inspectorate: Inspectorate): string {
  return `reports of this inspectorate (${inspectorate}) begin in ${SINCE[inspectorate]}`;
}
