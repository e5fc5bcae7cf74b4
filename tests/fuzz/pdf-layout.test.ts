import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toColumnLines } from '../../src/read/pdf/columns.js';
import { toRows } from '../../src/read/pdf/lines.js';
import type { Piece, Rule, Sheet } from '../../src/read/pdf/model.js';
import { findTables } from '../../src/read/pdf/tables.js';
import { runs, TIMEOUT } from './runs.js';

const WORDS = ['低保', '1,045', '户', '。', '一、', '来源：', '2022年全年发放资金', '41%', '—', '  '];
const STEPS = { x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 40 }) };

/** Pieces on a coarse raster, so that rows, columns and cells come about often; a few anywhere. */
const piece: fc.Arbitrary<Piece> = fc
  .record({
    ...STEPS,
    text: fc.constantFrom(...WORDS),
    size: fc.constantFrom(8, 10, 16),
    link: fc.boolean(),
    off: fc.double({ min: -3, max: 3, noNaN: true }),
  })
  .map(({ x, y, text, size, link, off }) => ({
    text,
    x: x * 20,
    y: y * 18 + off,
    width: text.length * size,
    size,
    link,
  }));

/** Lines on the same raster, level and upright. */
const rule: fc.Arbitrary<Rule> = fc
  .record({ ...STEPS, length: fc.integer({ min: 1, max: 30 }), upright: fc.boolean() })
  .map(({ x, y, length, upright }) => {
    const [x0, y0] = [x * 20 - 5, y * 18 - 14];
    return upright ? { x0, y0, x1: x0, y1: y0 + length * 18 } : { x0, y0, x1: x0 + length * 20, y1: y0 };
  });

const at = (text: string, x: number, y: number, size = 10): Piece => ({
  text,
  x,
  y,
  width: text.length * size,
  size,
  link: false,
});

/** Lines of running text in two columns, some of them left out, some too long. */
const columns: fc.Arbitrary<Piece[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 28 }), fc.integer({ min: 0, max: 28 })), { minLength: 4, maxLength: 20 })
  .map((rows) =>
    rows.flatMap(([left, right], nth) =>
      [at('城'.repeat(left), 40, 60 + nth * 16), at('乡'.repeat(right), 320, 63 + nth * 17)].filter(
        ({ text }) => text !== '',
      ),
    ),
  );

/** Rows of short cells under headings, some of them empty. */
const cells: fc.Arbitrary<Piece[]> = fc
  .array(fc.array(fc.constantFrom('', '312', '1,045', '—', '低保标准'), { minLength: 2, maxLength: 5 }), {
    minLength: 2,
    maxLength: 8,
  })
  .map((rows) =>
    rows.flatMap((row, down) =>
      row.flatMap((text, across) => (text === '' ? [] : [at(text, 60 + across * 90, 400 + down * 18)])),
    ),
  );

const tableRules: fc.Arbitrary<Rule[]> = fc
  .array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 })
  .map((rows) => rows.map((row) => ({ x0: 50, x1: 500, y0: 386 + row * 18, y1: 386 + row * 18 })));

const many = <T>(one: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> => fc.array(one, { maxLength });

const sheet: fc.Arbitrary<Sheet> = fc.record({
  width: fc.constant(600),
  height: fc.constant(800),
  pieces: fc.oneof(
    many(piece, 80),
    fc.tuple(columns, cells, many(piece, 3)).map((all) => all.flat()),
    fc.tuple(columns, many(piece, 1)).map((all) => all.flat()),
  ),
  rules: fc.oneof(many(rule, 24), tableRules),
  links: fc.constant(0),
});

const signs = (texts: readonly string[]): string => [...texts.join('').replace(/\s/g, '')].sort().join('');
const printed = (pieces: readonly Piece[]): string => signs(pieces.map(({ text }) => text));

test(
  'every sign of a page stands in one of its tables or lines, whatever their order, and no other does',
  () => {
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
        const found = sheets.map(findTables);
        const cells = found.flatMap(({ tables }) => tables.flatMap(({ table }) => table.rows.flat()));
        const lines = toColumnLines(found.map(({ rest }) => toRows(rest))).flat();
        const read = signs([...cells, ...lines].map(({ text }) => text));
        expect(read).toBe(printed(sheets.flatMap(({ pieces }) => pieces)));
      }),
      runs(0.05),
    );
  },
  TIMEOUT,
);
