import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/compare/index.js';
import type { Gaps } from '../../src/model/gaps.js';
import { dibao, type Figure, figure, report, target } from './builders.js';

const canteens = (amount: number | string): Figure => figure('老年食堂', amount, { indicator: 'elder.canteens' });
const training = (subject: string): Figure => figure(subject, 300, { unit: '人次' });
const shown = ({ gaps }: Gaps): string[] => gaps.map(({ kind, name, peers }) => `${kind} ${name} ${peers}`);

const peers = [
  report('乙县', 2022, [dibao(600), canteens(15), training('养老护理员培训')], {
    initiatives: [
      ['标准化老年食堂', 'elderly-care'],
      ['“桥头圆桌会”', 'community-governance'],
    ],
    prefecture: '南市',
  }),
  report('丙县', 2022, [dibao(700), training('培训养老护理员')], {
    initiatives: [['长者饭堂', 'elderly-care']],
    prefecture: '北市',
  }),
];
const mine = (figures: readonly Figure[], initiatives: readonly (readonly [string, string])[] = []) =>
  report('甲县', 2022, figures, { initiatives, prefecture: '南市' });

describe('gaps of a baseline', () => {
  it('lists what peers have and it has not, the most common first', () => {
    const gaps = findGaps([mine([dibao(500)]), ...peers], { baseline: '甲县' });
    expect([gaps.baseline, gaps.of, gaps.peers]).toEqual(['甲县', 2, ['乙县', '丙县']]);
    expect(shown(gaps)).toEqual([
      'category elderly-care 2',
      'series 养老护理员培训 2',
      'initiative 老年助餐 2',
      'category community-governance 1',
      'indicator elder.canteens 1',
      'initiative 民主议事协商 1',
    ]);
  });

  it('gives every peer’s own sentence', () => {
    const { gaps } = findGaps([mine([dibao(500)]), ...peers], { baseline: '甲县' });
    const series = gaps.find(({ kind }) => kind === 'series');
    expect(series?.mentions.map(({ area, year, name, path }) => [area, year, name, path])).toEqual([
      ['乙县', 2022, '养老护理员培训', '乙县-2022.txt'],
      ['丙县', 2022, '培训养老护理员', '丙县-2022.txt'],
    ]);
    expect(series?.mentions[0]?.text).toBe('养老护理员培训300。');
  });

  it.each<[string, Figure, string]>([
    ['a target', target(canteens(10)), 'indicator elder.canteens 1'],
    ['masked digits', canteens('*'), 'indicator elder.canteens 1'],
    ['other words', training('轮训养老护理员'), 'series 养老护理员培训 2'],
    ['another unit', figure('培训养老护理员', 3, { unit: '期' }), 'series 养老护理员培训 2'],
    ['a figure under the same theme', figure('老年助餐点', 3), 'initiative 老年助餐 2'],
  ])('counts %s as having it', (_, own, gap) => {
    expect(shown(findGaps([mine([own]), ...peers], { baseline: '甲县' }))).not.toContain(gap);
  });

  it('looks only at the baseline’s own group where one is asked for', () => {
    const gaps = findGaps([mine([dibao(500)]), ...peers], { baseline: '甲县', group: 'prefecture' });
    expect([gaps.of, gaps.peers]).toEqual([1, ['乙县']]);
    const named = findGaps([mine([]), ...peers], { baseline: '甲县', group: { name: '北组', areas: ['丙县'] } });
    expect(named.peers).toEqual(['丙县']);
  });

  it('counts areas, not years', () => {
    const again = report('乙县', 2021, [canteens(9)], { prefecture: '南市' });
    const { gaps } = findGaps([mine([dibao(500)]), ...peers, again], { baseline: '甲县' });
    expect(gaps.find(({ name }) => name === 'elder.canteens')).toMatchObject({ peers: 1 });
  });

  it('says so where the baseline has no report', () => {
    const gaps = findGaps(peers, { baseline: '丁县' });
    expect([gaps.baseline, gaps.gaps]).toEqual([null, []]);
    expect(gaps.diagnostics).toMatchObject([{ code: 'baseline-unknown', values: { area: '丁县' } }]);
    expect(findGaps([]).baseline).toBeNull();
  });
});
