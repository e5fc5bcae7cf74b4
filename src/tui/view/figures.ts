import { partName } from '../../lexicon/wording/names.js';
import type { Names } from '../../lexicon/wording/types.js';
import { type Cell, type Comparison, isShared, type Row } from '../../model/comparison.js';
import type { Kind } from '../../model/observation.js';
import { formatStatistic } from '../../render/format/number.js';
import { standsAlone } from '../../render/view/figures.js';
import { isUsualStandard } from '../../render/view/row-label.js';
import type { FigureCell } from '../../render/view/types.js';
import { printable } from '../../text/printable.js';
import { seg } from '../layout/line.js';
import { memo } from '../state/memo.js';
import type { Signs, Token } from '../theme/tokens.js';
import type { Phrase } from '../wording/index.js';
import { keepRow, orderRows } from './choose.js';
import { type AreaColumn, areaColumns, placesIn } from './columns.js';
import { figurePanel } from './figure-panel.js';
import { EMPTY_CELL, type Grid, type GridCell, makeGrid } from './grid.js';
import { statsFor } from './groups.js';
import { signsOf } from './signs.js';
import type { GridInput, View } from './view.js';

/**
 * Rows of the wanted kinds, by category in the taxonomy's order; within a category those that several columns have
 * stand first, since they are what can be compared, and those last that stand alone; otherwise as the comparison has
 * them.
 */
const rowsOfKinds = memo(
  (comparison: Comparison, kinds: ReadonlySet<Kind>, category: string | null, names: Names): readonly Row[] =>
    comparison.rows
      .filter((row) => kinds.has(row.kind) && (category === null || row.category === category))
      .map((row) => ({ row, rank: names.rank(row.category), standing: standing(row) }))
      .sort((a, b) => a.rank - b.rank || b.standing - a.standing)
      .map(({ row }) => row),
  8,
);

const standing = (row: Row): number => (isShared(row) ? 2 : standsAlone(row) ? 0 : 1);

/** How a cell's state is painted; its words and signs say the same. */
function tokenOf(cell: Cell): Token {
  if (cell.status === 'not-mentioned' || cell.status === 'not-applicable') return 'missing';
  if (cell.status === 'conflict') return 'conflict';
  if (cell.status === 'incomparable' || cell.status === 'masked') return 'dim';
  return cell.target === true ? 'target' : 'text';
}

const gapToken = (gap: string | null): Token =>
  gap === null || gap === '=' ? 'same' : gap.startsWith('-') ? 'lower' : 'higher';

/** A comparison's cell as a table's cell. */
export function figureCell(cell: Cell, figure: FigureCell, hasBaseline: boolean, signs: Signs): GridCell {
  return {
    text: figure.text,
    sign: signsOf(figure.flags, signs),
    gap: hasBaseline ? (figure.gap ?? '') : null,
    token: tokenOf(cell),
    gapToken: gapToken(figure.gap),
  };
}

function figureGrid(input: GridInput, kinds: ReadonlySet<Kind>): Grid {
  const { world, arrangement } = input;
  const { showing, comparison, names } = world;
  const columns = areaColumns(input);
  const all = rowsOfKinds(comparison, kinds, input.category, names);
  const rows = orderRows(
    all.filter((row) => keepRow(row, input)),
    arrangement,
    names,
  );
  const grouped = arrangement.rowOrder === 'category';
  const placed = placesIn(columns);
  return makeGrid({
    stub: input.say('indicator'),
    parts: '',
    columns,
    rows: rows.map((row) => ({
      id: row.id,
      label: showing.name(row),
      note: isUsualStandard(row) ? '' : showing.unit(row),
      unit: showing.unit(row),
      group: grouped ? names.category(row.category) : '',
    })),
    align: 'right',
    wish: 0,
    searchText: (row, column) => searchText(rows[row], columns[column], input),
    searched: (row) => placed(rows[row]?.cells),
    cell: (row, column) => cellAt(rows[row], columns[column], input),
  });
}

function cellAt(row: Row | undefined, column: AreaColumn | undefined, input: GridInput): GridCell {
  const cell = row?.cells.at(column?.at ?? -1);
  if (row === undefined || cell === undefined) return EMPTY_CELL;
  const compared = input.arrangement.baseline !== null && column?.role !== 'baseline';
  return figureCell(cell, input.world.showing.figure(cell, row), compared, input.signs);
}

function searchText(row: Row | undefined, column: AreaColumn | undefined, { world }: GridInput): string {
  const cell = row?.cells.at(column?.at ?? -1);
  if (row === undefined || cell === undefined || cell.observations.length === 0) return '';
  const sentences = cell.observations.map((id) => world.observation(id)?.source.sentence.text ?? '');
  return `${world.showing.figureText(cell, row)} ${sentences.join(' ')}`;
}

/** How many values can be compared with that of a column, the lowest, the middle and the highest, and its rank. */
function statistics(row: Row | undefined, at: number, { say, world }: GridInput): string {
  const { columns, group = 'all' } = world.comparison;
  const own = row === undefined ? null : statsFor(row, columns[at], group);
  const stats = own ?? row?.stats ?? null;
  if (stats === null || stats.n < 2) return '';
  const { n, min, median, max } = stats;
  const part = printable(partName(stats, world.lang));
  const within = part === '' ? '' : `${part}: `;
  const values = { n, min: formatStatistic(min), median: formatStatistic(median), max: formatStatistic(max) };
  const rank = own === null ? undefined : row?.cells.at(at)?.rank;
  return `${within}${say('statistics', values)}${rank === undefined ? '' : `  ${say('rank', { rank })}`}`;
}

const unitsPhrase = (id: 'standards' | 'counts', { arrangement }: GridInput): Phrase => {
  if (id === 'counts') return 'counts-unit';
  return arrangement.by === 'year' ? 'standards-yearly' : 'standards-unit';
};

function figureView(id: 'standards' | 'counts', kinds: readonly Kind[]): View {
  const wanted = new Set(kinds);
  return {
    id,
    grid: (input) => figureGrid(input, wanted),
    about: (input) => [seg(input.say(unitsPhrase(id, input)))],
    panel: (input, grid, focus, area) => figurePanel(input, grid, focus, area),
    summary: (input, grid, { row, column }) =>
      statistics(input.world.row(grid.rows[row]?.id ?? ''), areaColumns(input)[column]?.at ?? -1, input),
    open: (input, grid, focus) => {
      const row = input.world.row(grid.rows[focus.row]?.id ?? '');
      const column = areaColumns(input)[focus.column];
      const at = column?.at ?? -1;
      const cell = row === undefined ? {} : { cell: { row: row.id, column: at } };
      return { kind: 'evidence', ids: row?.cells.at(at)?.observations ?? [], ...cell };
    },
  };
}

/** Benefits, prices and norms side by side. */
export const STANDARDS: View = figureView('standards', ['standard']);

/** Everything that counts, with money totals and ratios, side by side. */
export const COUNTS: View = figureView('counts', ['count', 'amount', 'ratio']);
