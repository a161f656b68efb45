import { z } from 'zod';
import type { Kind } from '../../schemas/index.ts';
import { bare, type Way } from '../../schemas/references.ts';

/** What may stand in one column of a table. */
export interface Column {
  name: string;
  description: string;
  type: 'string' | 'boolean' | 'date' | 'integer';
  /** False where a cell may be empty: the value is not known, or there is none. */
  isRequired: boolean;
  /** All values that there can be. */
  values?: readonly string[];
  /** The form that a text has, as a regular expression. */
  pattern?: string;
  /** The kind of entry of which this is an id. */
  names?: Kind;
}

/** A column with the way to its value in an entry. */
interface ColumnOf {
  column: Column;
  way: Way;
}

/** A list in an entry, which becomes a table of its own. */
export interface ListOf {
  name: string;
  way: Way;
  item: z.ZodType;
  description: string;
}

/** The single values of a schema as columns, those of a group after its name, and its lists. */
export interface Shape {
  columns: ColumnOf[];
  lists: ListOf[];
}

const PARTIAL_DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** What a schema of fields becomes in tables. */
export function shapeOf(schema: z.ZodObject, way: Way = [], isLoose = false): Shape {
  const parts = Object.entries(schema.shape).map(([name, field]): Shape => {
    const own = [...way, name];
    const inner = bare(field as z.ZodType);
    const mayLack = isLoose || lacks(field as z.ZodType);
    if (inner instanceof z.ZodObject) return shapeOf(inner, own, mayLack);
    const description = (field as z.ZodType).description ?? inner.description ?? '';
    if (inner instanceof z.ZodArray)
      return {
        columns: [],
        lists: [
          { name: own.join('_'), way: own, item: inner.element as z.ZodType, description },
        ],
      };
    const column = columnOf(own.join('_'), inner, { description, isRequired: !mayLack });
    return { columns: [{ column, way: own }], lists: [] };
  });
  return {
    columns: parts.flatMap(({ columns }) => columns),
    lists: parts.flatMap(({ lists }) => lists),
  };
}

/** The column of a single value. */
export function columnOf(
  name: string,
  schema: z.ZodType,
  { description, isRequired }: Pick<Column, 'description' | 'isRequired'>,
): Column {
  const { date, references } = schema.meta() ?? {};
  return {
    name,
    description,
    type: schema instanceof z.ZodBoolean ? 'boolean' : date === 'full' ? 'date' : 'string',
    isRequired,
    ...(schema instanceof z.ZodEnum && { values: schema.options.map(String) }),
    ...(date === 'partial' && { pattern: PARTIAL_DATE }),
    ...(references && { names: references }),
  };
}

/** Whether a field may be left out or be null. One with a default always has a value. */
function lacks(field: z.ZodType): boolean {
  if (field instanceof z.ZodOptional || field instanceof z.ZodNullable) return true;
  return field instanceof z.ZodDefault && lacks(field.unwrap() as z.ZodType);
}

/** The value at the end of a way through groups; undefined where there is none. */
export function valueAt(data: unknown, way: Way): unknown {
  return way.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | null | undefined)?.[step],
    data,
  );
}
