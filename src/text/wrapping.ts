import { isBlank } from './fold.js';

/** A line as the wrapping decision sees it: its width in half-width columns and whether it stops mid-sentence. */
export interface MeasuredLine {
  readonly width: number;
  /** Ends without 。！？；： or a closing quote behind one of them. */
  readonly open: boolean;
  /** Holds 。 ， ； or 、 itself, as running text does and headings seldom do. */
  readonly clauses: boolean;
  /** Begins with the sign of a list: ✅ 新增床位320张. */
  readonly bullet: boolean;
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

const SHORTEST = 24;
const LONGEST = 160;
const FEWEST = 4;

/** How a text was broken into lines: from how many columns on a line counts as full. */
export interface Wrapping {
  readonly width: number;
  readonly slack: number;
}

/** Even lines end within four Chinese signs of one another; ragged ones, of text taken from a PDF, within a third. */
const EVEN_SLACK = 9;
const RAGGED_SHARE = 0.35;

/**
 * How a text was broken into lines, or null where its lines are whole paragraphs. Decided over the whole text: in a
 * wrapped text the lines that stop mid-sentence crowd at one width, or are at least a good part of all lines and hold
 * sentence ends themselves, and hardly any line is wider; in one with a paragraph a line they are headings. A line before a bullet is whole.
 */
export function findWrapping(lines: readonly MeasuredLine[]): Wrapping | null {
  const open = lines.filter(
    (line, at) => line.open && line.width >= SHORTEST && line.width <= LONGEST && lines[at + 1]?.bullet !== true,
  );
  if (open.length < FEWEST) return null;
  return even(lines, open) ?? ragged(lines, open);
}

function even(lines: readonly MeasuredLine[], open: readonly MeasuredLine[]): Wrapping | null {
  const counts = new Array<number>(LONGEST + EVEN_SLACK + 2).fill(0);
  for (const line of open) counts[line.width] = (counts[line.width] ?? 0) + 1;
  const { width, count } = densest(counts);
  const full = lines.filter((line) => line.width > width - EVEN_SLACK && line.width <= width).length;
  const crowded = count >= FEWEST && count * 2 >= open.length;
  return crowded && fewWider(lines, width) && full * 4 >= lines.length ? { width, slack: EVEN_SLACK } : null;
}

function ragged(lines: readonly MeasuredLine[], open: readonly MeasuredLine[]): Wrapping | null {
  const width = open.reduce((most, line) => Math.max(most, line.width), 0);
  const broken = open.filter((line) => line.clauses);
  const often = broken.length * 5 >= lines.length * 2 && broken.length >= FEWEST;
  return often && fewWider(lines, width) ? { width, slack: Math.round(width * RAGGED_SHARE) } : null;
}

const fewWider = (lines: readonly MeasuredLine[], width: number): boolean =>
  lines.filter((line) => line.width > width).length * 10 <= lines.length;

/** The upper end of the window of EVEN_SLACK columns that holds most lines; of equals the widest. */
function densest(counts: readonly number[]): { width: number; count: number } {
  let inside = 0;
  let best = { width: 0, count: 0 };
  for (let width = 0; width < counts.length; width++) {
    inside += counts[width] ?? 0;
    if (width >= EVEN_SLACK) inside -= counts[width - EVEN_SLACK] ?? 0;
    if ((counts[width] ?? 0) > 0 && inside >= best.count) best = { width, count: inside };
  }
  return best;
}
