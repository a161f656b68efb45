import { z } from 'zod';
import { infoOf, schemas, type Kind } from '../schemas/index.ts';
import { bare, formOfId } from '../schemas/references.ts';
import { labelOf } from './words.ts';

/** What a field takes, as a form has to know it. */
export type Takes =
  'line' | 'text' | 'address' | 'date' | 'day' | 'choice' | 'yes-or-no' | 'id' | 'list' | 'group';

/** One field of a form. All of it follows from a schema, so that a form asks for what the check asks for. */
export interface FormField {
  name: string;
  label: string;
  /** What it is, in the words of the schema. */
  hint: string;
  takes: Takes;
  /** Whether an entry has to have a value here. */
  isNeeded: boolean;
  /** Whether `null` may stand here, which says that the value is not known. */
  mayBeUnknown: boolean;
  /** What it is where it is left out. */
  otherwise?: string | boolean | undefined;
  /** The day of today is what most new entries have here. */
  startsToday?: boolean;
  choices?: readonly string[];
  /** Kind of the entry that an id names. */
  to?: Kind;
  item?: FormField;
  fields?: FormField[];
  /** How a date is written. */
  written?: string | undefined;
  /** The form of a text as a regular expression, and what is said of a text without it. */
  pattern?: readonly [form: string, objection: string];
  longest?: number;
  /** The fewest items of a list. */
  fewest?: number;
}

/** Texts of more than a line. All others are names, titles and places in a document. */
export const LONG_TEXTS: ReadonlySet<string> = new Set([
  'description',
  'documentedNote',
  'found',
  'good',
  'limits',
  'meaning',
  'note',
  'outcome',
  'publishedNote',
  'question',
  'reason',
  'recommended',
  'scope',
  'topic',
  'what',
  'when',
  'why',
]);

/** What can only become of an entry once it has been published. */
export const LATER: ReadonlySet<string> = new Set(['formerIds', 'withdrawn', 'corrections']);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const WRITTEN = { full: '2016-10-25', partial: '2016-10-25, 2016-10 or 2016' };

/** The fields of a kind of entry, in the order of its schema. */
export function formOf(kind: Kind): readonly FormField[] {
  let form = forms.get(kind);
  if (!form) forms.set(kind, (form = fieldsOf(schemas[kind] as z.ZodObject)));
  return form;
}
/** Made once: most pages have a link to a form. */
const forms = new Map<Kind, readonly FormField[]>();

function fieldsOf(schema: z.ZodObject): FormField[] {
  return Object.entries(schema.shape).map(([name, field]) => fieldOf(name, field as z.ZodType));
}

function fieldOf(name: string, schema: z.ZodType): FormField {
  const inner = bare(schema);
  const isNeeded = !schema.safeParse(undefined).success;
  const field = {
    name,
    label: labelOf(name),
    hint: schema.description ?? inner.description ?? '',
    isNeeded,
    mayBeUnknown: schema.safeParse(null).success,
    otherwise: otherwiseOf(schema),
  };
  return { ...field, ...whatIsTaken(name, inner, isNeeded) };
}

function whatIsTaken(
  name: string,
  schema: z.ZodType,
  isNeeded: boolean,
): Pick<FormField, 'takes'> & Partial<FormField> {
  if (schema instanceof z.ZodArray) {
    const [item, fewest] = [schema.element as z.ZodType, schema.safeParse([]).success ? 0 : 1];
    return { takes: 'list', item: { ...fieldOf(name, item), isNeeded: true }, fewest };
  }
  if (schema instanceof z.ZodObject) return { takes: 'group', fields: fieldsOf(schema) };
  if (schema instanceof z.ZodEnum)
    return { takes: 'choice', choices: schema.options.map((option) => String(option)) };
  if (schema instanceof z.ZodBoolean) return { takes: 'yes-or-no' };
  const { references, date, past } = schema.meta() ?? {};
  if (references) return { takes: 'id', to: references, pattern: patternOfId(references) };
  if (date === 'full')
    return {
      takes: 'day',
      startsToday: past === true && isNeeded,
      written: WRITTEN.full,
      pattern: [DAY.source, `must be a day written ${WRITTEN.full}`],
    };
  if (date)
    return {
      takes: 'date',
      written: WRITTEN.partial,
      pattern: [DATE.source, `must be written ${WRITTEN.partial}, as exactly as is known`],
    };
  if (schema instanceof z.ZodURL)
    return { takes: 'address', pattern: ['^https?://', objectionOf(schema)] };
  if (schema instanceof z.ZodString)
    return { takes: LONG_TEXTS.has(name) ? 'text' : 'line', ...limitsOf(schema) };
  throw new Error(`A form can not ask for the field "${name}", which is of type ${schema.type}.`);
}

function otherwiseOf(schema: z.ZodType): string | boolean | undefined {
  if (!(schema instanceof z.ZodDefault)) return undefined;
  const value = schema.parse(undefined);
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

function limitsOf(schema: z.ZodString): Partial<FormField> {
  const { pattern, maxLength } = z.toJSONSchema(schema) as { pattern?: string; maxLength?: number };
  return {
    ...(pattern && { pattern: [pattern, objectionOf(schema)] as const }),
    // No entry comes near the length at which every text ends.
    ...(maxLength && maxLength < 1_000 && { longest: maxLength }),
  };
}

function patternOfId(kind: Kind): readonly [string, string] {
  const { form, message } = formOfId(kind);
  return [form.source, message];
}

/** What a schema has against a text that nothing with a form of its own accepts. */
function objectionOf(schema: z.ZodType): string {
  return schema.safeParse('!').error?.issues[0]?.message ?? 'must have the form that is asked for';
}

/** Whether an entry of a kind has a text below its fields. */
export function textOf(kind: Kind): 'always' | 'maybe' | 'never' {
  return infoOf(kind).text;
}
