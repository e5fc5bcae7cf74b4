import { describe, expect, test } from 'vitest';
import { outlineOf } from './outline-of.js';

const bodyOf = (lines: readonly string[]): string[] =>
  outlineOf(lines)
    .sentences.filter(({ part }) => part !== null)
    .map(({ text }) => text);

describe('what of a page is the report', () => {
  test('navigation, labels and buttons above, neighbours and imprint below are none of it', () => {
    expect(
      bodyOf([
        '您当前的位置：首页>>政务公开>>部门动态',
        '青禾县民政局二〇一九年工作总结',
        '信息来源： 县民政局    作者：办公室    时间：2019-12-28 09:11    点击：312    【字体：大 中 小】',
        '一、社会救助',
        '发放低保金100万元。',
        '【打印本页】 【关闭窗口】',
        '上一篇：青禾县民政局召开会议',
        '下一篇：关于公示的通知',
        '主办：青禾县人民政府   ICP备12345678号',
      ]),
    ).toEqual(['一、社会救助', '发放低保金100万元。']);
  });

  test('salutation and first sentences are', () => {
    expect(bodyOf(['关于2018年工作情况的报告', '县委办公室:', '现将有关情况报告如下。'])).toEqual([
      '县委办公室:',
      '现将有关情况报告如下。',
    ]);
  });

  test('so is a table whose cells stand on lines of their own', () => {
    expect(bodyOf(['区民政局2021年民生实事完成情况', '项目', '完成情况', '新增长者服务站', '28个'])).toEqual([
      '项目',
      '完成情况',
      '新增长者服务站',
      '28个',
    ]);
  });

  test('a title glued to the text behind it is parted from it', () => {
    const text =
      '民政局2020年上半年工作总结及下一步工作重点 今年以来，我局紧紧围绕中心工作，较好地完成了上半年的目标任务，切实维护了困难群众的基本权益，各项工作取得新成效。';
    const { letterhead, sentences } = outlineOf(text);
    expect(letterhead).toMatchObject({ title: '民政局2020年上半年工作总结及下一步工作重点', summaryYear: 2020 });
    expect(sentences[1]?.text.slice(0, 6)).toBe('今年以来,我');
    expect(sentences[1]?.period?.value).toBe('2020-01/2020-06');
  });

  test.each(['今年以来，我局', '在区委、区政府', '2020年，我局'])('also where no blank is left: …%s', (opening) => {
    const text = `民政局2020年一季度工作小结${opening}紧紧围绕中心工作，较好地完成了各项任务，切实维护了困难群众的基本权益。`;
    expect(outlineOf(text).letterhead.title).toBe('民政局2020年一季度工作小结');
  });

  test('running heads and page numbers are left out, and what they part is joined', () => {
    const texts = bodyOf([
      '青禾县民政局2022年工作总结',
      '    2022年，全县民政系统在县委、县政府的正确领导下，紧紧围绕中',
      '心工作，扎实履行基本民生保障、基层社会治理、基本社会服务职责，',
      '各项工作取得新成效，发放低保金7328.5万元，特困供养金2611万元，',
      '困难群众基本生活得到有效保障。全县现有养老机构24家，养老床位30',
      '- 1 -',
      '青禾县民政局2022年工作总结',
      '74张，护理型床位占比达到56%。',
      '- 2 -',
      '青禾县民政局2022年工作总结',
      '    一、2023年工作思路',
    ]);
    expect(texts[1]).toBe('全县现有养老机构24家,养老床位3074张,护理型床位占比达到56%。');
    expect(texts.at(-1)).toBe('一、2023年工作思路');
  });
});

describe('Markdown', () => {
  const { letterhead, sections } = outlineOf([
    '# 2023年民政工作总结',
    '',
    '**发布机构：** 平江县民政局',
    '',
    '## 一、主要成绩',
    '',
    '### （一）低保',
    '',
    '- 全年发放低保金3000万元；',
  ]);

  test('gives the same headings and letterhead as plain text', () => {
    expect(letterhead).toMatchObject({ bureau: '平江县民政局', summaryYear: 2023 });
    expect(sections.map(({ marker, heading }) => [marker, heading])).toEqual([
      ['一', '主要成绩'],
      ['（一）', '低保'],
    ]);
  });

  test('struck-out names and digits are no bold', () => {
    const { sentences } = outlineOf('县民政局2022年工作总结\n**县发放低保金**万元，惠及**人。');
    expect(sentences.at(-1)?.text).toBe('**县发放低保金**万元,惠及**人。');
  });
});

describe('lines of a table of contents open no section', () => {
  test.each<[string, string[]]>([
    ['with leaders', ['一、社会救助........3', '（一）低保……4', '二、养老服务··········6']],
    ['with pages alone, below its title', ['目  录', '一、社会救助 3', '（一）低保 4', '二、养老服务 6']],
  ])('%s', (_, contents) => {
    const outline = outlineOf([
      '青禾县民政局2019年工作总结',
      ...contents,
      '一、社会救助',
      '发放低保金100万元。',
      '二、养老服务',
      '新建食堂5家。',
    ]);
    expect(outline.sections.map(({ heading }) => heading)).toEqual(['社会救助', '养老服务']);
  });

  test('but a heading that ends with a number does', () => {
    const { sections } = outlineOf(['一、完成实事项目12', '新建食堂5家。', '二、落实“十四五”规划任务3']);
    expect(sections).toHaveLength(2);
  });
});
