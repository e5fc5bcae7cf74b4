import { describe, expect, test } from 'vitest';
import { findGaps, matchPledges } from '../../src/compare/index.js';
import type { Gaps } from '../../src/model/gaps.js';
import { renderGaps } from '../../src/render/gaps.js';
import { renderPledges } from '../../src/render/pledges.js';
import { figure, report, target } from '../compare/builders.js';

const mention = (area: string, path: string, text: string) => ({
  area,
  year: 2022,
  id: `${path}:1-2`,
  name: '助餐点',
  text,
  path,
});

const GAPS: Gaps = {
  schema: 'duibiao.gaps/1',
  baseline: '望汀县',
  of: 3,
  peers: ['云岭县', '澜桥区', '南溪区'],
  gaps: [
    {
      kind: 'initiative',
      category: 'elderly-care',
      indicator: null,
      name: '老年助餐',
      peers: 2,
      mentions: [
        mention('云岭县', 'yunling.txt', '全县建成助餐点16个。'),
        mention('澜桥区', 'lanqiao.txt', '助餐点开到家门口，\u001b[31m就餐老人4.2万人次。'),
      ],
    },
  ],
  diagnostics: [],
};

describe('gaps as a table', () => {
  const printed = renderGaps(GAPS, [], { width: 60, lang: 'zh', color: false, ascii: false });

  test.each([
    '2/3',
    '云岭县 2022 助餐点',
    '[1] yunling.txt',
    '全县建成助餐点16个。',
    '[1] lanqiao.txt',
    '就餐老人4.2万人次。',
  ])('tells %s', (words) => {
    expect(printed).toContain(words);
  });

  test('lets nothing of a report reach the terminal', () => {
    expect(printed).not.toContain('\u001b');
  });
});

describe('two gaps of one name', () => {
  const aid = (unit: string) => figure('低保新增', 12, { unit, category: 'social-assistance' });
  const printed = (...own: ReturnType<typeof aid>[]): string => {
    const reports = [report('望汀县', 2022, []), report('云岭县', 2022, own), report('南溪区', 2022, own)];
    return renderGaps(findGaps(reports, { baseline: '望汀县' }), reports, {
      ...{ width: 100, lang: 'zh', color: false, ascii: false },
    });
  };

  test('say their units', () => {
    expect(printed(aid('人'), aid('户'))).toContain('低保新增 人 [');
    expect(printed(aid('人'), aid('户'))).toContain('低保新增 户 [');
  });

  test('a single one does not', () => {
    expect(printed(aid('人'))).toContain('低保新增 [');
  });
});

describe('peers of several years', () => {
  const beds = (count: number) => figure('养老床位', count, { indicator: 'elder.beds', unit: '张' });
  const reports = [
    report('望汀县', 2022, []),
    report('云岭县', 2021, [beds(1200)]),
    report('云岭县', 2022, [beds(1500), target(beds(1600)), beds(1500)]),
    report('南溪区', 2022, [target(beds(900))]),
  ];
  const found = findGaps(reports, { baseline: '望汀县' });
  const printed = renderGaps(found, reports, { width: 120, lang: 'zh', color: false, ascii: false });

  test('are told by the figures of their latest year, a target where nothing came of it yet', () => {
    expect(printed).toContain('云岭县 2022 养老床位 1,500张；南溪区 2022 养老床位 900张▸');
    expect(printed).toContain('每地只列最近一年的说法');
    expect(printed).not.toContain('1,200');
  });

  test('and all of them stand in the data', () => {
    expect(found.gaps.find(({ kind }) => kind === 'indicator')?.mentions).toHaveLength(5);
  });
});

test('pledges name their places shortly', () => {
  const beds = (year: number) =>
    figure('养老床位', 1500, { indicator: 'elder.beds', unit: '张', period: String(year) });
  const reports = [report('云岭县', 2021, [target(beds(2022))]), report('云岭县', 2022, [beds(2022)])];
  const placed = reports.map((one) => ({ ...one, path: '/home/reports/a.txt' }));
  const printed = renderPledges(matchPledges(placed), { width: 80, lang: 'zh', color: false, ascii: false });
  expect(printed).toMatch(/\[1\] a\.txt:\d+ > a\.txt:\d+/);
  expect(printed).not.toContain('/home');
});

test.each([
  ['a standard by the month', { unit: '元', per: '月', kind: 'standard' as const }, 640, 650, '+10'],
  [
    'one by the year is set against its target by the month',
    { unit: '元', per: '年', kind: 'standard' as const },
    5280,
    5400,
    '+10元/月',
  ],
  ['a share, in points', { unit: '%', kind: 'ratio' as const }, 50, 52.1, '+2.1点'],
])('the difference of a pledge says what it is in: %s', (_, options, planned, reached, expected) => {
  const rate = (amount: number) => figure('保障标准', amount, { ...options, period: '2022' });
  const reports = [report('云岭县', 2021, [target(rate(planned))]), report('云岭县', 2022, [rate(reached)])];
  const printed = renderPledges(matchPledges(reports), { width: 80, lang: 'zh', color: false, ascii: false });
  expect(printed).toMatch(new RegExp(` \\${expected}  超额`));
});
