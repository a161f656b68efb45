import { csvFormatRows } from 'd3-dsv';
import type { Facets } from '../query/facet-table.ts';
import type { Library } from '../query/library.ts';
import { jsonFile } from './files.ts';
import type { Ranked } from '../query/rank.ts';

/** Address, title and line of every record, by its number. */
type List = readonly (readonly [url: string, title: string, line: string])[];

const HEAD = [
  'Title',
  'Kind',
  'About',
  'Forces',
  'Themes',
  'Inspectorate',
  'Kind of finding',
  'Address',
];

/**
 * Prepares results as a file for a spreadsheet, and returns what saves it. The list of all titles is loaded only now.
 * @throws {MissingFile} when the list did not arrive
 */
export async function csvOf(
  results: readonly Ranked[],
  { folder, facets }: Library,
): Promise<() => void> {
  const list = await jsonFile<List>(`${folder}list.json`);
  const file = new Blob(['\uFEFF', rows(results, facets, list)], { type: 'text/csv' });
  return () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'lines-of-enquiry.csv';
    link.click();
    // Some browsers read it only after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
}

/** What a spreadsheet would take for the beginning of a formula, full-width signs too. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The rows of the file; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function rows(results: readonly Ranked[], facets: readonly Facets[], list: List): string {
  const lines = results.map(({ record }) => {
    const [url = '', title = '', line = ''] = list[record] ?? [];
    const of = facets[record];
    const columns = [of?.kind, [line], of?.force, of?.theme, of?.inspectorate, of?.finding];
    return [
      title,
      ...columns.map((values) => (values ?? []).join('; ')),
      new URL(url, location.href).href,
    ];
  });
  return csvFormatRows([
    HEAD,
    ...lines.map((cells) => cells.map((cell) => cell.replace(FORMULA, "'$&"))),
  ]);
}
