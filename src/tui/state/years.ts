import type { Cell, Comparison, Difference, PlannedValue, Row, RowStats } from '../../model/comparison.js';
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
  return { ...row, per, stats, cells: row.cells.map((cell) => yearlyCell(cell, per)) };
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
  const { difference, targetValue, planned } = cell;
  return {
    ...cell,
    ...(difference === undefined ? {} : { difference: yearlyDifference(difference) }),
    ...(targetValue === undefined ? {} : { targetValue: times12(targetValue) }),
    ...(planned === undefined ? {} : { planned: yearlyPlan(planned) }),
  };
}

const yearlyPlan = (planned: PlannedValue): PlannedValue => ({
  ...planned,
  value: planned.value === null ? null : times12(planned.value),
  ...(planned.low === undefined ? {} : { low: times12(planned.low) }),
  ...(planned.high === undefined ? {} : { high: times12(planned.high) }),
});

/** A figure that the report itself states by the year is shown as stated; any other is made twelve times as much. */
function yearlyCell(monthly: Cell, per: string): Cell {
  const cell = yearlyBeside(monthly);
  const month = per.replace('年', '月');
  switch (cell.status) {
    case 'reported':
      return {
        ...cell,
        status: 'converted',
        value: times12(cell.value),
        from: { value: cell.value, unit: '元', per: month },
      };
    case 'converted': {
      const { from, exact: _exact, ...rest } = cell;
      const yearly = from.per === per || from.per === '年';
      if (!yearly || from.value === null) return { ...rest, from, value: times12(cell.value) };
      return {
        ...rest,
        status: 'reported',
        value: from.value,
        notes: cell.notes.filter((note) => note !== 'converted'),
      };
    }
    case 'approximate':
    case 'bound':
      return { ...cell, value: times12(cell.value) };
    case 'range':
      return { ...cell, low: times12(cell.low), high: times12(cell.high) };
    case 'conflict':
      return { ...cell, candidates: cell.candidates.map(times12) };
    default:
      return cell;
  }
}
