import type { Span } from '../model/span.js';

/**
 * Text made even for reading, with the way back: `offsets[i]` is where folded unit `i` stands in the original, and
 * `offsets[text.length]` is the end of the folded stretch.
 */
export interface Folded {
  readonly text: string;
  readonly offsets: Int32Array;
}

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Signs that reports use for one another. Each maps one unit to one unit, so that folding only ever drops. */
const SIGNS: ReadonlyMap<number, number> = new Map(
  [
    ['–', '-'],
    ['—', '-'],
    ['―', '-'],
    ['‐', '-'],
    ['‑', '-'],
    ['−', '-'],
    ['─', '-'],
    ['━', '-'],
    ['〜', '~'],
    ['∼', '~'],
    ['﹪', '%'],
    ['﹒', '.'],
    ['﹑', '、'],
    ['․', '·'],
    ['•', '·'],
    ['∙', '·'],
    ['⋅', '·'],
    ['・', '·'],
    ['･', '·'],
    ['／', '/'],
    ['∕', '/'],
    ['＊', '*'],
    ['﹡', '*'],
    ['Ｘ', 'X'],
    ['〔', '['],
    ['〕', ']'],
    ['﹝', '['],
    ['﹞', ']'],
  ].map(([from = '', to = '']) => [from.charCodeAt(0), to.charCodeAt(0)]),
);

/** One UTF-16 unit narrowed: ２ → 2, ， → ",", （ → "(", — → "-". 。、《》“” stay as they are. */
export function foldUnit(unit: number): number {
  if (unit >= FULL_WIDTH_FIRST && unit <= FULL_WIDTH_LAST) return unit - FULL_WIDTH_SHIFT;
  if (unit < 0x80) return unit;
  return SIGNS.get(unit) ?? unit;
}

/** Whether a UTF-16 unit is blank or invisible: spaces of every width, line breaks, BOM, zero-width marks. */
export function isBlank(unit: number): boolean {
  if (unit <= 0x20) return true;
  if (unit < 0x80) return unit === 0x7f;
  return (
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x2060 && unit <= 0x2064)
  );
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const isAsciiWord = (unit: number): boolean =>
  isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** Collects folded units with their places; decides on blanks when the unit behind them is known. */
class Folder {
  readonly #units: Uint16Array;
  readonly #offsets: Int32Array;
  #length = 0;
  #blank = -1;
  #broken = false;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity);
    this.#offsets = new Int32Array(capacity + 1);
  }

  blank(unit: number, at: number): void {
    if (this.#blank < 0) this.#blank = at;
    if (unit === 0x0a || unit === 0x0d) this.#broken = true;
  }

  push(raw: number, at: number): void {
    const unit = foldUnit(raw);
    if (this.#blank >= 0 && this.#keepsBlank(unit)) this.#put(0x20, this.#blank);
    this.#blank = -1;
    this.#broken = false;
    this.#put(unit, at);
  }

  /** A blank stays between two Latin words or numbers; a line break inside a number is no blank. */
  #keepsBlank(next: number): boolean {
    const last = this.#units[this.#length - 1] ?? 0;
    if (this.#length === 0 || !isAsciiWord(last) || !isAsciiWord(next)) return false;
    return !(this.#broken && isDigit(last) && isDigit(next));
  }

  #put(unit: number, at: number): void {
    this.#units[this.#length] = unit;
    this.#offsets[this.#length++] = at;
  }

  finish(end: number): Folded {
    this.#offsets[this.#length] = end;
    return {
      text: decode(this.#units.subarray(0, this.#length)),
      offsets: this.#offsets.slice(0, this.#length + 1),
    };
  }
}

/**
 * Folds the stretch `start`..`end` of a text. Blanks go, except one between two Latin words or numbers: `DNA 信息库` →
 * `DNA信息库`, `３０ ％` → `30%`, `5 A` → `5 A`. `skip` lists stretches to leave out (page footers), in order.
 */
export function fold(text: string, start = 0, end = text.length, skip: readonly Span[] = []): Folded {
  const folder = new Folder(end - start);
  let at = start;
  for (const hole of [...skip, { start: end, end }]) {
    for (; at < Math.min(hole.start, end); at++) {
      const unit = text.charCodeAt(at);
      if (isBlank(unit)) folder.blank(unit, at);
      else folder.push(unit, at);
    }
    at = Math.max(at, hole.end);
  }
  return folder.finish(end);
}

const DECODER = new TextDecoder('utf-16le');

/** UTF-16 units → string; lone surrogates survive because short texts take the other way. */
function decode(units: Uint16Array): string {
  if (units.length <= 4096) return String.fromCharCode(...units);
  return DECODER.decode(units);
}

/** Leads a span of the folded text back to the original: an end stands right behind its last unit. */
export function unfold(offsets: Int32Array, folded: Span): Span {
  const start = offsets[folded.start] ?? 0;
  if (folded.end <= folded.start) return { start, end: start };
  return { start, end: (offsets[folded.end - 1] ?? start) + 1 };
}
