import { fileOf, infoOf, type Kind } from '../schemas/index.ts';
import { LATER, type FormField } from './form.ts';
import { shapeOf } from './shapes.ts';
import { idFrom } from './words.ts';
import { entryText, type Values } from './write.ts';

/** A file that is to be written, from the top of the project. */
export interface NewFile {
  file: string;
  text: string;
}

/** The fields that a new entry is asked for: not what can only become of it later. */
export function fieldsOfNew(kind: Kind): FormField[] {
  return shapeOf(kind).fields.filter(({ name }) => !LATER.has(name));
}

/** What a field has in a new entry before anybody is asked. */
export function startOf(field: FormField, today: string): string | undefined {
  return field.startsToday || field.name === 'accessed' ? today : undefined;
}

/** The id of a new entry: given, or made of its title, in the folder in which it has to lie. */
export function idOfNew(kind: Kind, values: Values, given?: string): string {
  const { title, inFolderOf } = infoOf(kind);
  const last = given ?? idFrom(textOf(values[title]));
  if (!inFolderOf || last.includes('/')) return last;
  return `${textOf(values[infoOf(inFolderOf).one])}/${last}`;
}

/** The file of a new entry. */
export function fileOfNew(kind: Kind, id: string, values: Values): NewFile {
  return { file: fileOf(kind, id), text: entryText(shapeOf(kind), values) };
}

/** Names of fields that a new entry has to have and has not. */
export function missingIn(fields: readonly FormField[], values: Values): string[] {
  return fields.flatMap(({ name, isNeeded, mayBeUnknown, takes, fewest }) =>
    isNeeded && !mayBeUnknown && isEmpty(values[name]) && !(takes === 'list' && !fewest)
      ? [name]
      : [],
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
