import type { Cell, Column, Comparison, Row } from '../../model/comparison.js';
import { formatNumber, formatPercent, formatSigned } from '../../render/format/number.js';
import { printable } from '../../text/printable.js';
import { padStart } from '../../text/width.js';
import { bar, LONGEST_BAR, sparkline } from '../layout/bar.js';
import { type Line, seg } from '../layout/line.js';
import { memo } from '../state/memo.js';
import type { Token } from '../theme/tokens.js';
import { comparable, keepRow } from './choose.js';
import { areaKey } from './columns.js';
import { figureCell } from './figures.js';
import { EMPTY_CELL, type Grid, type GridCell, type GridColumn, makeGrid } from './grid.js';
import type { Focus, GridInput, PanelArea, View } from './view.js';

/** Parts the series' id from the area's key in the id of a row. */
export const SERIES_END = '\t';

/** An area with its column for each of the years, -1 where it has none. */
interface AreaYears {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly number[];
}

interface Span {
  readonly years: readonly number[];
  readonly areas: readonly AreaYears[];
  /** The index of the area that a column of the comparison shows a year of. */
  readonly areaOf: ReadonlyMap<number, number>;
}

/** Which areas have which years: made once for a comparison. */
const spanOf = memo(({ columns }: Comparison): Span => {
  const years = [...new Set(columns.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const byArea = new Map<string, Column[]>();
  for (const column of columns) byArea.set(areaKey(column), [...(byArea.get(areaKey(column)) ?? []), column]);
  const places = new Map(columns.map((column, at) => [column, at]));
  const areas = [...byArea].map(
    ([key, own]): AreaYears => ({
      key,
      name: printable(own[0]?.area.name ?? key),
      columns: years.map((year) => places.get(own.find((column) => column.year === year) ?? MISSING) ?? -1),
    }),
  );
  const areaOf = new Map(areas.flatMap(({ columns }, area) => columns.map((at) => [at, area] as const)));
  return { years, areas, areaOf };
});

const MISSING: Column = {
  area: { name: '', code: null, level: null, province: null, prefecture: null },
  year: null,
  reports: [],
};

/** One area's history of a series. */
interface History {
  readonly id: string;
  readonly row: Row;
  readonly area: AreaYears;
}

const mentions = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.status !== 'not-mentioned' && cell.status !== 'not-applicable';

/** In how many years each area, by its index, mentions a row; found from the cells, since most areas say nothing of it. */
function yearsTold(row: Row, { areaOf }: Span): ReadonlyMap<number, number> {
  const told = new Map<number, number>();
  for (const [at, cell] of row.cells.held) {
    const area = mentions(cell) ? areaOf.get(at) : undefined;
    if (area !== undefined) told.set(area, (told.get(area) ?? 0) + 1);
  }
  return told;
}

/** Series that an area reports in two years or more; the areas with most years first, for only they have a trend. */
const histories = memo((input: GridInput): readonly History[] => {
  const { comparison } = input.world;
  const span = spanOf(comparison);
  const rows = comparison.rows
    .filter((row) => (input.category === null || row.category === input.category) && keepRow(row, input))
    .sort((a, b) => input.world.names.rank(a.category) - input.world.names.rank(b.category));
  return rows.flatMap((row): History[] => {
    const told = yearsTold(row, span);
    if (![...told.values()].some((years) => years > 1)) return [];
    return [...told]
      .sort(([a, before], [b, after]) => after - before || a - b)
      .flatMap(([at]) => span.areas[at] ?? [])
      .map((area) => ({ id: `${row.id}${SERIES_END}${area.key}`, row, area }));
  });
});

/** A value that a trend may use: an outcome for the whole of a year, exact or nearly so. */
function trendValue(cell: Cell | undefined): number | null {
  if (cell === undefined || cell.target === true || cell.notes.includes('part-year')) return null;
  return comparable(cell);
}

const valuesOf = ({ row, area }: History): (number | null)[] => area.columns.map((at) => trendValue(row.cells.at(at)));

/** Where a report says that it counts otherwise than before: no change is told across that. */
const breaksOf = ({ row, area }: History): boolean[] =>
  area.columns.map((at) => row.cells.held.get(at)?.notes.includes('scope-changed') === true);

/** The last year's value against the one of the year before; null where either is missing. */
function lastChange(
  values: readonly (number | null)[],
): { readonly absolute: number; readonly percent: number | null } | null {
  const [before, last] = [values.at(-2) ?? null, values.at(-1) ?? null];
  if (before === null || last === null) return null;
  const absolute = Number((last - before).toPrecision(12));
  return { absolute, percent: before === 0 ? null : (absolute / before) * 100 };
}

/** The change from the year before to year `at`, or why there is none. */
function changeText(history: History, at: number, { say }: GridInput): string {
  const { row } = history;
  const values = valuesOf(history).slice(0, at + 1);
  const change = lastChange(values);
  if (change === null) return '--';
  if (breaksOf(history)[at] === true) return say('scope-break');
  const share =
    change.percent === null || change.absolute === 0 || row.kind === 'ratio' ? '' : ` ${formatPercent(change.percent)}`;
  return `${formatSigned(change.absolute)}${share}`;
}

const changeToken = (text: string): Token =>
  text === '--' ? 'missing' : text.startsWith('-') ? 'lower' : text.startsWith('+') ? 'higher' : 'dim';

function columnsOf({ years }: Span, input: GridInput): readonly GridColumn[] {
  const plain = (key: string, title: string): GridColumn => ({
    key,
    title,
    subtitle: '',
    role: 'plain',
    frozen: false,
  });
  return [
    ...years.map((year) => plain(String(year), String(year))),
    { ...plain('trend', input.say('trend')), atEnd: true },
    { ...plain('change', input.say('change')), atEnd: true },
  ];
}

function cellOf(history: History | undefined, column: number, years: number, input: GridInput): GridCell {
  if (history === undefined) return EMPTY_CELL;
  const { row, area } = history;
  if (column === years)
    return { ...EMPTY_CELL, text: sparkline(valuesOf(history), input.signs, breaksOf(history)), token: 'bar' };
  if (column > years) {
    const text = changeText(history, years - 1, input);
    return { ...EMPTY_CELL, text, token: changeToken(text) };
  }
  const cell = row.cells.at(area.columns[column] ?? -1);
  if (cell === undefined)
    return { ...EMPTY_CELL, text: input.signs.gap, said: input.say('no-report'), token: 'missing' };
  const figure = input.world.showing.figure(cell, row);
  return figureCell(cell, figure, input.arrangement.baseline !== null, input.signs);
}

function yearsGrid(input: GridInput): Grid {
  const { world } = input;
  const span = spanOf(world.comparison);
  const all = histories(input);
  return makeGrid({
    stub: input.say('area-and-series'),
    parts: '',
    columns: columnsOf(span, input),
    rows: all.map(({ id, row, area }) => ({
      id,
      label: area.name,
      address: `${world.showing.name(row)} / ${area.name}`,
      note: '',
      group: `${world.names.category(row.category)} / ${world.showing.name(row)} ${world.showing.unit(row)}`.trim(),
    })),
    align: 'right',
    wish: 0,
    newest: 'last',
    cell: (row, column) => cellOf(all[row], column, span.years.length, input),
    searchText: (row, column) => sentencesOf(all[row], column, input),
  });
}

function sentencesOf(history: History | undefined, column: number, { world }: GridInput): string {
  const cell = history?.row.cells.at(history.area.columns[column] ?? -1);
  if (history === undefined || cell === undefined) return '';
  const sentences = cell.observations.map((id) => world.observation(id)?.source.sentence.text ?? '');
  return `${history.area.name} ${sentences.join(' ')}`;
}

/** The focused history, a year a line, as bars from zero, with what changed from one year to the next. */
function yearsPanel(input: GridInput, _: Grid, focus: Focus, { width, paper }: PanelArea): readonly Line[] {
  const history = histories(input)[focus.row];
  if (history === undefined) return [];
  const { years } = spanOf(input.world.comparison);
  const values = valuesOf(history);
  const top = Math.max(0, ...values.map((value) => value ?? 0));
  const texts = values.map((value) => (value === null ? '--' : formatNumber(value)));
  const longest = Math.max(...texts.map(({ length }) => length));
  return years.map((year, at): Line => {
    const change = changeText(history, at, input);
    return [
      seg(at === focus.column ? '> ' : '  '),
      seg(`${year}  ${padStart(texts[at] ?? '', longest)} `),
      seg(bar(values[at] ?? null, top, Math.max(0, Math.min(LONGEST_BAR, width - longest - 34)), paper.signs), 'bar'),
      seg(at === 0 || change === '--' ? '' : ` ${change}`, change.startsWith('-') ? 'lower' : 'higher'),
    ];
  });
}

/** A series over the years, area by area. A year without a figure stays missing; nothing is put in between. */
export const YEARS: View = {
  id: 'years',
  grid: yearsGrid,
  about: (input) => [seg(input.say('years-about', { gap: input.signs.gap }))],
  panel: yearsPanel,
  open: (input, _, focus) => {
    const history = histories(input)[focus.row];
    const own = history?.area.columns ?? [];
    const columns = focus.column < own.length ? [own[focus.column] ?? -1] : own;
    const ids = columns.flatMap((at) => history?.row.cells.at(at)?.observations ?? []);
    const [at = -1] = columns;
    return history === undefined ? null : { kind: 'evidence', ids, cell: { row: history.row.id, column: at } };
  },
};
