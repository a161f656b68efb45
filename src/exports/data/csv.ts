import { csvFile } from '../csv.ts';
import type { Table } from './tables.ts';

/** A table as CSV. An empty cell says that there is no value. */
export function csvText({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return csvFile([
    columns.map(({ name }) => name),
    ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  ]);
}
