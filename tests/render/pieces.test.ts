import { describe, expect, test } from 'vitest';
import { jsonPieces } from '../../src/render/json/pieces.js';

describe('JSON in pieces', () => {
  test.each([
    [{}],
    [{ a: 1, b: 'two\nlines', c: null }],
    [{ a: [] }],
    [{ a: [1, 'x', { y: [2, { z: [] }] }], b: { c: [3] } }],
    [{ a: undefined, b: [[], {}] }],
  ])('%j is laid out as JSON.stringify lays it out', (value) => {
    expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
  });

  test('a list comes item by item', () => {
    const pieces = [...jsonPieces({ rows: Array.from({ length: 1000 }, (_, at) => ({ at })) })];
    expect(pieces.length).toBeGreaterThan(1000);
  });
});
