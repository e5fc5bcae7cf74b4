import { displayWidth } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import type { ViewColumn } from '../view/types.js';
import type { Pen } from './options.js';

/** Blanks between two columns. */
export const GAP = 2;

/** A header's name is wrapped rather than let a column grow beyond this. */
const WIDEST_NAME = 14;

/** The cells of the widest of some texts. */
export const widest = (texts: readonly string[], pen: Pick<Pen, 'ambiguous'>): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text, pen.ambiguous)), 0);

/** The cells that a column's header needs. */
export const headWidth = (column: ViewColumn, pen: Pen): number =>
  Math.max(
    Math.min(WIDEST_NAME, widest([column.group ?? '', column.name], pen)),
    displayWidth(column.year, pen.ambiguous),
  );

/** The lines of a column's header: its group, if any, the name, wrapped where long, then the year. */
export const headLines = (column: ViewColumn, width: number, pen: Pen): readonly string[] => [
  ...(column.group === undefined ? [] : wrap(column.group, width, pen.ambiguous)),
  ...wrap(column.name, width, pen.ambiguous),
  ...(column.year === '' ? [] : [column.year]),
];

/**
 * Parts columns into blocks that fit beside the labels. Whole columns move to the next block; none is squeezed. Gives
 * the columns' indices: widths 10, 10, 10 in 24 cells → [[0, 1], [2]].
 */
export function splitColumns(widths: readonly number[], available: number): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  widths.forEach((width, index) => {
    if (used + GAP + width > available) {
      blocks.push([]);
      used = 0;
    }
    blocks.at(-1)?.push(index);
    used += GAP + width;
  });
  return blocks;
}
