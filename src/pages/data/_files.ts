import { strToU8, zipSync } from 'fflate';
import { csvText } from '@/exports/data/csv';
import { recordJson } from '@/exports/data/json';
import { dataPackage, LICENCE, type Edition } from '@/exports/data/package';
import { sqliteBytes } from '@/exports/data/sqlite';
import { tablesOf, type Table } from '@/exports/data/tables';
import { loadRecord, recordCommit } from '@/load-record';
import { SITE } from '@/site';

/** The files of the record as data. They are made once a build, for its page says how large they are. */
export interface DataFiles {
  edition: Edition;
  commit: string | undefined;
  tables: Table[];
  /** CSV by the name of the table. */
  csv: ReadonlyMap<string, string>;
  package: string;
  json: string;
  sqlite: Uint8Array;
  /** The package with all its tables in one file. */
  zip: Uint8Array;
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
  const csv = new Map(tables.map((table) => [table.name, csvText(table)]));
  const description = `${JSON.stringify(dataPackage(tables, csv, edition), null, 2)}\n`;
  return {
    edition,
    commit: recordCommit(),
    tables,
    csv,
    package: description,
    json: recordJson(record, edition),
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

function zipped(description: string, csv: ReadonlyMap<string, string>, asOf: string): Uint8Array {
  const files = [...csv].map(([name, text]) => [`csv/${name}.csv`, strToU8(text)]);
  // A zip keeps the time of the machine, so that of noon has no day before or after it anywhere.
  return zipSync(
    { 'datapackage.json': strToU8(description), ...(Object.fromEntries(files) as object) },
    { level: 9, mtime: `${asOf}T12:00:00` },
  );
}
