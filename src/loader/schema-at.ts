import { z } from 'zod';
import { bare } from '../schemas/references.ts';
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

/** Whether a schema is that of a date. */
export function isDate(schema: z.ZodType): boolean {
  return bare(schema).meta()?.date !== undefined;
}

/** Whether a schema is that of a day which is most likely the one on which an entry is written. */
export function offersToday(schema: z.ZodType | undefined): boolean {
  return schema?.meta()?.offersToday === true;
}

/** The names of the fields that an object may have. */
export function fieldsOf(schema: z.ZodType | undefined): string[] {
  const inner = schema && bare(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
