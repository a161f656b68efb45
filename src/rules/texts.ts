import { infoOf } from '../schemas/index.ts';
import type { Draft } from '../loader/content.ts';
import type { Place } from '../loader/mistakes.ts';
import type { Path } from '../loader/yaml.ts';

/** Some words of an entry, and where they stand. */
export interface Text {
  text: string;
  /** The place of a part of the text, by its offset. */
  place(offset?: number): Place;
}

/** Everything an entry says in words: its fields, at any depth, and its body. */
export function textsOf(draft: Draft): Text[] {
  return [...fieldsOf(draft), bodyOf(draft)];
}

const known = new WeakMap<Draft, readonly Text[]>();

/** The words in the fields of an entry, at any depth. */
export function fieldsOf(draft: Draft): readonly Text[] {
  const texts = known.get(draft) ?? stringsIn(draft, draft.raw, []);
  known.set(draft, texts);
  return texts;
}

/** The body of an entry. */
export function bodyOf(draft: Draft): Text {
  return { text: draft.body, place: (offset) => draft.inBody(offset) };
}

/** The text of one field, where it has one. */
export function fieldOf(draft: Draft, name: string): Text[] {
  const text = draft.raw[name];
  return typeof text === 'string' ? [{ text, place: () => draft.at(name) }] : [];
}

/** The headline of an entry, or what its kind has in place of one. */
export function firstLineOf(draft: Draft): Text | undefined {
  return fieldOf(draft, infoOf(draft.kind).title)[0];
}

function stringsIn(draft: Draft, value: unknown, path: Path): Text[] {
  if (typeof value === 'string') return [{ text: value, place: () => draft.at(...path) }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => stringsIn(draft, item, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(draft, inner, [...path, key]));
}
