import { csvFile } from '../../exports/csv.ts';
import { saveFile } from '../../exports/save-file.ts';
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
  const file = new Blob([rows(results, facets, list)], { type: 'text/csv' });
  return () => saveFile(file, 'lines-of-enquiry.csv');
}

function rows(results: readonly Ranked[], facets: readonly Facets[], list: List): string {
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
  return csvFile([HEAD, ...lines]);
}
