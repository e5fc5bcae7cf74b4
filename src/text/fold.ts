import { Buffer } from 'node:buffer';
import type { Span } from '../model/span.js';
import { TRADITIONAL } from './traditional.js';

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
const SIGNS: readonly (readonly [sign: string, folded: string])[] = [
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
  ['⺟', '母'],
  ['⺠', '民'],
  ['⻄', '西'],
  ['⻅', '见'],
  ['⻆', '角'],
  ['⻉', '贝'],
  ['⻋', '车'],
  ['⻓', '长'],
  ['⻔', '门'],
  ['⻘', '青'],
  ['⻚', '页'],
  ['⻛', '风'],
  ['⻜', '飞'],
  ['⻝', '食'],
  ['⻢', '马'],
  ['⻣', '骨'],
  ['⻤', '鬼'],
  ['⻥', '鱼'],
  ['⻦', '鸟'],
  ['⻨', '麦'],
  ['⻩', '黄'],
  ['⻬', '齐'],
  ['⻮', '齿'],
  ['⻰', '龙'],
  ['〔', '['],
  ['〕', ']'],
  ['﹝', '['],
  ['﹞', ']'],
];

/** Radicals and compatibility signs, which text taken from a PDF has in place of the signs that look like them. */
const LOOKALIKES: readonly (readonly [first: number, last: number])[] = [
  [0x2f00, 0x2fd5],
  [0xf900, 0xfad9],
];

/** What each UTF-16 unit is folded to, 0 for itself; a table, because every unit of every report is looked up. */
const FOLDED = new Uint16Array(0x10000);
for (let unit = FULL_WIDTH_FIRST; unit <= FULL_WIDTH_LAST; unit++) FOLDED[unit] = unit - FULL_WIDTH_SHIFT;
for (const [sign, folded] of SIGNS) FOLDED[sign.charCodeAt(0)] = folded.charCodeAt(0);
for (const [traditional = '', simplified = ''] of TRADITIONAL.match(/\S\S/g) ?? []) {
  FOLDED[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
}
for (const [first, last] of LOOKALIKES) {
  for (let unit = first; unit <= last; unit++) {
    const plain = String.fromCharCode(unit).normalize('NFKC');
    if (plain.length === 1) FOLDED[unit] = foldUnit(plain.charCodeAt(0));
  }
}

/** One UTF-16 unit narrowed: ２ → 2, ， → ",", （ → "(", — → "-", 萬 → 万. 。、《》“” stay as they are. */
export function foldUnit(unit: number): number {
  return FOLDED[unit] || unit;
}

type Range = readonly [first: number, last: number];

/** Units that print nothing and take no room: control characters, zero-width and bidi marks, selectors. */
const INVISIBLES: readonly Range[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

const BLANKS: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x3000, 0x3000],
];

/** What folding does with a unit: keep it, drop it, or take it for a blank, which may also be a line break. */
const KEPT = 0;
const INVISIBLE = 1;
const BLANK = 2;
const BREAK = 3;
const MANNER = new Uint8Array(0x10000);
for (const [first, last] of INVISIBLES) MANNER.fill(INVISIBLE, first, last + 1);
for (const [first, last] of BLANKS) MANNER.fill(BLANK, first, last + 1);
for (const unit of [0x0a, 0x0d]) MANNER[unit] = BREAK;

/** Whether a UTF-16 unit is blank or invisible: spaces of every width, line breaks, and all that prints nothing. */
export const isBlank = (unit: number): boolean => (MANNER[unit] ?? KEPT) !== KEPT;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const isAsciiWord = (unit: number): boolean =>
  isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

const FIRST_ROOM = 4096;
/** What a text needs beyond this is given back when it is folded. */
const MOST_ROOM = 1 << 18;

/**
 * Collects folded units with their places; decides on blanks when the unit behind them is known. One serves all texts,
 * one after the other, for making room costs more than filling it.
 */
class Folder {
  #units = new Uint16Array(FIRST_ROOM);
  #bytes = Buffer.from(this.#units.buffer);
  #offsets = new Int32Array(FIRST_ROOM + 1);
  #length = 0;
  #blank = -1;
  #broken = false;

  /** Begins a text of at most so many units. */
  begin(capacity: number): void {
    this.#length = 0;
    this.#blank = -1;
    this.#broken = false;
    if (capacity > this.#units.length) this.#makeRoom(capacity);
  }

  #makeRoom(capacity: number): void {
    this.#units = new Uint16Array(capacity);
    this.#bytes = Buffer.from(this.#units.buffer);
    this.#offsets = new Int32Array(capacity + 1);
  }

  /** Folds the stretch `start`..`end` behind what was folded before. */
  take(text: string, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const manner = MANNER[unit] ?? KEPT;
      if (manner === KEPT) this.#push(foldUnit(unit), at);
      else if (manner !== INVISIBLE) this.#pass(manner, at);
    }
  }

  #pass(manner: number, at: number): void {
    if (this.#blank < 0) this.#blank = at;
    if (manner === BREAK) this.#broken = true;
  }

  #push(unit: number, at: number): void {
    if (this.#blank >= 0) {
      if (this.#keepsBlank(unit)) this.#put(0x20, this.#blank);
      this.#blank = -1;
      this.#broken = false;
    }
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
    const folded = {
      text: this.#bytes.toString('utf16le', 0, 2 * this.#length),
      offsets: this.#offsets.slice(0, this.#length + 1),
    };
    if (this.#units.length > MOST_ROOM) this.#makeRoom(FIRST_ROOM);
    return folded;
  }
}

const folder = new Folder();

/**
 * Folds the stretch `start`..`end` of a text. Blanks go, except one between two Latin words or numbers: `DNA 信息库` →
 * `DNA信息库`, `３０ ％` → `30%`, `5 A` → `5 A`. `skip` lists stretches to leave out (page footers), in order.
 */
export function fold(text: string, start = 0, end = text.length, skip: readonly Span[] = []): Folded {
  folder.begin(end - start);
  let at = start;
  for (const hole of skip) {
    folder.take(text, at, Math.min(hole.start, end));
    at = Math.max(at, hole.end);
  }
  folder.take(text, at, end);
  return folder.finish(end);
}

/** Leads a span of the folded text back to the original: an end stands right behind its last unit. */
export function unfold(offsets: Int32Array, folded: Span): Span {
  const start = offsets[folded.start] ?? 0;
  if (folded.end <= folded.start) return { start, end: start };
  return { start, end: (offsets[folded.end - 1] ?? start) + 1 };
}
