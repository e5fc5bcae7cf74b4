import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/model/span.js';
import { fullStopOf, splitSentences } from '../../src/outline/sentences.js';
import { fold, isBlank, unfold } from '../../src/text/fold.js';
import { outlineOf } from './outline-of.js';

describe('sentences', () => {
  const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['甲。乙!丙?丁', ['甲。', '乙!', '丙?', '丁']],
    ['甲;乙;丙。', ['甲;乙;丙。']],
    ['他说“甲。乙”,丙。', ['他说“甲。乙”,丙。']],
    ['他说“甲。”乙。', ['他说“甲。”', '乙。']],
    ['《甲!》出台。乙(丙。)丁。', ['《甲!》出台。', '乙(丙。)', '丁。']],
    ['开展“加油!”活动。', ['开展“加油!”活动。']],
    ['甲!!!乙', ['甲!!!', '乙']],
    ['“没有关上的引号。乙。', ['“没有关上的引号。', '乙。']],
    ['救助标准1.5万元。增长3.2%。', ['救助标准1.5万元。', '增长3.2%。']],
    ['160元/人.月。', ['160元/人.月。']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test.each([
    ['发放低保金、', 1000, 3006],
    ['发放低保金3元;', 1000, 3006],
    ['发放1,234元,', 1000, 3005],
    ['3.5%,', 1000, 3005],
    ['12万元、', 1000, 3005],
    ['发放低保金1,234元', 1000, Number.POSITIVE_INFINITY],
  ])('%s, over and over without a stop, is parted between two of them', (piece, times, longest) => {
    const sentences = cut(piece.repeat(times));
    expect(sentences.join('')).toBe(piece.repeat(times));
    for (const sentence of sentences) expect(sentence.length % piece.length).toBe(0);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(longest + piece.length);
    if (longest === Number.POSITIVE_INFINITY) expect(sentences).toHaveLength(1);
  });

  test('a dot ends sentences only where the writer has no other full stop', () => {
    const text = '开展救助.发放资金.标准160元/人.月,增长1.5倍.落实到位.完成任务';
    const stop = fullStopOf([text]);
    expect(stop).toBe('.');
    expect(splitSentences(text, 0, stop).map(({ start, end }) => text.slice(start, end))).toEqual([
      '开展救助.',
      '发放资金.',
      '标准160元/人.月,增长1.5倍.',
      '落实到位.',
      '完成任务',
    ]);
    expect(fullStopOf(['甲.乙。丙。'])).toBe('。');
  });
});

/** Texts made of what reports are made of, in any order. */
const report = fc
  .array(
    fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '①',
      '2022年工作总结',
      '下一步，',
      '2023年，',
      '发放低保金5402.1万元',
      '。',
      '！',
      '：',
      '；',
      '“',
      '”',
      '《',
      '》',
      '（',
      '）',
      '\n',
      '\r\n',
      '\n\n',
      '\f',
      ' ',
      '　',
      '第2页 共8页',
      '- 3 -',
      '|',
      '发布日期：2023-01-06',
      '来源:',
      '首页 > 政务公开',
      '𠀀',
      '\ud800',
      '*',
      '1-11月',
      '１２',
      'DNA 信息',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const visible = (text: string): string => [...text].filter((sign) => !isBlank(sign.charCodeAt(0))).join('');

function expectNesting(sections: readonly Span[], length: number): void {
  const open: number[] = [];
  for (const { start, end } of sections) {
    while (open.length > 0 && (open.at(-1) ?? 0) <= start) open.pop();
    expect(end).toBeLessThanOrEqual(open.at(-1) ?? length);
    expect(end).toBeGreaterThan(start);
    open.push(end);
  }
}

describe('every outline', () => {
  test('covers all that is printed, page marks apart, in order and without overlaps', () => {
    fc.assert(
      fc.property(report, (text) => {
        const { sentences } = outlineOf(text);
        let at = 0;
        let left = '';
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          left += text.slice(at, start);
          at = end;
        }
        left += text.slice(at);
        expect(visible(left)).toMatch(/^[第页共283（）-]*$/);
      }),
      { numRuns: 500 },
    );
  });

  test('drops no line that is all that its page says', () => {
    const text = '附表\f附表';
    expect(outlineOf(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['附表', '附表']);
  });

  test('leads every folded sign of a sentence back to its own', () => {
    fc.assert(
      fc.property(report, (text) => {
        for (const sentence of outlineOf(text).sentences) {
          expect(sentence.offsets.length).toBe(sentence.text.length + 1);
          expect(unfold(sentence.offsets, { start: 0, end: sentence.text.length })).toEqual({
            start: sentence.start,
            end: sentence.end,
          });
          for (let at = 0; at < sentence.text.length; at++) {
            const from = sentence.offsets[at] ?? -1;
            const own = fold(text, from, from + 1).text;
            if (own !== '') expect(sentence.text.charAt(at)).toBe(own);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('nests its sections and points sentences at those that hold them', () => {
    fc.assert(
      fc.property(report, (text) => {
        const { sections, sentences } = outlineOf(text);
        expectNesting(sections, text.length);
        for (const { start, end, headings } of sentences) {
          for (const at of headings) {
            expect(sections[at]?.start ?? Number.NaN).toBeLessThanOrEqual(start);
            expect(sections[at]?.end ?? Number.NaN).toBeGreaterThanOrEqual(end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
