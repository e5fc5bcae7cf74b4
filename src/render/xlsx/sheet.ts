import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { printable } from '../../text/printable.js';
import { displayWidth } from '../../text/width.js';

/** A cell of a spreadsheet before it is written: a value, how it looks, what its comment says. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly style?: CellStyle;
  readonly comment?: string;
}

/** A sheet before it is written. */
export interface SheetPlan {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** How many columns stay in sight while the others scroll. */
  readonly frozen: number;
}

const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE6F0' } },
  alignment: { wrapText: true, vertical: 'top' },
};

const NARROWEST = 6;
const WIDEST = 48;

/** A column as wide as its widest line, within bounds. Spreadsheets count in digits, as terminals do in cells. */
function widthOf(plan: SheetPlan, at: number): number {
  const texts = [plan.head[at] ?? '', ...plan.rows.map((row) => String(row[at]?.value ?? ''))];
  const lines = texts.flatMap((text) => text.split('\n'));
  const widest = lines.reduce((most, line) => Math.max(most, displayWidth(line)), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
}

/** Excel takes no more in a cell or a comment. */
const LONGEST = 32_000;

const safe = (text: string): string => text.split('\n').map(printable).join('\n').slice(0, LONGEST);

/** A name that Excel accepts for a sheet: at most 31 characters and none of []:*?/\. */
const sheetName = (name: string): string =>
  printable(name)
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31);

function cellOf({ value, style, comment }: SheetCell): Partial<Cell> {
  return {
    value: typeof value === 'string' ? safe(value) : value,
    type: typeof value === 'number' ? 'number' : value === null ? 'empty' : 'string',
    ...(style === undefined ? {} : { style }),
    ...(comment === undefined ? {} : { comment: { author: 'duibiao', text: safe(comment) } }),
  };
}

/** A plan as the writer takes it: header and leading columns frozen, columns as wide as they need, a filter on top. */
export function writeSheet(plan: SheetPlan): WriteSheet {
  const head = plan.head.map((value): SheetCell => ({ value, style: HEAD }));
  const lines = [head, ...plan.rows];
  const cells = new Map(
    lines.flatMap((row, at) => row.map((cell, column) => [`${at},${column}`, cellOf(cell)] as const)),
  );
  return {
    name: sheetName(plan.name),
    columns: plan.head.map((_, at) => ({ width: widthOf(plan, at) })),
    rows: lines.map((row) => row.map(({ value }) => (typeof value === 'string' ? safe(value) : value))),
    cells,
    freezePane: { rows: 1, columns: plan.frozen },
  };
}
