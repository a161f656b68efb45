import { join } from 'node:path';
import { isPartialDate } from '../schemas/dates.ts';
import { KINDS, schemas, type Kind } from '../schemas/index.ts';
import { pastDatesIn, textsAt, type Way } from '../schemas/references.ts';
import { parseContent, type Draft } from './content.ts';
import { readContent } from './read.ts';
import type { Path } from './yaml.ts';

const WAYS = Object.fromEntries(KINDS.map((kind) => [kind, pastDatesIn(schemas[kind])])) as Record<
  Kind,
  Way[]
>;

/** The dates of what has happened, in an entry. That of an event counts unless it is planned. */
export function pastDatesOf({ kind, raw }: Pick<Draft, 'kind' | 'raw'>): {
  date: string;
  path: Path;
}[] {
  const ways = [...WAYS[kind], ...(kind === 'events' && raw['planned'] !== true ? [['date']] : [])];
  return ways.flatMap((way) => textsAt(raw, way).map(({ value: date, path }) => ({ date, path })));
}

/** The newest day on which something happened by the content of a project, or undefined where there is none until then. */
export function newestPastDate(project: string, until: string): string | undefined {
  const { files, strays, pictures } = readContent(join(project, 'content'));
  const { content } = parseContent(files, { asOf: until, councils: [], strays, pictures });
  return content.drafts
    .flatMap(pastDatesOf)
    .map(({ date }) => date)
    .filter((date) => isPartialDate(date) && date.length === until.length && date <= until)
    .sort()
    .at(-1);
}
