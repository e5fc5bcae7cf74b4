import { once } from '../../text/once.js';
import type { Legend } from '../marks/legend.js';
import type { InitiativeItem, InitiativeView } from '../view/types.js';
import { GAP, widest } from './columns.js';
import { flowLists } from './flow.js';
import type { GridCell, GridColumn, GridRow } from './grid.js';
import { gridLines, textCell } from './grid-lines.js';
import type { Pen } from './options.js';

const NARROWEST = 16;
const WIDEST = 44;

/** Labels of prose take this share of a page, within these bounds. */
const labelWidth = (pen: Pen): number => Math.min(28, Math.max(14, Math.floor(pen.width * 0.22)));

const shown = ({ name, status }: InitiativeItem, pen: Pen): string => `${name} ${pen.glyphs.initiatives[status]}`;

/** Columns of prose are equally wide: as many as have room for it, none narrower than a short name. */
function columnWidth(view: InitiativeView, pen: Pen): number {
  const rows = view.groups.flatMap((group) => group.rows);
  const numbers = Math.max(0, ...rows.map(({ number }) => String(number).length + 1));
  const names = rows.flatMap((row) => row.cells.flatMap((items) => items.map((item) => shown(item, pen))));
  const room = pen.width - labelWidth(pen) - numbers;
  const beside = Math.max(1, Math.min(view.columns.length, Math.floor(room / (NARROWEST + GAP))));
  return Math.min(Math.max(NARROWEST, Math.min(WIDEST, widest(names, pen))), Math.floor(room / beside) - GAP);
}

const itemCell = (items: readonly InitiativeItem[], width: number, pen: Pen): GridCell =>
  items.flatMap((item) => textCell(shown(item, pen), width, item.status === 'planned' ? 'target' : 'plain', pen));

/** Initiatives that several columns share side by side, then what only one has in lists. */
export function initiativeLines(view: InitiativeView, legend: Legend, pen: Pen): string[] {
  const width = columnWidth(view, pen);
  const missing = once(() => textCell(legend.sign('not-mentioned'), width, 'missing', pen));
  const columns = view.columns.map((head): GridColumn => ({ head, width, align: 'left' }));
  const groups = view.groups.map((group) => ({
    label: group.label,
    rows: group.rows.map(
      (row): GridRow => ({
        number: String(row.number),
        label: row.label,
        cells: row.cells.map((items) => (items.length === 0 ? missing() : itemCell(items, width, pen))),
        missing: row.cells.map((items) => items.length === 0),
      }),
    ),
    after: flowLists(
      view.columns,
      group.alone.map((list) => list.map((item) => ({ text: shown(item, pen), source: item.source }))),
      pen,
    ),
  }));
  return gridLines({ columns, groups, widestLabel: labelWidth(pen) }, pen);
}
