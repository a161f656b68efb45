import { DatabaseSync } from 'node:sqlite';
import { nameOf, type AnyNode, type PublicRecord } from '../../record/index.ts';
import { KINDS } from '../../schemas/index.ts';
import type { Column } from './shape.ts';
import type { Cell, Table } from './tables.ts';

/** The answer to a query of a database, as columns and rows. */
export function answerOf(bytes: Uint8Array, sql: string): { columns: string[]; rows: Cell[][] } {
  const database = new DatabaseSync(':memory:');
  database.deserialize(bytes);
  const rows = database.prepare(sql).all() as Record<string, Cell>[];
  database.close();
  return { columns: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}

/**
 * All tables as one SQLite database, with keys between them, a full-text index of every entry (`search`) and what the
 * data is (`about`). The same tables make the same bytes.
 */
export function sqliteBytes(
  tables: readonly Table[],
  { published }: Pick<PublicRecord, 'published'>,
  about: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  // An entry may name one that comes later, so what is named is looked at when all is there: by a test.
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  database.exec('pragma journal_mode = off; begin');
  for (const table of tables) fill(database, table);
  database.exec('create table about (what text primary key, value text not null) without rowid');
  const tell = database.prepare('insert into about values (?, ?)');
  for (const [what, value] of Object.entries(about)) tell.run(what, value);
  index(database, published);
  database.exec('commit; vacuum');
  const bytes = database.serialize();
  database.close();
  return bytes;
}

function fill(database: DatabaseSync, { name, columns, key, belongsTo, rows }: Table): void {
  const parts = [
    ...columns.map(columnSql),
    ...(key.length > 0 ? [`primary key (${names(key)})`] : []),
    ...columns.flatMap((column) =>
      column.names ? [`foreign key (${names([column.name])}) references ${column.names} (id)`] : [],
    ),
    ...(belongsTo
      ? [
          `foreign key (${names(belongsTo.columns)}) references ${belongsTo.table} (${names(belongsTo.key)})`,
        ]
      : []),
  ];
  database.exec(`create table ${quoted(name)} (${parts.join(', ')})`);
  const insert = database.prepare(
    `insert into ${quoted(name)} values (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) insert.run(...row.map(inSql));
}

function columnSql({ name, type, isRequired, values }: Column): string {
  const options = values?.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  return [
    quoted(name),
    type === 'integer' || type === 'boolean' ? 'integer' : 'text',
    isRequired ? 'not null' : '',
    options ? `check (${quoted(name)} in (${options}))` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** SQLite has no true and false of its own: 1 and 0 stand for them. */
function inSql(cell: Cell): string | number | null {
  return typeof cell === 'boolean' ? Number(cell) : cell;
}

function index(database: DatabaseSync, published: PublicRecord['published']): void {
  database.exec(
    "create virtual table search using fts5(kind unindexed, id unindexed, title, text, tokenize = 'porter unicode61')",
  );
  const insert = database.prepare('insert into search values (?, ?, ?, ?)');
  for (const kind of KINDS)
    for (const entry of published[kind] as readonly AnyNode[])
      if (!entry.data.withdrawn) insert.run(kind, entry.id, nameOf(entry), entry.body.trim());
}

const quoted = (name: string) => `"${name}"`;
const names = (all: readonly string[]) => all.map(quoted).join(', ');
