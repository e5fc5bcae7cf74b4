import { isMentioned, isShared, type Row } from '../../model/comparison.js';
import { viewColumns } from './columns.js';
import type { ViewContext } from './context.js';
import type { OverviewCell, OverviewRow, OverviewView } from './types.js';

const EMPTY: OverviewCell = { standards: 0, counts: 0, amounts: 0, initiatives: 0 };

function addRow(sum: OverviewCell, row: Row): OverviewCell {
  if (row.kind === 'standard') return { ...sum, standards: sum.standards + 1 };
  if (row.kind === 'count') return { ...sum, counts: sum.counts + 1 };
  return { ...sum, amounts: sum.amounts + 1 };
}

const isEmpty = (cell: OverviewCell): boolean => Object.values(cell).every((count) => count === 0);

/** What one column says of the given categories. */
function countColumn(column: number, categories: ReadonlySet<string>, context: ViewContext): OverviewCell | null {
  const { rows, initiatives } = context.comparison;
  let sum = EMPTY;
  for (const row of rows) {
    const cell = row.cells.held.get(column);
    if (categories.has(row.category) && cell !== undefined && isMentioned(cell)) sum = addRow(sum, row);
  }
  const names = initiatives
    .filter((row) => categories.has(row.category))
    .reduce((count, row) => count + (row.cells.held.get(column)?.length ?? 0), 0);
  const counted = { ...sum, initiatives: names };
  return isEmpty(counted) ? null : counted;
}

/** The categories that a comparison holds anything of, in the order of the taxonomy. */
export function categoriesOf({ comparison, words: { names } }: ViewContext): readonly string[] {
  const found = new Set([...comparison.rows, ...comparison.initiatives].map((row) => row.category));
  return [...found].sort((a, b) => names.rank(a) - names.rank(b) || a.localeCompare(b));
}

function overviewRow(category: string, label: string, within: readonly string[], context: ViewContext): OverviewRow {
  const categories = new Set(within);
  return {
    category,
    label,
    cells: context.comparison.columns.map((_, column) => countColumn(column, categories, context)),
    comparable: context.comparison.rows.filter((row) => categories.has(row.category) && isShared(row)).length,
  };
}

/** Categories by columns: how many standards, counts, amounts and ratios, and initiatives each report holds. */
export function overviewView(context: ViewContext): OverviewView {
  const categories = categoriesOf(context);
  return {
    type: 'overview',
    id: 'overview',
    title: context.words.views.overview,
    columns: viewColumns(context),
    rows: categories.map((id) => overviewRow(id, context.words.names.category(id), [id], context)),
    total: overviewRow('', context.words.labels.total, categories, context),
  };
}
