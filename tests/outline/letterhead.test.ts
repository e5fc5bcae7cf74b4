import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/outline/dates.js';
import { outlineOf } from './outline-of.js';

const BODY = ['一、社会救助', '全年发放低保金7328.5万元，惠及困难群众1.7万人。'];
const head = (...lines: string[]) => outlineOf([...lines, ...BODY]).letterhead;

describe('dates', () => {
  test.each([
    ['2023-01-06 16:38', '2023-01-06'],
    ['2022年3月30日', '2022-03-30'],
    ['2022/3/5', '2022-03-05'],
    ['2022.12.30', '2022-12-30'],
    ['二○二二年三月三十日', '2022-03-30'],
    ['二〇一九年十二月二十一日', '2019-12-21'],
    ['二零二零年十月十日', '2020-10-10'],
    ['20220330', '2022-03-30'],
  ])('%s → %s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test.each(['2022年3月', '2022-13-01', '2022年2月30日', '1133028241969155', '3月30日', ''])('%s → none', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('letterheads', () => {
  test('labels with their values on the next lines', () => {
    expect(
      head(
        '索引号:',
        '',
        '1133XE/2022-154826',
        '',
        '发布机构:',
        '',
        '青禾县民政局',
        '',
        '发布日期:',
        '',
        '2022-03-30',
        '',
        '县民政局2021年工作总结',
        '',
      ),
    ).toMatchObject({
      title: '县民政局2021年工作总结',
      bureau: '青禾县民政局',
      published: '2022-03-30',
      summaryYear: 2021,
      planYear: null,
    });
  });

  test('labels without values, bullets and an indented value', () => {
    expect(
      head(
        '  • 索引号:',
        '',
        '    6107280000/2024-001005',
        '  • 主题分类:',
        '',
        '  • 发文机构:',
        '',
        '    青禾县民政局',
        '  • 有效性:',
        '',
        '  • 发布日期:',
        '',
        '    2024年01月06日 16:34',
        '  • 内容概述:',
        '',
        '青禾县民政局2023年工作总结',
        '',
      ),
    ).toMatchObject({ title: '青禾县民政局2023年工作总结', bureau: '青禾县民政局', published: '2024-01-06' });
  });

  test('a table between walls, with empty cells', () => {
    expect(
      head(
        '索引号: | /2019-00101 | 分类: | |',
        '发文机关: | 青禾区民政局 | 发文日期: | |',
        '名称: | |||',
        '文号 : |',
        '2019年全区民政工作要点',
      ),
    ).toMatchObject({ title: '2019年全区民政工作要点', bureau: '青禾区民政局', published: null, planYear: 2019 });
  });

  test('breadcrumbs and one line of labels', () => {
    expect(
      head(
        '首页 > 政务公开 > 市民政局 > 规划计划',
        '',
        '2022年工作总结及2023年工作要点',
        '',
        '发布时间:2023-01-06 16:38 信息来源:青禾市民政局  浏览次数：86  字体：[ 大 中 小 ]',
        '',
      ),
    ).toMatchObject({
      title: '2022年工作总结及2023年工作要点',
      bureau: '青禾市民政局',
      published: '2023-01-06',
      summaryYear: 2022,
      planYear: 2023,
    });
  });

  test('the visitor’s clock and the archive’s stamp are no date of publication', () => {
    expect(
      head('今天是2024年5月1日 星期三', '归档时间:2023-06-15', '青禾县民政局2018年度工作总结').published,
    ).toBeNull();
  });

  test('name and title on two lines, signature and date below the text', () => {
    expect(
      outlineOf([
        '青禾市民政局',
        '2020年工作总结',
        '',
        ...BODY,
        '',
        '青禾市民政局',
        '2020年12月31日',
        '打印本页 关闭窗口',
      ]).letterhead,
    ).toMatchObject({ title: '2020年工作总结', bureau: '青禾市民政局', published: '2020-12-31', summaryYear: 2020 });
  });

  test('a title that only the table has', () => {
    expect(head('名称： 青禾县民政局2017年工作总结', '发布日期： 2018-02-01')).toMatchObject({
      title: '青禾县民政局2017年工作总结',
      published: '2018-02-01',
    });
  });

  test('no letterhead at all', () => {
    expect(outlineOf(['2022年来，我局聚焦民生建设，完成了各项任务。', ...BODY]).letterhead).toMatchObject({
      title: null,
      bureau: null,
      area: null,
      published: null,
    });
  });

  test.each([
    ['县民政局2018年春节慰问情况', 2018],
    ['县民政局到2025年的远景', null],
    ['县民政局2018年与2020年两次慰问', null],
  ])('a text without a date is of the only year that it names: %s', (line, year) => {
    const text = [line, '慰问了低保户、特困户。', '发放慰问金8万元。'];
    expect(outlineOf(text).letterhead.summaryYear).toBe(year);
  });

  test('a summary without a year is about the year before its date, up to June', () => {
    expect(head('民政局工作总结', '发布时间：2020-01-15').summaryYear).toBe(2019);
    expect(head('民政局工作总结', '发布时间：2019-12-25').summaryYear).toBe(2019);
    expect(head('民政局上半年工作总结', '发布时间：2020-07-10').summaryYear).toBe(2020);
  });

  test.each(['现将2018年的工作情况总结如下:', '回顾2018年的民政工作,主要有以下特点:'])(
    'a sentence announces it: %s',
    (line) => {
      const text = [
        '民政局工作总结及来年思路',
        '今年以来,我局上下一心,开拓进取。各项工作扎实推进。成效明显。群众满意。干部得力。',
        line,
        ...BODY,
      ];
      expect(outlineOf(text).letterhead).toMatchObject({ summaryYear: 2018, planYear: 2019 });
    },
  );

  test('years that disagree are told, with all of them', () => {
    const { diagnostics } = outlineOf(['青禾县民政局2021年工作总结', '一、2020年工作总结', '发放低保金。']);
    expect(diagnostics).toMatchObject([
      {
        code: 'year-disagreement',
        severity: 'warning',
        values: { part: 'summary', chosen: 2021, candidates: '2021, 2020' },
      },
    ]);
  });

  test('so is a date before the year of the summary', () => {
    const { diagnostics } = outlineOf(['发布日期：2020-03-30', '青禾县民政局2021年工作总结', ...BODY]);
    expect(diagnostics.map(({ code, values }) => [code, values['candidates']])).toEqual([
      ['year-disagreement', '2021, 2020'],
    ]);
  });

  test('letterhead and foot have no part, so that no figure is sought in them', () => {
    const { sentences } = outlineOf([
      '发布日期：2022-03-30',
      '青禾县民政局2021年工作总结',
      ...BODY,
      '青禾县民政局',
      '2022年1月5日',
    ]);
    expect(sentences.filter(({ part }) => part === null).map(({ text }) => text)).toEqual([
      '发布日期:2022-03-30',
      '青禾县民政局2021年工作总结',
      '青禾县民政局',
      '2022年1月5日',
    ]);
  });
});
