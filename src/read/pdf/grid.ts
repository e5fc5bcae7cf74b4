import type { Rule } from './model.js';

/** Lines of one table: the distinct places of upright ones and heights of level ones. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly rules: readonly Rule[];
}

/** A cell of the grid: where it begins, and how many places it covers. */
export interface Box {
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

const NEAR = 3;
const MOST_LINES = 200;

const isLevel = ({ x0, x1, y0, y1 }: Rule): boolean => x1 - x0 > y1 - y0;

/** The grid of lines that touch; null where they enclose no two places, or more than any table has. */
export function toGrid(rules: readonly Rule[]): Grid | null {
  const ys = distinct(rules.filter(isLevel).map((rule) => (rule.y0 + rule.y1) / 2));
  const xs = distinct(rules.filter((rule) => !isLevel(rule)).map((rule) => (rule.x0 + rule.x1) / 2));
  const enclosed = Math.max(0, xs.length - 1) * Math.max(0, ys.length - 1);
  return enclosed < 2 || xs.length > MOST_LINES || ys.length > MOST_LINES ? null : { xs, ys, rules };
}

/** Values from low to high without those that lie next to one another. */
function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) kept.push(value);
  }
  return kept;
}

/** The place between two edges where a value lies. */
export const slotOf = (edges: readonly number[], value: number): number => edges.findLastIndex((edge) => edge <= value);

/** The cell that covers each place, row by row; places without a line between them belong to one cell. */
export function boxesOf(grid: Grid): Box[][] {
  const [width, height] = [grid.xs.length - 1, grid.ys.length - 1];
  const walls = wallsOf(grid);
  const boxes: (Box | undefined)[][] = Array.from({ length: height }, () => []);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (boxes[row]?.[column] !== undefined) continue;
      const box = {
        row,
        columns: reach(column, width, (at) => walls.right.has(`${row} ${at}`)),
        rows: reach(row, height, (at) => walls.below.has(`${at} ${column}`)),
      };
      cover(boxes, box, column);
    }
  }
  return boxes.map((row) => row.filter((box) => box !== undefined));
}

/** How many places from one on have no wall between them. */
function reach(from: number, end: number, walled: (at: number) => boolean): number {
  let at = from;
  while (at < end - 1 && !walled(at)) at++;
  return at - from + 1;
}

function cover(boxes: (Box | undefined)[][], box: Box, column: number): void {
  for (const row of boxes.slice(box.row, box.row + box.rows)) {
    for (let at = column; at < column + box.columns; at++) row[at] ??= box;
  }
}

/** Places that have a line at their right edge, and at their foot, as `row column`. */
function wallsOf({ xs, ys, rules }: Grid): { right: ReadonlySet<string>; below: ReadonlySet<string> } {
  const right = new Set<string>();
  const below = new Set<string>();
  for (const rule of rules) {
    if (isLevel(rule)) {
      const row = nearest(ys, (rule.y0 + rule.y1) / 2) - 1;
      for (const column of between(xs, rule.x0, rule.x1)) below.add(`${row} ${column}`);
    } else {
      const column = nearest(xs, (rule.x0 + rule.x1) / 2) - 1;
      for (const row of between(ys, rule.y0, rule.y1)) right.add(`${row} ${column}`);
    }
  }
  return { right, below };
}

/** The places whose middle lies between two values. */
const between = (edges: readonly number[], from: number, to: number): number[] =>
  edges.slice(1).flatMap((edge, at) => {
    const middle = (edge + (edges[at] ?? 0)) / 2;
    return from <= middle && middle <= to ? [at] : [];
  });

const nearest = (edges: readonly number[], value: number): number =>
  edges.reduce((best, edge, at) => (Math.abs(edge - value) < Math.abs((edges[best] ?? 0) - value) ? at : best), 0);
