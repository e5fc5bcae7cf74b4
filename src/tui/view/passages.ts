import type { Comparison } from '../../model/comparison.js';
import type { PassageBlock, PassageCell } from '../../model/passages.js';
import type { LoadedReport } from '../../model/report.js';
import { printable } from '../../text/printable.js';
import { seg } from '../layout/line.js';
import { memo } from '../state/memo.js';
import { type AreaColumn, areaColumns } from './columns.js';
import { passes } from './filter.js';
import { EMPTY_CELL, type GridCell, makeGrid } from './grid.js';
import type { GridInput, View } from './view.js';

/** Prose is held against the first column's; more columns than this would only be waited for. */
const MOST = 12;

/** One category's prose: the columns compared, the first being what the others are held against, and the blocks. */
export interface Prose {
  readonly columns: readonly AreaColumn[];
  readonly blocks: readonly PassageBlock[];
  /** How many columns were left out. */
  readonly left: number;
}

/** The category whose prose is shown: the one chosen, or the first that there is. */
function categoryOf({ category, world }: GridInput): string {
  if (category !== null) return category;
  const found = [...world.comparison.rows, ...world.comparison.initiatives].map((row) => row.category);
  return found.sort((a, b) => world.names.rank(a) - world.names.rank(b))[0] ?? '';
}

/** The columns that say anything of a category. */
const speaking = memo(({ rows, initiatives }: Comparison, category: string): ReadonlySet<number> => {
  const own = [...rows, ...initiatives].filter((row) => row.category === category);
  return new Set(own.flatMap(({ cells }) => [...cells.held.keys()]));
});

/**
 * Passages side by side, under the reader's filter. A column with several reports speaks by the first that has a text.
 * Columns that say nothing of the category stand behind those that do, for the first is what all are held against.
 */
export const proseOf = memo((input: GridInput): Prose => {
  const { world } = input;
  const told = areaColumns(input).flatMap((column) => {
    const ids = world.comparison.columns[column.at]?.reports ?? [];
    const report = ids.map((id) => world.reports.get(id)).find((loaded) => loaded !== undefined);
    return report === undefined ? [] : [{ column, report }];
  });
  const heard = speaking(world.comparison, categoryOf(input));
  const silent = ({ column }: (typeof told)[number]): number => Number(!heard.has(column.at));
  const shown = told.sort((a, b) => silent(a) - silent(b)).slice(0, MOST);
  const reports: readonly LoadedReport[] = shown.map(({ report }) => report);
  const { blocks } = world.passages(reports, categoryOf(input));
  const columns = shown.map(({ column }) => column);
  return {
    columns,
    blocks: blocks.filter((block) => isWanted(block, columns, input)),
    left: told.length - shown.length,
  };
});

/** Whether a block passes the reader's choices; prose is known by its words, so that a filter looks through them all. */
function isWanted({ topic, cells }: PassageBlock, columns: readonly AreaColumn[], input: GridInput): boolean {
  const present = cells.filter((cell) => cell !== null);
  if (input.arrangement.onlyShared && present.length < 2) return false;
  if (input.arrangement.filter === '') return true;
  const texts = present.map(({ text }) => text);
  const subject = {
    names: [topic, ...texts].join(' '),
    category: categoryOf(input),
    isSaidBy: (at: number) => columns.some((column, place) => column.at === at && (cells[place] ?? null) !== null),
    values: () => [],
    sentences: () => texts,
  };
  return passes(subject, input);
}

const labelOf = ({ topic, cells }: PassageBlock): string =>
  printable(topic !== '' ? topic : (cells.find((cell) => cell !== null)?.headings.at(-1) ?? ''));

function cellOf(cell: PassageCell | null | undefined): GridCell {
  if (cell === undefined) return EMPTY_CELL;
  return cell === null
    ? { ...EMPTY_CELL, text: '--', token: 'missing' }
    : { ...EMPTY_CELL, text: printable(cell.text), token: 'text' };
}

/** The figures and initiatives that a passage holds. */
function findingsIn(cell: PassageCell, { world }: GridInput): readonly string[] {
  const report = world.reports.get(cell.report)?.report;
  const within = ({ source }: { source: { start: number } }): boolean =>
    source.start >= cell.start && source.start < cell.end;
  return [
    ...(report?.observations.filter(within) ?? []).map(({ id }) => id),
    ...(report?.initiatives.filter(within) ?? []).map(({ id }) => id),
  ];
}

/** The prose of one category side by side, by topic, with the words marked that the first column does not have. */
export const PASSAGES: View = {
  id: 'passages',
  grid: (input) => {
    const { blocks, columns } = proseOf(input);
    return makeGrid({
      stub: input.say('topic-head'),
      parts: '',
      columns: columns.map((column, at) => ({
        ...column,
        role: at === 0 ? 'baseline' : column.role,
        frozen: at === 0,
      })),
      rows: blocks.map((block, at) => ({ id: `passage:${at}`, label: labelOf(block), note: '', group: '' })),
      align: 'left',
      wish: 30,
      cell: (row, column) => cellOf(blocks[row]?.cells[column]),
      searchText: (row, column) => printable(blocks[row]?.cells[column]?.text ?? ''),
    });
  },
  about: (input) => {
    const { left } = proseOf(input);
    return [
      seg(input.say('in-category', { name: input.world.names.category(categoryOf(input)) }), 'group'),
      ...(left === 0 ? [] : [seg(`  ${input.say('passages-left', { n: left })}`, 'notice')]),
      seg(`  ${input.say('passages-about')}`),
    ];
  },
  panel: () => [],
  open: (input, _, focus) => {
    const cell = proseOf(input).blocks[focus.row]?.cells[focus.column];
    return { kind: 'evidence', ids: cell === null || cell === undefined ? [] : findingsIn(cell, input) };
  },
};
