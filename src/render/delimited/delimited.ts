import { withoutControls } from '../../text/printable.js';

/** A value of a table for spreadsheets and databases; null is an empty cell. */
export type Value = string | number | boolean | null;

/** A table with its header. Every row has a value for every column. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** Signs with which a spreadsheet takes a text for a formula; a report's words must never be run. */
const FORMULA = /^[=+\-@\t\r]/;

/** Text that no spreadsheet takes for a formula: `=1+1` → `'=1+1`. Numbers are numbers and stay as they are. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function plain(value: Value): string {
  if (value === null) return '';
  return typeof value === 'string' ? harmless(withoutControls(value)) : String(value);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const lines = (sheet: Sheet, cell: (value: Value) => string, separator: string): string =>
  [sheet.columns, ...sheet.rows].map((row) => `${row.map(cell).join(separator)}\n`).join('');

/** A table as CSV (RFC 4180, lines ended by a line feed): what holds a comma, quote or line break is quoted. */
export const toCsv = (sheet: Sheet): string => lines(sheet, (value) => quoted(plain(value)), ',');

/** A table as TSV: tabs and line breaks inside a text become blanks, because TSV has no way to write them. */
export const toTsv = (sheet: Sheet): string => lines(sheet, (value) => plain(value).replace(/[\t\r\n]+/g, ' '), '\t');
