import { z } from 'zod';
import { meantDate } from './meant-date.ts';
import { FIRST_YEAR, isPartialDate, LAST_YEAR } from '../schemas/dates.ts';
import type { IdOf } from './known-names.ts';
import { nearest } from './nearest.ts';
import type { Explanation, Objection } from './mistakes.ts';
import { FIELDS } from './explanations.ts';
import { fixOfForm } from './fix-of-form.ts';
import { isDate } from './schema-at.ts';
import type { Kind } from '../schemas/kinds.ts';
import { bare } from '../schemas/references.ts';
import { count, oneOf, quote } from './words.ts';
import type { Path } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** A field that its schema does not accept. */
export interface Field {
  path: Path;
  /** `"outcome" of item 1 of "followsUp"`. */
  name: string;
  value: unknown;
  /** The value as it is written in the file. */
  source: string | undefined;
  schema: z.ZodType | undefined;
  /** What it is for. */
  meaning: string | undefined;
  /** Finds the entry that is meant by a name. */
  idOf: IdOf;
  /** The ids of the entries of a kind. */
  idsOf: (kind: Kind) => Iterable<string>;
  /** Whether an entry may do without it. */
  isOptional: boolean;
  /** The value that an editor most likely has to write, where it is known. */
  offered: string | undefined;
}

interface Description extends Objection {
  explanation: Explanation;
}

/** Says what is wrong with a field, in words of which none is the schema library's. */
export function objectionTo(issue: Issue, field: Field): Description {
  const {
    name,
    value,
    source = quote(value),
    schema,
    meaning = 'a value that the kind knows',
  } = field;
  if (value === undefined) {
    const line = `${String(field.path.at(-1))}: ${field.offered ?? '...'}`;
    return {
      explanation: FIELDS.missing,
      message: `${subject(name)} is missing.`,
      allowed: meaning,
      fix: `Add a line "${line}".`,
      example: line,
    };
  }
  if (value === null || (value === '' && field.isOptional)) {
    return {
      explanation: FIELDS.missing,
      message: `${subject(name)} has no value.`,
      allowed: meaning,
      fix: fixOfNothing(field),
    };
  }
  if (schema && isDate(schema)) return wrongDate(field, unquoted(source), issue);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, field, meaning);
    case 'invalid_value':
      return notAllowed(issue.values.map(String), field);
    case 'too_big':
    case 'too_small':
      return wrongLength(issue, field, meaning);
    default:
      return {
        explanation: FIELDS.form,
        message: `${subject(name)} is ${quote(value)}.`,
        allowed: `${issue.message.replace(/^must be /, '').replace(/^must /, 'it must ')}. ${meaning}`,
        fix: fixOfForm(issue.message, field),
      };
  }
}

/** A field or an item of a list, at the beginning of a sentence. */
function subject(name: string): string {
  return name.startsWith('item ') ? `I${name.slice(1)}` : `The field ${name}`;
}

function wrongDate({ name, schema, value }: Field, source: string, issue: Issue): Description {
  const isText = typeof value === 'string';
  const isFull = schema && bare(schema).meta()?.date === 'full';
  const reason = isText
    ? issue.message
    : `must be a date written 2016-10-25${isFull ? '' : ', 2016-10 or 2016'}`;
  const isInForm = /^\d{4}(-\d\d){0,2}$/.test(source) && !isPartialDate(source);
  const year = Number(source.slice(0, 4));
  const isFarAway = isInForm && (year < FIRST_YEAR || year > LAST_YEAR);
  const allowed = reason.replace(/^must be /, '');
  return {
    explanation: FIELDS.date,
    message: isFarAway
      ? `The year of ${quote(source)} in ${name} is not one of this record.`
      : isInForm
        ? `The date ${quote(source)} in ${name} does not exist.`
        : `${subject(name)} is ${quote(source)}.`,
    allowed,
    fix: fixOfDate(source, Array.isArray(value), Boolean(isFull), schema),
  };
}

const UNKNOWN = /^(?:unknown|not known|n\/?a|none|tb[acd]|\?+|-+)\.?$/i;

