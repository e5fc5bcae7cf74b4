import type { Glyph } from './cells.js';
import { blank, ERASE_REST, go, type Pen } from './pen.js';

/** One entry a cell; the second half of a wide glyph is null. */
export type Cells = readonly (Glyph | null)[];

/** Cells of a line moved sideways by the terminal, and what the line then holds. */
export interface Shifted {
  readonly pen: Pen;
  readonly cells: Cells;
}

/** How far to look for a line's cells: a column of a table is hardly ever wider. */
const FURTHEST = 48;

/** Fewer cells brought into their places than this are written sooner than moved. */
const FEWEST = 12;

const BLANK: Glyph = { text: ' ', width: 1, style: '' };

/** A cell, blank behind the end of the line. */
export const cellAt = (cells: Cells, at: number): Glyph | null => (at < cells.length ? (cells[at] ?? null) : BLANK);

/** Whether two cells look alike. */
export const same = (a: Glyph | null, b: Glyph | null): boolean =>
  a === b || (a !== null && b !== null && a.text === b.text && a.style === b.style);

/** How many more cells from `from` on would stand where they are wanted, were the old ones moved left by `by`. */
function gained(old: Cells, now: Cells, from: number, by: number): number {
  let count = 0;
  for (let at = from; at < now.length; at++) {
    const cell = now[at] ?? null;
    if (cell?.text === ' ' && cell.style === '') continue;
    const source = at + by < from ? null : cellAt(old, at + by);
    count += Number(same(source, cell)) - Number(same(cellAt(old, at), cell));
  }
  return count;
}

/** How far a line's cells would best be moved to the left (to the right: negative); 0 where that brings nothing. */
export function bestShift(old: Cells, now: Cells, from: number): number {
  let best = 0;
  let most = FEWEST;
  for (let by = -FURTHEST; by <= FURTHEST; by++) {
    const count = by === 0 ? 0 : gained(old, now, from, by);
    if (count > most) [best, most] = [by, count];
  }
  return best;
}

/**
 * Moves the cells of a line from `from` on by `by` to the left, blanks coming in behind, or to the right, blanks coming
 * in before: what would be pushed over the edge at `width` is erased first. No wide glyph is halved: null where it would be.
 */
export function shift(pen: Pen, row: number, old: Cells, from: number, by: number, width: number): Shifted | null {
  if (cellAt(old, from) === null) return null;
  if (by > 0) {
    if (cellAt(old, from + by) === null) return null;
    return {
      pen: blank(go(pen, row, from), `\x1b[${by}P`),
      cells: [...old.slice(0, from), ...old.slice(from + by)],
    };
  }
  const edge = width + by;
  if (edge <= from) return null;
  const end = cellAt(old, edge) === null ? edge - 1 : edge;
  const erased = old.length > end ? blank(go(pen, row, end), ERASE_REST) : pen;
  const blanks = Array.from({ length: -by }, () => BLANK);
  return {
    pen: blank(go(erased, row, from), `\x1b[${-by}@`),
    cells: [...old.slice(0, from), ...blanks, ...old.slice(from, end)],
  };
}
