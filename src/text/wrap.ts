import { type Ambiguous, displayWidth, graphemeAt } from './width.js';

/** Signs that no line starts with (行首禁则): closing brackets and quotes, commas, stops, per cent. */
const NO_START = new Set('，。、；：！？）》」』】〕〉⟧”’％‰…—～·,.;:!?)]}%/');

/** Signs that no line ends with (行尾禁则): opening brackets and quotes. */
const NO_END = new Set('（《「『【〔〈⟦“‘([{');

/** Signs inside a path or an address: reports/甲县.txt:39. */
const INSIDE_NAMES = new Set('./:@\\');

/** A number with its separators, legible or masked, a range or a date: 3,204.5 · >=300 · 18-60 · 第51. */
const NUMBER = /(?:[<>]=|第)?[+-]?[\d*]+(?:[.,:/-][\d*]+)*[%％‰]?/y;

/** What belongs to a number behind it: 万余, then a measure word of several characters or one, then /月. */
const MEASURE =
  /[十百千万亿余多]{0,4}(?:个百分点|百分点|平方公里|平方米|立方米|公里|千米|人次|户次|人月|小时|分钟|个月|[\u4e00-\u9fff])?(?:\/[\u4e00-\u9fff·]{1,6}){0,2}/y;

const LATIN = /[A-Za-z0-9_'"+-]+/y;

/** A word or two in brackets: (城市). */
const BRACKETED = /[(（][^()（）\s]{1,4}[)）]/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** The piece at `at` that no line break may enter: a number with its unit, a Latin word, or a single character. */
function pieceAt(text: string, at: number): string {
  const number = matchAt(NUMBER, text, at);
  if (number !== '') return number + matchAt(MEASURE, text, at + number.length);
  const word = matchAt(LATIN, text, at) || matchAt(BRACKETED, text, at);
  return word === '' ? graphemeAt(text, at) : word;
}

/** Splits a paragraph into the stretches that a line takes whole, after the rules for line starts and line ends. */
function stretches(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at);
    at += piece.length;
    const last = found.length - 1;
    const joins = open || (NO_START.has(piece) && found[last] !== ' ');
    if (joins && last >= 0) found[last] += piece;
    else found.push(piece);
    open = NO_END.has(piece) || (INSIDE_NAMES.has(piece) && /[A-Za-z0-9]/.test(text[at] ?? ''));
  }
  return found;
}

/** Collects lines of at most `width` cells; blanks at a break are dropped. */
class LineFiller {
  readonly lines: string[] = [];
  readonly #width: number;
  readonly #ambiguous: Ambiguous;
  #line = '';
  #used = 0;

  constructor(width: number, ambiguous: Ambiguous) {
    this.#width = width;
    this.#ambiguous = ambiguous;
  }

  add(stretch: string): void {
    const cells = displayWidth(stretch, this.#ambiguous);
    if (this.#used + cells > this.#width && this.#line !== '') this.close();
    if (stretch === ' ' && this.#line === '') return;
    if (cells > this.#width) this.#addBroken(stretch);
    else this.#append(stretch, cells);
  }

  #addBroken(stretch: string): void {
    for (let at = 0; at < stretch.length; ) {
      const grapheme = graphemeAt(stretch, at);
      const cells = displayWidth(grapheme, this.#ambiguous);
      if (this.#used + cells > this.#width && this.#line !== '') this.close();
      this.#append(grapheme, cells);
      at += grapheme.length;
    }
  }

  #append(text: string, cells: number): void {
    this.#line += text;
    this.#used += cells;
  }

  close(): void {
    this.lines.push(this.#line.trimEnd());
    this.#line = '';
    this.#used = 0;
  }
}

/**
 * Breaks a text into lines of at most `width` cells. No line starts with ，。 or another closing sign, none ends with an
 * opening one, no number is parted from its unit (3,204.5万元 stays whole) and no Latin word is broken; only what alone
 * is wider than a line is broken by characters. An empty text gives one empty line; `\n` always breaks.
 */
export function wrap(text: string, width: number, ambiguous: Ambiguous = 1): string[] {
  const filler = new LineFiller(Math.max(2, width), ambiguous);
  for (const paragraph of text.split('\n')) {
    for (const stretch of stretches(paragraph.replace(/\s/gu, ' '))) filler.add(stretch);
    filler.close();
  }
  return filler.lines;
}
