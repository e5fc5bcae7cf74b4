import type { Cell, Column, Row } from '../../model/comparison.js';
import { memo } from '../state/memo.js';
import { folded } from './fold.js';
import type { GridInput } from './view.js';

/** One condition of a filter. Text is folded already. */
export type Term =
  | { readonly kind: 'text' | 'category' | 'has' | 'lacks'; readonly text: string; readonly not: boolean }
  | { readonly kind: 'value'; readonly op: '>' | '<' | '='; readonly value: number; readonly not: boolean };

const FIELDS: Readonly<Record<string, 'category' | 'has' | 'lacks'>> = {
  类: 'category',
  category: 'category',
  有: 'has',
  has: 'has',
  缺: 'lacks',
  lacks: 'lacks',
};

const VALUE = /^(?:值|value)([<>=])(-?[\d,]+(?:\.\d+)?)$/;

function readTerm(written: string): Term {
  const not = written.startsWith('!') && written.length > 1;
  const word = not ? written.slice(1) : written;
  const value = VALUE.exec(word);
  if (value !== null) {
    const op = value[1] === '<' ? '<' : value[1] === '=' ? '=' : '>';
    return { kind: 'value', op, value: Number((value[2] ?? '').replaceAll(',', '')), not };
  }
  const colon = word.indexOf(':');
  const field = FIELDS[word.slice(0, Math.max(0, colon))];
  return field === undefined ? { kind: 'text', text: word, not } : { kind: field, text: word.slice(colon + 1), not };
}

/**
 * Reads a filter: words that all must hold, parted by blanks. `低保 !农村 类:救助 值>1000 缺:乙市 有:甲市`; a `!` turns a
 * condition round. Anything unknown is taken as text that the row must contain.
 */
export const readFilter = memo((filter: string): readonly Term[] =>
  folded(filter)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(readTerm),
);

const mentions = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.status !== 'not-mentioned' && cell.status !== 'not-applicable';

const inColumn = (columns: readonly Column[], name: string, holds: (at: number) => boolean): boolean =>
  columns.some(({ area, year }, at) => folded(`${area.name}${year ?? ''}`).includes(name) && holds(at));

function comparesTo(cell: Cell, op: '>' | '<' | '=', value: number): boolean {
  if (!('value' in cell)) return false;
  if (op === '=') return cell.value === value;
  return op === '>' ? cell.value > value : cell.value < value;
}

/** Whether a row of figures meets a term. */
function holds(term: Term, row: Row, { world }: GridInput): boolean {
  const { columns } = world.comparison;
  switch (term.kind) {
    case 'value':
      return row.cells.stated().some((cell) => comparesTo(cell, term.op, term.value));
    case 'category':
      return folded(world.names.category(row.category)).includes(term.text) || row.category === term.text;
    case 'has':
      return inColumn(columns, term.text, (at) => mentions(row.cells.at(at)));
    case 'lacks':
      return inColumn(columns, term.text, (at) => !mentions(row.cells.at(at)));
    case 'text':
      return folded(`${world.showing.name(row)} ${row.subject} ${world.showing.unit(row)}`).includes(term.text);
  }
}

/** Whether a row of figures passes the reader's filter. */
export const passesFilter = (row: Row, input: GridInput): boolean =>
  readFilter(input.arrangement.filter).every((term) => holds(term, row, input) !== term.not);

/** Whether a label and a category pass the filter; conditions on values and columns do not apply to words. */
export const labelPasses = (label: string, category: string, input: GridInput): boolean =>
  readFilter(input.arrangement.filter).every((term) => {
    if (term.kind === 'text') return folded(label).includes(term.text) !== term.not;
    if (term.kind === 'category') return folded(input.world.names.category(category)).includes(term.text) !== term.not;
    return true;
  });
