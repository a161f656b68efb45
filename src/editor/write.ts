import { Document, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { DIALECT } from '../loader/yaml.ts';
import type { FormField } from './form.ts';

/** The fields of an entry, and its text under `body`, as a form holds them: what was not filled in is empty. */
export type Values = Record<string, unknown>;

/** How an entry is written: the fields of its kind, and whether there is a text below them. */
export interface Shape {
  fields: readonly FormField[];
  hasText: boolean;
}

/**
 * The file of an entry, written as the check wants it: what may be left out is left out and never empty, what is not
 * known is `null`, ids and dates are plain and texts in double quotes.
 */
export function entryText({ fields, hasText }: Shape, values: Values): string {
  const yaml = new Document(mapOf(fields, values), DIALECT).toString({
    lineWidth: 0,
    flowCollectionPadding: false,
  });
  if (!hasText) return yaml;
  const body = textIn(values['body']);
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** A longer list of ids is written with one on a line. */
const LONGEST_LINE = 90;

function mapOf(fields: readonly FormField[], values: Values): YAMLMap {
  const map = new YAMLMap();
  for (const field of fields) {
    const node = nodeOf(field, values[field.name]);
    if (node) map.set(field.name, node);
  }
  return map;
}

/** What stands in the file for a value, or undefined where the field is left out. */
function nodeOf(field: FormField, value: unknown): Scalar | YAMLMap | YAMLSeq | undefined {
  switch (field.takes) {
    case 'list':
      return listOf(field, Array.isArray(value) ? value : []);
    case 'group':
      return groupOf(field, value);
    case 'yes-or-no':
      return value === undefined || value === null || value === field.otherwise
        ? undefined
        : new Scalar(value);
    default:
      return scalarOf(field, textIn(value));
  }
}

function listOf(field: FormField, values: readonly unknown[]): YAMLSeq | undefined {
  const seq = new YAMLSeq();
  for (const value of values) {
    const node = nodeOf(field.item!, value);
    if (node && !(node instanceof Scalar && node.value === null)) seq.add(node);
  }
  const length = seq.items.join(', ').length;
  seq.flow = length === 0 || (field.item!.takes === 'id' && length <= LONGEST_LINE);
  return seq.items.length > 0 || field.isNeeded ? seq : undefined;
}

function groupOf(field: FormField, value: unknown): YAMLMap | undefined {
  const values = typeof value === 'object' && value !== null ? (value as Values) : {};
  const isEmpty = Object.values(values).every((one) => one === undefined || textIn(one) === '');
  return isEmpty && !field.isNeeded ? undefined : mapOf(field.fields ?? [], values);
}

function scalarOf(field: FormField, text: string): Scalar | undefined {
  if (text === '') return field.mayBeUnknown ? new Scalar(null) : undefined;
  if (text === field.otherwise) return undefined;
  const scalar = new Scalar(text);
  scalar.type = needsQuotes(field) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
  return scalar;
}

/** Ids, dates, choices, codes and addresses need no quotes; whatever else is in a text, quotes do no harm. */
function needsQuotes({ takes, pattern }: FormField): boolean {
  return takes === 'text' || (takes === 'line' && !pattern);
}

function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).replaceAll('\r\n', '\n').trim()
    : '';
}
