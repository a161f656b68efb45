import { hasWords } from '../has-words.ts';
import type { FormField } from '../form.ts';
import type { Values } from '../write.ts';

/** A source that may be cited. Of one that is known only because an entry cites it, the id is all that is known. */
export interface KnownSource {
  id: string;
  title?: string;
  publisher?: string;
  published?: string | null;
  /** Whether it was published with the site. Others came with an entry that has been saved since. */
  isPublished?: boolean;
}

/** Sources by their id: those that were published with the site, and those that are found in entries afterwards. */
export type KnownSources = Map<string, KnownSource>;

/** What a source field holds of a source that is not published: its fields, and its file. */
export interface NewSource {
  id: string;
  fields: Values;
  file: string | undefined;
}

/**
 * The new sources that stand anywhere in the values of an entry.
 * @param value the values of an entry as the editor holds them
 */
export function newSourcesIn(value: unknown): NewSource[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isNewSource(value)) return [value];
  return Object.values(value).flatMap(newSourcesIn);
}

/** Whether a value is a source that is described in the form of what cites it. */
export function isNewSource(value: object): value is NewSource {
  return 'id' in value && 'fields' in value && 'file' in value;
}

/** Whether a new source has been saved: until then its file has an address in this browser alone. */
export function isSaved({ file }: NewSource): boolean {
  return file !== undefined && !file.startsWith('blob:');
}

/** The ids of sources that an entry cites, as they stand in its file. */
export function citedIn(fields: readonly FormField[], values: Values): string[] {
  return fields.flatMap((field) => idsIn(field, values[field.name]));
}

function idsIn(field: FormField, value: unknown): string[] {
  if (Array.isArray(value)) return field.item ? value.flatMap((it) => idsIn(field.item!, it)) : [];
  if (field.fields && typeof value === 'object' && value !== null)
    return citedIn(field.fields, value as Values);
  return field.to === 'sources' && typeof value === 'string' && value !== '' ? [value] : [];
}

/** Adds what was found in an entry to the sources that are known; of a source that is known more is told already. */
export function learn(known: KnownSources, found: readonly KnownSource[]): void {
  for (const source of found)
    if (known.get(source.id)?.title === undefined) known.set(source.id, source);
}

/** A new source as one that is known. */
export function asKnown({ id, fields }: NewSource): KnownSource {
  const textOf = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    id,
    title: textOf('title'),
    publisher: textOf('publisher'),
    published: textOf('published') || null,
  };
}

/**
 * A source for somebody who chooses one: its whole title, and below it what tells it from another of the same title.
 * @example inWords(minutes) // { title: 'Minutes', beside: 'Example Council · 2016-10 · minutes-2016' }
 */
export function inWords(source: KnownSource): { title: string; beside: string } {
  const { id, title, publisher, published, isPublished } = source;
  const date = published ?? 'date not established';
  const state = isPublished ? [] : ['not on the site yet'];
  if (title === undefined) return { title: id, beside: state.join('') };
  return { title, beside: [publisher, date, id, ...state].filter(Boolean).join(' · ') };
}

/** The sources in whose title, publisher, date or id every word of a term stands; without a term those that are new. */
export function fitting(known: KnownSources, term: string): KnownSource[] {
  const all = [...known.values()];
  if (term.trim() === '') return all.filter(({ isPublished }) => !isPublished);
  return all.filter((source) => {
    const { title, beside } = inWords(source);
    return hasWords(`${title} ${beside}`, term.trim());
  });
}
