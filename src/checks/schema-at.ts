import { z } from 'zod';
import { fullDate, partialDate } from '../schemas/common.ts';
import type { Path } from './yaml.ts';

/** The schema of a field, by the way to it from the schema of its entry. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let inner: z.ZodType | undefined = schema;
  for (const step of path) {
    inner = bare(inner);
    if (inner instanceof z.ZodObject) inner = inner.shape[step] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) inner = inner.element as z.ZodType;
    else return undefined;
    if (!inner) return undefined;
  }
  return inner;
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

/** Whether a schema is that of a date; describing one copies it but keeps its definition. */
export function isDate(schema: z.ZodType): boolean {
  const { def } = bare(schema);
  return def === partialDate.def || def === fullDate.def;
}

/** The names of the fields that an object may have. */
export function fieldsOf(schema: z.ZodType | undefined): string[] {
  const inner = schema && bare(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
