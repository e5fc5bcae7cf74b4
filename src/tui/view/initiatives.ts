import type { Names } from '../../lexicon/wording/types.js';
import type { InitiativeEntry, InitiativeRow } from '../../model/comparison.js';
import type { InitiativeStatus } from '../../model/observation.js';
import { printable } from '../../text/printable.js';
import { padEnd } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { type Line, seg } from '../layout/line.js';
import { memo } from '../state/memo.js';
import type { Signs, Token } from '../theme/tokens.js';
import { areaColumns } from './columns.js';
import { labelPasses } from './filter.js';
import { EMPTY_CELL, type GridCell, makeGrid } from './grid.js';
import type { GridInput, View } from './view.js';

const signOf = (status: InitiativeStatus, signs: Signs): string =>
  ({ done: signs.done, ongoing: signs.ongoing, planned: signs.target })[status];

const TOKENS: Readonly<Record<InitiativeStatus, Token>> = { done: 'text', ongoing: 'text', planned: 'target' };

const ordered = memo(
  (rows: readonly InitiativeRow[], names: Names): readonly (InitiativeRow & { readonly id: string })[] =>
    rows
      .map((row, at) => ({ ...row, id: `initiative:${at}` }))
      .sort((a, b) => names.rank(a.category) - names.rank(b.category)),
);

const filledCells = (row: InitiativeRow): number => row.cells.filter((entries) => entries.length > 0).length;

/** The rows of initiatives under the reader's choices. */
export const shownInitiatives = (input: GridInput): readonly (InitiativeRow & { readonly id: string })[] =>
  ordered(input.world.comparison.initiatives, input.world.names).filter(
    (row) =>
      (input.category === null || row.category === input.category) &&
      (!input.arrangement.onlyShared || filledCells(row) > 1) &&
      (!input.arrangement.onlyMarked || input.arrangement.marks.some((mark) => mark.startsWith(`${row.id}|`))) &&
      labelPasses(row.name, row.category, input),
  );

function initiativeCell(entries: readonly InitiativeEntry[] | undefined, signs: Signs): GridCell {
  if (entries === undefined) return EMPTY_CELL;
  const [first] = entries;
  if (first === undefined) return { ...EMPTY_CELL, text: '--', token: 'missing' };
  const more = entries.length > 1 ? `(${entries.length}) ` : '';
  return {
    ...EMPTY_CELL,
    text: `${signOf(first.status, signs)} ${more}${printable(first.name)}`,
    token: TOKENS[first.status],
  };
}

/** The sentences of a row side by side below each other: area, then the sentence, wrapped. */
function sentences(row: InitiativeRow, input: GridInput, focus: number, width: number): Line[] {
  const columns = areaColumns(input);
  const order = [...columns.keys()].sort((a, b) => Number(b === focus) - Number(a === focus));
  return order.flatMap((index) => {
    const column = columns[index];
    const entries = row.cells[column?.at ?? -1] ?? [];
    const name = `${column?.title ?? ''} ${column?.subtitle ?? ''}`;
    return entries.flatMap((entry): Line[] => {
      const head = `${signOf(entry.status, input.signs)} ${name}  `;
      const [first = '', ...rest] = wrap(`${head}${printable(entry.text)}`, Math.max(8, width));
      return [
        [seg(first.slice(0, head.length), index === focus ? 'strong' : 'dim'), seg(first.slice(head.length))],
        ...rest.map((text): Line => [seg(padEnd('', 2)), seg(text)]),
      ];
    });
  });
}

/** What bureaus did, do and plan, side by side by topic; the same name in a row where several do the same thing. */
export const INITIATIVES: View = {
  id: 'initiatives',
  grid: (input) => {
    const rows = shownInitiatives(input);
    const columns = areaColumns(input);
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
        (rows[row]?.cells[columns[column]?.at ?? -1] ?? []).map(({ name, text }) => `${name} ${text}`).join(' '),
      cell: (row, column) => initiativeCell(rows[row]?.cells[columns[column]?.at ?? -1], input.signs),
    });
  },
  about: ({ say, signs }) => [
    seg(say('initiative-signs', { done: signs.done, ongoing: signs.ongoing, planned: signs.target })),
  ],
  panel: (input, grid, focus, { width }) => {
    const row = shownInitiatives(input)[focus.row];
    return row === undefined || grid.rows.length === 0 ? [] : sentences(row, input, focus.column, width - 4);
  },
  open: (input, _, focus) => {
    const row = shownInitiatives(input)[focus.row];
    const column = areaColumns(input)[focus.column];
    return { kind: 'evidence', ids: (row?.cells[column?.at ?? -1] ?? []).map(({ id }) => id) };
  },
};
