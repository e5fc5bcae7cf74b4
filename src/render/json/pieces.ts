import { Cells } from '../../model/cells.js';

/** A value as JSON, as it stands at a depth of lists or objects: laid out there, because moving it in later costs more. */
function jsonAt(value: unknown, depth: number): string {
  let wrapped = value;
  for (let level = 0; level < depth; level++) wrapped = [wrapped];
  const [opening, closing] = [depth * (depth + 3), depth * (depth + 1)];
  return JSON.stringify(wrapped, null, 2).slice(opening, -closing);
}

/**
 * An object as JSON, laid out as `JSON.stringify(value, null, 2)` lays it out, with a line break at the end, in pieces:
 * the items of its lists one by one. So what it takes to print is one item, and no string grows longer than strings may.
 */
export function* jsonPieces(value: Readonly<Record<string, unknown>>): Generator<string> {
  yield* objectPieces(value, 0, '');
  yield '\n';
}

/** An object field by field, at a depth; `before` goes in front. */
function* objectPieces(value: object, depth: number, before: string): Generator<string> {
  const margin = '  '.repeat(depth);
  const opening = `${before}{\n${margin}  `;
  let joint = opening;
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    yield `${joint}${JSON.stringify(key)}: `;
    if (field instanceof Cells) yield* cellPieces(field);
    else if (depth === 0 && Array.isArray(field) && field.length > 0) yield* listPieces(field);
    else yield jsonAt(field, depth + 1);
    joint = `,\n${margin}  `;
  }
  yield joint === opening ? `${before}{}` : `\n${margin}}`;
}

/** The items of a list that is a field of the whole; a row's cells are written out, for most are empty and look the same. */
function* listPieces(items: readonly unknown[]): Generator<string> {
  let joint = '[\n    ';
  for (const item of items) {
    if (hasCells(item)) yield* objectPieces(item, 2, joint);
    else yield joint + jsonAt(item, 2);
    joint = ',\n    ';
  }
  yield '\n  ]';
}

const hasCells = (item: unknown): item is { readonly cells: Cells<unknown> } =>
  typeof item === 'object' && item !== null && 'cells' in item && item.cells instanceof Cells;

function* cellPieces(cells: Cells<unknown>): Generator<string> {
  const joint = ',\n        ';
  const empty = joint + jsonAt(cells.empty, 4);
  let next = 0;
  yield '[';
  for (const [column, cell] of cells.held) {
    const text = empty.repeat(column - next) + joint + jsonAt(cell, 4);
    yield next === 0 ? text.slice(1) : text;
    next = column + 1;
  }
  const rest = empty.repeat(cells.length - next);
  yield next === 0 ? rest.slice(1) : rest;
  yield cells.length === 0 ? ']' : '\n      ]';
}
