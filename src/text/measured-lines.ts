import type { Span } from '../model/span.js';
import { fold, isBlank } from './fold.js';
import { splitLines } from './lines.js';
import { isPageMark } from './page-marks.js';
import { columns, type MeasuredLine } from './wrapping.js';

/** A line that prints something, as paragraphs are made of. */
export interface Line extends Span, MeasuredLine {
  readonly indent: number;
  /** A blank line or a page mark stands between this line and the one before. */
  readonly afterBlank: boolean;
  readonly afterMark: boolean;
  /** Whether it begins with the sign of an item (一、, (二), 3.) or of a clause that may be one (一是). */
  readonly item: 'none' | 'clause' | 'item';
  /** Holds nothing but the sign of an item: its words stand on the next line. */
  readonly bareItem: boolean;
}

/** The lines of a text, and what stands between them that belongs to the pages: numbers and running heads. */
export interface Lines {
  readonly lines: readonly Line[];
  /** In order. */
  readonly marks: readonly Span[];
}

/** Line-leading signs of a new item: 一、 (一) 1、 1. ① 第一部分, and of Markdown. */
const ITEM =
  /^(?:[(（【]?[一二三四五六七八九十百]{1,4}[、.．)）】]|[(（]?\d{1,2}(?:[、)）]|[.．](?!\d))|[①-⒛㈠-㈩]|第[一二三四五六七八九十]{1,3}(?:部分|章|篇)|#{1,6} |[-*+] )/;

/** Pictures and strokes that lead in the lines of a list; what may stand for a digit or a masked word is none. */
const BULLET = /^(?:[■□](?![■□])|[●◆◇▲△▶►★☆✓✔✅➤➢☑◎]|\p{Extended_Pictographic})/u;

/** Whether a line begins with the sign of a list: ✅ 新增床位320张. */
export const startsWithBullet = (line: string): boolean => BULLET.test(line.slice(0, 2));

const itemOf = (beginning: string): Line['item'] =>
  ITEM.test(beginning) || BULLET.test(beginning)
    ? 'item'
    : /^[一二三四五六七八九十]是/.test(beginning)
      ? 'clause'
      : 'none';

const BARE_ITEM =
  /^(?:[(（【](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）】][、.．]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．])$/;
const LONGEST_ITEM_SIGN = 8;

/** What a whole line ends with: 。 or ：, with quotes behind it. */
const CLOSING = /[。!！?？;；:：…][”’"')）》」』]*$/;
const FORM_FEED = 0x0c;
const LONGEST_HEAD = 60;

type Kind = 'blank' | 'mark' | 'text';

interface Raw {
  readonly raw: Span;
  readonly line: Span;
  readonly kind: Kind;
}

/** Measures the lines that print something and sets page marks and running heads apart. */
export function measureLines(text: string): Lines {
  const raws = splitLines(text).map((raw): Raw => {
    const line = trim(text, raw);
    return { raw, line, kind: line.start === line.end ? 'blank' : isPageMark(text, line) ? 'mark' : 'text' };
  });
  const heads = runningHeads(text, raws);
  const lines: Line[] = [];
  const marks: Span[] = [];
  let afterBlank = false;
  let afterMark = false;
  for (const { raw, line, kind } of raws) {
    if (opensPage(text, raw)) afterMark = true;
    if (kind === 'blank') {
      afterBlank = true;
    } else if (kind === 'mark' || heads.has(line.start)) {
      marks.push(line);
      afterMark = true;
    } else {
      lines.push(measureLine(text, raw, line, afterBlank, afterMark));
      afterBlank = false;
      afterMark = false;
    }
  }
  return { lines, marks };
}

/**
 * Starts of the lines that are running heads or feet: short lines next to a page mark that stand so more than once, or
 * that repeat the text's first line, its title. A line that is all of its page is what the page says.
 */
function runningHeads(text: string, raws: readonly Raw[]): ReadonlySet<number> {
  const printing = raws.filter(({ kind }) => kind !== 'blank');
  const [first] = printing;
  const seen = new Map<string, number>();
  const beside: { key: string; start: number }[] = [];
  printing.forEach(({ raw, line, kind }, at) => {
    const newPage = opensPage(text, raw);
    const next = printing[at + 1];
    if (newPage && (next === undefined || opensPage(text, next.raw))) return;
    const edge = newPage || printing[at - 1]?.kind === 'mark' || next?.kind === 'mark';
    if (kind !== 'text' || line.end - line.start > LONGEST_HEAD || !(edge || at === 0)) return;
    const key = fold(text, line.start, line.end).text;
    if (/[。,;!?]/.test(key)) return;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    beside.push({ key, start: line.start });
  });
  const own = first?.line.start;
  return new Set(
    beside.filter(({ key, start }) => start !== own && (seen.get(key) ?? 0) > 1).map(({ start }) => start),
  );
}

const opensPage = (text: string, raw: Span): boolean => text.charCodeAt(raw.start - 1) === FORM_FEED;

function measureLine(text: string, raw: Span, line: Span, afterBlank: boolean, afterMark: boolean): Line {
  return {
    start: line.start,
    end: line.end,
    width: columns(text, raw.start, line.end),
    indent: columns(text, raw.start, line.start),
    open: !CLOSING.test(text.slice(Math.max(line.start, line.end - 8), line.end)),
    clauses: /[。，,；;、]/.test(text.slice(line.start, line.end)),
    afterBlank,
    afterMark,
    bullet: startsWithBullet(text.slice(line.start, line.start + 2)),
    item: itemOf(text.slice(line.start, line.start + 12)),
    bareItem: line.end - line.start <= LONGEST_ITEM_SIGN && BARE_ITEM.test(text.slice(line.start, line.end)),
  };
}

function trim(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && isBlank(text.charCodeAt(first))) first++;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}
