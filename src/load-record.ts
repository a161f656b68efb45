import { readFileSync } from 'node:fs';
import type { MarkdownHeading } from 'astro';
import { getCollection, getEntry, render } from 'astro:content';
import { csvParse } from 'd3-dsv';
import type { Topology } from 'topojson-specification';
import { drawAreas, type DrawnAreas } from './exports/map.ts';
import { recordDay } from './loader/record-day.ts';
import {
  join,
  type Council,
  type Entries,
  type Entry,
  type Force,
  type PublicRecord,
} from './record/index.ts';
import { KINDS, type EntryData, type Kind } from './schemas/index.ts';
import type { Thesaurus } from './schemas/thesaurus.ts';
import { endOfStage } from './stages.ts';

/**
 * The record of the whole site: content collections and councils, joined once a build.
 * @throws when an entry names one that does not exist
 */
export async function loadRecord(): Promise<PublicRecord> {
  joined ??= load();
  return joined;
}
let joined: Promise<PublicRecord> | undefined;

async function load(): Promise<PublicRecord> {
  const start = performance.now();
  const lists = await Promise.all(KINDS.map(async (kind) => [kind, await entriesOf(kind)]));
  const record = join(Object.fromEntries(lists) as Entries, councils(), recordDay().day);
  endOfStage('joining', start);
  return record;
}

async function entriesOf<K extends Kind>(kind: K): Promise<Entry<K>[]> {
  const entries = await getCollection(kind);
  return entries.map((entry) => ({
    id: entry.id,
    data: entry.data as EntryData<K>,
    body: 'body' in entry ? (entry.body ?? '') : '',
    html: 'rendered' in entry ? (entry.rendered?.html ?? '') : '',
    file: entry.filePath ?? '',
  }));
}

/** The words by which people search. */
export async function loadThesaurus(): Promise<Thesaurus> {
  const words = await getEntry('thesaurus', 'words');
  if (!words) throw new Error('The thesaurus could not be read.');
  return words.data;
}

/** The headings of each article in the order of its page, by its id. */
export async function articleHeadings(): Promise<Map<string, MarkdownHeading[]>> {
  const articles = await getCollection('guidance');
  const pages = articles.map(async (article) => [article.id, (await render(article)).headings]);
  return new Map((await Promise.all(pages)) as [string, MarkdownHeading[]][]);
}

function councils(): Council[] {
  return csvParse(readFileSync('data/councils.csv', 'utf8')) as unknown as Council[];
}

/** The force areas, drawn (outlines of the ONS; see data/DATA.md). */
export function forceAreas(): DrawnAreas {
  areas ??= drawAreas(JSON.parse(readFileSync('data/force-areas.topojson', 'utf8')) as Topology);
  return areas;
}
let areas: DrawnAreas | undefined;

/** The forces that share a border on land with one, in the order of the record; those that were withdrawn are none. */
export async function neighboursOf({ id }: Force): Promise<Force[]> {
  const { forces } = await loadRecord();
  const near = new Set(forceAreas().neighbours.get(id));
  return forces.filter((force) => near.has(force.id));
}
