import { displayWidth, padEnd, padStart } from '../../text/width.js';
import type { Legend } from '../marks/legend.js';
import type { FigureCell, FigureGroup, FigureRow, FigureView, LoneFigure } from '../view/types.js';
import { barLines } from './bars.js';
import { headWidth, widest } from './columns.js';
import { flowLists, type LoneItem } from './flow.js';
import type { Grid, GridCell, GridColumn, GridRow, Piece } from './grid.js';
import { gridLines } from './grid-lines.js';
import type { Pen } from './options.js';

/** A cell with its flags already in signs, so that widths can be measured. */
interface Signed {
  readonly cell: FigureCell;
  readonly flags: string;
}

/** How wide the parts of a figure column are: digits, flags, difference. */
interface Parts {
  readonly figure: number;
  readonly flags: number;
  readonly gap: number;
}

function measure(cells: readonly Signed[], pen: Pen): Parts {
  const gap = widest(
    cells.map(({ cell }) => cell.gap ?? ''),
    pen,
  );
  return {
    figure: widest(
      cells.map(({ cell }) => cell.text),
      pen,
    ),
    flags: widest(
      cells.map(({ flags }) => flags),
      pen,
    ),
    gap: gap === 0 ? 0 : gap + 1,
  };
}

/** Fills a figure column up on the left where its header is wider than its figures. */
const widen = (parts: Parts, width: number): Parts => ({ ...parts, figure: width - parts.flags - parts.gap });

function gapPiece(gap: string | null, width: number, pen: Pen): Piece {
  const token = gap === null || gap === '=' ? 'quiet' : gap.startsWith('-') ? 'fall' : 'rise';
  return { text: padStart(gap ?? '', width, pen.ambiguous), token };
}

function figureGridCell({ cell, flags }: Signed, parts: Parts, pen: Pen): GridCell {
  const pieces: Piece[] = [
    { text: padStart(cell.text, parts.figure, pen.ambiguous), token: cell.tone },
    { text: padEnd(flags, parts.flags, pen.ambiguous), token: 'quiet' },
  ];
  return [parts.gap === 0 ? pieces : [...pieces, gapPiece(cell.gap, parts.gap, pen)]];
}

interface FigureColumn {
  readonly column: GridColumn;
  readonly parts: Parts;
}

function figureColumns(view: FigureView, signed: ReadonlyMap<FigureRow, readonly Signed[]>, pen: Pen): FigureColumn[] {
  const rows = [...signed.values()];
  return view.columns.map((head, at) => {
    const parts = measure(
      rows.flatMap((cells) => cells[at] ?? []),
      pen,
    );
    const width = Math.max(parts.figure + parts.flags + parts.gap, headWidth(head, pen));
    return { column: { head, width, align: 'right' }, parts: widen(parts, width) };
  });
}

/** A trailing column of plain text that only some views have: the median, the trend. */
interface Extra {
  readonly column: GridColumn;
  readonly texts: ReadonlyMap<FigureRow, string>;
}

function extraColumn(name: string, rows: readonly FigureRow[], text: (row: FigureRow) => string, pen: Pen): Extra[] {
  const texts = new Map(rows.map((row) => [row, text(row)]));
  const width = widest([...texts.values()], pen);
  if (width === 0) return [];
  const head = { name, year: '' };
  return [
    {
      column: { head, width: Math.max(width, displayWidth(name, pen.ambiguous)), align: 'right', optional: true },
      texts,
    },
  ];
}

/** The row's medians with how many values each is of: `547 (2)`, `县: 547 (2) / 区: 610 (3)`. */
const medians = (row: FigureRow): string =>
  row.medians.map(({ part, text, n }) => `${part === '' ? '' : `${part}: `}${text} (${n})`).join(' / ');

function sparkline({ trend }: FigureRow, pen: Pen): string {
  const { steps, gap } = pen.glyphs;
  return (trend?.levels ?? [])
    .map((level) => (level === null ? gap : (steps[Math.round(level * (steps.length - 1))] ?? gap)))
    .join('');
}

function extras(view: FigureView, rows: readonly FigureRow[], pen: Pen): Extra[] {
  const { labels } = pen.words;
  if (view.id === 'standards') return extraColumn(labels.median, rows, medians, pen);
  if (view.id !== 'years') return [];
  return [
    ...extraColumn(labels.trend, rows, (row) => sparkline(row, pen), pen),
    ...extraColumn(labels.change, rows, ({ trend }) => trend?.change ?? '', pen),
  ];
}

/** Figures side by side: numbers to the right, flags behind them, what only one column reports in lists below. */
export function figureLines(view: FigureView, legend: Legend, pen: Pen): string[] {
  const rows = view.groups.flatMap((group) => group.rows);
  const signed = new Map(
    rows.map((row) => [row, row.cells.map((cell) => ({ cell, flags: legend.flags(cell.flags) }))]),
  );
  const columns = figureColumns(view, signed, pen);
  const more = extras(view, rows, pen);
  const gridRow = (row: FigureRow): GridRow => ({
    missing: [
      ...row.cells.map(({ tone }) => tone === 'missing'),
      ...more.map(({ texts }) => (texts.get(row) ?? '') === ''),
    ],
    number: String(row.number),
    label: row.aligned ? `${row.label} ${legend.sign('aligned-by-subject')}` : row.label,
    cells: [
      ...(signed.get(row) ?? []).map((cell, at) =>
        figureGridCell(cell, columns[at]?.parts ?? measure([cell], pen), pen),
      ),
      ...more.map(
        ({ column, texts }): GridCell => [
          [{ text: padStart(texts.get(row) ?? '', column.width, pen.ambiguous), token: 'quiet' }],
        ],
      ),
    ],
  });
  const grid: Grid = {
    columns: [...columns.map(({ column }) => column), ...more.map(({ column }) => column)],
    groups: view.groups.map((group) => ({
      label: group.label,
      rows: group.rows.map(gridRow),
      after: [...bars(view, group, legend, pen), ...flowLists(view.columns, loneItems(group.alone, legend), pen)],
    })),
  };
  return gridLines(grid, pen);
}

/** Bars stand below standards where these are all that is shown: in a longer output they would be in the way. */
const bars = (view: FigureView, group: FigureGroup, legend: Legend, pen: Pen): string[] =>
  view.id === 'standards' && pen.bars ? barLines(view.columns, group.rows, legend, pen) : [];

const loneItems = (alone: readonly (readonly LoneFigure[])[], legend: Legend): LoneItem[][] =>
  alone.map((list) =>
    list.map(({ text, cell, source }) => {
      const flags = legend.flags(cell.flags);
      return { text: `${text}${flags === '' ? '' : ` ${flags}`}`, source };
    }),
  );
