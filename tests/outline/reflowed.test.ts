import { describe, expect, test } from 'vitest';
import { outlineOf } from './outline-of.js';

const prose = (what: string): string =>
  `${what}工作稳步推进，服务对象得到及时保障，各项制度逐步健全，群众满意度持续提升。`.repeat(6);

describe('a text without its line breaks', () => {
  const flat = `某县民政局2022年工作总结今年以来，全县民政工作取得成效。一、主要工作(一)社会救助。${prose('低保')}(二)养老服务。${prose('养老')}二、存在问题。${prose('人员不足')}三、下一步打算。${prose('新建敬老院')}`;

  test('has the headings that it counts', () => {
    expect(outlineOf(flat).sections.map(({ marker, heading }) => `${marker} ${heading}`)).toEqual([
      '一 主要工作',
      '(一) 社会救助',
      '(二) 养老服务',
      '二 存在问题',
      '三 下一步打算',
    ]);
  });

  test('has its plan', () => {
    const { sentences } = outlineOf(flat);
    expect(sentences.at(-1)?.part?.value).toBe('plan');
    expect(sentences.at(-1)?.period?.value).toBe('2023');
  });

  test.each([
    ['a short paragraph that counts', '要做到：一、应保尽保。二、应退尽退。'],
    ['a long one that counts nothing in order', `${prose('低保')}三、其他。${prose('养老')}一、二级残疾人均有补贴。`],
    ['one that only names chapters', `${prose('按照第一、二、三章的要求')}`],
  ])('%s has none', (_, text) => {
    expect(outlineOf(`某县民政局2022年工作总结\n${text}`).sections).toEqual([]);
  });
});

describe('a title that was broken over several lines', () => {
  test.each([
    [['某县民政局2020年上半年工', '作总结暨下半年工作安排'], '某县民政局2020年上半年工作总结暨下半年工作安排'],
    [['某市民政局', '2021年工作总结'], '2021年工作总结'],
    [['某区民政局关于2022年度', '民政工作开展情况的', '报告'], '某区民政局关于2022年度民政工作开展情况的报告'],
  ])('%j → %s', (lines, title) => {
    expect(outlineOf([...lines, '全年发放低保金520万元。'].join('\n')).letterhead.title).toBe(title);
  });

  test('is not made of a title and the cells of a table behind it', () => {
    expect(outlineOf('区民政局2021年民生实事\n项目\n完成情况\n新增长者服务站\n28个').letterhead.title).toBe(
      '区民政局2021年民生实事',
    );
  });
});

describe('the years of a plan for several years', () => {
  const plan = outlineOf(
    [
      '某市“十四五”民政事业发展规划',
      '一、规划背景',
      '(一)发展基础',
      '2016年以来，全市累计救助低保对象646.5万人次。养老床位达到1.2万张。',
      '二、主要目标',
      '到2025年，养老床位达到1.5万张。',
    ].join('\n'),
  );
  const at = (words: string) => plan.sentences.find(({ text }) => text.includes(words));

  test.each([
    ['1.2万张', 'summary', '2016/2020'],
    ['1.5万张', 'plan', '2025'],
  ])('%s is told of the %s, %s', (words, part, period) => {
    expect([at(words)?.part?.value, at(words)?.period?.value]).toEqual([part, period]);
  });
});

describe('a report to a meeting, without a year in its title', () => {
  const told = (...lines: string[]) => {
    const { letterhead, sentences } = outlineOf(lines.join('\n'));
    const last = sentences.findLast(({ period }) => period !== null);
    return [letterhead.summaryYear, letterhead.planYear, last?.part?.value, last?.period?.value];
  };

  test.each<[string, string[], (string | number | null)[]]>([
    [
      'what was done since a year reaches up to its date',
      [
        '关于民政事业发展情况的报告',
        '根据会议安排，现就2021年以来民政工作情况报告如下：',
        '养老床位达到4200张。',
        '2023年12月20日',
      ],
      [2023, null, 'summary', '2021/2023'],
    ],
    [
      'a speech of February looks back on the year before',
      ['在全市民政工作会议上的讲话', '（2023年2月16日）', '同志们：', '过去的一年，新增床位1200张。'],
      [2022, null, 'summary', '2022'],
    ],
    [
      'and on to its own',
      [
        '在全市民政工作会议上的讲话',
        '（2023年2月16日）',
        '过去的一年，新增床位1200张。',
        '今年，全市要新建老年食堂50个。',
      ],
      [2022, 2023, 'plan', '2023'],
    ],
    [
      'of several years in a row the last counts',
      [
        '关于全县民政工作情况的汇报',
        '2021年发放4200万元，2022年发放4600万元，2023年1-6月发放2400万元。',
        '现有敬老院12所。',
      ],
      [2023, null, 'summary', '2023'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(...lines)).toEqual(expected);
  });
});
