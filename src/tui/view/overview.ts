import { type Comparison, countMentioned, type InitiativeRow, isMentioned, type Row } from '../../model/comparison.js';
import { seg } from '../layout/line.js';
import { wrapMarked } from '../layout/marked.js';
import { memo } from '../state/memo.js';
import { type AreaColumn, areaColumns } from './columns.js';
import { passes, passesFilter, readFilter } from './filter.js';
import { EMPTY_CELL, type Grid, type GridCell, makeGrid } from './grid.js';
import { initiativePasses } from './initiatives.js';
import type { GridInput, View } from './view.js';

/** What one column says of one category. */
interface Count {
  readonly standards: number;
  readonly figures: number;
  readonly initiatives: number;
}

/** Counts by column, with the rows that two columns or more share. */
interface Counted {
  readonly cells: Count[];
  readonly shared: Row[];
}

/** Counts by category. */
type Counts = ReadonlyMap<string, Counted>;

const NOTHING: Count = { standards: 0, figures: 0, initiatives: 0 };

/** Counts what there is. Categories that nothing is said of do not occur. */
function countCategories(rows: readonly Row[], initiatives: readonly InitiativeRow[], columns: number): Counts {
  const found = new Map<string, Counted>();
  const of = (category: string): Counted => {
    const counted = found.get(category) ?? { cells: Array.from({ length: columns }, () => NOTHING), shared: [] };
    found.set(category, counted);
    return counted;
  };
  for (const row of rows) {
    const counted = of(row.category);
    const field = row.kind === 'standard' ? 'standards' : 'figures';
    const mentioned = [...row.cells.held].flatMap(([at, cell]) => (isMentioned(cell) ? [at] : []));
    for (const at of mentioned) add(counted, at, field, 1);
    if (mentioned.length > 1) counted.shared.push(row);
  }
  for (const row of initiatives) {
    const counted = of(row.category);
    for (const [at, entries] of row.cells.held) add(counted, at, 'initiatives', entries.length);
  }
  return found;
}

/** Of a whole comparison, gone through once. */
const countAll = memo(
  ({ rows, initiatives, columns }: Comparison): Counts => countCategories(rows, initiatives, columns.length),
);

/** Of what passes the reader's filter. */
const countShown = memo((input: GridInput): Counts => {
  const { rows, initiatives } = filteredComparison(input);
  return countCategories(rows, initiatives, input.world.comparison.columns.length);
});

const countsOf = (input: GridInput): Counts =>
  input.arrangement.filter === '' ? countAll(input.world.comparison) : countShown(input);

/** What of a comparison passes the reader's filter: categories by their name as a whole, else rows and initiatives. */
export function filteredComparison(input: GridInput): Pick<Comparison, 'rows' | 'initiatives'> {
  const { comparison } = input.world;
  const whole = wholeCategories(input);
  return {
    rows: comparison.rows.filter((row) => whole.has(row.category) || passesFilter(row, input)),
    initiatives: comparison.initiatives.filter((row) => whole.has(row.category) || initiativePasses(row, input)),
  };
}

/** Categories named by a filter; one that only rules something out names none. */
function wholeCategories(input: GridInput): ReadonlySet<string> {
  const { comparison, names } = input.world;
  if (readFilter(input.arrangement.filter).some(({ not }) => not)) return new Set();
  const all = new Set([...comparison.rows, ...comparison.initiatives].map(({ category }) => category));
  const isNamed = (category: string): boolean =>
    passes({ names: names.category(category), category, isSaidBy: () => false, values: none, sentences: none }, input);
  return new Set([...all].filter(isNamed));
}

const none = (): readonly never[] => [];

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
    const { names } = input.world;
    const counts = countsOf(input);
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
  panel: (input, grid, focus, { width, paper }) => {
    const category = grid.rows[focus.row]?.id ?? '';
    const counted = countsOf(input).get(category);
    const columns = areaColumns(input).filter(({ at }) => at >= 0);
    const lacking = columns.filter(({ at }) => isLacking(counted, at));
    const names = lacking.slice(0, MOST_TOLD).map(({ title, subtitle }) => `${title} ${subtitle}`);
    const told = [
      lacking.length === 0
        ? input.say('overview-all-mention')
        : input.say('overview-lacking', { n: lacking.length, names: names.join(SEPARATOR) }),
      sharedText(counted?.shared ?? NONE_SHARED, input),
    ];
    return told.flatMap((text) => wrapMarked(text, [], width - 2, paper)).map((line) => [seg(' '), ...line]);
  },
  open: (input, grid, { row, column }) => {
    const category = grid.rows[row]?.id;
    if (category === undefined) return null;
    const counted = countsOf(input).get(category);
    return { kind: 'view', view: fullestView(counted, areaColumns(input)[column]?.at ?? -1), category };
  },
};

/** More names than these fill any panel. */
const MOST_TOLD = 40;
const SEPARATOR = ', ';
const NONE_SHARED: readonly Row[] = [];

/** The series that can be compared, those that most columns have first: 低保标准(农村) 5. */
const sharedText = memo((shared: readonly Row[], { say, world }: GridInput): string => {
  const said = say('overview-shared', { n: shared.length });
  const names = shared
    .map((row) => ({ row, n: countMentioned(row) }))
    .sort((a, b) => b.n - a.n)
    .slice(0, MOST_TOLD)
    .map(({ row, n }) => `${world.showing.name(row)} ${n}`);
  return names.length === 0 ? said : `${said}: ${names.join(SEPARATOR)}`;
});

function isLacking(counted: Counted | undefined, at: number): boolean {
  const count = counted?.cells[at];
  return count === undefined || count.standards + count.figures + count.initiatives === 0;
}
