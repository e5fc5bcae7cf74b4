import { fold } from '../../text/fold.js';
import { isPageMark } from '../../text/page-marks.js';
import type { PdfLine } from './lines.js';

/** Lines of a page, and how high the page is. */
export interface PageLines {
  readonly lines: readonly PdfLine[];
  readonly height: number;
}

const MARGIN = 0.1;
const FEWEST_REPEATS = 3;
const SAME_HEIGHT = 6;

/**
 * Drops what stands at the top and foot of pages and is no part of the text: page numbers, and lines that return at the
 * same height on half of the pages, three at least (on both of two), whatever their digits are.
 */
export function dropFurniture(pages: readonly PageLines[]): PdfLine[][] {
  const seen = new Map<string, number>();
  const marginal = pages.map((page) => page.lines.filter((line) => isMarginal(line, page.height)));
  for (const lines of marginal) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = pages.length === 2 ? 2 : Math.max(FEWEST_REPEATS, pages.length / 2);
  const numbered = numberingOf(marginal);
  return pages.map((page) =>
    page.lines.filter((line) => {
      if (!isMarginal(line, page.height)) return true;
      const repeated = (seen.get(keyOf(line)) ?? 0) >= enough;
      return !(repeated || isPageMark(line.text, { start: 0, end: line.text.length }) || numbered(line));
    }),
  );
}

const isMarginal = ({ y }: PdfLine, height: number): boolean => y < height * MARGIN || y > height * (1 - MARGIN);

const keyOf = ({ text, y }: PdfLine): string =>
  `${Math.round(y / SAME_HEIGHT)} ${fold(text).text.replace(/\d+/g, '#')}`;

/** Bare numbers are page numbers where they count with the pages. */
function numberingOf(pages: readonly (readonly PdfLine[])[]): (line: PdfLine) => boolean {
  const offsets = new Map<number, number>();
  const numberOf = ({ text }: PdfLine): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null);
  for (const line of pages.flat()) {
    const number = numberOf(line);
    if (number !== null) offsets.set(number - line.page, (offsets.get(number - line.page) ?? 0) + 1);
  }
  return (line) => {
    const number = numberOf(line);
    return number !== null && ((offsets.get(number - line.page) ?? 0) >= 2 || (pages.length === 1 && number === 1));
  };
}
