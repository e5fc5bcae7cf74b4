import type { Block } from '../blocks.js';
import { type Element, newElement } from '../tree.js';
import { findBody } from './body.js';
import type { PageLine } from './lines.js';
import { selectLines } from './select.js';
import { weighLines } from './weigh.js';

/**
 * A block of a page whose elements are not known, as one that was printed: with how many of its characters are links,
 * and a number that tells its column from others.
 */
export interface PrintedBlock {
  readonly block: Block;
  readonly linked: number;
  readonly column: number;
}

/** The blocks of a printed page that make up its report, without navigation and what tells of other pages; null for no report. */
export function selectPrinted(blocks: readonly PrintedBlock[]): Block[] | null {
  const root = newElement('body', {}, null);
  const columns = new Map<number, Element>();
  const lines = blocks.map(({ block, linked, column }): PageLine => {
    const owner = column === 0 ? root : (columns.get(column) ?? newElement('div', {}, root));
    columns.set(column, owner);
    if (block.kind === 'line') return { text: block.text, linked, owner, table: null };
    const text = block.table.rows.map((row) => row.map((cell) => cell.text).join(' ')).join(' ');
    return { text, linked, owner, table: block.table };
  });
  const page = weighLines(lines);
  const body = findBody(root, page);
  if (body === null) return null;
  return selectLines(page, body).map(({ text, table }) =>
    table === null ? { kind: 'line', text } : { kind: 'table', table },
  );
}
