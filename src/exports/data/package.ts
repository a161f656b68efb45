import { createHash } from 'node:crypto';
import type { Column } from './shape.ts';
import type { Table } from './tables.ts';

/** What a package has to say of itself. */
export interface Edition {
  /** The day of the record, `2026-11-28`. */
  asOf: string;
  /** The day and, where it is known, the commit: `2026-11-28+915dbef`. */
  version: string;
  site: URL;
}

export const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
};

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The tables as a Frictionless data package.
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(
  tables: readonly Table[],
  csvOf: ReadonlyMap<string, Uint8Array>,
  { asOf, version, site }: Edition,
): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'lines-of-enquiry',
    title: 'Lines of Enquiry: police child protection in England and Wales',
    description:
      'What inspectors found about how police forces protect children, what happened next, how panels scrutinised it, and what to ask. A count of entries is no measure of a force.',
    homepage: new URL('/data/', site).href,
    version,
    created: `${asOf}T00:00:00Z`,
    licenses: [LICENCE],
    contributors: [{ title: 'Editors of Lines of Enquiry', roles: ['creator'] }],
    sources: [
      {
        title: 'Documents of inspectorates, panels and other publishers: the table sources',
        path: new URL('/sources/', site).href,
      },
      {
        title: 'Councils and force areas: Office for National Statistics and mySociety',
        path: new URL('/about/attribution/', site).href,
      },
    ],
    resources: tables.map((table) => resourceOf(table, csvOf.get(table.name)!)),
  };
}

function resourceOf(table: Table, csv: Uint8Array): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: resourceName(table.name),
    title: table.name,
    description: table.description,
    type: 'table',
    path: `csv/${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.length,
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: schemaOf(table),
  };
}

/** The standard asks for small letters; a table has the name of the field that it comes from. */
function resourceName(table: string): string {
  return table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A table as a Table Schema: types, what may stand in a column, and keys between tables. */
function schemaOf({ columns, key, belongsTo }: Table): object {
  const foreignKeys = [
    ...columns.flatMap(({ name, names }) =>
      names ? [{ fields: [name], reference: { resource: names, fields: ['id'] } }] : [],
    ),
    ...(belongsTo
      ? [
          {
            fields: belongsTo.columns,
            reference: { resource: resourceName(belongsTo.table), fields: belongsTo.key },
          },
        ]
      : []),
  ];
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(key.length > 0 && { primaryKey: key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf({ name, description, type, isRequired, values, pattern }: Column): object {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
  };
  return {
    name,
    type,
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
