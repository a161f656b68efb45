import { expect, test } from 'vitest';
import { z } from 'zod';
import { findingId, id } from '../schemas/common.ts';
import { KINDS, schemas } from '../schemas/index.ts';
import { LINKS, linksOf } from './links.ts';
import { bare } from './schema-at.ts';

/** The ways to every id in a schema; describing a schema copies it but keeps its definition. */
function waysToIds(schema: z.ZodType, way: string[] = []): string[] {
  const inner = bare(schema);
  if (inner.def === id.def || inner.def === findingId.def) return [way.join('.')];
  if (inner instanceof z.ZodArray) return waysToIds(inner.element as z.ZodType, [...way, '*']);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) =>
    waysToIds(field as z.ZodType, [...way, key]),
  );
}

test.each(KINDS)('every id in the schema of %s is a link, and every link an id', (kind) => {
  expect(Object.keys(LINKS[kind]).toSorted()).toEqual(waysToIds(schemas[kind]).toSorted());
});

test('links are followed into lists and groups, and past what is not there', () => {
  const raw = {
    forces: ['kent', 3],
    grades: [{ source: 'report' }, 'x', null],
    follows: null,
    source: ['a'],
  };
  expect(linksOf('inspections', raw)).toEqual([
    { to: 'forces', id: 'kent', path: ['forces', 0] },
    { to: 'sources', id: 'report', path: ['grades', 0, 'source'] },
  ]);
});
