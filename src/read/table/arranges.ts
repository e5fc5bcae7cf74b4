import type { Cell } from './model.js';

const LONGEST_CELL = 1200;
const LONG_CELL = 240;

const isLabelled = (row: readonly Cell[]): boolean =>
  row.filter(({ text }) => /^[^:：]{2,8}[:：]$/.test(text)).length * 3 >= row.length;

/**
 * Whether rows of cells only arrange a page, so that their cells are lines of text: where one cell holds most of the
 * words, and where there are no two rows with two filled cells (a letterhead's one row of labels apart).
 */
export function arrangesPage(rows: readonly (readonly Cell[])[]): boolean {
  const lengths = rows.flatMap((row) => row.map(({ text }) => text.length));
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total === 0 || longest > LONGEST_CELL || (longest > LONG_CELL && longest * 2 > total)) return true;
  const full = rows.filter((row) => row.filter(({ text }) => text !== '').length >= 2);
  return full.length < 2 && !full.some(isLabelled);
}
