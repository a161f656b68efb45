import type { z } from 'zod';
import { isPartialDate } from '../schemas/dates.ts';
import { nearest } from './nearest.ts';
import type { Explanation, Objection } from './mistakes.ts';
import { FIELDS } from './explanations.ts';
import { isDate } from './schema-at.ts';
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
  /** Whether an entry may do without it. */
  isOptional: boolean;
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
    const fix = `Add a line "${String(field.path.at(-1))}: ...".`;
    return {
      explanation: FIELDS.missing,
      message: `${subject(name)} is missing.`,
      allowed: meaning,
      fix,
    };
  }
  if (value === null || (value === '' && field.isOptional)) {
    return {
      explanation: FIELDS.missing,
      message: `${subject(name)} has no value.`,
      allowed: meaning,
      fix: field.isOptional
        ? 'Take the line out: the field is optional.'
        : 'Write a value behind the colon.',
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
  const [, day = '', month = '', year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(source) ?? [];
  const british = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isInForm = /^\d{4}(-\d\d){0,2}$/.test(source) && !isPartialDate(source);
  const allowed = reason.replace(/^must be /, '');
  return {
    explanation: FIELDS.date,
    message: isInForm
      ? `The date ${quote(source)} in ${name} does not exist.`
      : `${subject(name)} is ${quote(source)}.`,
    allowed,
    fix: isPartialDate(british)
      ? `Write ${british}.`
      : Array.isArray(value)
        ? 'Take the brackets out.'
        : undefined,
  };
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
  { name, value, source = quote(value) }: Field,
  meaning: string,
): Description {
  const is = Array.isArray(value) ? 'array' : typeof value;
  const isSimple = is !== 'array' && is !== 'object';
  const fixes: Record<string, string> = {
    string: `Put double quotes round it: "${source}".`,
    array: `Put square brackets round it: [${source}].`,
    boolean: 'Write true or false, without quotes.',
  };
  return {
    explanation: FIELDS.type,
    message: `${subject(name)} is ${TYPES[is] ?? is}: ${quote(unquoted(source))}.`,
    allowed: `${TYPES[expected] ?? expected}. ${meaning}`,
    fix: isSimple ? fixes[expected] : undefined,
  };
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
