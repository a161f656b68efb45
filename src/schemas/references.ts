import { z } from 'zod';
import type { Kind } from './kinds.ts';

declare const NAMES: unique symbol;

/** The id of an entry of another kind, as a type: what it names, and on which list of that entry it puts its own. */
export type Reference<K extends Kind, List extends string = never> = string & {
  readonly [NAMES]: { kind: K; list: List };
};

declare module 'zod' {
  interface GlobalMeta {
    /** Kind of the entry that this id names. */
    references?: Kind;
    /** List of the named entry on which the naming entry stands. */
    listedAs?: string;
    /** How exactly a date is known, and whether it must lie in the past. */
    date?: 'partial' | 'full';
    past?: boolean;
    /** Whether the day on which an entry is written is most likely what has to stand there. */
    offersToday?: boolean;
  }
}

const PART = '[a-z0-9]+(-[a-z0-9]+)*';
const FORMS: Partial<Record<Kind, { form: RegExp; message: string }>> = {
  findings: {
    form: new RegExp(`^${PART}/${PART}$`),
    message: 'must be the id of a finding: <inspection>/<finding>',
  },
};
const PLAIN = {
  form: new RegExp(`^${PART}$`),
  message: 'must be an id: small letters, digits and hyphens',
};

/** The form of the ids of a kind: the path of a file inside its folder, without the ending. */
export function formOfId(kind: Kind): { form: RegExp; message: string } {
  return FORMS[kind] ?? PLAIN;
}

/**
 * A field that names an entry of a kind. From it follow the check that the entry exists, the joined record in both
 * directions, and who cites what.
 * @param listedAs name of the list on which the named entry keeps those that name it
 * @example theme: ref('themes', 'findings') // finding.theme is a Theme, and theme.findings holds the finding
 */
export function ref<K extends Kind, List extends string = never>(
  kind: K,
  listedAs?: List,
): z.ZodType<Reference<K, List>, string> {
  const { form, message } = formOfId(kind);
  return z.string().regex(form, message).meta({
    references: kind,
    listedAs,
  }) as unknown as z.ZodType<Reference<K, List>, string>;
}

/** The way to a value: names of fields, and `*` for each item of a list. */
export type Way = readonly string[];

/** A field of a kind that names other entries. */
export interface ReferenceField {
  way: Way;
  to: Kind;
  listedAs: string | undefined;
}

/** The fields of a schema that name other entries, at any depth. */
export function referencesIn(schema: z.ZodType): ReferenceField[] {
  return fieldsIn(schema).flatMap(({ way, meta }) =>
    meta?.references ? [{ way, to: meta.references, listedAs: meta.listedAs }] : [],
  );
}

/** The fields of a schema that hold a date of what has happened, at any depth. */
export function pastDatesIn(schema: z.ZodType): Way[] {
  return fieldsIn(schema).flatMap(({ way, meta }) => (meta?.past ? [way] : []));
}

interface Leaf {
  way: Way;
  meta: z.GlobalMeta | undefined;
}

/** All values without fields of their own that a schema may hold. */
function fieldsIn(schema: z.ZodType, way: Way = []): Leaf[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([name, field]) =>
      fieldsIn(field as z.ZodType, [...way, name]),
    );
  if (inner instanceof z.ZodArray) return fieldsIn(inner.element as z.ZodType, [...way, '*']);
  return [{ way, meta: inner.meta() }];
}

/** A schema without what makes it optional. */
export function bare(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault
  ) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

/** A value met on the way, with the exact path to it. */
export interface Met<T> {
  value: T;
  path: (string | number)[];
}

/** The texts that stand at the end of a way in fields as they were written; what is of another type is passed over. */
export function textsAt(value: unknown, way: Way, path: (string | number)[] = []): Met<string>[] {
  const [step, ...rest] = way;
  if (step === undefined) return typeof value === 'string' ? [{ value, path }] : [];
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => textsAt(item, rest, [...path, index]));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return textsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
}
