import type { Cell } from '../table/model.js';
import { type Row, type Segment, segmentsOf, toLine, toRows } from './lines.js';
import type { Piece, Rule } from './model.js';

/** A table, where it lies on the page, and the pieces that its cells were made of. */
export interface RuledTable {
  readonly rows: readonly (readonly Cell[])[];
  readonly top: number;
  /** Where it begins and ends from left to right. */
  readonly edges: readonly [left: number, right: number];
  readonly pieces: ReadonlySet<Piece>;
}

const SHORTEST = 120;
const SAME_PLACE = 8;
const SAME_LINE = 3;
const GAP = 1;
const MOST_HEADING_LINES = 4;
const FEWEST_COLUMNS = 2;

/** What stands between two level lines, row by row. */
interface Band {
  readonly top: number;
  readonly rows: readonly (readonly Segment[])[];
}

/**
 * Finds tables that have level lines alone: above their headings, below them, and below their last row, as papers set
 * them, or below every row. Columns are told by the room between their words.
 */
export function findRuledTables(rules: readonly Rule[], pieces: readonly Piece[]): RuledTable[] {
  return sameWidth(rules).flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 3) return [];
    const [left, right] = [first.x0 - SAME_PLACE, first.x1 + SAME_PLACE];
    const within = pieces.filter(({ x, width }) => x >= left && x + width <= right);
    const bands = group.slice(1).map((rule, at) => bandOf(group[at]?.y0 ?? 0, rule.y0, within));
    return tablesIn(bands, [left, right]);
  });
}

/** Level lines that begin and end at the same places, from top to bottom. */
function sameWidth(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of wholeLines(rules)) {
    if (rule.x1 - rule.x0 < SHORTEST) continue;
    const group = groups.find(
      ([first]) =>
        first !== undefined && Math.abs(first.x0 - rule.x0) < SAME_PLACE && Math.abs(first.x1 - rule.x1) < SAME_PLACE,
    );
    if (group === undefined) groups.push([rule]);
    else if (rule.y0 - (group.at(-1)?.y0 ?? 0) > SAME_LINE) group.push(rule);
  }
  return groups;
}

/** Level lines, those put together that are drawn cell by cell. */
function wholeLines(rules: readonly Rule[]): Rule[] {
  const level = rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0);
  const lines: Rule[] = [];
  for (const rule of level.sort((a, b) => Math.round(a.y0) - Math.round(b.y0) || a.x0 - b.x0)) {
    const last = lines.at(-1);
    const goesOn = last !== undefined && Math.abs(last.y0 - rule.y0) < SAME_LINE && rule.x0 - last.x1 < SAME_LINE;
    if (last !== undefined && goesOn && rule.x1 >= last.x0) {
      lines[lines.length - 1] = { ...last, x0: Math.min(last.x0, rule.x0), x1: Math.max(last.x1, rule.x1) };
    } else lines.push(rule);
  }
  return lines;
}

const bandOf = (top: number, foot: number, pieces: readonly Piece[]): Band => ({
  top,
  rows: toRows(pieces.filter(({ y, size }) => y - size / 3 > top && y - size / 3 < foot)).map((row) =>
    segmentsOf(row, GAP),
  ),
});

/** Tables among the bands of one width: a band of headings, then those whose rows have words side by side. */
function tablesIn(bands: readonly Band[], edges: RuledTable['edges']): RuledTable[] {
  const tables: RuledTable[] = [];
  for (let at = 0; at < bands.length - 1; at++) {
    const head = bands[at];
    if (head === undefined || !isTabular(head) || head.rows.length > MOST_HEADING_LINES) continue;
    let end = at + 1;
    while (end < bands.length && isTabular(bands[end])) end++;
    const body = bands.slice(at + 1, end);
    const rows = body.length === 0 ? null : cellsOf(head, body);
    if (rows !== null) {
      tables.push({ rows, top: head.top, edges, pieces: piecesOf([head, ...body]) });
      at = end - 1;
    }
  }
  return tables;
}

const piecesOf = (bands: readonly Band[]): ReadonlySet<Piece> =>
  new Set(bands.flatMap(({ rows }) => rows.flat().flatMap(({ pieces }) => pieces)));

const isTabular = (band: Band | undefined): boolean =>
  band !== undefined &&
  band.rows.length > 0 &&
  band.rows.filter((row) => row.length >= FEWEST_COLUMNS).length * 2 >= band.rows.length;

const FEWEST_PLAIN_COLUMNS = 3;
const FEWEST_PLAIN_ROWS = 3;
const WIDEST_PITCH = 3;

/** Finds tables without any lines: rows of three and more short words right below one another, figures below headings. */
export function findPlainTables(pieces: readonly Piece[]): RuledTable[] {
  const tables: RuledTable[] = [];
  let run: (readonly Segment[])[] = [];
  for (const row of [...toRows(pieces).map((one) => segmentsOf(one, GAP)), []]) {
    const [last, size] = [run.at(-1), row[0]?.pieces[0]?.size ?? 0];
    const near = last === undefined || heightOf(row) - heightOf(last) <= WIDEST_PITCH * size;
    if (row.length < FEWEST_PLAIN_COLUMNS || !near) {
      tables.push(...plainTable(run));
      run = [];
    }
    if (row.length >= FEWEST_PLAIN_COLUMNS) run.push(row);
  }
  return tables;
}

