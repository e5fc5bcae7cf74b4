import { fill } from '../../lexicon/wording/fill.js';
import { padEnd, padStart } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import type { Legend } from '../marks/legend.js';
import type { FigureCell, FigureRow, ViewColumn } from '../view/types.js';
import { widest } from './columns.js';
import type { Pen } from './options.js';

const LONGEST_BAR = 60;
const INDENT = '   ';

/** A bar from zero of at most so many cells, to the eighth of a cell where the glyphs have eighths. */
function bar(value: number, largest: number, cells: number, [whole = '#', ...parts]: readonly string[]): string {
  const steps = parts.length + 1;
  const length = Math.round((value / largest) * cells * steps);
  const rest = length % steps;
  return whole.repeat(Math.floor(length / steps)) + (rest === 0 ? '' : (parts[steps - 1 - rest] ?? ''));
}

/** A cell of a row with its column's name. */
interface Named {
  readonly name: string;
  readonly cell: FigureCell;
  readonly flags: string;
  readonly rank: string;
}

function rowBars(row: FigureRow, columns: readonly ViewColumn[], legend: Legend, pen: Pen): string[] {
  const named = row.cells.map((cell, at): Named => {
    const { name = '', year = '' } = columns[at] ?? {};
    const place = row.ranks?.[at] ?? null;
    const rank = place === null ? '' : fill(pen.words.labels.rank, { rank: place });
    return { name: `${name} ${year}`.trim(), cell, flags: legend.flags(cell.flags), rank };
  });
  const drawn = named.filter(({ cell }) => cell.value !== null && cell.value >= 0);
  const largest = Math.max(0, ...drawn.map(({ cell }) => cell.value ?? 0));
  if (drawn.length < 2 || largest === 0) return [];
  const names = widest(
    drawn.map(({ name }) => name),
    pen,
  );
  const [texts, signs, ranks] = [
    widest(
      drawn.map(({ cell }) => cell.text),
      pen,
    ),
    widest(
      drawn.map(({ flags }) => flags),
      pen,
    ),
    widest(
      drawn.map(({ rank }) => rank),
      pen,
    ),
  ];
  const room = Math.min(LONGEST_BAR, pen.width - INDENT.length - names - texts - signs - ranks - 3);
  if (room < 8) return [];
  const lines = drawn.map(({ name, cell, flags, rank }) => {
    const figure = padStart(cell.text, texts, pen.ambiguous) + padEnd(flags, signs, pen.ambiguous);
    const length = bar(cell.value ?? 0, largest, room, pen.glyphs.bar);
    const place = ranks === 0 ? '' : `${pen.paint('quiet', padEnd(rank, ranks, pen.ambiguous))} `;
    return `${INDENT}${padEnd(name, names, pen.ambiguous)} ${pen.paint(cell.tone, figure)} ${place}${pen.paint('rise', length)}`;
  });
  return ['', ...wrap(`${row.number} ${row.label}`, pen.width, pen.ambiguous), ...lines];
}

/**
 * Bars for the rows in which two figures or more can be drawn, all of a row from zero on one scale, with the figures
 * and, within a year and group, their ranks beside them. What has no single number (a bound, a range, a mask, a contradiction) has no bar.
 */
export const barLines = (
  columns: readonly ViewColumn[],
  rows: readonly FigureRow[],
  legend: Legend,
  pen: Pen,
): string[] => rows.flatMap((row) => rowBars(row, columns, legend, pen));
