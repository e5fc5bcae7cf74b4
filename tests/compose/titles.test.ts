import { describe, expect, test } from 'vitest';
import { extract } from '../../src/pipeline.js';

/** The categories of the figures that stand under a heading of its own in a report's summary. */
const categoriesIn = (lines: readonly string[]): string[] => {
  const text = ['某县民政局2022年工作总结', '一、工作情况', ...lines, ''].join('\n');
  return extract(text, { path: 'report.txt' }).observations.map((figure) => figure.category);
};

describe('a line without number and stop entitles what follows', () => {
  test.each([
    ['a bullet', ['◆慈善事业', '募集:260万元;支出:180万元', '实施项目6个,资助学生52人,发放资金8万元'], 'charity'],
    ['square brackets', ['【福利彩票】', '销量:2.6亿元,完成任务的106%,新设网点12个,改造网点6个'], 'welfare-lottery'],
    ['nothing', ['殡葬管理', '完成改造项目6个,投入资金180万元,惠及群众5.2万人次,新增格位320个'], 'funeral'],
  ])('behind %s', (_, lines, category) => {
    expect(new Set(categoriesIn(lines))).toEqual(new Set([category]));
  });

  test('until the next line with its bullet', () => {
    expect(categoriesIn(['◆慈善事业', '募集:260万元', '◆社区:新建用房4处'])).toEqual([
      'charity',
      'community-governance',
    ]);
  });

  test('a line with a stop or number entitles nothing', () => {
    expect(categoriesIn(['慈善组织6家', '全年印发有关工作的各类规范性文件和通知共16份,开展培训12场次'])).toContain(
      'administration',
    );
  });

  test.each(['——', '★', '●'])('the first words behind %s lead in the rest of their paragraph', (sign) => {
    expect(categoriesIn([`${sign}殡葬管理有序。印发文件16份,举办活动3场。`])).toEqual(['funeral', 'funeral']);
  });

  test('of what says nothing else they are the label', () => {
    const text = '某县民政局2022年工作总结\n一、工作情况\n1.福利彩票销售。年度目标2600万元。\n2.福利彩票:2.6亿元。\n';
    const figures = extract(text, { path: 'report.txt' }).observations;
    expect(figures.map((figure) => figure.indicator)).toEqual(['lottery.sales', 'lottery.sales']);
  });
});
