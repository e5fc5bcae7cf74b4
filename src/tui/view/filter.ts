import { type Cell, type Comparison, isMentioned, type Row } from '../../model/comparison.js';
import { memo } from '../state/memo.js';
import { folded } from './fold.js';
import type { GridInput } from './view.js';

/** One condition of a filter. Text is folded already. */
export type Term =
  | { readonly kind: 'text' | 'sentence' | 'category' | 'has' | 'lacks'; readonly text: string; readonly not: boolean }
  | { readonly kind: 'value'; readonly op: '>' | '<' | '='; readonly value: number; readonly not: boolean };

const FIELDS: Readonly<Record<string, 'sentence' | 'category' | 'has' | 'lacks'>> = {
  句: 'sentence',
  says: 'sentence',
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
 * Reads a filter: words that all must hold, parted by blanks. `低保 !农村 甲市 句:试点 类:救助 值>1000 缺:乙市 有:甲市`; a
 * `!` turns a condition round. Anything unknown is taken as text.
 */
export const readFilter = memo((filter: string): readonly Term[] =>
  folded(filter)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(readTerm),
);

/** A filter that looks for the same words in sentences: `低保 !农村` → `句:低保 !农村`. */
export const inSentences = (filter: string, field: string): string =>
  readFilter(filter)
    .map((term) => (term.kind === 'text' && !term.not ? `${field}:${term.text}` : null))
    .map((word, at) => word ?? filter.trim().split(/\s+/)[at] ?? '')
    .join(' ');

/** Whether no word of a filter is left that could be looked for in sentences instead. */
export const looksInSentences = (filter: string): boolean =>
  !readFilter(filter).some(({ kind, not }) => kind === 'text' && !not);

/** What a filter is held against, in whatever view: a row's words, where it is mentioned, how much, and in which words. */
export interface Filtered {
  readonly names: string;
  readonly category: string;
  /** Whether a column of the comparison, by its index, says something of it. */
  isSaidBy(column: number): boolean;
  values(): readonly (number | null)[];
  sentences(): readonly string[];
}

/** The columns whose name starts with a word, or with `anywhere` holds it: 甲 and 甲县2021 both name 甲县 in 2021. */
const columnsNamed = memo(
  ({ columns }: Comparison, word: string, anywhere: boolean): readonly number[] =>
    columns.flatMap(({ area, year }, at) => {
      const place = folded(`${area.name}${year ?? ''}`).indexOf(word);
      return place === 0 || (anywhere && place > 0) ? [at] : [];
    }),
  12,
);

function comparesTo(stated: number | null, op: '>' | '<' | '=', value: number): boolean {
  if (stated === null) return false;
  if (op === '=') return stated === value;
  return op === '>' ? stated > value : stated < value;
}

/** A shorter word names no area: 市 would be every city. */
const SHORTEST_AREA = 2;

/** Whether a term holds, its `!` aside. */
function holds(term: Term, subject: Filtered, { world }: GridInput): boolean {
  const isSaidBy = (at: number): boolean => subject.isSaidBy(at);
  switch (term.kind) {
    case 'value':
      return subject.values().some((value) => comparesTo(value, term.op, term.value));
    case 'category':
      return folded(world.names.category(subject.category)).includes(term.text) || subject.category === term.text;
    case 'has':
      return columnsNamed(world.comparison, term.text, true).some(isSaidBy);
    case 'lacks':
      return columnsNamed(world.comparison, term.text, true).some((at) => !subject.isSaidBy(at));
    case 'sentence':
      return subject.sentences().some((sentence) => folded(sentence).includes(term.text));
    case 'text':
      return (
        folded(subject.names).includes(term.text) ||
        (term.text.length >= SHORTEST_AREA && columnsNamed(world.comparison, term.text, false).some(isSaidBy))
      );
  }
}

/** Whether something passes the reader's filter. */
export const passes = (subject: Filtered, input: GridInput): boolean =>
  readFilter(input.arrangement.filter).every((term) => holds(term, subject, input) !== term.not);

/** Whether a row of figures passes the reader's filter: by its name, unit and areas, by its values, or by its sentences. */
export const passesFilter = (row: Row, input: GridInput): boolean =>
  input.arrangement.filter === '' || passes(filteredRow(row, input), input);

function filteredRow(row: Row, { world }: GridInput): Filtered {
  const said = (cell: Cell | undefined): boolean => cell !== undefined && isMentioned(cell);
  return {
    names: `${world.showing.name(row)} ${row.subject} ${world.showing.unit(row)}`,
    category: row.category,
    isSaidBy: (at) => said(row.cells.held.get(at)),
    values: () => row.cells.stated().map((cell) => ('value' in cell ? cell.value : null)),
    sentences: () =>
      row.cells
        .stated()
        .flatMap(({ observations }) => observations.map((id) => world.observation(id)?.source.sentence.text ?? '')),
  };
}
