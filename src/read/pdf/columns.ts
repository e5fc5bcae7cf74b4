import { type PdfLine, type Row, type Segment, segmentsOf, toLine } from './lines.js';
import type { Piece } from './model.js';

/** A stretch of rows that stands in two columns: which rows, and where the right one begins. */
interface Gutter {
  readonly start: number;
  readonly end: number;
  readonly x: number;
}

/** A row as columns see it. */
interface Measured {
  readonly row: Row;
  readonly segments: readonly Segment[];
}

const FEWEST_ROWS = 4;
const MOST_EDGES = 12;
const EDGE = 4;
const ROOM = 0.4;
/** Cells of a table are shorter than the lines of a column. */
const FEWEST_SIGNS = 9;
const MOST_COLUMNS = 5;

/**
 * The lines of each page in the order in which they are read: where a page stands in columns, the left one before the
 * right one. Columns of a table are none: their cells are short. Columns of links always are. A place that parts columns
 * on one page parts even a few lines on others.
 */
export function toColumnLines(pages: readonly (readonly Row[])[]): PdfLine[][] {
  const measured = pages.map((rows) => rows.map((row): Measured => ({ row, segments: segmentsOf(row, ROOM) })));
  const known = new Set(measured.flatMap((rows) => findGutter(rows, NONE)?.x ?? []));
  return measured.map((rows, page) => layOut(rows, { page, known, column: 0, depth: 0 }));
}

const NONE: ReadonlySet<number> = new Set();

/** Where rows stand: on which page, in which column, and how many columns enclose that. */
interface Place {
  readonly page: number;
  readonly known: ReadonlySet<number>;
  readonly column: number;
  readonly depth: number;
}

function layOut(rows: readonly Measured[], place: Place): PdfLine[] {
  const toLines = (some: readonly Measured[]) => some.map(({ row }) => toLine(row, place.page, place.column));
  const gutter = place.depth < MOST_COLUMNS ? findGutter(rows, place.known) : null;
  if (gutter === null) return toLines(rows);
  const { start, end, x } = gutter;
  const inside = rows.slice(start, end);
  const left = inside.flatMap((one) => side(one, ({ x1 }) => x1 <= x));
  const right = inside.flatMap((one) => side(one, ({ x0 }) => x0 >= x - 1));
  const depth = place.depth + 1;
  return [
    ...toLines(rows.slice(0, start)),
    ...layOut(left, { ...place, depth, column: placeOf(left) }),
    ...layOut(right, { ...place, depth, column: placeOf(right) }),
    ...layOut(rows.slice(end), { ...place, depth }),
  ];
}

function side({ segments }: Measured, within: (segment: Segment) => boolean): Measured[] {
  const own = segments.filter(within);
  return own.length === 0 ? [] : [{ row: own.flatMap(({ pieces }) => pieces), segments: own }];
}

/** A number for the place of a column, the same on every page. */
function placeOf(rows: readonly Measured[]): number {
  const left = rows.reduce((least, { segments }) => Math.min(least, segments[0]?.x0 ?? least), Number.MAX_SAFE_INTEGER);
  return 1 + Math.round(left / (EDGE * EDGE));
}

function findGutter(rows: readonly Measured[], known: ReadonlySet<number>): Gutter | null {
  let best: { gutter: Gutter; rows: number } | null = null;
  for (const x of new Set([...known, ...edgesOf(rows)])) {
    const fewest = known.has(x) ? 1 : FEWEST_ROWS;
    for (const [start, end] of clearStretches(rows, x, fewest)) {
      const count = besideOneAnother(rows.slice(start, end), x, known.has(x));
      if (count >= fewest && count > (best?.rows ?? 0)) best = { gutter: { start, end, x }, rows: count };
    }
  }
  return best?.gutter ?? null;
}

/** Places where many segments begin that do not begin their row, or that rows begin far from the leftmost. */
function edgesOf(rows: readonly Measured[]): number[] {
  const counts = new Map<number, number>();
  for (const { x0 } of rows.flatMap(({ segments }) => segments)) {
    const edge = Math.floor(x0 / EDGE) * EDGE;
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= FEWEST_ROWS);
  return frequent
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_EDGES)
    .map(([edge]) => edge);
}

/** The stretches of rows of which no segment reaches over a place. */
function clearStretches(rows: readonly Measured[], x: number, fewest: number): [start: number, end: number][] {
  const stretches: [number, number][] = [];
  let start = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row?.segments.every((segment) => isClear(segment, x))) continue;
    if (at - start >= fewest) stretches.push([start, at]);
    start = at + 1;
  }
  return stretches;
}

const isClear = ({ x0, x1, pieces }: Segment, x: number): boolean =>
  x0 >= x - 1 || x1 <= x - ROOM * (pieces[0]?.size ?? 0);

/**
 * How many rows at the left and right of a place stand beside one another as columns of text do; 0 where they do not. At
 * a place that is known to part columns all do.
 */
function besideOneAnother(rows: readonly Measured[], x: number, known: boolean): number {
  const left = rows.flatMap((one) => side(one, ({ x1 }) => x1 <= x));
  const right = rows.flatMap((one) => side(one, ({ x0 }) => x0 >= x - 1));
  const [top, foot] = [Math.max(topOf(left), topOf(right)), Math.min(footOf(left), footOf(right))];
  const beside = [left, right].map((one) => one.filter(({ row }) => heightOf(row) >= top && heightOf(row) <= foot));
  const fewest = Math.min(...beside.map(({ length }) => length));
  const columns = known || beside.some(isLinks) || beside.every(isProse);
  return columns ? fewest : 0;
}

const heightOf = (row: Row): number => row[0]?.y ?? 0;
const topOf = (rows: readonly Measured[]): number => heightOf(rows[0]?.row ?? []) - 1;
const footOf = (rows: readonly Measured[]): number => heightOf(rows.at(-1)?.row ?? []) + 1;

const signsOf = (row: Row, only: (piece: Piece) => boolean = () => true): number =>
  row.reduce((sum, piece) => sum + (only(piece) ? piece.text.trim().length : 0), 0);

const isLinks = (rows: readonly Measured[]): boolean =>
  rows.filter(({ row }) => signsOf(row, ({ link }) => link) * 2 > signsOf(row)).length * 5 >= rows.length * 3;

const isProse = (rows: readonly Measured[]): boolean =>
  rows.reduce((sum, { row, segments }) => sum + signsOf(row) / segments.length, 0) >= rows.length * FEWEST_SIGNS;
