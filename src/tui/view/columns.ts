import { isArea } from '../../lexicon/areas/matching.js';
import type { Cells } from '../../model/cells.js';
import type { Column, Comparison } from '../../model/comparison.js';
import { nameAmong } from '../../render/view/columns.js';
import { printable } from '../../text/printable.js';
import { memo } from '../state/memo.js';
import type { Arrangement } from '../state/state.js';
import type { GridColumn } from './grid.js';
import { groupHeading } from './groups.js';
import type { GridInput, World } from './view.js';

/** A column of a table that stands for a column of the comparison (`at`), or for a file that could not be read. */
export interface AreaColumn extends GridColumn {
  /** Index into the comparison's columns; -1 for a failed file. */
  readonly at: number;
}

/** Where cells that hold something stand in a table, in its order: of a thousand columns a row fills some dozens. */
export function placesIn(columns: readonly AreaColumn[]): (cells: Cells<unknown> | undefined) => readonly number[] {
  const places = new Map(columns.map(({ at }, place) => [at, place]));
  return (cells) => [...(cells?.held.keys() ?? [])].flatMap((at) => places.get(at) ?? []).sort((a, b) => a - b);
}

/** What makes two columns of one area: its code, else its name with its parents. */
export const areaKey = ({ area }: Column): string =>
  area.code ?? [area.province ?? '', area.prefecture ?? '', area.name].join('/');

/** What a column is known by while the table is rearranged: `330282@2021`; a second one of the same area gets a number. */
export function columnKeys(columns: Comparison['columns']): string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const key = `${areaKey(column)}@${column.year ?? ''}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}#${before + 1}`;
  });
}

const isBaseline = (column: Column, { baseline }: Arrangement): boolean =>
  baseline !== null && typeof baseline === 'object' && isArea(column, baseline.area);

/** What the columns' areas are called, namesakes by what lies above them. */
export const areaNames = memo((columns: Comparison['columns']): readonly string[] =>
  columns.map((column) => printable(nameAmong(column, columns))),
);

/** The comparison's columns in the reader's order, hidden ones too; then files that failed, so that none is silently absent. */
export const allColumns = memo((input: GridInput): readonly AreaColumn[] => {
  const { comparison } = input.world;
  const { arrangement } = input;
  const keys = columnKeys(comparison.columns);
  const names = areaNames(comparison.columns);
  const all = comparison.columns.map((column, at): AreaColumn => {
    const key = keys[at] ?? '';
    const baseline = isBaseline(column, arrangement);
    return {
      key,
      at,
      title: names[at] ?? '',
      subtitle: column.year === null ? input.say('no-year') : String(column.year),
      group: groupHeading(column, arrangement.group, input.world.lang),
      role: baseline ? 'baseline' : 'plain',
      frozen: baseline || arrangement.pinned.includes(key),
    };
  });
  return [...inOrder(all, input), ...failedColumns(input)];
});

/** The columns that are shown. */
export const areaColumns = memo((input: GridInput): readonly AreaColumn[] => {
  const { hidden } = input.arrangement;
  return hidden.length === 0 ? allColumns(input) : allColumns(input).filter(({ key }) => !hidden.includes(key));
});

function failedColumns({ world, say }: GridInput): AreaColumn[] {
  return world.failures.map(({ path }) => ({
    key: `failed:${path}`,
    at: -1,
    title: printable(path.split(/[\\/]/).at(-1) ?? path),
    subtitle: say('failed-head'),
    role: 'failed',
    frozen: false,
  }));
}

/** Why the file of a failed column could not be read, in words; null for any other column. */
export function failureOf(key: string | undefined, world: World): string | null {
  const failure = world.failures.find(({ path }) => key === `failed:${path}`);
  if (failure === undefined) return null;
  return printable(failure.diagnostics.map((diagnostic) => world.describe(diagnostic)).join(' '));
}

/**
 * Frozen columns first, in the order in which they were pinned; then group by group; within one by value where the
 * reader has asked for that, in the reader's own order, then as given.
 */
function inOrder(columns: readonly AreaColumn[], { arrangement, world }: GridInput): readonly AreaColumn[] {
  const groups = [...new Set(columns.map(({ group = '' }) => group))];
  const { moved, pinned, columnOrder } = arrangement;
  const rank = (list: readonly string[], key: string): number => (list.includes(key) ? list.indexOf(key) : list.length);
  const values = columnOrder === null ? null : valuesOf(columnOrder.row, world.comparison);
  const direction = columnOrder?.direction === 'up' ? 1 : -1;
  const yearOf = ({ at }: AreaColumn): number =>
    arrangement.fastest === 'area' ? (world.comparison.columns[at]?.year ?? Number.MAX_SAFE_INTEGER) : 0;
  const byValue = (a: AreaColumn, b: AreaColumn): number => {
    const [first, second] = [values?.[a.at] ?? null, values?.[b.at] ?? null];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return (first - second) * direction;
  };
  return [...columns].sort(
    (a, b) =>
      Number(b.frozen) - Number(a.frozen) ||
      Number(b.role === 'baseline') - Number(a.role === 'baseline') ||
      rank(pinned, a.key) - rank(pinned, b.key) ||
      groups.indexOf(a.group ?? '') - groups.indexOf(b.group ?? '') ||
      (values === null ? 0 : byValue(a, b)) ||
      rank(moved, a.key) - rank(moved, b.key) ||
      yearOf(a) - yearOf(b) ||
      a.at - b.at,
  );
}

/** A row's comparable values, a column each; null where there is none. */
function valuesOf(row: string, comparison: Comparison): readonly (number | null)[] {
  const found = comparison.rows.find(({ id }) => id === row);
  return found?.cells.map((cell) => ('value' in cell ? cell.value : null)) ?? [];
}
