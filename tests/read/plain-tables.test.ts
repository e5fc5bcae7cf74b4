import { describe, expect, test } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { writtenRows } from '../../src/read/table/plain.js';

const written = (lines: readonly string[]): string[] => writtenRows(lines.join('\n')).map(({ text }) => text);

describe('rows of a plain table that need their headings are written out', () => {
  test.each<[string, string[], string[]]>([
    [
      'a stroke at both ends, a rule under the headings, a time in the title',
      ['表2 助餐点分布（截至2024年11月30日）', '', '| 街道 | 助餐点（个） |', '| --- | --- |', '| 北岸街道 | 15 |'],
      ['助餐点:截至2024年11月30日北岸街道15个。'],
    ],
    [
      'strokes between alone',
      ['项目|年度目标|完成情况', '适老化改造（户）|150|163'],
      ['适老化改造:年度目标150户;适老化改造:完成163户。'],
    ],
    [
      'tabs, the unit above the table',
      ['低保情况如下（单位：人）：', '乡镇\t城市低保\t农村低保', '石桥镇\t120\t1,020'],
      ['城市低保:石桥镇120人;农村低保:石桥镇1,020人。'],
    ],
    ['a column of units', ['指标|单位|2023年', '养老机构|家|14'], ['养老机构:2023年14家。']],
    [
      'a cell on each line',
      ['指标名称', '单位', '数量', '一、养老', '养老床位', '张', '3,120', '二、婚姻', '结婚登记', '对', '1450'],
      ['养老床位3,120张。', '结婚登记1450对。'],
    ],
    ['lines of labels alone', ['项目', '单位', '区民政局', '新增助餐点', '已完成', '12'], []],
    [
      'lines between that sort the rows',
      [
        '指 标 | 单 位 | 数 量 |',
        '支出 | 万元 | 98,644.9 |',
        '二、设施 |',
        '|',
        '养老机构 | 个 | 34 |',
        '床位 | 张 | 9,634 |',
        '三、区划 |',
        '街道 | 个 | 74 |',
      ],
      ['支出98,644.9万元。', '养老机构34个。', '床位9,634张。', '街道74个。'],
    ],
    ['rows behind a sentence', ['项目|数量（个）', '站点|12', '全年建成站点。', '甲|34', '乙|56'], ['站点12个。']],
    ['figures that all have a unit', ['项目|对象', '临时救助|571人次'], []],
    ['no headings', ['信息索引号|012940327|分类|民政', '发布机构|某局|生成日期|2025'], []],
    ['one line', ['项目|3|家'], []],
    ['no table', ['“一核｜多元”治理，床位300张', '新建5处'], []],
  ])('%s', (_, lines, expected) => {
    expect(written(lines)).toEqual(expected);
  });
});

test('a figure completed by its table stands where its cell stands', () => {
  const text = '2023年工作总结\n项目|全年支出（万元）\n临时救助|213.07\n特困供养|642';
  const { observations } = extract(text, { path: 'report.txt' });
  expect(observations.map(({ value, unit, source }) => [value, unit, text.slice(source.start, source.end)])).toEqual([
    [2130700, '元', '213.07'],
    [6420000, '元', '642'],
  ]);
});

test('a number on a line of its own stands where it stands', () => {
  const text = '2023年业务数据\n指标名称\n单位\n数量\n养老床位\n张\n3,120\n结婚登记\n对\n1450';
  const { observations } = extract(text, { path: 'report.txt' });
  expect(observations.map(({ value, unit, source }) => [value, unit, text.slice(source.start, source.end)])).toEqual([
    [3120, '张', '3,120'],
    [1450, '对', '1450'],
  ]);
});

test('a line of very many cells is left alone', () => {
  expect(writtenRows(`${'项目|'.repeat(20_000)}\n${'12|'.repeat(20_000)}`)).toEqual([]);
});
