import type { Span } from '../model/span.js';
import { type Line, measureLines } from './measured-lines.js';
import { inlinePageMarks } from './page-marks.js';
import { findWrapping, type Wrapping } from './wrapping.js';

/** A paragraph: from its first to its last printing character, with the stretches that are no part of its words. */
export interface Paragraph extends Span {
  /** Page marks and running heads inside it, in order, for `fold` to leave out. */
  readonly skip: readonly Span[];
}

const DANGLING = /[,，、(（《“‘〈]$/;
const LONG_LINE = 60;
const LONGEST_BRACKET = 30;
/** Stops and closing brackets may hang over the right edge. */
const OVERHANG = 3;

/** Cuts a text into paragraphs: a line each, except where lines were broken by width, by a page end or in mid-clause. */
export function splitParagraphs(text: string): Paragraph[] {
  const { lines, marks } = measureLines(text);
  const wrapped = findWrapping(lines);
  const setIn = wrapped !== null && setsIn(lines, wrapped);
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    const before = lines[at - 1];
    const line = lines[at];
    if (before === undefined) break;
    if (line !== undefined && goesOn(text, before, line, { wrapped, setIn })) continue;
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
  return { start: whole.start, end: whole.end, skip: all.filter((mark, at) => mark.start >= (all[at - 1]?.end ?? 0)) };
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

/** How a text is set: how its lines were broken, and whether its paragraphs begin with blanks. */
interface Setting {
  readonly wrapped: Wrapping | null;
  readonly setIn: boolean;
}

const SET_IN = 2;

/** So many paragraphs that begin with blanks are no accident. */
const FEWEST_SET_IN = 3;

/** Whether the paragraphs of a wrapped text begin with blanks: lines behind a whole sentence do, hardly any behind a broken one. */
function setsIn(lines: readonly Line[], { width }: Wrapping): boolean {
  let begun = 0;
  let broken = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1];
    if (before === undefined || (lines[at]?.indent ?? 0) < SET_IN) continue;
    if (!before.open) begun++;
    else if (before.width * 2 > width) broken++;
  }
  return begun >= FEWEST_SET_IN && broken * 10 <= begun;
}

/** Whether a line continues the one before it. */
function goesOn(text: string, before: Line, line: Line, { wrapped, setIn }: Setting): boolean {
  if (isRow(text, before) || isRow(text, line)) return false;
  const full = wrapped !== null && isFull(text, before, line, wrapped);
  if (startsAnew(text, before, line, full)) return false;
  if (before.bareItem) return true;
  const indented = line.indent >= 2 && line.indent > before.indent;
  if (full && !indented) return isNear(line) || before.open;
  if (!before.open) return false;
  if (setIn && before.clauses && line.indent < SET_IN && isNear(line)) return true;
  if (DANGLING.test(text.slice(before.end - 1, before.end))) return true;
  return wrapped === null && !indented && isNear(line) && breaksOffInside(text, before, line);
}

/** Whether a line stands right below the one before it, or only the end of a page is between. */
const isNear = ({ afterBlank, afterMark }: Line): boolean => !afterBlank || afterMark;

/** A row of a table drawn with strokes stands for itself. */
const isRow = (text: string, { start, end }: Span): boolean =>
  end - start > 2 && '|｜'.includes(text.charAt(end - 1)) && '|｜'.includes(text.charAt(start));

/**
 * Whether a line begins an item. 一是 begins one only where the line before came to an end or was not full; a marker
 * behind a bracket that is still open (…第 / 二)) begins none.
 */
function startsAnew(text: string, before: Line, line: Line, full: boolean): boolean {
  if (line.item === 'none') return false;
  if (line.item === 'clause') return !full || /[。！!？?：:]$/.test(text.slice(before.end - 1, before.end));
  return !(
    before.open && leavesBracketOpen(text.slice(Math.max(before.start, before.end - LONGEST_BRACKET), before.end))
  );
}

const leavesBracketOpen = (tail: string): boolean =>
  Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('(')) > Math.max(tail.lastIndexOf('）'), tail.lastIndexOf(')'));

/** In a wrapped text: the next line's first word did not fit any more. Numbers and Latin words move as a whole. */
function isFull(text: string, before: Line, line: Line, { width, slack }: Wrapping): boolean {
  const word = /^[\w.,%]{0,24}/.exec(text.slice(line.start, line.start + 24))?.[0] ?? '';
  return before.width + Math.max(slack, word.length + OVERHANG) > width;
}

/** A line that has completed a sentence and stops inside the next one, or inside a number, was broken off there. */
function breaksOffInside(text: string, before: Line, line: Line): boolean {
  const words = text.slice(before.start, before.end);
  if (!line.afterMark) return before.width >= LONG_LINE && /[。！？]/.test(words);
  return /[。，,；;]/.test(words) || (/[\d.]$/.test(words) && /^[\d.]/.test(text.slice(line.start, line.start + 1)));
}
