import type { PDFPageProxy } from 'pdfjs-dist';
import type { Rule } from './model.js';

type Matrix = readonly number[];
type Library = typeof import('pdfjs-dist');

const MOST_RULES = 20_000;
const MOST_OPERATIONS = 400_000;
const FLAT = 1.5;
const SHORTEST = 4;
const FARTHEST = 100_000;

/** Codes of a path's steps in the library's own form, and how many numbers follow each. */
const STEPS: readonly number[] = [2, 2, 6, 4, 0];
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;

/** The level and upright lines that a page draws, thin filled boxes too, in points from its top left corner. */
export async function readRules(page: PDFPageProxy, viewport: Matrix, library: Library): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pen = new Pen(viewport, library);
  const operations = Math.min(fnArray.length, MOST_OPERATIONS);
  for (let at = 0; at < operations && pen.rules.length < MOST_RULES; at++) pen.follow(fnArray[at] ?? -1, argsArray[at]);
  return pen.rules;
}

const numbers = (value: unknown): number[] =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))
    ? Array.from(value as ArrayLike<unknown>, Number)
    : [];

/** Follows a page's operations: where its coordinates lie, and what it draws. Paths that only clip are not drawn. */
class Pen {
  readonly rules: Rule[] = [];
  readonly #library: Library;
  readonly #viewport: Matrix;
  readonly #saved: Matrix[] = [];
  #matrix: Matrix;

  constructor(viewport: Matrix, library: Library) {
    this.#library = library;
    this.#viewport = viewport;
    this.#matrix = viewport;
  }

  follow(code: number, args: unknown): void {
    const { OPS } = this.#library;
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    switch (code) {
      case OPS.save:
        this.#saved.push(this.#matrix);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#matrix = this.#saved.pop() ?? this.#viewport;
        break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push(this.#matrix);
        this.#move(numbers(list[0]));
        break;
      case OPS.transform:
        this.#move(numbers(args));
        break;
      case OPS.constructPath:
        if (list[0] !== OPS.endPath) this.#drawAll(list[1]);
    }
  }

  #move(by: readonly number[]): void {
    if (by.length === 6) this.#matrix = this.#library.Util.transform([...this.#matrix], [...by]);
  }

  #drawAll(paths: unknown): void {
    for (const path of Array.isArray(paths) ? paths : []) this.#draw(numbers(path));
  }

  #draw(steps: readonly number[]): void {
    let first: Point | null = null;
    let last: Point | null = null;
    for (let at = 0; at < steps.length; ) {
      const step = steps[at] ?? CLOSE;
      const count = STEPS[step] ?? 0;
      const point: Point | null = step === CLOSE ? first : this.#place(steps[at + count - 1], steps[at + count]);
      if (step === LINE || step === CLOSE) this.#rule(last, point);
      if (step === MOVE) first = point;
      last = point;
      at += 1 + count;
    }
  }

  #place(x = 0, y = 0): Point {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.#matrix;
    return { x: a * x + c * y + e, y: b * x + d * y + f };
  }

  #rule(from: Point | null, to: Point | null): void {
    if (from === null || to === null) return;
    const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
    if (!(Math.min(width, height) <= FLAT && Math.max(width, height) >= SHORTEST && width + height < FARTHEST)) return;
    const [x0, y0] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    this.rules.push({ x0, y0, x1: x0 + width, y1: y0 + height });
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}
