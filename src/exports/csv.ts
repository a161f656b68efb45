import { csvFormatRows } from 'd3-dsv';

/** By this mark Excel knows that a file is UTF-8. */
const MARK = '\uFEFF';
/** What a spreadsheet would take for the beginning of a formula, full-width signs too. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Rows as a file for a spreadsheet: CSV (RFC 4180) with a byte order mark. A cell that would be taken for a formula begins
 * with an apostrophe, which shows that it is text.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
  const plain = rows.map((cells) => cells.map((cell) => cell.replace(FORMULA, "'$&")));
  return `${MARK}${csvFormatRows(plain)}\n`;
}
