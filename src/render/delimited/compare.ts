import type { Names } from '../../lexicon/wording/types.js';
import {
  type Cell,
  type Column,
  type Comparison,
  type InitiativeEntry,
  type InitiativeRow,
  isMentioned,
  type Row,
} from '../../model/comparison.js';
import type { Kind } from '../../model/observation.js';
import type { Report } from '../../model/report.js';
import { type Lookup, lookupIn } from '../lookup.js';
import { type ColumnOf, column, sheetOf } from './columns.js';
import type { Sheet } from './delimited.js';

/** A cell with everything that it belongs to. */
interface Placed {
  readonly row: Row;
  readonly cell: Cell;
  readonly column: Column;
  readonly lookup: Lookup;
  readonly names: Names;
}

const columnColumns: readonly ColumnOf<{ readonly column: Column }>[] = [
  column('area', (one) => one.column.area.name),
  column('area_code', (one) => one.column.area.code),
  column('province', (one) => one.column.area.province),
  column('prefecture', (one) => one.column.area.prefecture),
  column('year', (one) => one.column.year),
];

const source = ({ cell, lookup }: Placed) => lookup.observation(cell.observations[0] ?? '');

const from = ({ cell }: Placed) => ('from' in cell ? cell.from : undefined);

const CELLS: readonly ColumnOf<Placed>[] = [
  column('row', ({ row }) => row.id),
  column('category', ({ row }) => row.category),
  column('category_name', ({ row, names }) => names.category(row.category)),
  column('kind', ({ row }) => row.kind),
  column('indicator', ({ row }) => row.indicator),
  column('indicator_name', ({ row, names }) => (row.indicator === null ? null : names.indicator(row.indicator))),
  column('subject', ({ row }) => row.subject),
  column('residence', ({ row }) => row.dimensions.residence ?? null),
  column('care', ({ row }) => row.dimensions.care ?? null),
  column('age', ({ row }) => row.dimensions.age ?? null),
  column('unit', ({ row }) => row.unit),
  column('per', ({ row }) => row.per),
  column('row_area', ({ row }) => row.area ?? null),
  ...columnColumns,
  column('status', ({ cell }) => cell.status),
  column('value', ({ cell }) => ('value' in cell ? cell.value : null)),
  column('bound', ({ cell }) => ('op' in cell ? cell.op : null)),
  column('low', ({ cell }) => ('low' in cell ? cell.low : null)),
  column('high', ({ cell }) => ('high' in cell ? cell.high : null)),
  column('target', ({ cell }) => cell.target ?? false),
  column('target_value', ({ cell }) => cell.targetValue ?? null),
  column('target_bound', ({ cell }) => cell.targetOp ?? null),
  column('target_low', ({ cell }) => cell.targetRange?.low ?? null),
  column('target_high', ({ cell }) => cell.targetRange?.high ?? null),
  column('planned_value', ({ cell }) => cell.planned?.value ?? null),
  column('planned_bound', ({ cell }) => cell.planned?.op ?? null),
  column('planned_low', ({ cell }) => cell.planned?.low ?? null),
  column('planned_high', ({ cell }) => cell.planned?.high ?? null),
  column('planned_period', ({ cell }) => cell.planned?.period ?? null),
  column('candidates', ({ cell }) => ('candidates' in cell ? cell.candidates.join(' ') : null)),
  column('why', ({ cell }) => ('why' in cell ? cell.why : null)),
  column('period', ({ cell }) => cell.period ?? null),
  column('notes', ({ cell }) => cell.notes.join(' ')),
  column('original_value', (placed) => from(placed)?.value ?? null),
  column('original_low', (placed) => from(placed)?.low ?? null),
  column('original_high', (placed) => from(placed)?.high ?? null),
  column('original_unit', (placed) => from(placed)?.unit ?? null),
  column('original_per', (placed) => from(placed)?.per ?? null),
  column('difference', ({ cell }) => cell.difference?.absolute ?? null),
  column('difference_percent', ({ cell }) => cell.difference?.percent ?? null),
  column('difference_points', ({ cell }) => cell.difference?.points ?? null),
  column('rank', ({ cell }) => cell.rank ?? null),
  column('text', (placed) => source(placed)?.item.source.text ?? null),
  column('path', (placed) => source(placed)?.report.path ?? null),
  column('line', (placed) => source(placed)?.item.source.line ?? null),
  column('sentence', (placed) => source(placed)?.item.source.sentence.text ?? null),
];

/**
 * The figures of a comparison, one cell a row: what a column says of a series, with its unit, its notes and its source. A
 * column that does not mention a series has no row, so that nobody takes a missing figure for a zero.
 */
export function cellSheet(
  comparison: Comparison,
  reports: readonly Report[],
  kinds: readonly Kind[],
  names: Names,
): Sheet {
  const lookup = lookupIn(reports);
  const placed = comparison.rows
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((row) =>
      [...row.cells.held].flatMap(([at, cell]): Placed[] => {
        const one = comparison.columns[at];
        return one === undefined || !isMentioned(cell) ? [] : [{ row, cell, column: one, lookup, names }];
      }),
    );
  return sheetOf(CELLS, placed);
}

interface PlacedEntry {
  readonly row: InitiativeRow;
  readonly entry: InitiativeEntry;
  readonly column: Column;
  readonly lookup: Lookup;
  readonly names: Names;
}

const ENTRIES: readonly ColumnOf<PlacedEntry>[] = [
  column('category', ({ row }) => row.category),
  column('category_name', ({ row, names }) => names.category(row.category)),
  column('group', ({ row }) => row.name),
  ...columnColumns,
  column('name', ({ entry }) => entry.name),
  column('status', ({ entry }) => entry.status),
  column('path', ({ entry, lookup }) => lookup.cite(entry.id)?.path ?? null),
  column('line', ({ entry, lookup }) => lookup.cite(entry.id)?.line ?? null),
  column('sentence', ({ entry }) => entry.text),
];

/** The initiatives of a comparison, one a row, with the name that groups them. */
export function entrySheet(comparison: Comparison, reports: readonly Report[], names: Names): Sheet {
  const lookup = lookupIn(reports);
  const placed = comparison.initiatives.flatMap((row) =>
    [...row.cells.held].flatMap(([at, entries]): PlacedEntry[] => {
      const one = comparison.columns[at];
      return one === undefined ? [] : entries.map((entry) => ({ row, entry, column: one, lookup, names }));
    }),
  );
  return sheetOf(ENTRIES, placed);
}
