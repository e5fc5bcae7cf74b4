import { describe, expect, test } from 'vitest';
import { yearSlogan } from '../../src/outline/slogans.js';
import { outlineOf } from './outline-of.js';

describe('a line that heads a part by a bare year', () => {
  test.each([
    ['2026,我们继续奔赴', '2026年我们继续奔赴'],
    ['PART 02 2023展望', '2023年展望'],
    ['🌟展望2024!', '2024年展望'],
    ['数字看2023', '2023年数字看'],
    ['2024', null],
    ['2024年', null],
    ['2024-01-15', null],
    ['新增床位2024张', null],
    ['床位2024', null],
    ['低保对象2021人', null],
  ])('%s → %s', (line, words) => {
    expect(yearSlogan(line)).toBe(words);
  });
});

/** Each sentence's beginning with its part and period. */
const walk = (lines: readonly string[]): string[] =>
  outlineOf(lines).sentences.map(
    ({ text, part, period }) => `${text.slice(0, 6)} ${part?.value ?? '-'} ${period?.value ?? '-'}`,
  );

test('an article for telephones turns to its plan behind a slogan', () => {
  expect(
    walk([
      '【民政这一年】数字看2023',
      '✅ 新增养老床位320张',
      '✅ 发放孤儿基本生活费126万元',
      '2024我们这样干',
      '✅ 新增床位400张',
    ]),
  ).toEqual([
    '【民政这一年 - -',
    '✅新增养老床 summary 2023',
    '✅发放孤儿基 summary 2023',
    '2024我们 plan 2024',
    '✅新增床位4 plan 2024',
  ]);
});

test('news of what is to be done this year is a plan, what an office will go on with as well', () => {
  expect(
    walk([
      '来源:临山日报 2024-02-29',
      '记者昨日从全市民政工作会议上获悉,今年我市将办好十件实事。新增助餐点60个。',
      '市民政局将新增床位700张。',
    ]).slice(1),
  ).toEqual(['记者昨日从全 plan 2024', '新增助餐点6 plan 2024', '市民政局将新 plan 2024']);
  expect(
    walk(['2022年工作总结', '全年救助320人次。', '我局将继续完善救助体系,新增床位200张。', '改造敬老院3所。']).slice(1),
  ).toEqual(['全年救助32 summary 2022', '我局将继续完 plan 2023', '改造敬老院3 plan 2023']);
  expect(walk(['2022年工作总结', '我局将230名困难群众纳入低保。']).slice(1)).toEqual(['我局将230 summary 2022']);
});

test.each([
  ['市民政局2021年工作总结和2022年工作计划文稿', 2022],
  ['县民政局2021年工作总结及2022年工作打算(范文)', 2022],
])('%s has a plan', (title, year) => {
  expect(outlineOf([title, '发放低保金3200万元。']).letterhead.planYear).toBe(year);
});

test('the year in the name of a piece of work leaves the half year that a report is about', () => {
  expect(
    walk([
      '2023年上半年工作总结',
      '1.完成2023年度低保对象核查。退出保障1242户。',
      '2.开展整治。核实反馈2306条。',
    ]).slice(1),
  ).toEqual([
    '1.完成20 summary 2023-01/2023-06',
    '退出保障12 summary 2023-01/2023-06',
    '2.开展整治 summary 2023-01/2023-06',
    '核实反馈23 summary 2023-01/2023-06',
  ]);
});

test('the months that a text announces hold under a heading of the year alone', () => {
  expect(
    walk([
      '现将2025年上半年工作情况和下半年工作计划汇报如下。',
      '一、2025年工作总结',
      '救助320人次。',
      '二、下半年工作计划',
      '新建5处。',
    ]).slice(2),
  ).toEqual([
    '救助320人 summary 2025-01/2025-06',
    '二、下半年工 plan 2025-07/2025-12',
    '新建5处。 plan 2025-07/2025-12',
  ]);
});
