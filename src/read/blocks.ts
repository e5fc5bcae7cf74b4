import { tableLines } from './table/index.js';
import type { Table } from './table/model.js';

/** A line of running text or a table: what every format is brought to before it becomes the text of a report. */
export type Block =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table };

/** A line: `line('一、社会救助')`. */
export const line = (text: string): Block => ({ kind: 'line', text });

const LONGEST_CAPTION = 60;

/**
 * Writes blocks as the text of a report: a line each, a table a line for each row, nothing between them. Blanks at the
 * ends of lines go, empty lines too.
 */
export function writeBlocks(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const block of blocks) {
    const above = lines.at(-1) ?? '';
    const caption = above.length <= LONGEST_CAPTION ? above : null;
    for (const text of block.kind === 'line' ? [block.text] : tableLines(block.table, caption)) lines.push(text);
  }
  return lines
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}
