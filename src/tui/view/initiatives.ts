import type { Names } from '../../lexicon/wording/types.js';
import type { InitiativeEntry, InitiativeRow } from '../../model/comparison.js';
import type { InitiativeStatus } from '../../model/observation.js';
import { printable } from '../../text/printable.js';
import { padEnd } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { type Line, seg } from '../layout/line.js';
import { memo } from '../state/memo.js';
import type { Signs, Token } from '../theme/tokens.js';
import { type AreaColumn, areaColumns, placesIn } from './columns.js';
import { passes } from './filter.js';
import { EMPTY_CELL, type GridCell, makeGrid } from './grid.js';
import type { GridInput, PanelArea, View } from './view.js';

const signOf = (status: InitiativeStatus, signs: Signs): string =>
  ({ done: signs.done, ongoing: signs.ongoing, planned: signs.target })[status];

const TOKENS: Readonly<Record<InitiativeStatus, Token>> = { done: 'text', ongoing: 'text', planned: 'target' };

/** By category, in it those first that several columns have. */
const ordered = memo(
  (rows: readonly InitiativeRow[], names: Names): readonly (InitiativeRow & { readonly id: string })[] =>
    rows
      .map((row, at) => ({ ...row, id: `initiative:${at}` }))
      .sort((a, b) => names.rank(a.category) - names.rank(b.category) || Number(isTold(b)) - Number(isTold(a))),
);

/** Whether several columns have an initiative. */
const isTold = ({ cells }: InitiativeRow): boolean => cells.held.size > 1;

/** Whether an initiative passes the reader's filter, by the names that it goes by, its areas, or its sentences. */
export function initiativePasses({ name, category, cells }: InitiativeRow, input: GridInput): boolean {
  if (input.arrangement.filter === '') return true;
  const entries = cells.stated().flat();
  const subject = {
    names: [name, ...entries.map((entry) => entry.name)].join(' '),
    category,
    isSaidBy: (at: number) => (cells.held.get(at) ?? []).length > 0,
    values: () => [],
    sentences: () => entries.map(({ text }) => text),
  };
  return passes(subject, input);
}

/** The rows of initiatives under the reader's choices. */
export const shownInitiatives = memo((input: GridInput): readonly (InitiativeRow & { readonly id: string })[] =>
  ordered(input.world.comparison.initiatives, input.world.names).filter(
    (row) =>
      (input.category === null || row.category === input.category) &&
      (!input.arrangement.onlyShared || isTold(row)) &&
      (!input.arrangement.onlyMarked || input.arrangement.marks.some((mark) => mark.startsWith(`${row.id}|`))) &&
      initiativePasses(row, input),
  ),
);

function initiativeCell(entries: readonly InitiativeEntry[] | undefined, { signs, world }: GridInput): GridCell {
  if (entries === undefined) return EMPTY_CELL;
  const [first] = entries;
  if (first === undefined) return { ...EMPTY_CELL, text: '--', token: 'missing' };
  const more = entries.length > 1 ? `(${entries.length}) ` : '';
  return {
    ...EMPTY_CELL,
    text: `${signOf(first.status, signs)} ${more}${printable(first.name)}`,
    said: `${world.showing.words.initiativeStatuses[first.status]} ${more}${printable(first.name)}`,
    token: TOKENS[first.status],
  };
}

/**
 * The sentences of a row below each other, the focused column's first: area, then the sentence, wrapped. No more are
 * wrapped than there is room for: hundreds of reports may speak of one topic.
 */
function sentences(row: InitiativeRow, input: GridInput, focus: number, { width, height }: PanelArea): Line[] {
  const columns = areaColumns(input);
  const order = [focus, ...columns.keys()].filter((index, at) => at === 0 || index !== focus);
  const lines: Line[] = [];
  for (const index of order) {
    const column = columns[index];
    if (column === undefined) continue;
    for (const entry of row.cells.held.get(column.at) ?? []) {
      if (lines.length >= height) return lines;
      lines.push(...sentence(entry, column, index === focus, input, width - 4));
    }
  }
  return lines;
}

function sentence(
  entry: InitiativeEntry,
  column: AreaColumn,
  isHere: boolean,
  input: GridInput,
  width: number,
): Line[] {
  const head = `${signOf(entry.status, input.signs)} ${column.title} ${column.subtitle}  `;
  const [first = '', ...rest] = wrap(`${head}${printable(entry.text)}`, Math.max(8, width));
  return [
    [seg(first.slice(0, head.length), isHere ? 'strong' : 'dim'), seg(first.slice(head.length))],
    ...rest.map((text): Line => [seg(padEnd('', 2)), seg(text)]),
  ];
}

/** What bureaus did, do and plan, side by side by topic; the same name in a row where several do the same thing. */
export const INITIATIVES: View = {
  id: 'initiatives',
  grid: (input) => {
    const rows = shownInitiatives(input);
    const columns = areaColumns(input);
    const placed = placesIn(columns);
    return makeGrid({
      stub: input.say('topic'),
      parts: '',
      columns,
      rows: rows.map((row) => ({
        id: row.id,
        label: printable(row.name),
        note: '',
        group: input.world.names.category(row.category),
      })),
      align: 'left',
      wish: 26,
      searchText: (row, column) =>
        (rows[row]?.cells.at(columns[column]?.at ?? -1) ?? []).map(({ name, text }) => `${name} ${text}`).join(' '),
      searched: (row) => placed(rows[row]?.cells),
      cell: (row, column) => initiativeCell(rows[row]?.cells.at(columns[column]?.at ?? -1), input),
    });
  },
  about: ({ say, signs }) => [
    seg(say('initiative-signs', { done: signs.done, ongoing: signs.ongoing, planned: signs.target })),
  ],
  panel: (input, grid, focus, area) => {
    const row = shownInitiatives(input)[focus.row];
    return row === undefined || grid.rows.length === 0 ? [] : sentences(row, input, focus.column, area);
  },
  open: (input, _, focus) => {
    const row = shownInitiatives(input)[focus.row];
    const column = areaColumns(input)[focus.column];
    return { kind: 'evidence', ids: (row?.cells.at(column?.at ?? -1) ?? []).map(({ id }) => id) };
  },
};