const FIGURE = /^[\d,.]+[%‰]?$|^[-—/]$/;
const isFigure = ({ pieces }: Segment): boolean => FIGURE.test(wordsOf(pieces).replaceAll(' ', ''));

function plainTable(run: readonly (readonly Segment[])[]): RuledTable[] {
  const [first, ...body] = run;
  if (first === undefined || run.length < FEWEST_PLAIN_ROWS || first.some(isFigure)) return [];
  if (!body.every((row) => row.length === first.length && row.slice(1).filter(isFigure).length * 2 >= row.length - 1))
    return [];
  const top = heightOf(first) - (first[0]?.pieces[0]?.size ?? 0);
  const bands = [[first], body].map((rows): Band => ({ top, rows }));
  const rows = cellsOf({ top, rows: [first] }, bands.slice(1));
  const all = run.flat();
  const edges = [Math.min(...all.map(({ x0 }) => x0)), Math.max(...all.map(({ x1 }) => x1))] as const;
  return rows === null ? [] : [{ rows, top, edges, pieces: piecesOf(bands) }];
}

/** Headings and rows as cells; null where the rows have no columns in common. */
function cellsOf(head: Band, body: readonly Band[]): (readonly Cell[])[] | null {
  const groups = body.length > 2 ? body.map(({ rows }) => rows) : body.flatMap(({ rows }) => joinWrapped(rows));
  const filled = columnsOf(groups.flat());
  if (filled.length < FEWEST_COLUMNS) return null;
  const empty = head.rows.flat().filter((heading) => !filled.some((column) => overlaps(heading, column)));
  const columns = [...filled, ...columnsOf([empty])].sort((a, b) => a.x0 - b.x0);
  const headings = head.rows.map((row) => spread(row, columns));
  return [...headings, ...groups.map((rows) => columns.map((column) => wordsIn(rows, column)))];
}

interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** Where columns stand: what words of all rows cover, parted where none of them reaches. */
function columnsOf(rows: readonly (readonly Segment[])[]): Extent[] {
  const columns: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of rows.flat().sort((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1);
    if (last !== undefined && x0 < last.x1) last.x1 = Math.max(last.x1, x1);
    else columns.push({ x0, x1 });
  }
  return columns;
}

/** Lines of one row: one that fills few columns and follows closely goes on with the row above. */
function joinWrapped(rows: readonly (readonly Segment[])[]): (readonly Segment[])[][] {
  const most = rows.reduce((count, row) => Math.max(count, row.length), 0);
  const full = rows.filter((row) => row.length * 2 > most);
  const pitches = full.slice(1).map((row, at) => heightOf(row) - heightOf(full[at] ?? []));
  const pitch = pitches.length === 0 ? 0 : Math.min(...pitches);
  const joined: (readonly Segment[])[][] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const above = last?.at(-1);
    const close = above !== undefined && heightOf(row) - heightOf(above) < pitch * 0.9;
    if (last !== undefined && close && row.length * 2 <= most) last.push(row);
    else joined.push([row]);
  }
  return joined;
}

const heightOf = (row: readonly Segment[]): number => row[0]?.pieces[0]?.y ?? 0;

const wordsOf = (pieces: Row): string => (pieces.length === 0 ? '' : toLine(pieces, 0, 0).text);

const overlaps = (segment: Extent, column: Extent): boolean => segment.x0 < column.x1 && segment.x1 > column.x0;

function wordsIn(rows: readonly (readonly Segment[])[], column: Extent): Cell {
  const text = rows.map((row) => wordsOf(row.filter((one) => overlaps(one, column)).flatMap(({ pieces }) => pieces)));
  return { text: text.join(''), heading: false, columns: 1, rows: 1 };
}

/** A row of headings, each over the columns that it stands above; several above one column are one. */
function spread(row: readonly Segment[], columns: readonly Extent[]): Cell[] {
  const above = row.map((segment) => columns.flatMap((column, at) => (overlaps(segment, column) ? [at] : [])));
  const taken = above.map(([first = 0, ...others], segment) => [
    first,
    ...others.filter((at) => !above.some((own, other) => other !== segment && own.includes(at) && own[0] === at)),
  ]);
  const cells: Cell[] = [];
  let before: readonly number[] = [];
  columns.forEach((_, at) => {
    const owners = taken.flatMap((own, segment) => (own.includes(at) ? [segment] : []));
    const last = cells.at(-1);
    if (owners.length === 1 && before.length === 1 && owners[0] === before[0] && last !== undefined) {
      cells[cells.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      const own = owners.filter((segment) => taken[segment]?.[0] === at);
      const text = own.map((segment) => wordsOf(row[segment]?.pieces ?? [])).join('');
      cells.push({ text, heading: true, columns: 1, rows: 1 });
    }
    before = owners;
  });
  return cells;
}
