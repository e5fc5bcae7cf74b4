import { describe, expect, test } from 'vitest';
import { headingCue, sentenceCue } from '../../src/outline/parts.js';
import { readScopes, readTitleScopes } from '../../src/outline/scopes.js';

const known = { summary: 2022, plan: null, published: 2023, meeting: null, lastMonth: 12 };

describe('what a title announces', () => {
  const scopes = (title: string) =>
    readTitleScopes(title).map(
      ({ part, period }) =>
        `${part ?? '?'} ${period?.year ?? '-'}${period?.months ? ` ${period.months.join('-')}` : ''}`,
    );

  test.each([
    ['2022年工作总结及2023年工作要点', ['summary 2022', 'plan 2023']],
    ['县民政局2022年工作总结和2023年工作安排', ['summary 2022', 'plan 2023']],
    ['市民政局2021年工作总结', ['summary 2021']],
    ['市民政局21年工作总结和22年工作计划', ['summary 2021', 'plan 2022']],
    ['市民政局老干部12年工作纪实', []],
    ['2019年全区民政工作要点', ['plan 2019']],
    ['二〇二〇年工作总结暨二〇二一年工作打算', ['summary 2020', 'plan 2021']],
    ['2020年上半年工作总结及下半年工作计划', ['summary 2020 1-6', 'plan - 7-12']],
    ['2022年1-11月工作情况', ['summary 2022 1-11']],
    ['2016年一季度工作小结', ['summary 2016 1-3']],
    ['2022年工作计划完成情况', ['summary 2022']],
    ['2022年工作总结2023年工作计划', ['summary 2022', 'plan 2023']],
    ['2022年工作总结(2023年工作思路)', ['summary 2022', 'plan 2023']],
    ['“十三五”工作总结及“十四五”工作思路', ['summary 2016', 'plan 2021']],
    ['民政事业第十三个五年发展规划', ['plan 2016']],
    ['2012年民政工作目标任务分解', ['plan 2012']],
    ['2015年民政专项资金使用情况的汇报', ['summary 2015']],
    ['2021年民政工作', ['? 2021']],
    ['关于报送2018年工作总结和2019年工作计划的报告', ['summary 2018', 'plan 2019']],
    ['2021年前三季度工作总结和四季度工作安排', ['summary 2021 1-9', 'plan - 10-12']],
    ['在全市民政工作会议上的讲话', []],
  ])('%s', (title, expected) => {
    expect(scopes(title)).toEqual(expected);
  });

  test('a heading about measures or tasks announces no plan by that', () => {
    expect(readScopes('主要举措')).toEqual([]);
    expect(readScopes('重点任务')).toEqual([]);
  });
});

describe('what a heading says of its part', () => {
  test.each([
    ['2022年工作总结', 'summary'],
    ['一年来的主要工作回顾', 'summary'],
    ['工作完成情况', 'summary'],
    ['存在的主要问题', 'summary'],
    ['取得的主要成效和做法', 'summary'],
    ['下一步工作打算', 'plan'],
    ['下步工作', 'plan'],
    ['2023年工作安排', 'plan'],
    ['2023年重点工作', 'plan'],
    ['2023年抓好五件实事', 'plan'],
    ['明年工作思路', 'plan'],
    ['今后努力方向', 'plan'],
    ['下一步养老服务打算', 'plan'],
    ['奋进2023', 'plan'],
    ['后续工作安排', 'plan'],
    ['接下来的工作', 'plan'],
    ['新一年工作设想', 'plan'],
  ])('%s → %s', (heading, part) => {
    expect(headingCue(heading, known)?.part).toBe(part);
  });

  test.each([
    '优化提升社区治理经验',
    '巩固拓展脱贫攻坚成果',
    '计划生育工作扎实开展',
    '养老服务体系建设情况良好的地区',
    '安排部署清明祭扫工作',
    '社会救助工作',
    '落实目标任务',
    '为明年换届选举打好基础',
    '易地搬迁后续扶持工作',
    '奋进的脚步',
  ])('%s → nothing', (heading) => {
    expect(headingCue(heading, known)).toBeNull();
  });
});

test('in a plan, an earlier year turns to what was done in it', () => {
  const plan = { summary: null, plan: 2019, published: null, meeting: null, lastMonth: 12 };
  expect(sentenceCue('2018年,全区发放低保金500万元。', plan)).toEqual({ part: 'summary', year: 2018 });
  expect(sentenceCue('2019年,全区将发放低保金600万元。', plan)).toBeNull();
});

describe('what the beginning of a sentence turns to', () => {
  test.each([
    ['下一步,我们将加大力度。', 'plan'],
    ['总之,下步将坚持问题导向。', 'plan'],
    ['2023年,我局将重点做好以下工作:', 'plan'],
    ['今后一个时期,要持续用力。', 'plan'],
    ['今年要抓好三件大事:', 'plan'],
    ['到2025年,主要实现以下目标:', 'plan'],
    ['2022年以来,全县民政系统', null],
    ['2022年,我局共发放资金', 'summary'],
    ['回顾过去的一年,成绩来之不易。', 'summary'],
    ['今年以来,我局坚持党建引领。', 'summary'],
    ['预计明年3月份投入运营。', null],
    ['下半年开展了两次检查。', null],
    ['2023年1月,完成了验收。', null],
    ['2023年春节前夕,走访慰问500户。', null],
    ['计划生育工作达标。', null],
    ['明确目标,压实责任。', null],
    ['今天的会议很重要。', null],
  ])('%s → %s', (sentence, part) => {
    expect(sentenceCue(sentence, known)?.part ?? null).toBe(part);
  });

  test('下半年 turns in a report about part of a year', () => {
    const half = { ...known, lastMonth: 6 };
    expect(sentenceCue('下半年,我们将继续努力。', half)?.part).toBe('plan');
    expect(sentenceCue('第四季度,重点抓好三项工作。', { ...known, lastMonth: 9 })?.part).toBe('plan');
    expect(sentenceCue('一季度,开展了检查。', half)).toBeNull();
  });
});

test('a speech that names no year calls for the year to come', () => {
  const none = { summary: null, plan: null, published: null, meeting: null, lastMonth: 12 };
  expect(sentenceCue('今年,我们要重点抓好以下工作:', none)).toEqual({ part: 'plan', year: null });
  expect(sentenceCue('今年要继续提高低保标准。', none)).toEqual({ part: 'plan', year: null });
  expect(sentenceCue('今年要闻不断。', none)).toBeNull();
  expect(sentenceCue('今年共发放低保金500万元。', none)).toBeNull();
});
