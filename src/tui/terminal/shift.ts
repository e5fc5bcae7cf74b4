import type { Glyph } from './cells.js';
import { blank, go, type Pen } from './pen.js';

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

/** The cells of a line from `from` to before `to`: those between the first and the last that change. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many more cells of a stretch would stand where they are wanted, were the old ones moved left by `by`. */
function gained(old: Cells, now: Cells, { from, to }: Stretch, by: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const cell = cellAt(now, at);
    if (cell?.text === ' ' && cell.style === '') continue;
    const source = at + by < from || at + by >= to ? null : cellAt(old, at + by);
    count += Number(same(source, cell)) - Number(same(cellAt(old, at), cell));
  }
  return count;
}

/** How far a stretch of cells would best be moved to the left (to the right: negative); 0 where that brings nothing. */
export function bestShift(old: Cells, now: Cells, stretch: Stretch): number {
  let best = 0;
  let most = FEWEST;
  for (let by = -FURTHEST; by <= FURTHEST; by++) {
    const count = by === 0 ? 0 : gained(old, now, stretch, by);
    if (count > most) [best, most] = [by, count];
  }
  return best;
}

/**
 * Moves the cells of a stretch by `by` to the left, blanks coming in behind, or to the right, blanks coming in before;
 * what stands behind the stretch stays. No wide glyph is halved: null where one would be.
 */
export function shift(pen: Pen, row: number, old: Cells, { from, to }: Stretch, by: number): Shifted | null {
  const count = Math.abs(by);
  if (to - from <= count) return null;
  const [gone, come] = by > 0 ? [from, to - count] : [to - count, from];
  const edges = [from, to, ...(by > 0 ? [from + count] : [to - count])];
  if (edges.some((edge) => cellAt(old, edge) === null)) return null;
  const cut = old.length <= gone ? pen : blank(go(pen, row, gone), `\x1b[${count}P`);
  const stays = by > 0 && old.length <= to;
  const blanks = Array.from({ length: count }, () => BLANK);
  const kept = stretched(old, to);
  const moved = [...kept.slice(0, gone), ...kept.slice(gone + count, to)];
  return {
    pen: stays ? cut : blank(go(cut, row, come), `\x1b[${count}@`),
    cells: [...moved.slice(0, come), ...blanks, ...moved.slice(come), ...old.slice(to)],
  };
}

/** The line with its blank end written out as far as `to`. */
const stretched = (cells: Cells, to: number): Cells =>
  cells.length >= to ? cells : [...cells, ...Array.from({ length: to - cells.length }, () => BLANK)];
