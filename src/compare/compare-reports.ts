import type { CompareOptions, Comparison, InitiativeRow, Row, Selection } from '../model/comparison.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Initiative } from '../model/observation.js';
import type { Report } from '../model/report.js';
import { baselineColumns } from './bases.js';
import { buildColumns, type FedColumn, selectColumns } from './columns.js';
import { alignInitiatives, isSharedInitiative, sortInitiatives } from './initiatives.js';
import { measureRows } from './measure-rows.js';
import { placeObservations } from './placing.js';
import { buildRows } from './rows.js';
import { isDiffering, isShared, keepsObservation, searchable } from './select.js';
import { sortRows } from './sort.js';

/**
 * Compares reports: aligned rows with one cell a column, statistics over what can be compared, and initiatives side by
 * side. A pure function of its arguments. The order of the reports decides the order of the columns and nothing else;
 * what a cell shows never depends on another area's report.
 */
export function compareReports(reports: readonly Report[], options: CompareOptions = {}): Comparison {
  const select = options.select ?? {};
  const baseline = options.baseline ?? null;
  const all = buildColumns(reports, options.columns ?? 'year');
  const placed = placeObservations(all);
  const kept = selectColumns(all, select);
  const keep = keepsObservation(select);
  const rows = buildRows(kept.map((column) => (placed[all.indexOf(column)] ?? []).filter(keep)));
  const columns = kept.map(({ column }) => column);
  const measured = measureRows(rows, columns, baseline, options.group ?? 'all');
  return {
    schema: 'duibiao.comparison/1',
    columns,
    rows: sortRows(measured.filter(rowFilter(options)), options.sort ?? 'category'),
    initiatives: initiativeRows(kept, select, options.onlyShared ?? false),
    baseline,
    diagnostics: baselineDiagnostics(options, kept),
  };
}

function rowFilter({ onlyShared, onlyDiffering }: CompareOptions): (row: Row) => boolean {
  return (row) => (onlyShared !== true || isShared(row)) && (onlyDiffering !== true || isDiffering(row));
}

function initiativeRows(columns: readonly FedColumn[], select: Selection, onlyShared: boolean): InitiativeRow[] {
  const lists = columns.map(({ reports }) =>
    reports.flatMap(({ initiatives }) => initiatives).filter((initiative) => keepsInitiative(initiative, select)),
  );
  const rows = alignInitiatives(lists);
  return sortInitiatives(onlyShared ? rows.filter(isSharedInitiative) : rows);
}

function keepsInitiative({ category, name, status, source }: Initiative, select: Selection): boolean {
  if (select.categories !== undefined && !select.categories.includes(category)) return false;
  if (select.status === 'actual' && status === 'planned') return false;
  if (select.status === 'target' && status !== 'planned') return false;
  const words = searchable(select.search ?? '');
  return words === '' || searchable(`${name}\n${source.sentence.text}`).includes(words);
}

/** Says so where the baseline names an area that has no column. */
function baselineDiagnostics({ baseline }: CompareOptions, columns: readonly FedColumn[]): Diagnostic[] {
  if (typeof baseline !== 'object' || baseline === null) return [];
  const own = columns.map(({ column }) => column);
  if (baselineColumns(own, baseline.area).length > 0) return [];
  return [{ code: 'baseline-unknown', severity: 'warning', path: '', values: { area: baseline.area } }];
}
