import { z } from 'zod';
import type { AnyNode, PublicRecord } from '../../record/index.ts';
import { infoOf, KINDS, schemas, type Kind } from '../../schemas/index.ts';
import { history } from '../../schemas/fields.ts';
import { bare } from '../../schemas/references.ts';
import { byForce } from './by-force.ts';
import { columnOf, shapeOf, valueAt, type Column, type ListOf } from './shape.ts';

/** A single value; null where there is none. */
export type Cell = string | number | boolean | null;

/** One table of the record as data. */
export interface Table {
  name: string;
  description: string;
  columns: Column[];
  /** The columns that tell one row from all others; empty where nothing does. */
  key: string[];
  /** Columns that name a row of another table by its key. Ids of entries are named by their columns. */
  belongsTo?: { columns: string[]; table: string; key: string[] };
  rows: Cell[][];
}

/** Lists that every kind has: a table each for all kinds together. */
const SHARED = new Set<string>(['corrections', 'formerIds']);

const required = (name: string, description: string, more: Partial<Column> = {}): Column => ({
  ...{ name, description, type: 'string', isRequired: true },
  ...more,
});
const POSITION = required('n', 'Place in the list, from 1.', { type: 'integer' });

/**
 * Everything on record as tables: one for each kind of entry, one for each list in an entry, and one row a finding and
 * force for spreadsheets. Their columns follow from the schemas. Withdrawn entries are there, with the day and the reason.
 */
export function tablesOf(record: PublicRecord, site: URL): Table[] {
  const tables = [
    ...KINDS.flatMap((kind) => tablesOfKind(kind, record.published[kind], site)),
    ...sharedLists(record),
    councils(record),
    byForce(record, site),
  ];
  return [...tables, dictionary(tables)];
}

function tablesOfKind(kind: Kind, entries: readonly AnyNode[], site: URL): Table[] {
  const { columns, lists } = shapeOf(schemas[kind] as z.ZodObject);
  const { one, text } = infoOf(kind);
  const main: Table = {
    name: kind,
    description: `One row for each ${one}, withdrawn ones too.`,
    key: ['id'],
    columns: [
      required('id', 'The id of the entry: the path of its file in its folder, without the ending.'),
      required('page', 'Address of its page.'),
      ...columns.map(({ column }) => column),
      ...(text === 'never'
        ? []
        : [
            required('text', 'What the entry says below its fields, in Markdown.', {
              isRequired: text === 'always',
            }),
          ]),
    ],
    rows: entries.map((entry) => [
      entry.id,
      new URL(entry.path, site).href,
      ...columns.map(({ way }) => cellOf(valueAt(entry.data, way))),
      ...(text === 'never' ? [] : [entry.body.trim() || null]),
    ]),
  };
  const owner = required('entry', `Id of the ${one}.`, { names: kind });
  const owners = entries.map(({ id, data }) => ({ key: [id], data }));
  return [
    main,
    ...lists
      .filter(({ name }) => !SHARED.has(name))
      .flatMap((list) => tablesOfList(list, kind, [owner], owners)),
  ];
}

/** What a list is in: the cells of its key, and its data. */
interface Owner {
  key: Cell[];
  data: unknown;
}

/** The table of a list, and of lists in its items. */
function tablesOfList(
  { name, way, item, description }: ListOf,
  within: string,
  owner: Column[],
  owners: readonly Owner[],
): Table[] {
  const inner = bare(item);
  const items = owners.flatMap(({ key, data }) =>
    ((valueAt(data, way) as unknown[] | undefined) ?? []).map((value, at): Owner => ({
      key: [...key, at + 1],
      data: value,
    })),
  );
  const { columns, lists } =
    inner instanceof z.ZodObject
      ? shapeOf(inner)
      : { columns: [{ column: valueColumn(inner, description), way: [] }], lists: [] };
  const own: Table = {
    name: `${within}_${name}`,
    description,
    columns: [...owner, POSITION, ...columns.map(({ column }) => column)],
    key: [...owner.map((column) => column.name), POSITION.name],
    ...(owner.length > 1 && {
      belongsTo: {
        columns: owner.map((column) => column.name),
        table: within,
        key: [...owner.slice(0, -1).map((column) => column.name), POSITION.name],
      },
    }),
    rows: items.map(({ key, data }) => [
      ...key,
      ...columns.map(({ way: inside }) => cellOf(valueAt(data, inside))),
    ]),
  };
  const place = required(name, `Place in the table ${own.name} of what it belongs to.`, {
    type: 'integer',
  });
  return [own, ...lists.flatMap((list) => tablesOfList(list, own.name, [...owner, place], items))];
}

/** The column of a list of single values: ids under the name of what they name. */
function valueColumn(item: z.ZodType, description: string): Column {
  const named = item.meta()?.references;
  const name = named ? infoOf(named).one.split(' ')[0]! : 'value';
  return columnOf(name, item, { description, isRequired: true });
}

function sharedLists({ published }: PublicRecord): Table[] {
  const all = KINDS.flatMap((kind): readonly AnyNode[] => published[kind]);
  const entry = [
    required('kind', 'Kind of the entry: the name of its table.', { values: KINDS }),
    required('entry', 'Id of the entry.'),
  ];
  const owners = all.map(({ kind, id, data }) => ({ key: [kind, id], data }));
  return shapeOf(z.strictObject(history))
    .lists.flatMap((list) => tablesOfList(list, 'all', entry, owners))
    .map(({ columns, key, rows, description, name }) => ({
      ...{ columns, key, rows, description },
      name: name.replace('all_', ''),
    }));
}

function councils({ councils: rows }: PublicRecord): Table {
  const columns = [
    required('name', 'Name of the area.'),
    required('councilName', 'Name of the council.'),
    required('type', 'What kind of council it is.'),
    required('county', 'The county council above it, where there is one.', { isRequired: false }),
    required('force', 'Id of the force that polices it.', { names: 'forces' }),
  ];
  return {
    name: 'councils',
    description: 'Councils and the force of each; sources in the attribution of this site.',
    columns,
    key: ['name', 'type'],
    rows: rows.map((council) =>
      columns.map(({ name }) => (council as unknown as Record<string, string>)[name] || null),
    ),
  };
}

/** All columns of all tables as a table: the dictionary that travels with the data. */
function dictionary(tables: readonly Table[]): Table {
  const columns = [
    required('table', 'Name of the table.'),
    required('column', 'Name of the column.'),
    required('type', 'string, boolean (true or false), date (2016-10-25) or integer.'),
    required('required', 'Whether every row has a value.', { type: 'boolean' }),
    required('values', 'All values that there can be, where they are a list.', {
      isRequired: false,
    }),
    required('names', 'The table of which this is an id.', { isRequired: false }),
    required('description', 'What it is, and what an empty cell means.'),
  ];
  const rows = tables.flatMap(({ name: table, columns: own }) =>
    own.map(({ name, type, isRequired, values, names, description }): Cell[] => [
      ...[table, name, type, isRequired],
      ...[values?.join(', ') ?? null, names ?? null, description],
    ]),
  );
  return {
    name: 'dictionary',
    description: 'What each column of each table is.',
    columns,
    key: ['table', 'column'],
    rows,
  };
}

function cellOf(value: unknown): Cell {
  return value === undefined || value === null ? null : (value as Cell);
}
