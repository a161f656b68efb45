import { schemas, type EntryData, type Kind } from '../schemas/index.ts';
import { join } from './join.ts';
import type { Council, Entries, Entry, PublicRecord } from './types.ts';

/** Entries by kind and id, each with only the fields that matter to a test. */
export type Given = { [K in Kind]?: { [id: string]: object } };

/** The day as of which the records of tests speak. */
export const AS_OF = '2026-11-24';

/** Fields of an entry of each kind that its schema accepts. */
const PLAIN: { [K in Kind]: (id: string) => object } = {
  forces: (id) => ({
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Police`,
    shortName: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    ons: 'E23000032',
    nation: 'England',
    region: 'South East',
    website: 'https://police.example/',
    oversight: [
      {
        role: 'commissioner',
        title: 'Police and Crime Commissioner',
        from: '2012-11-22',
        to: null,
        asOf: '2026',
        source: 'report',
      },
    ],
    panel: {
      name: 'Police and Crime Panel',
      kind: 'panel',
      host: null,
      hostBasis: null,
      website: null,
      asOf: null,
      evidence: [],
    },
  }),
  inspections: () => ({
    title: 'Kent Police: child protection, 2016',
    inspectorate: 'hmic',
    programme: 'ncpi',
    forces: ['kent'],
    published: '2016-07-14',
    source: 'report',
  }),
  findings: (id) => ({
    headline: 'Vetting of officers was out of date',
    inspection: id.split('/')[0],
    forces: ['kent'],
    theme: 'vetting',
    kind: 'weakness',
    date: '2016-07-14',
    source: 'report',
    locator: 'page 12',
  }),
  responses: () => ({
    headline: 'The force answered the report',
    from: 'force',
    by: 'Kent Police',
    forces: ['kent'],
    date: '2016-09-01',
    source: 'report',
    locator: 'page 1',
  }),
  panels: () => ({
    title: 'Kent: themed meeting on missing children',
    panel: 'Kent and Medway Police and Crime Panel',
    force: 'kent',
    form: 'themed-meeting',
    date: '2017-02',
    when: 'February 2017',
    themes: ['vetting'],
    topic: 'Missing children.',
    asked: [],
    heardFrom: [],
    found: [],
    recommended: [],
    documented: 'well',
    documentedNote: 'The minutes were read.',
    sources: ['report'],
  }),
  themes: (id) => ({
    name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    meaning: 'What it means.',
    why: 'Why it matters.',
    good: ['One thing.', 'Another thing.'],
    synonyms: ['checks'],
    sources: ['report'],
  }),
  questions: () => ({
    question: 'What have you asked of the chief constable?',
    theme: 'vetting',
    why: 'Inspectors found a weakness.',
    source: 'report',
  }),
  guidance: () => ({
    title: 'How to hold a themed meeting',
    description: 'Plan a meeting.',
    published: '2016-10-25',
    reviewed: '2026-11-01',
    reviewBy: '2027-11-01',
    author: 'Editors',
    sources: ['report'],
  }),
  glossary: (id) => ({ term: id, source: 'report' }),
  sources: () => ({
    title: 'A report',
    publisher: 'HMIC',
    published: '2016-07-14',
    address: 'https://inspectors.example/report',
    kind: 'inspection-report',
    read: 'whole',
    accessed: AS_OF,
  }),
  events: () => ({ what: 'A law took effect.', date: '2017-05-02', source: 'report' }),
};

/** What every record of a test holds, unless the test names entries of that kind itself. */
const COMMON: Given = {
  forces: { kent: {} },
  inspections: { 'hmic-kent-2016': {} },
  themes: { vetting: {} },
  sources: { report: {} },
};

/** An entry of a kind, held to its schema, as if it had been read from its file. */
function entryOf<K extends Kind>(kind: K, id: string, fields: object): Entry<K> {
  const data = schemas[kind].parse({ ...PLAIN[kind](id), ...fields }) as EntryData<K>;
  return { id, data, body: '', html: '', file: `content/${kind}/${id}.md` };
}

/** Entries of all kinds, not yet joined. */
export function entriesOf(given: Given): Entries {
  const all: Given = { ...COMMON, ...given };
  const lists = (Object.keys(PLAIN) as Kind[]).map((kind) => [
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
