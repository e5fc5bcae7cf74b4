import type { OverviewPart } from '../../lexicon/wording/types.js';
import { isMentioned, isShared, type Row } from '../../model/comparison.js';
import { viewColumns } from './columns.js';
import type { ViewContext } from './context.js';
import type { OverviewCell, OverviewRow, OverviewView } from './types.js';

/** What is counted of a column, in the order in which it is shown. */
export const OVERVIEW_PARTS: readonly OverviewPart[] = ['standards', 'counts', 'amounts', 'initiatives'];

type Counts = { -readonly [Part in keyof OverviewCell]: OverviewCell[Part] };

const partOf = ({ kind }: Row): keyof Counts =>
  kind === 'standard' ? 'standards' : kind === 'count' ? 'counts' : 'amounts';

/** What each column says of the given categories; null where it says nothing. */
function countColumns(categories: ReadonlySet<string>, { comparison }: ViewContext): readonly (OverviewCell | null)[] {
  const counts: (Counts | null)[] = comparison.columns.map(() => null);
  const add = (column: number, part: keyof Counts, count: number): void => {
    if (count === 0) return;
    const own = counts[column] ?? { standards: 0, counts: 0, amounts: 0, initiatives: 0 };
    own[part] += count;
    counts[column] = own;
  };
  for (const row of comparison.rows) {
    if (!categories.has(row.category)) continue;
    for (const [column, cell] of row.cells.held) if (isMentioned(cell)) add(column, partOf(row), 1);
  }
  for (const { category, cells } of comparison.initiatives) {
    if (!categories.has(category)) continue;
    for (const [column, entries] of cells.held) add(column, 'initiatives', entries.length);
  }
  return counts;
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
    cells: countColumns(categories, context),
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
