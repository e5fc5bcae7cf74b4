import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/lexicon/wording/index.js';
import { Cells } from '../../src/model/cells.js';
import type { Cell, Row } from '../../src/model/comparison.js';
import { isNamedBySubject, loneText, rowLabel, rowLabels } from '../../src/render/view/row-label.js';

const NO_CELLS: Row['cells'] = new Cells(0, new Map(), { status: 'not-mentioned', notes: [], observations: [] });

const row = (given: Partial<Row>): Row => ({
  ...{ id: 'x', category: 'elderly-care', kind: 'count', indicator: null, subject: '', dimensions: {} },
  ...{ unit: '个', per: null, cells: NO_CELLS, stats: null },
  ...given,
});

describe('rowLabel', () => {
  it.each([
    ['the unit stands behind the name', { subject: '老年助餐点', unit: '个' }, '老年助餐点 个', '老年助餐点 items'],
    ['an indicator has its name', { indicator: 'elder.beds', unit: '张' }, '养老床位数 张', 'Care beds'],
    [
      'a name that says its unit',
      { indicator: 'dibao.households', unit: '户' },
      '低保户数',
      'Minimum living households',
    ],
    [
      'dimensions',
      { subject: '低保对象', unit: '人', dimensions: { residence: 'rural', age: '60+' } },
      '低保对象(农村、60+岁) 人',
      '低保对象 (rural, aged 60+) people',
    ],
    [
      'standards by person and month say it in the title',
      { kind: 'standard', subject: '补贴', unit: '元', per: '人·月' },
      '补贴',
      '补贴',
    ],
    [
      'other standards say it',
      { kind: 'standard', subject: '慰问金', unit: '元', per: '户' },
      '慰问金 元/户',
      '慰问金 yuan/household',
    ],
    ['money carries its unit', { kind: 'amount', subject: '资金', unit: '元' }, '资金', '资金'],
    ['so does a percentage', { kind: 'ratio', subject: '覆盖率', unit: '%' }, '覆盖率', '覆盖率'],
    ['another area', { subject: '床位', unit: '张', area: '全省' }, '床位(全省) 张', '床位 (全省) beds'],
  ] as const)('%s', (_, given, zh, en) => {
    expect(rowLabel(row(given), wordingIn('zh'), 'zh')).toBe(zh);
    expect(rowLabel(row(given), wordingIn('en'), 'en')).toBe(en);
  });
});

describe('rowLabels', () => {
  const labels = (...subjects: readonly string[]) =>
    rowLabels(
      subjects.map((subject) => row({ indicator: 'elder.canteens', subject })),
      { words: wordingIn('zh'), lang: 'zh' },
    );

  it('tells rows of one indicator apart by their subjects', () => {
    expect(labels('农村食堂', '城市食堂')).toEqual([
      '老年食堂、助餐点 个 (农村食堂)',
      '老年食堂、助餐点 个 (城市食堂)',
    ]);
  });

  it('by the whole of them where their beginnings are alike', () => {
    const [first, second] = labels('农村老年食堂老年助餐点任务数建成', '农村老年食堂老年助餐点任务数完成');
    expect(first).toContain('任务数建成');
    expect(second).toContain('任务数完成');
  });

  it('tells what came in the year from what stands, even alone, and leaves the marks of lists out', () => {
    expect(labels('新建长者食堂')).toEqual(['老年食堂、助餐点 个 (新建长者食堂)']);
    expect(labels('●老年食堂', '农村食堂')[0]).toBe('老年食堂、助餐点 个 (老年食堂)');
  });

  it('leaves a single row as it is', () => {
    expect(labels('农村食堂')).toEqual(['老年食堂、助餐点 个']);
  });
});

describe('a figure that only one report has', () => {
  const words = wordingIn('zh');
  const covered = row({
    indicator: 'governance.coverage',
    kind: 'ratio',
    unit: '%',
    subject: '清廉社区规范化建设覆盖率',
  });
  const reported: Cell = { status: 'reported', value: 93, notes: [], observations: [] };

  it('has its own words where its indicator gathers many things', () => {
    expect(loneText(covered, reported, '93%', { words, lang: 'zh' })).toBe('清廉社区规范化建设覆盖率 93%');
  });

  it.each([
    ['governance.coverage', true],
    ['elder.beds', false],
    [null, true],
  ])('%s is told by its subject: %s', (indicator, expected) => {
    expect(isNamedBySubject({ indicator })).toBe(expected);
  });
});
