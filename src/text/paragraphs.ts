import type { Span } from '../model/span.js';
import { isBlank } from './fold.js';
import { splitLines } from './lines.js';
import { inlinePageMarks, isPageMark } from './page-marks.js';
import { columns, findWrapping, type Wrapping } from './wrapping.js';

/** A paragraph: from its first to its last printing character, with the stretches that are no part of its words. */
export interface Paragraph extends Span {
  /** Page marks inside it, in order, for `fold` to leave out. */
  readonly skip: readonly Span[];
}

interface Line extends Span {
  readonly width: number;
  readonly indent: number;
  readonly open: boolean;
  readonly clauses: boolean;
  /** A blank line or a page mark stands between this line and the one before. */
  readonly afterBlank: boolean;
  readonly afterMark: boolean;
  readonly startsItem: boolean;
  /** Holds nothing but the sign of an item: its words stand on the next line. */
  readonly bareItem: boolean;
}

/** Line-leading signs of a new item: 一、 (一) 1、 1. ① 第一部分 一是. A line that starts so never goes on from the line before. */
const ITEM =
  /^(?:[(（【]?[一二三四五六七八九十百]{1,4}[、.．)）】]|[(（]?\d{1,2}(?:[、)）]|[.．](?!\d))|[①-⒛㈠-㈩]|第[一二三四五六七八九十]{1,3}(?:部分|章|篇)|[一二三四五六七八九十]是)/;

const BARE_ITEM =
  /^(?:[(（【](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）】][、.．]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．])$/;
const LONGEST_ITEM_SIGN = 8;

const CLOSING = /[。!！?？;；:：…][”’"')）》」』]*$/;
const DANGLING = /[,，、(（《“‘〈]$/;
const LONG_LINE = 60;

/** Cuts a text into paragraphs: a line each, except where lines were broken by width, by a page end or in mid-clause. */
export function splitParagraphs(text: string): Paragraph[] {
  const { lines, marks } = measure(text);
  const wrapped = findWrapping(lines);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    const before = lines[at - 1];
    const line = lines[at];
    if (before === undefined) break;
    if (line !== undefined && goesOn(text, before, line, wrapped)) continue;
    const first = lines[from];
    if (first !== undefined) paragraphs.push(paragraph(text, { start: first.start, end: before.end }, marks));
    from = at;
  }
  return paragraphs;
}

/** Page marks inside a paragraph: whole lines between its lines, and those pasted into a line. */
function paragraph(text: string, whole: Span, marks: readonly Span[]): Paragraph {
  const all = inlinePageMarks(text, whole);
  for (let at = firstFrom(marks, whole.start); at < marks.length; at++) {
    const mark = marks[at];
    if (mark === undefined || mark.start >= whole.end) break;
    all.push(mark);
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return { ...whole, skip: all.filter((mark, at) => mark.start >= (all[at - 1]?.end ?? 0)) };
}

function firstFrom(marks: readonly Span[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines that print something, measured, and the page marks between them. */
function measure(text: string): { lines: Line[]; marks: Span[] } {
  const lines: Line[] = [];
  const marks: Span[] = [];
  let afterBlank = false;
  let afterMark = false;
  for (const raw of splitLines(text)) {
    const line = trim(text, raw);
    if (line.start === line.end) {
      afterBlank = true;
    } else if (isPageMark(text, line)) {
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

function measureLine(text: string, raw: Span, line: Span, afterBlank: boolean, afterMark: boolean): Line {
  return {
    ...line,
    width: columns(text, raw.start, line.end),
    indent: columns(text, raw.start, line.start),
    open: !CLOSING.test(text.slice(Math.max(line.start, line.end - 8), line.end)),
    clauses: /[。，,；;、]/.test(text.slice(line.start, line.end)),
    afterBlank,
    afterMark,
    startsItem: ITEM.test(text.slice(line.start, line.start + 12)),
    bareItem: line.end - line.start <= LONGEST_ITEM_SIGN && BARE_ITEM.test(text.slice(line.start, line.end)),
  };
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a line continues the one before it. */
function goesOn(text: string, before: Line, line: Line, wrapped: Wrapping | null): boolean {
  if (line.startsItem) return false;
  if (before.bareItem) return true;
  const indented = line.indent >= 2 && line.indent > before.indent;
  if (wrapped !== null && !indented && isFull(text, before, line, wrapped)) {
    return !line.afterBlank || line.afterMark || before.open;
  }
  if (!before.open) return false;
  const tail = text.slice(Math.max(before.start, before.end - 1), before.end);
  if (DANGLING.test(tail)) return true;
  return !indented && (line.afterMark || !line.afterBlank) && breaksOffInside(text, before, line);
}

/** In a wrapped text: the next line's first word did not fit any more. Numbers and Latin words move as a whole. */
function isFull(text: string, before: Line, line: Line, wrapped: Wrapping): boolean {
  const word = /^[\w.,%]{0,24}/.exec(text.slice(line.start, line.start + 24))?.[0] ?? '';
  return before.width + Math.max(wrapped.slack, word.length) > wrapped.width;
}

/** A line that has completed a sentence and stops inside the next one, or inside a number, was broken off there. */
function breaksOffInside(text: string, before: Line, line: Line): boolean {
  const words = text.slice(before.start, before.end);
  if (!line.afterMark) return before.width >= LONG_LINE && /[。！？]/.test(words);
  return before.clauses || (/[\d.]$/.test(words) && /^[\d.]/.test(text.slice(line.start, line.start + 1)));
}
