import { Cells } from '../../model/cells.js';
import { laidOut } from './laid-out.js';
import { repeated } from './repeated.js';

/** Text, or text that is UTF-8 already because it comes again and again. */
export type Piece = string | Uint8Array;

const decoder = new TextDecoder();

/** A piece as text. */
export const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : decoder.decode(piece));

/** What is joined to others with a margin before it: a line of the whole, an item of its lists, a row's cell. */
const [OF_WHOLE, OF_ITEM, OF_CELL] = ['\n  ', '\n    ', '\n        '];

/**
 * An object as JSON, laid out as `JSON.stringify(value, null, 2)` lays it out, with a line break at the end, in pieces:
 * the items of its lists one by one. So what it takes to print is one item, and no string grows longer than strings may.
 */
export function* jsonPieces(value: Readonly<Record<string, unknown>>): Generator<Piece> {
  yield* objectPieces(value, '\n', '');
  yield '\n';
}

/** An object field by field, at a margin; `before` goes in front. */
function* objectPieces(value: object, margin: string, before: string): Generator<Piece> {
  const inner = `${margin}  `;
  const opening = `${before}{${inner}`;
  let joint = opening;
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    const start = `${joint}${JSON.stringify(key)}: `;
    if (field instanceof Cells) yield* cellPieces(field, start);
    else if (inner === OF_WHOLE && Array.isArray(field) && field.length > 0) yield* listPieces(field, start);
    else yield start + laidOut(field, inner);
    joint = `,${inner}`;
  }
  yield joint === opening ? `${before}{}` : `${margin}}`;
}

/** The items of a list that is a field of the whole; a row's cells are written out, for most are empty and look the same. */
function* listPieces(items: readonly unknown[], before: string): Generator<Piece> {
  let joint = `${before}[${OF_ITEM}`;
  for (const item of items) {
    if (hasCells(item)) yield* objectPieces(item, OF_ITEM, joint);
    else yield joint + laidOut(item, OF_ITEM);
    joint = `,${OF_ITEM}`;
  }
  yield '\n  ]';
}

const hasCells = (item: unknown): item is { readonly cells: Cells<unknown> } =>
  typeof item === 'object' && item !== null && 'cells' in item && item.cells instanceof Cells;

/** A row's cells. Those that say nothing come as bytes, a run at a time. */
function* cellPieces(cells: Cells<unknown>, before: string): Generator<Piece> {
  const empties = repeated(`,${OF_CELL}${laidOut(cells.empty, OF_CELL)}`);
  const runOf = (from: number, to: number): Uint8Array => empties(to - from).subarray(from === 0 ? 1 : 0);
  yield `${before}[`;
  let next = 0;
  for (const [column, cell] of cells.held) {
    if (column > next) yield runOf(next, column);
    yield `${column === 0 ? '' : ','}${OF_CELL}${laidOut(cell, OF_CELL)}`;
    next = column + 1;
  }
  if (next < cells.length) yield runOf(next, cells.length);
  yield cells.length === 0 ? ']' : '\n      ]';
}
