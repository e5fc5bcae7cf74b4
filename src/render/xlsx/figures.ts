import type { CellStyle } from 'hucre/xlsx';
import { unitWithPer } from '../../lexicon/wording/names.js';
import { type Cell, isMentioned, type Note, type Row } from '../../model/comparison.js';
import type { Kind } from '../../model/observation.js';
import { viewColumns } from '../view/columns.js';
import type { ViewContext } from '../view/context.js';
import { figureCell } from '../view/figure-cell.js';
import { seriesName } from '../view/row-label.js';
import type { SheetCell, SheetPlan } from './sheet.js';

const QUIET: CellStyle = { font: { color: { rgb: '8A8A8A' } }, alignment: { horizontal: 'right' } };
const TARGET_COLOUR = '1F6FB2';
const BOUNDS = { ge: '">="', le: '"<="' } as const;

/** A number format that shows every decimal that the value has and no other. */
function digits(value: number): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Notes of figures that are not the column's own of its whole year: shown with a sign that the comment explains. */
const SIGNED: ReadonlySet<Note> = new Set([
  'part-year',
  'as-of',
  'multi-year',
  'other-year',
  'other-area',
  'scope-changed',
]);

/** The signs behind a figure: of a target, and of one that must not be read without its comment. */
function signsOf({ target, notes }: Cell): string {
  const signs = `${target === true ? '▸' : ''}${notes.some((note) => SIGNED.has(note)) ? '※' : ''}`;
  return signs === '' ? '' : ` ${signs}`;
}

/** The number of a cell with the sign that belongs to it as part of its format, so that it stays a number. */
function numberOf(cell: Cell, row: Row): { readonly value: number; readonly format: string } | null {
  if (!('value' in cell)) return null;
  const value = cell.exact === undefined ? cell.value : Math.round(cell.value * 100) / 100;
  const before = cell.status === 'bound' ? BOUNDS[cell.op] : cell.status === 'approximate' ? '"~"' : '';
  const behind = `${row.unit === '%' ? '%' : ''}${signsOf(cell)}`;
  const after = behind === '' ? '' : `"${behind}"`;
  return { value, format: `${before}${digits(value)}${after}` };
}

/** What a cell's comment says: the figure in the report's words, what stands in its way, the sentence, the place. */
function commentOf(cell: Cell, row: Row, context: ViewContext): string {
  const { flags } = figureCell(cell, row, context);
  const notes = flags.map(({ mark, detail }) => detail ?? context.words.marks[mark]);
  const sources = cell.observations.flatMap((id) => {
    const found = context.lookup.observation(id);
    if (found === undefined) return [];
    const { source } = found.item;
    return [`${found.report.path}:${source.line}\n${source.sentence.text}`];
  });
  return [...notes, ...new Set(sources)].join('\n');
}

function valueCell(cell: Cell, row: Row, context: ViewContext): SheetCell {
  const shown = figureCell(cell, row, context);
  if (cell.status === 'not-mentioned') return { value: shown.text, style: QUIET };
  const comment = commentOf(cell, row, context);
  if (!isMentioned(cell)) return { value: shown.text, comment, style: QUIET };
  const font = cell.target === true ? { font: { color: { rgb: TARGET_COLOUR }, italic: true } } : {};
  const number = numberOf(cell, row);
  if (number === null)
    return { value: `${shown.text}${signsOf(cell)}`, comment, style: { ...font, alignment: { horizontal: 'right' } } };
  return { value: number.value, comment, style: { ...font, numFmt: number.format } };
}

/** A sheet of figures: category, series and unit, then a column for each area and year. */
export function figureSheet(name: string, kinds: readonly Kind[], context: ViewContext): SheetPlan {
  const { comparison, words, lang } = context;
  const { labels } = words;
  const columns = viewColumns(context).map((column) => `${column.name} ${column.year}`.trim());
  const rows = comparison.rows
    .filter(({ kind }) => kinds.includes(kind))
    .map((row): readonly SheetCell[] => [
      { value: words.names.category(row.category) },
      { value: seriesName(row, words, lang) },
      { value: unitWithPer(row.unit, row.per, lang) },
      ...row.cells.map((cell) => valueCell(cell, row, context)),
    ]);
  return { name, head: [labels.category, labels.series, labels.unit, ...columns], rows, frozen: 3 };
}