function fixOfDate(
  source: string,
  isList: boolean,
  isFull: boolean,
  schema: z.ZodType | undefined,
): string | undefined {
  if (isList) return 'Take the brackets out.';
  const meant = meantDate(source);
  if (isFull && (meant ?? '').length < 10)
    return /^\d{4}-\d\d-\d\d$/.test(source)
      ? 'Correct the date.'
      : 'Correct the date; here the day is needed.';
  if (meant !== undefined) return `Write ${meant}.`;
  return UNKNOWN.test(source) && schema?.safeParse(null).success
    ? 'Write null if it was looked for and is not known.'
    : undefined;
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function wrongType(
  expected: string,
  { name, path, value, schema, source = quote(value) }: Field,
  meaning: string,
): Description {
  const is = Array.isArray(value) ? 'array' : typeof value;
  const isSimple = is !== 'array' && is !== 'object';
  const fixes: Record<string, string> = {
    string: `Put double quotes round it: "${source}".`,
    array: `Put square brackets round it: [${withoutSigns(source)}].`,
    boolean: 'Write true or false, without quotes.',
  };
  const group = groupIn(schema);
  return {
    explanation: FIELDS.type,
    message: `${subject(name)} is ${TYPES[is] ?? is}: ${quote(unquoted(source))}.`,
    allowed: `${TYPES[expected] ?? expected}. ${meaning}`,
    ...(isSimple && !group && { fix: fixes[expected] }),
    ...(expected === 'string' && !isSimple && { fix: fixOfGroup(value, source) }),
    ...(group && {
      fix: `Write its fields: ${namesIn(group).join(', ')}.`,
      example: exampleOf(path, expected, group),
    }),
  };
}

/** The items of a list without the signs before them and the brackets round them. */
function withoutSigns(source: string): string {
  return unquoted(source)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^\[+|\]+$/g, '')
    .replace(/^[-–—•·*]\s*/, '');
}

/** What to do about a list or a group where a text belongs. */
function fixOfGroup(value: unknown, source: string): string {
  const [only, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof only === 'string' && others.length === 0)
    return `Write ${only}, without brackets or a hyphen.`;
  const [inner, ...more] = Object.values((value ?? {}) as Record<string, unknown>);
  if (!Array.isArray(value) && typeof inner === 'string' && more.length === 0)
    return `Write ${inner} alone, or put the whole in double quotes if all of it was meant.`;
  return Array.isArray(value)
    ? 'Write one text, without brackets.'
    : `Put double quotes round it: ${JSON.stringify(source.trim())}.`;
}

/** The group of fields that a field is, or that each item of it is. */
function groupIn(schema: z.ZodType | undefined): z.ZodObject | undefined {
  const inner = schema && bare(schema);
  if (inner instanceof z.ZodArray) return groupIn(inner.element as z.ZodType);
  return inner instanceof z.ZodObject ? inner : undefined;
}

/** The names of the fields that a group has to have. */
function namesIn(group: z.ZodObject): string[] {
  return Object.entries(group.shape)
    .filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success)
    .map(([name]) => name);
}

function exampleOf(path: Path, expected: string, group: z.ZodObject): string {
  const fields = `{ ${namesIn(group)
    .map((name) => `${name}: ...`)
    .join(', ')} }`;
  const last = path.at(-1);
  if (typeof last === 'number') return `- ${fields}`;
  return `${last}: ${expected === 'array' ? `[${fields}]` : fields}`;
}

/** What to do about a field with nothing behind its colon. */
function fixOfNothing({ schema, isOptional, path, offered }: Field): string {
  if (offered) return `Write ${offered} behind the colon.`;
  const group = groupIn(schema);
  if (group) {
    const isList = bare(schema!) instanceof z.ZodArray;
    const names = namesIn(group).join(', ');
    const fields = isList
      ? `its items on the lines below it, each begun with "  - ": ${names}`
      : `its fields on the lines below it, each two spaces in: ${names}`;
    return isOptional ? `Write ${fields}; or take the line out.` : `Write ${fields}.`;
  }
  if (typeof path.at(-1) === 'number')
    return 'Write an item behind the hyphen, or take the line out.';
  return isOptional
    ? 'Take the line out: the field is optional.'
    : 'Write a value behind the colon.';
}

function notAllowed(values: string[], { name, value }: Field): Description {
  const meant = typeof value === 'string' ? nearest(value.toLowerCase(), values) : undefined;
  return {
    explanation: FIELDS.choice,
    message: `${subject(name)} is ${quote(value)}.`,
    allowed: oneOf(values),
    fix: meant && `Did you mean "${meant}"?`,
  };
}

function wrongLength(
  issue: Extract<Issue, { code: 'too_big' | 'too_small' }>,
  { name, value }: Field,
  meaning: string,
): Description {
  const unit = typeof value === 'string' ? 'character' : 'item';
  const { length } = value as string | unknown[];
  if (issue.code === 'too_big') {
    const most = Number(issue.maximum);
    return {
      explanation: FIELDS.long,
      message: `${subject(name)} has ${count(length, unit)}: ${quote(value)}.`,
      allowed: `at most ${count(most, unit)}`,
      fix: `Take out ${count(length - most, unit)}.`,
    };
  }
  return {
    explanation: FIELDS.short,
    message: `${subject(name)} ${length === 0 ? 'is empty' : `has only ${count(length, unit)}`}.`,
    allowed: `at least ${count(Number(issue.minimum), unit)}. ${meaning}`,
  };
}

function unquoted(source: string): string {
  return source.replace(/^(["'])(.*)\1$/s, '$2');
}
