import { displayWidth, padStart } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import type { Legend } from '../marks/legend.js';
import { OVERVIEW_PARTS } from '../view/overview.js';
import type { OverviewCell, OverviewRow, OverviewView } from '../view/types.js';
import { headWidth, widest } from './columns.js';
import type { GridCell, GridColumn, GridRow, Piece } from './grid.js';
import { gridLines } from './grid-lines.js';
import type { Pen } from './options.js';

/** How wide each of the four numbers stands in a cell. */
function partWidths(view: OverviewView, pen: Pen): readonly number[] {
  const cells = [...view.rows, view.total].flatMap((row) => row.cells).filter((cell) => cell !== null);
  return OVERVIEW_PARTS.map((part) =>
    widest([pen.words.overviewParts[part], ...cells.map((cell) => String(cell[part]))], pen),
  );
}

function numbers(cell: OverviewCell, widths: readonly number[], pen: Pen): Piece[] {
  return OVERVIEW_PARTS.map((part, at) => ({
    text: padStart(String(cell[part]), (widths[at] ?? 0) + (at === 0 ? 0 : 1), pen.ambiguous),
    token: cell[part] === 0 ? 'quiet' : 'plain',
  }));
}

/** Categories by columns, each cell with how many standards, counts, amounts with ratios, and initiatives it holds. */
export function overviewLines(view: OverviewView, legend: Legend, pen: Pen): string[] {
  const widths = partWidths(view, pen);
  const inner = widths.reduce((sum, width) => sum + 1 + width, -1);
  const parts = OVERVIEW_PARTS.map((part, at) =>
    padStart(pen.words.overviewParts[part], widths[at] ?? 0, pen.ambiguous),
  ).join(' ');
  const columns = view.columns.map((column): GridColumn => {
    const head = { name: `${column.name} ${column.year}`, year: parts };
    return { head, width: Math.max(inner, headWidth(head, pen)), align: 'right' };
  });
  const last = pen.words.labels['comparable-rows'];
  const comparable: GridColumn = {
    head: { name: last, year: '' },
    width: displayWidth(last, pen.ambiguous),
    align: 'right',
    optional: true,
  };
  const cell = (counted: OverviewCell | null, column: GridColumn | undefined): GridCell => {
    const width = column?.width ?? inner;
    if (counted === null)
      return [[{ text: padStart(legend.sign('not-mentioned'), width, pen.ambiguous), token: 'missing' }]];
    return [[{ text: ' '.repeat(width - inner), token: 'plain' }, ...numbers(counted, widths, pen)]];
  };
  const gridRow = (row: OverviewRow): GridRow => ({
    number: '',
    missing: [],
    label: row.label,
    cells: [
      ...row.cells.map((counted, at) => cell(counted, columns[at])),
      [[{ text: padStart(String(row.comparable), comparable.width, pen.ambiguous), token: 'plain' }]],
    ],
  });
  const group = { label: pen.words.labels.category, rows: [...view.rows, view.total].map(gridRow), after: [] };
  return [
    ...wrap(pen.words.labels['overview-cells'], pen.width, pen.ambiguous).map((line) => pen.paint('quiet', line)),
    '',
    ...gridLines({ columns: [...columns, comparable], groups: [group] }, pen),
  ];
}
