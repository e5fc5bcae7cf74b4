import { isBlank } from './fold.js';

/** A line as the wrapping decision sees it: its width in half-width columns and whether it stops mid-sentence. */
export interface MeasuredLine {
  readonly width: number;
  /** Ends without 。！？；： or a closing quote behind one of them. */
  readonly open: boolean;
}

/** Columns that a text takes: Chinese and full-width signs two, the rest one; invisible marks none. */
export function columns(text: string, start = 0, end = text.length): number {
  let width = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3000) width += 2;
    else if (isBlank(unit)) width += unit === 0x20 || unit === 0x09 || unit === 0xa0 ? 1 : 0;
    else width += unit >= 0x1100 ? 2 : 1;
  }
  return width;
}

const SHORTEST_WRAP = 24;
const LONGEST_WRAP = 160;
const SLACK = 7;
const FEWEST = 4;

/**
 * The width at which a text was broken into lines, or null where its lines are whole paragraphs. Decided over the
 * whole text: in a wrapped text the lines that stop mid-sentence crowd at one width and hardly any line is wider; in
 * one with a paragraph a line they are headings of any width. Six wrapped lines of 38 columns → 38.
 */
export function wrapWidth(lines: readonly MeasuredLine[]): number | null {
  const open = lines.filter((line) => line.open && line.width >= SHORTEST_WRAP && line.width <= LONGEST_WRAP);
  if (open.length < FEWEST) return null;
  const counts = new Array<number>(LONGEST_WRAP + SLACK + 2).fill(0);
  for (const line of open) counts[line.width] = (counts[line.width] ?? 0) + 1;
  const best = densest(counts);
  const wider = lines.filter((line) => line.width > best.width).length;
  const full = lines.filter((line) => line.width > best.width - SLACK && line.width <= best.width).length;
  const crowded = best.count >= FEWEST && best.count * 2 >= open.length;
  return crowded && wider * 10 <= lines.length && full * 4 >= lines.filter((line) => line.width > 0).length
    ? best.width
    : null;
}

/** The upper end of the window of SLACK columns that holds most lines; of equals the widest. */
function densest(counts: readonly number[]): { width: number; count: number } {
  let inside = 0;
  let best = { width: 0, count: 0 };
  for (let width = 0; width < counts.length; width++) {
    inside += counts[width] ?? 0;
    if (width >= SLACK) inside -= counts[width - SLACK] ?? 0;
    const top = (counts[width] ?? 0) > 0;
    if (top && inside >= best.count) best = { width, count: inside };
  }
  return best;
}
