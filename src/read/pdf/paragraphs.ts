import { groupBy } from '../../model/group-by.js';
import type { PdfLine } from './lines.js';

/** How a document sets its text: where lines end, how far apart they stand. */
export interface Setting {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

const FEWEST_LINES = 4;
const ALMOST = 1.6;
const HALF_SIGN = 0.56;
const INDENT = 1.2;
const SAME_SIZE = 0.12;
const EDGE = 2;
const LEAST_SHARE = 0.03;

/** Line-leading signs of a new item, which no broken line goes on with. */
const ITEM =
  /^(?:[(（【]?[一二三四五六七八九十]{1,4}[、.．)）】]|[(（]?\d{1,2}(?:[、)）]|[.．](?!\d))|[①-⒛㈠-㈩]|第[一二三四五六七八九十]{1,3}(?:部分|章|篇))/;

/**
 * Puts lines that were broken at the right margin together again to the paragraphs that they were, also over the end of
 * a page or a column: a line goes on where it is full and the next one is neither indented nor set off nor of another size.
 */
export function joinLines(lines: readonly PdfLine[], settings: Settings = settingsOf(lines)): PdfLine[] {
  const joined: PdfLine[] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    if (before !== null && last !== undefined && goesOn(before, line, settings)) {
      const text = last.text + seam(last.text, line.text) + line.text;
      joined[joined.length - 1] = { ...last, text, linked: last.linked + line.linked };
    } else joined.push(line);
    before = line;
  }
  return joined;
}

/** Settings by column; null for one of too few lines to tell. */
export type Settings = ReadonlyMap<number, Setting | null>;

/** How the lines of each column are set. */
export const settingsOf = (lines: readonly PdfLine[]): Settings =>
  new Map([...groupBy(lines, ({ column }) => column)].map(([column, own]) => [column, settingOf(own)]));

/** The margins of running text: the left edge, and the right edge that its longer lines reach. */
function settingOf(lines: readonly PdfLine[]): Setting | null {
  if (lines.length < FEWEST_LINES) return null;
  const size = median(lines.map((line) => line.size));
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * SAME_SIZE);
  const right = quantile(
    body.map((line) => line.x1),
    0.9,
  );
  const full = body.filter((line) => line.x1 >= right - ALMOST * size);
  const left = leftEdge(body);
  const pitches = lines.slice(1).flatMap((line, at) => {
    const above = lines[at];
    return above !== undefined && above.page === line.page && line.y > above.y ? [line.y - above.y] : [];
  });
  return full.length < FEWEST_LINES / 2 ? null : { left, right, pitch: median(pitches) };
}

/** The leftmost place where some lines begin, those that a paragraph goes on with: its first line may be indented. */
function leftEdge(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { x0 } of lines) counts.set(Math.round(x0 / EDGE), (counts.get(Math.round(x0 / EDGE)) ?? 0) + 1);
  const edges = [...counts].filter(([, count]) => count >= Math.max(2, lines.length * LEAST_SHARE));
  return edges.reduce((least, [at]) => Math.min(least, at * EDGE), lines.length === 0 ? 0 : (lines[0]?.x0 ?? 0));
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function goesOn(before: PdfLine, line: PdfLine, settings: Settings): boolean {
  const [own, next] = [settings.get(before.column) ?? null, settings.get(line.column) ?? null];
  if (own === null || next === null) return false;
  const { size } = before;
  if (ITEM.test(line.text) || isLinked(line) !== isLinked(before) || isSpread(line) || isSpread(before)) return false;
  if (Math.abs(line.size - size) > size * SAME_SIZE) return false;
  if (before.x1 < own.right - roomFor(line) * size || line.x0 > next.left + INDENT * size) return false;
  return before.page !== line.page || before.column !== line.column || line.y - before.y <= own.pitch * 1.6;
}

/** Words far apart: cells or labels, no running text. */
const isSpread = ({ text }: PdfLine): boolean => text.includes('  ');

const isLinked = ({ text, linked }: PdfLine): boolean => linked * 2 > text.length;

/**
 * How much room a line would have needed to take the next one’s first word, in signs: a number moves as a whole, an
 * opening bracket with what follows it, a sign with the stop behind it.
 */
function roomFor({ text }: PdfLine): number {
  if (/^[（(“‘《〈「【]|^[\u4e00-\u9fff][，。、；：！？）”》]/.test(text)) return ALMOST + 1;
  return Math.max(ALMOST, (/^[\w.,%]{1,24}/.exec(text)?.[0].length ?? 0) * HALF_SIGN + 0.5);
}

/** What stands between two halves of a broken line: nothing inside Chinese or a number, a blank between Latin words. */
const seam = (before: string, next: string): string => (/[a-z]$/i.test(before) && /^[a-z]/i.test(next) ? ' ' : '');
