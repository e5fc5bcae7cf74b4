import { type Cell, type Column, isMentioned, type Note, type Row } from '../../model/comparison.js';
import { printable } from '../../text/printable.js';
import { formatPoints, signed } from '../format/number.js';
import { formatValue } from '../format/value.js';
import { nameAmong } from './columns.js';
import type { ViewContext } from './context.js';
import { figureCell, wordsOf } from './figure-cell.js';
import type { Numbering } from './numbering.js';
import { categoriesOf } from './overview.js';
import { rowLabel } from './row-label.js';
import type { FigureCell, FigureGroup, FigureRow, FigureView } from './types.js';

const NO_REPORT: FigureCell = {
  text: '--',
  value: null,
  flags: [{ mark: 'not-mentioned', detail: null }],
  tone: 'missing',
  gap: null,
  observations: [],
};

const areaKey = ({ area }: Column): string => area.code ?? area.name;

/** Notes of figures that are not of the whole of the column's own year. */
const OFF_YEAR: ReadonlySet<Note> = new Set(['part-year', 'as-of', 'other-year', 'multi-year', 'other-area']);

/** The value that a trend may use: an outcome that can be compared, never a target, a bound or a part of a year. */
function trendValue(cell: Cell | undefined): number | null {
  if (cell === undefined || cell.target === true || cell.notes.some((note) => OFF_YEAR.has(note))) return null;
  if (cell.status === 'reported' || cell.status === 'converted' || cell.status === 'approximate') return cell.value;
  return null;
}

/** Values placed between the lowest and the highest of the row, 0 to 1; null stays null. Fewer than two give none. */
function levels(values: readonly (number | null)[]): readonly (number | null)[] | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const spread = Math.max(...known) - low;
  return values.map((value) => (value === null ? null : spread === 0 ? 0.5 : (value - low) / spread));
}

/** Change from the year before to the last year, where both are known and counted alike; money as the last figure is. */
function lastChange(
  row: Row,
  cells: readonly (Cell | undefined)[],
  values: readonly (number | null)[],
  context: ViewContext,
): string | null {
  if (cells.at(-1)?.notes.includes('scope-changed') === true) return null;
  const [before, last] = [values.at(-2) ?? null, values.at(-1) ?? null];
  if (before === null || last === null) return null;
  const change = Number((last - before).toPrecision(12));
  const words = wordsOf(cells.at(-1), context);
  return row.unit === '%'
    ? formatPoints(change, context.words)
    : signed(change, (size) => formatValue(size, row, words));
}

interface YearGrid {
  readonly years: readonly number[];
  /** Areas in the order of the columns, each with its column for every year or -1. */
  readonly areas: readonly { readonly name: string; readonly columns: readonly number[] }[];
}

function nameOf(key: string, columns: readonly Column[]): string {
  const column = columns.find((one) => areaKey(one) === key);
  return column === undefined ? key : nameAmong(column, columns);
}

function yearGrid(columns: readonly Column[]): YearGrid {
  const years = [...new Set(columns.map(({ year }) => year).filter((year) => year !== null))].sort((a, b) => a - b);
  const keys = [...new Set(columns.map(areaKey))];
  const areas = keys.map((key) => ({
    name: printable(nameOf(key, columns)),
    columns: years.map((year) => columns.findIndex((column) => areaKey(column) === key && column.year === year)),
  }));
  return { years, areas };
}

function yearRows(row: Row, grid: YearGrid, numbers: Numbering, context: ViewContext): FigureRow[] {
  return grid.areas.flatMap(({ name, columns }): FigureRow[] => {
    const cells = columns.map((at) => row.cells.at(at));
    if (!cells.some((cell) => cell !== undefined && isMentioned(cell))) return [];
    const values = cells.map(trendValue);
    return [
      {
        number: numbers.next(),
        id: row.id,
        label: name,
        aligned: false,
        cells: cells.map((cell) => (cell === undefined ? NO_REPORT : figureCell(cell, row, context))),
        medians: [],
        trend: { levels: levels(values), change: lastChange(row, cells, values, context) },
      },
    ];
  });
}

const isMentionedAt = ({ cells }: Row, at: number): boolean => {
  const cell = cells.held.get(at);
  return cell !== undefined && isMentioned(cell);
};

/** Whether an area reports a series in two years or more. */
const spansYears = (row: Row, grid: YearGrid): boolean =>
  grid.areas.some(({ columns }) => columns.filter((at) => isMentionedAt(row, at)).length > 1);

/**
 * Years side by side: a table a series, areas in rows. Only series that an area reports in two years or more; a year
 * without a figure stays missing, nothing is interpolated.
 */
export function yearsView(numbers: Numbering, context: ViewContext): FigureView {
  const { comparison, words, lang } = context;
  const grid = yearGrid(comparison.columns);
  const groups = categoriesOf(context).flatMap((category) =>
    comparison.rows
      .filter((row) => row.category === category && spansYears(row, grid))
      .map(
        (row): FigureGroup => ({
          category,
          label: `${words.names.category(category)} / ${rowLabel(row, words, lang)}`,
          rows: yearRows(row, grid, numbers, context),
          alone: [],
        }),
      ),
  );
  const columns = grid.years.map((year) => ({ name: String(year), year: '' }));
  return { type: 'figures', id: 'years', title: words.views.years, columns, groups };
}
