import type { Span } from '../model/span.js';
import { fold } from './fold.js';

/** What stands alone on a line at the top or foot of a page: `第2页`, `第2页 共8页`, `- 3 -`, `—4—`, `2/8`, `Page 2 of 8`. */
const WHOLE_LINE: readonly RegExp[] = [
  /^[-·~_]*第[\d一二三四五六七八九十百]{1,4}页[-·~_]*$/,
  /^[-·~_(]*第\d{1,4}页[,、/|(]?共\d{1,4}页[-·~_)]*$/,
  /^[-·~_(]*共\d{1,4}页[,、/|(]?第\d{1,4}页[-·~_)]*$/,
  /^[-·~_]{1,4}\d{1,4}[-·~_]{1,4}$/,
  /^\d{1,3}\/\d{1,3}$/,
  /^(?:page|p\.?) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i,
];

const LONGEST = 40;
/** One of these is in every page mark; most lines are let go by them before they are folded. */
const SIGN_OF_MARK = /[页/／\-‐-―－−─━~～_＿·pP]/;

/** Whether a line holds nothing but a page mark. Blanks and width of the signs do not matter. */
export function isPageMark(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST || !SIGN_OF_MARK.test(text.slice(line.start, line.end))) return false;
  const folded = fold(text, line.start, line.end).text;
  return folded !== '' && WHOLE_LINE.some((mark) => mark.test(folded));
}

/** A page mark that was pasted into the running text; only its full form is sure enough. */
const INLINE =
  /[-—–]{0,2}[ \t]{0,4}第[ \t]?\d{1,4}[ \t]?页[ \t,，、/／]{0,4}共[ \t]?\d{1,4}[ \t]?页[ \t]{0,4}[-—–]{0,2}/g;

/** The page marks inside a stretch of running text, in order: `…床位3 第2页 共8页 074张` → the mark's span. */
export function inlinePageMarks(text: string, within: Span): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(INLINE)) {
    const start = within.start + match.index;
    found.push({ start, end: start + match[0].length });
  }
  return found;
}
