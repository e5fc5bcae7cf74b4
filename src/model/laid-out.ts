import type { Cell, Comparison, InitiativeEntry, InitiativeRow, Row } from './comparison.js';

/** A comparison for other programs: the contract's `duibiao.comparison/1`, each row with a list of cells, one a column. */
export interface LaidOutComparison extends Omit<Comparison, 'rows' | 'initiatives'> {
  readonly rows: readonly LaidOutRow[];
  readonly initiatives: readonly LaidOutInitiatives[];
}

/** A series with every column's cell. */
export interface LaidOutRow extends Omit<Row, 'cells'> {
  readonly cells: readonly Cell[];
}

/** Initiatives with every column's list, empty ones too. */
export interface LaidOutInitiatives extends Omit<InitiativeRow, 'cells'> {
  readonly cells: readonly (readonly InitiativeEntry[])[];
}

/** Writes the cells of a comparison out, those of columns that say nothing too. */
export const layOut = (comparison: Comparison): LaidOutComparison => ({
  ...comparison,
  rows: comparison.rows.map((row) => ({ ...row, cells: [...row.cells] })),
  initiatives: comparison.initiatives.map((row) => ({ ...row, cells: [...row.cells] })),
});
