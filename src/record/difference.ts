import {
  addressOf,
  infoOf,
  KINDS,
  REFERENCES,
  type EntryData,
  type Kind,
} from '../schemas/index.ts';
import { textsAt } from '../schemas/references.ts';
import { dateInWords } from './date-words.ts';
import { lacksCorrection } from './lacks-correction.ts';
import { FINDING_KIND } from './labels.ts';
import { responseDue } from './responseDue.ts';

/** An entry, as far as a change of it can be told. */
export interface Told<K extends Kind = Kind> {
  id: string;
  data: EntryData<K>;
  body: string;
}

/** All entries of a record at one time. */
export type Version = { readonly [K in Kind]: readonly Told<K>[] };

type Fields = Record<string, unknown>;

/** What became of one entry. */
interface Change {
  kind: Kind;
  id: string;
  before?: Told | undefined;
  after?: Told | undefined;
  formerId?: string | undefined;
}

/** A file of which no entry could be made, so that nothing can be told of it. */
export interface Unread {
  kind: Kind;
  id: string;
  file: string;
}

/**
 * What a change to the record does, in sentences for whoever reviews it; empty where it does nothing.
 * @param unread what is there after the change and has mistakes
 */
export function changesInWords(
  before: Version,
  after: Version,
  unread: readonly Unread[] = [],
): string[] {
  const isUnread = new Set(unread.map(({ kind, id }) => `${kind}/${id}`));
  const changes = KINDS.flatMap((kind) => changesOf(kind, before[kind], after[kind])).filter(
    ({ kind, id, after: entry }) => entry || !isUnread.has(`${kind}/${id}`),
  );
  const untold = unread.map(
    ({ file }) => `Nothing can be told of ${file}: it has mistakes, which the check names.`,
  );
  if (changes.length === 0) return untold;
  const added = changes.filter((change) => !change.before);
  return [
    ...findingsAdded(added, before, after),
    ...added.filter(({ kind }) => kind !== 'findings').map(additionInWords),
    ...changes.filter(({ after, before }) => !after && before).map(deletionInWords),
    ...changes.filter(({ before, after }) => before && after).flatMap(changeInWords),
    ...untold,
    pagesInWords(changes),
  ];
}

function changesOf(kind: Kind, before: readonly Told[], after: readonly Told[]): Change[] {
  const earlier = new Map(before.map((entry) => [entry.id, entry]));
  const changes: Change[] = [];
  for (const entry of after) {
    const formerId = earlier.has(entry.id)
      ? undefined
      : entry.data.formerIds.find((id) => earlier.has(id));
    const old = earlier.get(formerId ?? entry.id);
    earlier.delete(formerId ?? entry.id);
    if (!old || formerId || !isSame(old, entry))
      changes.push({ kind, id: entry.id, before: old, after: entry, formerId });
  }
  for (const [id, old] of earlier) changes.push({ kind, id, before: old });
  return changes;
}

function isSame(one: Told, other: Told): boolean {
  return (
    one.body.trim() === other.body.trim() && JSON.stringify(one.data) === JSON.stringify(other.data)
  );
}

/** New findings are told by force, with how many the force has now: "Adds 2 findings to Kent (24 to 26): ...". */
function findingsAdded(added: readonly Change[], before: Version, after: Version): string[] {
  const findings = added.flatMap(({ kind, after: entry }) =>
    kind === 'findings' ? [entry as Told<'findings'>] : [],
  );
  const byForce = Map.groupBy(
    findings.flatMap((finding) =>
      finding.data.forces.length > 0
        ? finding.data.forces.map((force) => ({ force, finding }))
        : [{ force: '', finding }],
    ),
    ({ force }) => force,
  );
  return [...byForce].map(([force, list]) => {
    const kinds = Map.groupBy(list, ({ finding }) => finding.data.kind);
    const what = [...kinds].map(
      ([kind, { length }]) => `${length} ${FINDING_KIND[kind][length === 1 ? 'one' : 'many']}`,
    );
    const themes = [...new Set(list.map(({ finding }) => finding.data.theme))].map(
      (id) =>
        titleOf(
          'themes',
          after.themes.find((theme) => theme.id === id),
        ) || id,
    );
    const numbers = [before, after].map(({ findings: all }) => countFor(force, all));
    const whom = force === '' ? 'the national findings' : (nameOf(force, after) ?? force);
    return `Adds ${counted(list.length, 'finding')} to ${whom} (${numbers.join(' to ')}): ${listed(what)}, on ${listed(themes)}.`;
  });
}

function countFor(force: string, findings: Version['findings']): number {
  const standing = findings.filter(({ data }) => !data.withdrawn);
  return force === ''
    ? standing.filter(({ data }) => data.forces.length === 0).length
    : standing.filter(({ data }) => data.forces.includes(force)).length;
}

