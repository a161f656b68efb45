import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { RuleInfo } from './problem.ts';
import { FIELDS } from './rules/fields.ts';
import { fieldsOf, isDate, schemaAt } from './schema-at.ts';
import { count, oneOf, quote } from './words.ts';
import type { Fields, Path, YamlMistake } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Puts what a schema has against the fields of an entry into an editor's words. */
export function fieldMistakes(schema: z.ZodType, issues: Issue[], fields: Fields): YamlMistake[] {
  return issues.flatMap((issue) => {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField(schema, path, key, fields));
    }
    const field: Field = {
      path,
      name: nameOf(path),
      value: valueAt(fields.raw, path),
      source: fields.sourceAt(path),
      schema: schemaAt(schema, path),
    };
    return { ...describe(issue, field), ...fields.valueAt(path) };
  });
}

interface Field {
  path: Path;
  /** `"outcome" of followsUp 1`. */
  name: string;
  value: unknown;
  source: string | undefined;
  schema: z.ZodType | undefined;
}

type Description = { rule: RuleInfo; message: string; allowed: string; fix?: string };

function describe(issue: Issue, field: Field): Description {
  const { name, value, source, schema } = field;
  const meaning = schema?.description ?? 'what the schema says';
  if (value === undefined) {
    return {
      rule: FIELDS.missing,
      message: `The field ${name} is missing.`,
      allowed: meaning,
      fix: `Add a line "${String(field.path.at(-1))}: ...".`,
    };
  }
  if (value === null && issue.code !== 'custom') {
    return { rule: FIELDS.missing, message: `The field ${name} has no value.`, allowed: meaning };
  }
  if (schema && isDate(schema)) return wrongDate(name, source ?? quote(value), issue.message);
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
        rule: FIELDS.form,
        message: `The field ${name} ${issue.message}, and is ${quote(value)}.`,
        allowed: meaning,
      };
  }
}

function unknownField(schema: z.ZodType, path: Path, key: string, fields: Fields): YamlMistake {
  const known = fieldsOf(schemaAt(schema, path));
  const meant = nearest(key, known);
  return {
    rule: FIELDS.unknown,
    ...fields.keyAt([...path, key]),
    message: `The kind has no field ${quote(key)}${path.length > 0 ? ` in ${nameOf(path)}` : ''}.`,
    allowed: known.join(', '),
    fix: meant && `Did you mean "${meant}"?`,
  };
}

function wrongDate(name: string, source: string, reason: string): Description {
  const british = /^["']?(\d{1,2})[/.](\d{1,2})[/.](\d{4})["']?$/.exec(source);
  const written = british
    ? `${british[3]}-${british[2]!.padStart(2, '0')}-${british[1]!.padStart(2, '0')}`
    : undefined;
  return {
    rule: FIELDS.date,
    message: `The date in ${name} is ${quote(bareSource(source))}.`,
    allowed: reason.replace(/^must be /, ''),
    fix: written && `Write ${written}.`,
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
  { name, value, source = '' }: Field,
  meaning: string,
): Description {
  const is = Array.isArray(value) ? 'array' : typeof value;
  const fixes: Record<string, string | undefined> = {
    string:
      is === 'array' || is === 'object' ? undefined : `Put double quotes round it: "${source}".`,
    array: is === 'object' ? undefined : `Put square brackets round it: [${source}].`,
    boolean: 'Write true or false, without quotes.',
  };
  return {
    rule: FIELDS.type,
    message: `The field ${name} is ${TYPES[is] ?? is}: ${quote(bareSource(source))}.`,
    allowed: `${TYPES[expected] ?? expected}. ${meaning}`,
    fix: fixes[expected],
  };
}

function notAllowed(values: string[], { name, value }: Field): Description {
  const meant = typeof value === 'string' ? nearest(value.toLowerCase(), values) : undefined;
  return {
    rule: FIELDS.choice,
    message: `The field ${name} is ${quote(value)}.`,
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
  const length = (value as string | unknown[]).length;
  if (issue.code === 'too_big') {
    return {
      rule: FIELDS.long,
      message: `The field ${name} has ${count(length, unit)}: ${quote(value)}.`,
      allowed: `at most ${count(Number(issue.maximum), unit)}`,
      fix: `Take out ${count(length - Number(issue.maximum), unit)}.`,
    };
  }
  return {
    rule: FIELDS.short,
    message: `The field ${name} ${length === 0 ? 'is empty' : `has only ${count(length, unit)}`}.`,
    allowed: `at least ${count(Number(issue.minimum), unit)}. ${meaning}`,
  };
}

function nameOf(path: Path): string {
  const names = path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : `"${step}"`));
  return names.reverse().join(' of ');
}

function bareSource(source: string): string {
  return source.replace(/^(["'])(.*)\1$/s, '$2');
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    raw,
  );
}
