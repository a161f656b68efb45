import type { FormField } from '../form.ts';
import type { Values } from '../write.ts';

/** A source that may be cited. Of one that is known only because an entry cites it, the id is all that is known. */
export interface KnownSource {
  id: string;
  title?: string;
  publisher?: string;
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
  return { id, title: String(fields['title']), publisher: String(fields['publisher']) };
}
