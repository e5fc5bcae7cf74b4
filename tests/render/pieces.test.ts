import { describe, expect, test } from 'vitest';
import { Cells } from '../../src/model/cells.js';
import { jsonPieces, textOf } from '../../src/render/json/pieces.js';

/** Cells of which those of some columns are held. */
const cellsOf = (length: number, held: readonly number[]): Cells<unknown> =>
  new Cells<unknown>(length, new Map(held.map((column) => [column, { column, notes: ['x'] }])), { notes: [] });

describe('JSON in pieces', () => {
  test.each([
    [{}],
    [{ a: 1, b: 'two\nlines', c: null }],
    [{ a: [] }],
    [{ a: [1, 'x', { y: [2, { z: [] }] }], b: { c: [3] } }],
    [{ a: undefined, b: [[], {}] }],
    [{ rows: [{ id: 1, cells: cellsOf(5, [1, 3]), stats: null }, { cells: cellsOf(3, [0, 1, 2]) }] }],
    [{ rows: [{ cells: cellsOf(2, []) }, { cells: cellsOf(0, []), id: 'x' }, { cells: cellsOf(4, [3]) }] }],
  ])('%j is laid out as JSON.stringify lays it out', (value) => {
    expect([...jsonPieces(value)].map(textOf).join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
  });

  test('a list comes item by item', () => {
    const pieces = [...jsonPieces({ rows: Array.from({ length: 1000 }, (_, at) => ({ at })) })];
    expect(pieces.length).toBeGreaterThan(1000);
  });
});
