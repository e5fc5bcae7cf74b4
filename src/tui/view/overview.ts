import { type Comparison, isMentioned } from '../../model/comparison.js';
import { seg } from '../layout/line.js';
import { memo } from '../state/memo.js';
import { type AreaColumn, areaColumns } from './columns.js';
import { EMPTY_CELL, type Grid, type GridCell, makeGrid } from './grid.js';
import type { GridInput, View } from './view.js';

/** What one column says of one category. */
interface Count {
  readonly standards: number;
  readonly figures: number;
  readonly initiatives: number;
}

/** Counts by category and column, with the number of rows that two columns or more share. */
interface Counted {
  readonly cells: Count[];
  shared: number;
}

/** Goes through a comparison once. Categories that no report mentions do not occur. */
const countCategories = memo((comparison: Comparison): ReadonlyMap<string, Counted> => {
  const found = new Map<string, Counted>();
  const of = (category: string): Counted => {
    const counted = found.get(category) ?? {
      cells: comparison.columns.map(() => ({ standards: 0, figures: 0, initiatives: 0 })),
      shared: 0,
    };
    found.set(category, counted);
    return counted;
  };
  for (const row of comparison.rows) {
    const counted = of(row.category);
    const field = row.kind === 'standard' ? 'standards' : 'figures';
    const mentioned = [...row.cells.held].flatMap(([at, cell]) => (isMentioned(cell) ? [at] : []));
    for (const at of mentioned) add(counted, at, field, 1);
    if (mentioned.length > 1) counted.shared++;
  }
  for (const row of comparison.initiatives) {
    const counted = of(row.category);
    for (const [at, entries] of row.cells.held) add(counted, at, 'initiatives', entries.length);
  }
  return found;
});

function add(counted: Counted, at: number, field: keyof Count, by: number): void {
  const before = counted.cells[at];
  if (before !== undefined) counted.cells[at] = { ...before, [field]: before[field] + by };
}

const widths = [2, 3, 3] as const;

function cellText({ standards, figures, initiatives }: Count): string {
  return [standards, figures, initiatives].map((count, at) => String(count).padStart(widths[at] ?? 0)).join(' ');
}

const saidOf = ({ standards: a, figures: b, initiatives: c }: Count, say: GridInput['say']): string =>
  say('spoken-counts', { a, b, c });

function overviewCell(column: AreaColumn | undefined, counted: Counted | undefined, say: GridInput['say']): GridCell {
  if (column === undefined || column.at < 0) return EMPTY_CELL;
  const count = counted?.cells[column.at];
  const empty = count === undefined || count.standards + count.figures + count.initiatives === 0;
  return empty
    ? { ...EMPTY_CELL, text: '--', token: 'missing' }
    : { ...EMPTY_CELL, text: cellText(count), said: saidOf(count, say), token: 'text' };
}

type Entered = 'standards' | 'counts' | 'initiatives';

/** The view to enter a category by: what the column has of it, its standards first; where it has nothing, what any has. */
function fullestView(counted: Counted | undefined, at: number): Entered {
  const all = counted?.cells ?? [];
  const own = all.slice(Math.max(0, at), at + 1);
  return viewOf(own) ?? viewOf(all) ?? 'standards';
}

function viewOf(counts: readonly Count[]): Entered | null {
  if (counts.some(({ standards }) => standards > 0)) return 'standards';
  if (counts.some(({ figures }) => figures > 0)) return 'counts';
  return counts.some(({ initiatives }) => initiatives > 0) ? 'initiatives' : null;
}

/** Categories by columns: how many standards, counts and initiatives each report holds, and what is missing. */
export const OVERVIEW: View = {
  id: 'overview',
  grid: (input): Grid => {
    const { comparison, names } = input.world;
    const counts = countCategories(comparison);
    const columns = areaColumns(input);
    const categories = [...counts.keys()].sort((a, b) => names.rank(a) - names.rank(b));
    return makeGrid({
      stub: input.say('category'),
      columns,
      parts: input.say('overview-parts'),
      rows: categories.map((id) => ({ id, label: names.category(id), note: '', group: '' })),
      align: 'right',
      wish: 0,
      searchText: () => '',
      cell: (row, column) => overviewCell(columns[column], counts.get(categories[row] ?? ''), input.say),
    });
  },
  about: (input) => [seg(input.say('overview-cells'))],
  panel: (input, grid, focus) => {
    const category = grid.rows[focus.row]?.id ?? '';
    const counted = countCategories(input.world.comparison).get(category);
    const columns = areaColumns(input).filter(({ at }) => at >= 0);
    const lacking = columns.filter(({ at }) => isLacking(counted, at));
    return [
      [seg(input.say('overview-shared', { n: counted?.shared ?? 0 }))],
      lacking.length === 0
        ? [seg(input.say('overview-all-mention'))]
        : [
            seg(
              input.say('overview-lacking', {
                names: lacking.map(({ title, subtitle }) => `${title}${subtitle}`).join(' '),
              }),
            ),
          ],
    ];
  },
  open: (input, grid, { row, column }) => {
    const category = grid.rows[row]?.id;
    if (category === undefined) return null;
    const counted = countCategories(input.world.comparison).get(category);
    return { kind: 'view', view: fullestView(counted, areaColumns(input)[column]?.at ?? -1), category };
  },
};

function isLacking(counted: Counted | undefined, at: number): boolean {
  const count = counted?.cells[at];
  return count === undefined || count.standards + count.figures + count.initiatives === 0;
}
