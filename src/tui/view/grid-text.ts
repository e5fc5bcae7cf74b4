import type { Grid, GridRow } from './grid.js';

const labelOf = ({ label, note, unit = note }: GridRow): string => (unit === '' ? label : `${label} ${unit}`);

const headOf = (grid: Grid): string[] => [
  grid.stub,
  ...grid.columns.map(({ title, subtitle }) => `${title} ${subtitle}`.trim()),
];

const cellText = (grid: Grid, row: number, column: number): string => grid.cell(row, column).text.trim();

const cellsOf = (grid: Grid, row: number): string[] => grid.columns.map((_, column) => cellText(grid, row, column));

const tabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => cell.replaceAll(/[\t\n]/g, ' ')).join('\t')).join('\n');

/** A row with the heads of its columns, parted by tabs, as spreadsheets take it. Empty for no row. */
export function rowText(grid: Grid, row: number): string {
  const found = grid.rows[row];
  return found === undefined ? '' : tabbed([headOf(grid), [labelOf(found), ...cellsOf(grid, row)]]);
}

/** A column with the labels of its rows. */
export function columnText(grid: Grid, column: number): string {
  const head = headOf(grid)[column + 1];
  if (head === undefined) return '';
  return tabbed([[grid.stub, head], ...grid.rows.map((row, at) => [labelOf(row), cellText(grid, at, column)])]);
}

const tableRows = (grid: Grid): string[][] => [
  headOf(grid),
  ...grid.rows.map((row, at) => [labelOf(row), ...cellsOf(grid, at)]),
];

/** The whole table, parted by tabs. */
export const tableText = (grid: Grid): string => (grid.rows.length === 0 ? '' : tabbed(tableRows(grid)));

/** The whole table as a Markdown table. */
export function tableMarkdown(grid: Grid): string {
  if (grid.rows.length === 0) return '';
  const lines = tableRows(grid).map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  const rule = `| --- |${grid.columns.map(() => (grid.align === 'right' ? ' ---: |' : ' --- |')).join('')}`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
