import { csvFormatRows } from 'd3-dsv';
import type { Cell, Table } from './tables.ts';

/** By this mark Excel knows that a file is UTF-8. */
const MARK = '\uFEFF';

/** A table as CSV (RFC 4180, with a byte order mark). An empty cell says that there is no value. */
export function csvText({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(inCsv))];
  return `${MARK}${csvFormatRows(lines)}\n`;
}

/** What a spreadsheet would take for a formula begins with an apostrophe, which shows that it is text. */
function inCsv(cell: Cell): string {
  return cell === null ? '' : String(cell).replace(/^[=+\-@\t\r]/, "'$&");
}
