import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { csvParse, csvParseRows } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { KINDS, type Kind } from '../../src/schemas/index.ts';
import { isServed } from './graph.ts';
import { judgeBy, newAjv } from './json-schema.ts';
import { builtPages, inDist, publicSite } from './pages.ts';

interface Field {
  name: string;
  type: 'string' | 'boolean' | 'date' | 'integer';
  description: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}
interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}
interface Resource {
  name: string;
  title: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; primaryKey?: string[]; foreignKeys?: ForeignKey[] };
}
interface Package {
  version: string;
  resources: Resource[];
}
type Row = Record<string, string>;
interface Entry {
  id: string;
  withdrawn?: { reason: string };
}

const fileOf = (path: string) => readFileSync(inDist('data', path));
const packageOf = () => JSON.parse(fileOf('datapackage.json').toString()) as Package;
const recordOf = () =>
  JSON.parse(fileOf('lines-of-enquiry.json').toString()) as Record<Kind, Entry[]>;

/** The text of a CSV file, without the mark by which Excel knows that it is UTF-8. */
const csvOf = (path: string) =>
  fileOf(path)
    .toString()
    .replace(/^\uFEFF/, '');
const rowsOf = (path: string): Row[] => [...csvParse(csvOf(path))] as Row[];

function database(): DatabaseSync {
  return new DatabaseSync(inDist('data', 'lines-of-enquiry.sqlite'), { readOnly: true });
}

/** What lies in the folder of a kind. */
function filesOf(kind: Kind): { id: string; isWithdrawn: boolean }[] {
  const folder = join(inject('content'), kind);
  return globSync('**/*.{md,mdx,yaml}', { cwd: folder })
    .map((file) => ({
      id: file.replaceAll('\\', '/').replace(/\.\w+$/, ''),
      isWithdrawn: /^withdrawn:/m.test(readFileSync(join(folder, file), 'utf8')),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('every entry of content/ is in the data, a withdrawn one with its reason', () => {
  test.for(KINDS)('%s, as JSON, CSV and SQLite', (kind) => {
    const wanted = filesOf(kind);
    const told = (entries: { id: string; isWithdrawn: boolean }[]) =>
      entries.sort((a, b) => (a.id < b.id ? -1 : 1));
    const json = recordOf()[kind].map(({ id, withdrawn }) => ({
      id,
      isWithdrawn: Boolean(withdrawn?.reason),
    }));
    const csv = rowsOf(`csv/${kind}.csv`).map(({ id = '', withdrawn_reason }) => ({
      id,
      isWithdrawn: withdrawn_reason !== '',
    }));
    const sql = database()
      .prepare(`select id, withdrawn_reason is not null as gone from ${kind}`)
      .all()
      .map(({ id, gone }) => ({ id: String(id), isWithdrawn: gone === 1 }));
    expect(told(json)).toEqual(wanted);
    expect(told(csv)).toEqual(wanted);
    expect(told(sql)).toEqual(wanted);
  });
});

describe('the data package', () => {
  test('is valid by the profile that Frictionless publishes', () => {
    const isValid = judgeBy('datapackage.json');
    isValid(packageOf());
    expect(isValid.errors).toBeNull();
    const [first] = packageOf().resources;
    expect(isValid({ resources: [{ ...first, schema: { fields: 'none' } }] })).toBe(false);
  });

  test('describes every column, and names every file with its size and hash', () => {
    const { resources } = packageOf();
    const files = globSync('csv/*.csv', { cwd: inDist('data') }).map((it) => it.replace('\\', '/'));
    expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
    for (const { path, bytes, hash, schema } of resources) {
      const file = fileOf(path);
      expect(bytes, path).toBe(file.length);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
      const [head] = csvParseRows(csvOf(path));
      expect(schema.fields.map(({ name }) => name)).toEqual(head);
      for (const { name, description } of schema.fields) expect(description, name).not.toBe('');
    }
  });

  test('is in the zip, whole', () => {
    const files = unzipSync(fileOf('lines-of-enquiry.zip'));
    expect(strFromU8(files['datapackage.json']!)).toBe(fileOf('datapackage.json').toString());
    for (const { path } of packageOf().resources)
      expect(Buffer.from(files[path]!).equals(fileOf(path)), path).toBe(true);
  });
});

/** The JSON Schema of a cell, made of its Table Schema. */
function cellSchema({ type, constraints: { enum: values, pattern } = {} }: Field): object {
  const types = {
    string: {},
    integer: { pattern: '^-?\\d+$' },
    boolean: { enum: ['true', 'false'] },
    date: { format: 'date' },
  };
  return {
    allOf: [
      { type: 'string', minLength: 1, ...types[type] },
      ...(values ? [{ enum: values }] : []),
      ...(pattern ? [{ pattern }] : []),
    ],
  };
}

function rowJudge({ fields }: Resource['schema']) {
  const required = fields.filter(({ constraints }) => constraints?.required);
  return newAjv().compile({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map((field) => [field.name, cellSchema(field)])),
    required: required.map(({ name }) => name),
  });
}

/** A row without its empty cells, which hold no value. */
const valuesOf = (row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
const keyOf = (row: Row, fields: readonly string[]) =>
  JSON.stringify(fields.map((name) => row[name]));

describe('every row of every table', () => {
  test('is valid by its table schema, and a row without its key is not', () => {
    for (const { path, schema } of packageOf().resources) {
      const isValid = rowJudge(schema);
      const wrong = rowsOf(path).filter((row) => !isValid(valuesOf(row)));
      expect(wrong.slice(0, 2), path).toEqual([]);
      if (schema.primaryKey) expect(isValid({}), path).toBe(false);
    }
  });

  test('has a key of its own', () => {
    for (const { path, schema } of packageOf().resources) {
      if (!schema.primaryKey) continue;
      const rows = rowsOf(path);
      expect(new Set(rows.map((row) => keyOf(row, schema.primaryKey!))).size, path).toBe(
        rows.length,
      );
    }
  });

  test('names only rows that are there', () => {
    const { resources } = packageOf();
    const pathOf = new Map(resources.map(({ name, path }) => [name, path]));
    for (const { path, schema } of resources)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(
          rowsOf(pathOf.get(reference.resource)!).map((row) => keyOf(row, reference.fields)),
        );
        const lost = rowsOf(path)
          .filter((row) => fields.every((name) => row[name] !== ''))
          .filter((row) => !there.has(keyOf(row, fields)));
        expect(lost.slice(0, 2), `${path}: ${fields.join()}`).toEqual([]);
      }
  });

  test('is text to a spreadsheet: no cell is a formula, and Excel knows the letters', () => {
    for (const { path } of packageOf().resources) {
      expect(fileOf(path).subarray(0, 3), path).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const cells = csvParseRows(csvOf(path)).flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)).slice(0, 2), path).toEqual([]);
    }
  });
});

