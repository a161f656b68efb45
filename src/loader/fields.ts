import type { z } from 'zod';
import { objectionTo } from './describe.ts';
import { nearest } from './nearest.ts';
import { FIELDS } from './explanations.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { IdOf } from './known-names.ts';
import { fieldsOf, offersToday, schemaAt } from './schema-at.ts';
import { inWords, quote } from './words.ts';
import type { ReadingMistake } from './mistakes.ts';
import type { Fields, Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** What helps to say how a mistake is put right. */
export interface Hints {
  /** Finds the entry that is meant by a name. */
  idOf?: IdOf;
  /** The ids of the entries of a kind. */
  idsOf?: (kind: Kind) => Iterable<string>;
  /** Offered where the day of writing is asked for. */
  today?: string;
}

/** Puts what a schema has against the fields of an entry into an editor's words. */
export function fieldMistakes(
  schema: z.ZodType,
  issues: Issue[],
  fields: Fields,
  { idOf = () => undefined, idsOf = () => [], today }: Hints = {},
): ReadingMistake[] {
  const missing = issues
    .map(({ path }) => path as Path)
    .filter((path) => path.length > 0 && valueAt(fields.raw, path) === undefined);
  const unknown = issues
    .flatMap((issue) => unknownFields(schema, issue, missing))
    .filter((it) => !isOfEmptyGroup(schema, it, fields));
  const meant = new Set(unknown.map(({ path, meant: name }) => String([...path, name])));
  return [
    ...unknown.map((it) => toMistake(it, fields)),
    ...issues
      .filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(String(path)))
      .filter((issue) => issue === strictestOf(issue, issues))
      .map((issue) => {
        const path = issue.path as Path;
        const field = {
          path,
          name: inWords(path),
          value: valueAt(fields.raw, path),
          source: fields.sourceAt(path),
          schema: schemaAt(schema, path),
          meaning: meaningOf(schema, path),
          idOf,
          idsOf,
          isOptional: schemaAt(schema, path)?.safeParse(undefined).success ?? false,
          offered: offersToday(schemaAt(schema, path)) ? today : undefined,
        };
        return { ...objectionTo(issue, field), ...fields.valueAt(path) };
      }),
  ];
}

/**
 * The fields with nothing behind their colon that the schema takes for `null`. Written out, it says that somebody has
 * looked; left empty, it may as well have been forgotten.
 */
export function emptyFields(schema: z.ZodType, fields: Fields): ReadingMistake[] {
  return fields.unwritten
    .filter((path) => schemaAt(schema, path)?.safeParse(null).success)
    .map((path) => ({
      explanation: FIELDS.missing,
      ...fields.keyAt(path),
      message: `The field ${inWords(path)} has no value.`,
      allowed: meaningOf(schema, path) ?? 'a value, or null',
      fix: 'Write a value behind the colon, or null if it was looked for and is not known.',
      example: `${String(path.at(-1))}: null`,
    }));
}

interface Unknown {
  path: Path;
  key: string;
  known: string[];
  /** The missing field that was most likely meant; it is not reported a second time. */
  meant: string | undefined;
}

function unknownFields(schema: z.ZodType, issue: Issue, missing: readonly Path[]): Unknown[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const path = issue.path as Path;
  const known = fieldsOf(schemaAt(schema, path));
  const [only, ...others] = missing.filter((it) => String(it.slice(0, -1)) === String(path));
  return issue.keys.map((key) => {
    // One field too many and one too few: the name of the second was meant.
    const isPair = only !== undefined && others.length === 0 && issue.keys.length === 1;
    return {
      path,
      key,
      known,
      meant: nearest(key, known) ?? (isPair ? String(only.at(-1)) : undefined),
    };
  });
}

/** Whether a field belongs to a group with nothing in it: the lines below its name were not moved in. */
function isOfEmptyGroup(
  schema: z.ZodType,
  { path, key, known }: Unknown,
  { raw }: Fields,
): boolean {
  return known.some(
    (name) =>
      valueAt(raw, [...path, name]) === null &&
      fieldsOf(schemaAt(schema, [...path, name])).includes(key),
  );
}

function toMistake({ path, key, known, meant }: Unknown, fields: Fields): ReadingMistake {
  const place = path.length > 0 ? ` in ${inWords(path)}` : '';
  return {
    explanation: FIELDS.unknown,
    ...fields.keyAt([...path, key]),
    message: `The kind has no field ${quote(key)}${place}.`,
    allowed: known.join(', '),
    fix: meant && `Did you mean "${meant}"?`,
    example: meant && `${meant}: ...`,
  };
}

/** What a field is for, as its schema says it, or the list that it is an item of. */
function meaningOf(schema: z.ZodType, path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const description = schemaAt(schema, path.slice(0, length))?.description;
    if (description) return description;
  }
  return undefined;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    raw,
  );
}

/** Of several limits that a value exceeds, the one that it has to keep. */
function strictestOf(issue: Issue, issues: readonly Issue[]): Issue {
  if (issue.code !== 'too_big') return issue;
  const same = issues.filter(
    (it) => it.code === 'too_big' && String(it.path) === String(issue.path),
  );
  return (
    same.toSorted(
      (a, b) =>
        Number(a.code === 'too_big' && a.maximum) - Number(b.code === 'too_big' && b.maximum),
    )[0] ?? issue
  );
}
