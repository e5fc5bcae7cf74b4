import type { Cell, Table } from '../table/model.js';
import { type Element, elements } from './tree.js';

/** Tables that hold other tables: they only arrange a page. Each element is passed once. */
export function findOuterTables(root: Element): ReadonlySet<Element> {
  const outer = new Set<Element>();
  for (const element of elements(root)) {
    if (element.tag !== 'table') continue;
    for (let up = element.parent; up !== null && !outer.has(up); up = up.parent) if (up.tag === 'table') outer.add(up);
  }
  return outer;
}

/** Rows of a table, its own and those of its parts. */
export function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.tag === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tag) ? rowsOf(child) : [];
  });
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter(
    (child): child is Element => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
  );

/** What a cell holds, as the page's reader gathers it: its words and how many of them are links. */
export type ReadCell = (cell: Element) => { readonly text: string; readonly linked: number };

const LONGEST_CELL = 1200;
const LONG_CELL = 240;
const SPAN_LIMIT = 1000;

/**
 * Reads a table of figures or facts, or null where it only arranges the page: where one cell holds most of its words
 * or the words are links, and where there are no two rows with two filled cells (a letterhead's one row apart).
 */
export function readTable(element: Element, read: ReadCell): Table | null {
  let linked = 0;
  const rows = rowsOf(element).map((row) =>
    cellsOf(row).map((td): Cell => {
      const content = read(td);
      linked += content.linked;
      const heading = td.tag === 'th' || row.parent?.tag === 'thead';
      return { text: content.text, heading, columns: spanOf(td, 'colspan'), rows: spanOf(td, 'rowspan') };
    }),
  );
  const lengths = rows.flatMap((row) => row.map(({ text }) => text.length));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const arranges = longest > LONGEST_CELL || (longest > LONG_CELL && longest * 2 > total) || linked * 2 > total;
  if (arranges || total === 0) return null;
  const full = rows.filter((row) => row.filter(({ text }) => text !== '').length >= 2).length;
  return full >= 2 || (full === 1 && isLabelled(rows)) ? { rows } : null;
}

const isLabelled = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.some((row) => row.filter(({ text }) => /^[^:：]{2,8}[:：]$/.test(text)).length * 3 >= row.length);

function spanOf(td: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(td.attributes[name] ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), SPAN_LIMIT) : 1;
}
