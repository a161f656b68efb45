import type { z } from 'zod';
import { FIELDS } from './rules/fields.ts';
import { isDate, schemaAt } from './schema-at.ts';
import { quote } from './words.ts';
import type { Fields, Path, YamlMistake } from './yaml.ts';

/** What Astro's YAML reader takes for a time or a number, and the check's own for a text. */
const READ_DIFFERENTLY = /^(\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?|[-+]?\d[\d_]*_[\d_]*(\.\d*)?)$/;

/** Texts that the build would read as dates or numbers, for want of quotation marks. */
export function unquotedTexts(schema: z.ZodType, fields: Fields): YamlMistake[] {
  return pathsTo(fields.raw, [])
    .filter((path) => isUnquoted(path, fields) && !isDate(schemaAt(schema, path) ?? schema))
    .map((path) => ({
      rule: FIELDS.type,
      ...fields.valueAt(path),
      message: `The field "${path.at(-1)}" looks like a date or a number: ${quote(fields.sourceAt(path))}.`,
      allowed: 'a text',
      fix: `Put double quotes round it: "${fields.sourceAt(path)}".`,
    }));
}

function isUnquoted(path: Path, fields: Fields): boolean {
  return READ_DIFFERENTLY.test(fields.sourceAt(path) ?? '');
}

/** The ways to the texts that may be read differently. */
function pathsTo(value: unknown, path: Path): Path[] {
  if (typeof value === 'string') return READ_DIFFERENTLY.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsTo(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
