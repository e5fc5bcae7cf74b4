import type { Comparison, InitiativeRow, Row } from '../../model/comparison.js';
import type { Scene } from '../state/scene.js';
import { areaColumns } from './columns.js';
import { shownInitiatives } from './initiatives.js';
import { filteredComparison } from './overview.js';
import { SERIES_END } from './years.js';

/**
 * What is on the screen as a comparison of its own: its columns in their order, its rows in theirs, nothing else. What
 * is exported is this, so that a file holds what the reader saw.
 */
export function shownComparison(scene: Scene): Comparison {
  const { world, input, grid, state } = scene;
  const { comparison } = world;
  const order = areaColumns(input)
    .map(({ at }) => at)
    .filter((at) => at >= 0);
  const ids = grid.rows.map(({ id }) => id.split(SERIES_END)[0] ?? id);
  const figures = [...new Set(ids)].flatMap((id): Row[] => {
    const row = world.row(id);
    return row === undefined ? [] : [row];
  });
  const whole = state.view === 'overview';
  const passing = whole && state.arrangement.filter !== '' ? filteredComparison(input) : comparison;
  const rows = whole ? passing.rows : figures;
  const initiatives: readonly InitiativeRow[] =
    whole || state.view === 'initiatives' ? (whole ? passing.initiatives : shownInitiatives(input)) : [];
  return {
    ...comparison,
    columns: order.flatMap((at) => comparison.columns[at] ?? []),
    rows: rows.map((row) => ({ ...row, cells: row.cells.pick(order) })),
    initiatives: initiatives.map(({ category, name, cells, similarity }) => ({
      category,
      name,
      cells: cells.pick(order),
      ...(similarity === undefined ? {} : { similarity }),
    })),
  };
}
