import { zipSync } from 'fflate';
import { csvText } from '@/exports/data/csv';
import { recordJson } from '@/exports/data/json';
import { dataPackage, LICENCE, type Edition } from '@/exports/data/package';
import { sqliteBytes } from '@/exports/data/sqlite';
import { tablesOf, type Table } from '@/exports/data/tables';
import { loadRecord } from '@/load-record';
import { recordCommit } from '@/loader/record-commit';
import { SITE } from '@/site';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The files of the record as data. They are made once a build, for its page says how large they are, and kept as bytes,
 * which take a quarter of the memory that their texts would.
 */
export interface DataFiles {
  edition: Edition;
  commit: string | undefined;
  tables: Table[];
  /** CSV by the name of the table. */
  csv: ReadonlyMap<string, Bytes>;
  package: Bytes;
  json: Bytes;
  sqlite: Bytes;
  /** The package with all its tables in one file. */
  zip: Bytes;
}

/** All files of the record as data. */
export function dataFiles(site: URL): Promise<DataFiles> {
  return (made ??= make(site));
}
let made: Promise<DataFiles> | undefined;

/** Which record the files are of. */
export async function editionOf(site: URL): Promise<Edition> {
  const { asOf } = await loadRecord();
  const commit = recordCommit()?.slice(0, 12);
  return { asOf, version: commit ? `${asOf}+${commit}` : asOf, site };
}

async function make(site: URL): Promise<DataFiles> {
  const record = await loadRecord();
  const edition = await editionOf(site);
  const tables = tablesOf(record, site);
  const csv = new Map(tables.map((table) => [table.name, utf8(csvText(table))]));
  const description = utf8(`${JSON.stringify(dataPackage(tables, csv, edition), null, 2)}\n`);
  return {
    edition,
    commit: recordCommit(),
    tables,
    csv,
    package: description,
    json: utf8(recordJson(record, edition)),
    sqlite: sqliteBytes(tables, record, {
      title: SITE.name,
      recordAsOf: edition.asOf,
      version: edition.version,
      licence: LICENCE.path,
      home: new URL('/data/', site).href,
    }),
    zip: zipped(description, csv, edition.asOf),
  };
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function zipped(description: Bytes, csv: ReadonlyMap<string, Bytes>, asOf: string): Bytes {
  const files = [...csv].map(([name, content]) => [`csv/${name}.csv`, content]);
  // A zip keeps the time of the machine, so that of noon has no day before or after it anywhere.
  return zipSync(
    { 'datapackage.json': description, ...(Object.fromEntries(files) as object) },
    { level: 9, mtime: `${asOf}T12:00:00` },
  );
}
