import { groupBy } from '../../model/group-by.js';
import type { Cell, Table } from '../table/model.js';
import { boxesOf, type Grid, slotOf, toGrid } from './grid.js';
import { toLines } from './lines.js';
import type { Piece, Rule, Sheet } from './model.js';
import { findPlainTables, findRuledTables } from './ruled.js';

/** A table and where its top edge lies on the page. */
export interface PlacedTable {
  readonly table: Table;
  readonly y: number;
  /** Where its columns end, from left to right; a table that goes on over the next page has the same. */
  readonly edges: readonly number[];
}

/** A page's tables from top to bottom, and the text outside of them. */
export interface Found {
  readonly tables: readonly PlacedTable[];
  readonly rest: readonly Piece[];
}

const NEAR = 3;

/**
 * Finds tables by their drawn lines and gives each the text that stands in its cells; of tables without upright lines
 * the room between words tells the columns.
 */
export function findTables({ pieces, rules }: Sheet): Found {
  const tables: PlacedTable[] = [];
  let rest = pieces;
  for (const group of groupRules(rules)) {
    const grid = toGrid(group);
    if (grid === null) continue;
    const inside = rest.filter((piece) => isInside(piece, grid));
    const table = fill(grid, inside);
    if (table === null) continue;
    tables.push({ table, y: grid.ys[0] ?? 0, edges: grid.xs });
    rest = rest.filter((piece) => !isInside(piece, grid));
  }
  for (const find of [(some: readonly Piece[]) => findRuledTables(rules, some), findPlainTables]) {
    for (const { rows, top, edges, pieces: own } of find(rest)) {
      tables.push({ table: { rows }, y: top, edges });
      rest = rest.filter((piece) => !own.has(piece));
    }
  }
  return { tables: tables.sort((a, b) => a.y - b.y), rest };
}

/** Rules that touch one another, directly or over others. */
function groupRules(rules: readonly Rule[]): Rule[][] {
  const sorted = [...rules].sort((a, b) => a.y0 - b.y0);
  const groups: { rules: Rule[]; bottom: number }[] = [];
  for (const rule of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && rule.y0 <= last.bottom + NEAR) {
      last.rules.push(rule);
      last.bottom = Math.max(last.bottom, rule.y1);
    } else groups.push({ rules: [rule], bottom: rule.y1 });
  }
  return groups.map((group) => group.rules);
}

/** The baseline lies near the foot of the letters: their middle is a third of their size above it. */
const middleOf = ({ x, y, width, size }: Piece): { x: number; y: number } => ({ x: x + width / 2, y: y - size / 3 });

function isInside(piece: Piece, { xs, ys }: Grid): boolean {
  const { x, y } = middleOf(piece);
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0);
}

/** Puts text into the cells. Null where less than two of them hold any. */
function fill(grid: Grid, pieces: readonly Piece[]): Table | null {
  const boxes = boxesOf(grid);
  const texts = groupBy(pieces, (piece) => {
    const { x, y } = middleOf(piece);
    return boxes[slotOf(grid.ys, y)]?.[slotOf(grid.xs, x)];
  });
  texts.delete(undefined);
  const rows = boxes.map((row, at) => {
    const own = new Set(row.filter((box) => box.row === at));
    return [...own].map((box): Cell => ({ ...box, heading: false, text: wordsOf(texts.get(box) ?? []) }));
  });
  return texts.size < 2 ? null : { rows };
}

const wordsOf = (pieces: readonly Piece[]): string =>
  toLines(pieces, 0)
    .map(({ text }) => text)
    .join('');

const wordsOfRow = (row: readonly Cell[]): string => row.map(({ text }) => text).join('|');

/** Two tables that stand right behind one another, on two pages, as one, where their columns are the same; else null. */
export function continued(first: PlacedTable, next: PlacedTable): PlacedTable | null {
  const same = first.edges.every((edge, at) => Math.abs(edge - (next.edges[at] ?? 0)) <= NEAR);
  if (!same || first.edges.length !== next.edges.length || next.y > first.y) return null;
  const again = next.table.rows.findIndex((row, at) => wordsOfRow(row) !== wordsOfRow(first.table.rows[at] ?? []));
  return { ...first, table: { rows: [...first.table.rows, ...next.table.rows.slice(Math.max(0, again))] } };
}
