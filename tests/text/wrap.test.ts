import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { wrap } from '../../src/text/wrap.js';

describe('wrap', () => {
  it.each([
    ['', 10, ['']],
    ['低保标准', 8, ['低保标准']],
    ['低保标准提高到每月', 8, ['低保标准', '提高到每', '月']],
    ['one two three', 7, ['one two', 'three']],
    ['第一行\n第二行', 20, ['第一行', '第二行']],
  ])('breaks %j at %i cells', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it.each([
    ['no line starts with a comma', '城乡低保标准，农村', 12, ['城乡低保标', '准，农村']],
    ['no line ends with an opening quote', '打造“幸福食堂”', 6, ['打造', '“幸福', '食堂”']],
    ['a number stays with its unit', '发放资金3,204.5万元', 14, ['发放资金', '3,204.5万元']],
    ['a magnitude and 余 too', '惠及群众1.2万余人次', 12, ['惠及群众', '1.2万余人次']],
    ['a rate with its period', '标准为1020元/月·人', 14, ['标准为', '1020元/月·人']],
    ['no line ends with the mark before a figure', '标准提高到⟦1020元⟧，', 12, ['标准提高到', '⟦1020元⟧，']],
    ['points', '提高了2.5个百分点', 12, ['提高了', '2.5个百分点']],
    ['per cent', '覆盖率达99.5%', 12, ['覆盖率达', '99.5%']],
    ['a bound', '服务对象>=3,200人', 14, ['服务对象', '>=3,200人']],
    ['a range', '面向老人18-60岁', 12, ['面向老人', '18-60岁']],
    ['a path', '见reports/a-2021.txt:39', 22, ['见', 'reports/a-2021.txt:39']],
    ['a word in brackets', '最低生活保障标准(城市)', 20, ['最低生活保障标准', '(城市)']],
    ['masked digits', '保障低保对象***人', 14, ['保障低保对象', '***人']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('breaks by characters only what is wider than a line by itself', () => {
    expect(wrap('1234567890123元', 6)).toEqual(['123456', '789012', '3元']);
    expect(wrap('，，，，，', 4)).toEqual(['，，', '，，', '，']);
  });

  it('keeps every character and never exceeds the width', () => {
    const text = fc.string({ unit: fc.constantFrom(...'低保标准a1 ，。“”（）％,.3万元/月𠮷é'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 24 }), (sample, width) => {
        const lines = wrap(sample, width);
        expect(lines.join('').replace(/ /g, '')).toBe(sample.replace(/ /g, ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it.each(['1,', '“', ' ', 'e\u0301'])('wraps a hundred thousand times %j', (unit) => {
    const lines = wrap(unit.repeat(100_000), 40);
    for (const line of lines.slice(0, 50)) expect(displayWidth(line)).toBeLessThanOrEqual(40);
  });
});