function nameOf(force: string, { forces }: Version): string | undefined {
  return forces.find(({ id }) => id === force)?.data.shortName;
}

function additionInWords({ kind, after }: Change): string {
  return `Adds the ${named(kind, after!)}.`;
}

function deletionInWords({ kind, before }: Change): string {
  return `Deletes the ${named(kind, before!)}. Its address will lead nowhere: an entry that no longer stands is withdrawn, and one with another id names its old one under formerIds.`;
}

/** What was done to an entry that was there and still is. */
function changeInWords({ kind, before, after, formerId }: Change): string[] {
  const [old, now] = [before!, after!];
  const name = named(kind, now);
  const sentences = [
    formerId && `Renames the ${name}: its address was that of ${formerId}, which now leads here.`,
    now.data.withdrawn &&
      !old.data.withdrawn &&
      `Withdraws the ${name}: ${now.data.withdrawn.reason}`,
    !now.data.withdrawn && old.data.withdrawn && `Lets the ${name} stand again.`,
    ...now.data.corrections
      .slice(old.data.corrections.length)
      .map(({ what }) => `Corrects the ${name}: ${what}`),
    dateChange(kind, old, now),
  ].filter((sentence): sentence is string => typeof sentence === 'string' && sentence !== '');
  const others = fieldsChanged(kind, old, now);
  return [
    ...sentences,
    ...(others.length > 0 ? [`Changes ${listed(others)} of the ${name}.`] : []),
    ...(lacksCorrection(kind, old, now)
      ? [
          `Advice: readers have seen the ${name} say something else, and no note under "corrections" tells them so. Add one if it was wrong; a spelling or what is added needs none.`,
        ]
      : []),
  ];
}

/** A new date, and the day by which a commissioner has to publish comments where it follows from it. */
function dateChange(kind: Kind, old: Told, now: Told): string | undefined {
  const field = infoOf(kind).date;
  if (!field) return undefined;
  const [from, to] = [old, now].map((entry) => fieldsOf(entry)[field] as string | null);
  if (from === to) return undefined;
  const said = `Changes the date of the ${named(kind, now)} from ${inWords(from)} to ${inWords(to)}`;
  const days = kind === 'inspections' ? [old, now].map(dueDay) : [];
  return days[0] === days[1]
    ? `${said}.`
    : `${said}, and with it the day by which the commissioner has to publish comments, from ${inWords(days[0])} to ${inWords(days[1])}.`;
}

function dueDay(entry: Told): string | undefined {
  const due = responseDue(entry as Parameters<typeof responseDue>[0]);
  return due.state === 'due' ? due.day : undefined;
}

function inWords(date: string | null | undefined): string {
  return date ? dateInWords(date) : 'not established';
}

/** Names of fields that say something else now, beside those that have a sentence of their own. */
function fieldsChanged(kind: Kind, old: Told, now: Told): string[] {
  const told = new Set(['formerIds', 'withdrawn', 'corrections', infoOf(kind).date]);
  const [before, after] = [fieldsOf(old), fieldsOf(now)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !told.has(name) && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const quoted = names.map((name) => `"${name}"${fromTo(before[name], after[name])}`);
  return old.body.trim() === now.body.trim() ? quoted : [...quoted, 'the text'];
}

const LONGEST_QUOTED = 60;

/** Both values of a field, where they are short: whoever reads the proposal has to see a weakness become a strength. */
function fromTo(before: unknown, after: unknown): string {
  const [from, to] = [shortly(before), shortly(after)];
  return from && to ? ` (from ${from} to ${to})` : '';
}

function shortly(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'string' && value.length <= LONGEST_QUOTED ? value : undefined;
}

/** How many pages are new, and how many at least say something else: those of the entries and of what they name. */
function pagesInWords(changes: readonly Change[]): string {
  const fresh = new Set<string>();
  const changed = new Set<string>();
  for (const { kind, id, before, after } of changes) {
    const page = addressOf(kind, id).replace(/#.*/, '');
    (before || infoOf(kind).anchored ? changed : fresh).add(page);
    for (const { way, to } of REFERENCES[kind])
      for (const entry of [before, after])
        for (const { value } of textsAt(entry?.data, way))
          changed.add(addressOf(to, value).replace(/#.*/, ''));
  }
  const others = [...changed].filter((page) => !fresh.has(page)).length;
  return `${counted(fresh.size, 'page')} new, at least ${others} changed, the lists among them not counted.`;
}

function named(kind: Kind, entry: Told): string {
  return `${infoOf(kind).one} "${titleOf(kind, entry)}"`;
}

function titleOf(kind: Kind, entry: Told | undefined): string {
  const title = entry && fieldsOf(entry)[infoOf(kind).title];
  return typeof title === 'string' ? title : '';
}

/** The fields of an entry of any kind. */
function fieldsOf({ data }: Told): Fields {
  return { ...data };
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function listed(items: readonly string[]): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}
