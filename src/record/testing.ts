import { sampleFields } from '../schemas/fixtures/samples.ts';
import { fileOf, KINDS, schemas, type EntryData, type Kind } from '../schemas/index.ts';
import { join } from './join.ts';
import type { Council, Entries, Entry, PublicRecord } from './types.ts';

/** Entries by kind and id, each with only the fields that matter to a test. */
export type Given = { [K in Kind]?: { [id: string]: object } };

/** A PEEL report on Kent, without a day or a grade. */
export const PEEL_OF_KENT = {
  inspectorate: 'hmicfrs',
  programme: 'peel',
  forces: ['kent'],
  title: 'Kent Police: PEEL',
};

/** A grade of such a report. */
export const gradeOfKent = (grade: string, question = 'Protecting vulnerable people') => ({
  round: 'PEEL 2021/22',
  question,
  grade,
  source: 'report',
});

/** Such a report that graded two areas inadequate, and a later one that graded none so. */
export const GRADED_INADEQUATE = {
  ...PEEL_OF_KENT,
  published: '2019-09-27',
  round: 'PEEL 2018/19',
  grades: [gradeOfKent('Inadequate', 'Legitimacy'), gradeOfKent('Inadequate', 'Efficiency')],
};
export const GRADED_LATER = {
  ...PEEL_OF_KENT,
  published: '2023-03-17',
  round: 'PEEL 2021/22',
  grades: [gradeOfKent('Good')],
};

/** Three reports on Kent with their dates, of which threads are told. */
export const REPORTS_ON_KENT = {
  'hmic-2014': { published: '2014-05-01' },
  'hmic-2016': { published: '2016-07-14' },
  'hmicfrs-2020': { published: '2020-02', inspectorate: 'hmicfrs' },
};

/** The day as of which the records of tests speak. */
export const AS_OF = '2026-11-24';

/** What every record of a test holds, unless the test names entries of that kind itself. */
const COMMON: Given = {
  forces: { kent: {} },
  inspections: { 'hmic-kent-2016': {} },
  themes: { vetting: {} },
  sources: { report: {} },
};

/** An entry of a kind, held to its schema, as if it had been read from its file. */
function entryOf<K extends Kind>(kind: K, id: string, fields: object): Entry<K> {
  const data = schemas[kind].parse({ ...sampleFields(kind, id), ...fields }) as EntryData<K>;
  return { id, data, body: '', html: '', file: fileOf(kind, id) };
}

/** Entries of all kinds, not yet joined. */
export function entriesOf(given: Given): Entries {
  const all: Given = { ...COMMON, ...given };
  const lists = KINDS.map((kind) => [
    kind,
    Object.entries(all[kind] ?? {}).map(([id, fields]) => entryOf(kind, id, fields)),
  ]);
  return Object.fromEntries(lists) as Entries;
}

/**
 * A small record, joined: one force, one inspection, one theme, one source, and what a test adds.
 * @example recordOf({ findings: { 'hmic-kent-2016/vetting': { date: '2016-07' } } })
 */
export function recordOf(given: Given = {}, councils: Council[] = []): PublicRecord {
  return join(entriesOf(given), councils, AS_OF);
}

/**
 * The entry with an id, out of a list of a record.
 * @throws when it is not there
 */
export function the<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`No "${id}" among ${list.map((entry) => entry.id).join(', ')}.`);
  return found;
}
