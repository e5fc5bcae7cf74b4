import { describe, expect, it } from 'vitest';
import { Cells } from '../../src/model/cells.js';

const EMPTY = '--';

/** Cells written as a list: `a -- b`. */
const cells = (list: string): Cells<string> => {
  const all = list.split(' ');
  return new Cells(
    all.length,
    new Map(all.flatMap((cell, at) => (cell === EMPTY ? [] : [[at, cell] as const]))),
    EMPTY,
  );
};

describe('cells of which only some are held', () => {
  it.each(['-- a -- b', '-- --', 'a b'])('%s: read like a list of all', (list) => {
    expect([...cells(list)]).toEqual(list.split(' '));
    expect(cells(list).map((cell) => cell)).toEqual(list.split(' '));
    expect(JSON.parse(JSON.stringify(cells(list)))).toEqual(list.split(' '));
  });

  it.each([
    ['-- a', 1, 'a'],
    ['-- a', 0, EMPTY],
    ['-- a', 2, undefined],
    ['-- a', -1, undefined],
  ])('%s at %i', (list, column, cell) => {
    expect(cells(list).at(column)).toBe(cell);
  });

  it('changes those held and no others', () => {
    expect([...cells('a -- b').mapHeld((cell, column) => `${cell}${column}`)]).toEqual(['a0', EMPTY, 'b2']);
  });

  it.each([
    ['a -- b', [2, 0], 'b a'],
    ['a -- b', [1, 2], '-- b'],
    ['a -- b', [7], '--'],
  ])('%s, columns %j of it', (list, columns, picked) => {
    expect([...cells(list).pick(columns)]).toEqual(picked.split(' '));
  });
});
