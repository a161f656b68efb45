import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { KINDS, schemas, type Kind } from '../schemas/index.ts';
import { bare } from '../schemas/references.ts';
import { cmsConfig } from './cms.ts';
import { LONG_TEXTS } from './form.ts';

/** The parts of a field of the editor that are looked at here, whatever its type. */
interface AnyField {
  name: string;
  required?: boolean;
  hint?: string;
  options?: { value: string }[];
  fields?: AnyField[];
  collection?: string;
  widget?: string;
  display_fields?: string[];
  search_fields?: string[];
}

const config = cmsConfig('https://github.com/lines/enquiry', 'Lines', new Set<Kind>(['findings']));

function fieldsOf(kind: Kind): AnyField[] {
  const found = config.collections!.find((one) => 'name' in one && one.name === kind);
  return (found as unknown as { fields: Field[] }).fields as AnyField[];
}

/** Every field of a schema with its place, and what the editor asks for there. */
function pairs(schema: z.ZodObject, fields: readonly AnyField[], place: string): Pair[] {
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = innermost(field as z.ZodType);
    const own = fields.find((one) => one.name === name);
    const pair = { place: `${place}.${name}`, schema: field as z.ZodType, inner, field: own };
    return inner instanceof z.ZodObject
      ? [pair, ...pairs(inner, own?.fields ?? [], pair.place)]
      : [pair];
  });
}

interface Pair {
  place: string;
  schema: z.ZodType;
  inner: z.ZodType;
  field: AnyField | undefined;
}

function innermost(schema: z.ZodType): z.ZodType {
  const inner = bare(schema);
  return inner instanceof z.ZodArray ? bare(inner.element as z.ZodType) : inner;
}

const ALL = KINDS.flatMap((kind) => pairs(schemas[kind] as z.ZodObject, fieldsOf(kind), kind));

describe('form and check ask for the same', () => {
  test('every field of every schema is in the form of its kind, with a hint', () => {
    expect(ALL.length).toBeGreaterThan(150);
    expect(ALL.filter(({ field }) => !field?.hint).map(({ place }) => place)).toEqual([]);
  });

  test('no form asks for what no schema knows', () => {
    const known = new Set(ALL.map(({ field }) => field));
    const unknown = KINDS.flatMap((kind) =>
      fieldsOf(kind).filter((field) => field.name !== 'body' && !known.has(field)),
    );
    expect(unknown).toEqual([]);
  });

  test('every choice is offered, and no other', () => {
    const choices = ALL.filter(({ inner }) => inner instanceof z.ZodEnum);
    expect(choices.length).toBeGreaterThan(10);
    for (const { place, inner, field } of choices)
      expect(
        field!.options!.map(({ value }) => value),
        place,
      ).toEqual((inner as z.ZodEnum).options);
  });

  test('every id is chosen from the entries of its kind', () => {
    const ids = ALL.flatMap((pair) => {
      const to = pair.inner.meta()?.references;
      return to ? [{ ...pair, to }] : [];
    });
    expect(ids.length).toBeGreaterThan(20);
    for (const { place, to, field } of ids)
      if (to !== 'sources') expect(field!.collection, place).toBe(to);
  });

  test('what the check needs the form needs', () => {
    const slack = ALL.filter(
      ({ schema, field }) =>
        !schema.safeParse(undefined).success &&
        !schema.safeParse(null).success &&
        !schema.safeParse([]).success &&
        field?.required !== true,
    );
    expect(slack.map(({ place }) => place)).toEqual([]);
  });
});

test('texts of more than a line are named after fields that there are', () => {
  const names = new Set(ALL.map(({ place }) => place.split('.').at(-1)));
  expect([...LONG_TEXTS].filter((name) => !names.has(name))).toEqual([]);
});

test('nothing is deleted in the editor, and a source is made in the form of what cites it', () => {
  for (const collection of config.collections!) expect(collection).toMatchObject({ delete: false });
  expect(config.collections).toContainEqual(
    expect.objectContaining({ name: 'sources', create: false }),
  );
});

test('an entry is chosen by its title, with its id where two may be called the same', () => {
  const [theme, findings] = ['findings', 'responses'].map((kind) =>
    fieldsOf(kind as Kind).find(
      ({ name }) => name === (kind === 'findings' ? 'theme' : 'findings'),
    ),
  );
  expect(theme).toMatchObject({
    display_fields: ['{{name}}'],
    search_fields: ['{{name}}', '{{slug}}'],
  });
  expect(findings).toMatchObject({
    display_fields: ['{{headline}} ({{inspection}}/{{slug}})'],
    search_fields: ['{{headline}}', '{{inspection}}/{{slug}}'],
  });
});

test('of every kind that can be added the form says how the id is made, and cuts none in a word', () => {
  const saying = KINDS.filter((kind) =>
    fieldsOf(kind).some(({ hint }) => hint?.includes('takes its id')),
  );
  const notAdded = ['forces', 'sources', 'themes'];
  expect(saying).toEqual(KINDS.filter((kind) => !notAdded.includes(kind)));
  const { maxLength } = z.toJSONSchema(schemas.findings).properties!['headline'] as {
    maxLength: number;
  };
  expect(config.slug!.maxlength).toBe(maxLength);
});
