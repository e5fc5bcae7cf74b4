import type { Cell, Comparison, Difference, Original, PlannedValue, Row, RowStats } from '../../model/comparison.js';
import { memo } from './memo.js';

/** Twelve times, without the dust of binary fractions. */
const times12 = (value: number): number => Number((value * 12).toPrecision(14));

const YEARLY: Readonly<Record<string, string>> = { 人·月: '人·年', 户·月: '户·年', 月: '年' };

/** A comparison whose monthly standards are shown by the year: 385 元/人·月 → 4,620 元/人·年. */
export const byTheYear = memo(
  (comparison: Comparison): Comparison => ({ ...comparison, rows: comparison.rows.map(yearly) }),
);

function yearly(row: Row): Row {
  const per = row.kind === 'standard' ? YEARLY[row.per ?? ''] : undefined;
  if (per === undefined) return row;
  const stats = row.stats === null ? null : yearlyStats(row.stats);
  const parts = row.statsByPart === undefined ? {} : { statsByPart: row.statsByPart.map(yearlyStats) };
  return { ...row, per, stats, ...parts, cells: row.cells.mapHeld((cell) => yearlyCell(cell, per)) };
}

const yearlyStats = (stats: RowStats): RowStats => ({
  ...stats,
  min: times12(stats.min),
  median: times12(stats.median),
  max: times12(stats.max),
});

const yearlyDifference = (difference: Difference): Difference => ({
  ...difference,
  absolute: times12(difference.absolute),
});

/** What stands beside a cell's own value, by the year. */
function yearlyBeside(cell: Cell): Cell {
  const { difference, targetValue, targetRange, planned } = cell;
  return {
    ...cell,
    ...(difference === undefined ? {} : { difference: yearlyDifference(difference) }),
    ...(targetValue === undefined ? {} : { targetValue: times12(targetValue) }),
    ...(targetRange === undefined
      ? {}
      : { targetRange: { low: times12(targetRange.low), high: times12(targetRange.high) } }),
    ...(planned === undefined ? {} : { planned: yearlyPlan(planned) }),
  };
}

const yearlyPlan = (planned: PlannedValue): PlannedValue => ({
  ...planned,
  value: planned.value === null ? null : times12(planned.value),
  ...(planned.low === undefined ? {} : { low: times12(planned.low) }),
  ...(planned.high === undefined ? {} : { high: times12(planned.high) }),
});

/** What the report itself states by the year, where the monthly figure was made of it; null for any other. */
const statedYearly = (from: Original | undefined, per: string): Original | null =>
  from !== undefined && (from.per === per || from.per === '年') ? from : null;

const asStated = (notes: Cell['notes']): Cell['notes'] => notes.filter((note) => note !== 'converted');

/** A figure that the report itself states by the year is shown as stated; any other is made twelve times as much. */
function yearlyCell(monthly: Cell, per: string): Cell {
  const cell = yearlyBeside(monthly);
  switch (cell.status) {
    case 'reported':
      return {
        ...cell,
        status: 'converted',
        value: times12(cell.value),
        from: { value: cell.value, unit: '元', per: per.replace('年', '月') },
      };
    case 'converted': {
      const { from, exact: _exact, notes, ...rest } = cell;
      const value = statedYearly(from, per)?.value ?? null;
      if (value === null) return { ...rest, from, notes, value: times12(cell.value) };
      return { ...rest, status: 'reported', value, notes: asStated(notes) };
    }
    case 'approximate':
    case 'bound': {
      const { from, exact: _exact, notes, ...rest } = cell;
      const value = statedYearly(from, per)?.value ?? null;
      if (value !== null) return { ...rest, value, notes: asStated(notes) };
      return { ...rest, ...(from === undefined ? {} : { from }), notes, value: times12(cell.value) };
    }
    case 'range': {
      const { from, notes, ...rest } = cell;
      const { low, high } = statedYearly(from, per) ?? {};
      if (low !== undefined && high !== undefined) return { ...rest, low, high, notes: asStated(notes) };
      return {
        ...rest,
        ...(from === undefined ? {} : { from }),
        notes,
        low: times12(cell.low),
        high: times12(cell.high),
      };
    }
    case 'conflict':
      return { ...cell, candidates: cell.candidates.map(times12) };
    default:
      return cell;
  }
}
