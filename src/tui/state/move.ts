import { bodyHeight } from '../layout/regions.js';
import type { Scene } from './scene.js';
import type { Cursor, State, ViewId } from './state.js';

/** A state with the cursor of one view changed. */
export const withCursor = (state: State, view: ViewId, change: Partial<Cursor>): State => ({
  ...state,
  cursors: { ...state.cursors, [view]: { ...state.cursors[view], ...change } },
});

const clamp = (value: number, length: number): number => Math.max(0, Math.min(length - 1, value));

/** The cursor put on a row and a column by index; out of range means the nearest. Nothing happens in an empty table. */
export function moveTo(scene: Scene, row: number, column: number): State {
  const { grid, state } = scene;
  return withCursor(state, state.view, {
    row: grid.rows[clamp(row, grid.rows.length)]?.id ?? null,
    column: grid.columns[clamp(column, grid.columns.length)]?.key ?? null,
  });
}

/** The cursor moved by so many rows and columns. */
export const moveBy = (scene: Scene, rows: number, columns: number): State =>
  moveTo(scene, scene.focus.row + rows, scene.focus.column + columns);

/** Rows in a screenful, one kept for orientation. */
export const pageOf = (scene: Scene): number => Math.max(1, bodyHeight(scene) - 1);