describe('the database', () => {
  test('is whole, and what it names is there', () => {
    expect(database().prepare('pragma integrity_check').all()).toMatchObject([
      { integrity_check: 'ok' },
    ]);
    expect(database().prepare('pragma foreign_key_check').all()).toEqual([]);
  });

  test('holds as many rows as the CSV files', () => {
    for (const { title, path } of packageOf().resources) {
      const [{ n } = { n: -1 }] = database().prepare(`select count(*) as n from "${title}"`).all();
      expect(n, title).toBe(rowsOf(path).length);
    }
  });

  test('finds an entry by a word of its text, unless it was withdrawn', () => {
    const found = database()
      .prepare("select kind, id from search where search match 'notices' order by rank")
      .all();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ id }) => String(id).endsWith('-withdrawn'))).toEqual([]);
  });

  test('says of which record it is', () => {
    const about = database().prepare('select what, value from about').all();
    expect(about).toContainEqual(
      expect.objectContaining({ what: 'version', value: packageOf().version }),
    );
  });
});

test('every force has a file of its own, with the sources that it rests on', () => {
  const { findings } = recordOf();
  for (const { address } of builtPages().filter(({ kind }) => kind === 'force')) {
    const own = JSON.parse(readFileSync(inDist(address, 'record.json'), 'utf8')) as {
      force: Entry;
      findings: (Entry & { source: string })[];
      sources: Entry[];
    };
    const id = address.split('/')[2]!;
    expect(own.force.id).toBe(id);
    const wanted = (findings as (Entry & { forces: string[] })[]).filter(({ forces }) =>
      forces.includes(id),
    );
    expect(own.findings.map((it) => it.id).sort()).toEqual(wanted.map((it) => it.id).sort());
    const sources = new Set(own.sources.map((source) => source.id));
    expect(own.findings.filter(({ source }) => !sources.has(source))).toEqual([]);
  }
});

test('the page of the data says of which record it is, and leads to every file with its size', () => {
  const page = builtPages().find(({ address }) => address === '/data/')!;
  const { version, resources } = packageOf();
  expect(page.text).toContain(version);
  const links = page.references.map(({ value }) => value);
  for (const { path } of resources) expect(links).toContain(`/data/${path}`);
  const [json] = page.jsonLd.map((text) => JSON.parse(text) as { distribution?: unknown[] });
  const files = (json?.distribution ?? []) as { contentUrl: string; contentSize: string }[];
  expect(files.length).toBeGreaterThan(4);
  for (const { contentUrl, contentSize } of files) {
    const path = contentUrl.replace(publicSite(), '');
    expect(isServed(path), path).toBe(true);
    expect(contentSize).toBe(`${readFileSync(inDist(path)).length} B`);
  }
});
