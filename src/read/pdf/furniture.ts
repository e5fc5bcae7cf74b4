import { fold } from '../../text/fold.js';
import { isPageMark } from '../../text/page-marks.js';
import { type PdfLine, type Row, toLine } from './lines.js';

/** Rows of a page, and how high the page is. */
export interface PageRows {
  readonly rows: readonly Row[];
  readonly height: number;
}

const MARGIN = 0.1;
const FEWEST_REPEATS = 3;
const SAME_HEIGHT = 6;

/** What browsers print above and below a page: `2023/1/6 10:20  县民政局2022年工作总结`, the page's address with its number. */
const PRINTED = [
  /^\d{2,4}[/.-]\d{1,2}[/.-]\d{1,4},? ?(?:[上下]午|[AP]M)? ?\d{1,2}:\d{2}/i,
  /^(?:https?|file):\/\/\S+(?: {0,4}\d{1,3}\/\d{1,3})?$/i,
];

/**
 * Drops what stands at the top and foot of pages and is no part of the text: page numbers, what browsers print there, and
 * rows that return at the same height on half of the pages, three at least (on both of two), whatever their digits are.
 */
export function dropFurniture(pages: readonly PageRows[]): Row[][] {
  const measured = pages.map(({ rows, height }, page) =>
    rows.map((row) => {
      const line = toLine(row, page, 0);
      return { row, line, marginal: isMarginal(line, height) };
    }),
  );
  const marginal = measured.map((rows) => rows.flatMap((one) => (one.marginal ? [one.line] : [])));
  const seen = new Map<string, number>();
  for (const lines of marginal) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = pages.length === 2 ? 2 : Math.max(FEWEST_REPEATS, pages.length / 2);
  const numbered = numberingOf(marginal);
  const isFurniture = (line: PdfLine): boolean =>
    (seen.get(keyOf(line)) ?? 0) >= enough ||
    PRINTED.some((pattern) => pattern.test(line.text)) ||
    isPageMark(line.text, { start: 0, end: line.text.length }) ||
    numbered(line);
  return measured.map((rows) => rows.flatMap(({ row, line, marginal: at }) => (at && isFurniture(line) ? [] : [row])));
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
