import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cut, displayWidth, padEnd, padStart, takeCells } from '../../src/text/width.js';

describe('displayWidth', () => {
  it.each([
    ['', 0, 0],
    ['510元', 5, 5],
    ['低保标准', 8, 8],
    ['（全角）', 8, 8],
    ['“一老一小”', 10, 12],
    ['2019—2023', 9, 10],
    ['e\u0301', 1, 1],
    ['葛\u{e0100}城', 4, 4],
    ['𠮷野家', 6, 6],
    ['👨‍👩‍👧', 2, 2],
    ['\u001b[31m低保\u001b[39m', 4, 4],
    ['ﾊﾟｰｾﾝﾄ', 6, 6],
  ])('%s takes %i cells, %i where open widths are wide', (text, narrow, wide) => {
    expect(displayWidth(text)).toBe(narrow);
    expect(displayWidth(text, 2)).toBe(wide);
  });

  it('agrees with string-width on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'低保a1 ，。“”—·…（）％é👍\u0301\ufe0fﾞ𠮷─▸✓◦⟦⟧'), maxLength: 12 }),
        (text) => {
          expect(displayWidth(text)).toBe(stringWidth(text));
          expect(displayWidth(text, 2)).toBe(stringWidth(text, { ambiguousIsNarrow: false }));
        },
      ),
    );
  });
});

describe('padding and cutting', () => {
  it('fills to the cell', () => {
    expect(padEnd('低保', 6)).toBe('低保  ');
    expect(padStart('低保', 6)).toBe('  低保');
    expect(padEnd('低保标准', 6)).toBe('低保标准');
  });

  it.each([
    ['低保标准提高', 12, '低保标准提高'],
    ['低保标准提高', 7, '低保标…'],
    ['低保标准提高', 6, '低保…'],
    ['abcdef', 3, 'ab…'],
    ['低保', 1, '…'],
    ['低保', 0, ''],
  ])('cuts %s to %i cells', (text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
  });

  it('never parts a character from its marks', () => {
    expect(takeCells('e\u0301e\u0301', 1)).toBe('e\u0301');
  });

  it('cuts any text to no more than the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        expect(displayWidth(cut(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
