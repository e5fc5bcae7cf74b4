import { describe, expect, it } from 'vitest';
import { matchPledges } from '../../src/compare/index.js';
import type { Pledge } from '../../src/model/comparison.js';
import { dibao, type Figure, figure, report, target } from './builders.js';

/** The one pledge of a plan for 2022 against the report on 2022. */
function pledgeOf(goal: Figure, ...facts: readonly Figure[]): Pledge {
  const plan = report('甲县', 2021, [target(goal, '2022')]);
  const { pledges } = matchPledges([plan, report('甲县', 2022, facts)]);
  expect(pledges).toHaveLength(1);
  const [pledge] = pledges;
  if (pledge === undefined) throw new Error('no pledge');
  return pledge;
}

const added = (amount: number | string, options = {}): Figure =>
  figure('新增养老床位', amount, { unit: '张', indicator: 'elder.beds-added', ...options });
const rate = (amount: number | string, options = {}): Figure =>
  figure('护理员持证率', amount, { kind: 'ratio', unit: '%', indicator: 'elder.caregiver-certified-rate', ...options });
const days = (amount: number | string, options = {}): Figure =>
  figure('临时救助办理时限', amount, { category: 'social-assistance', unit: '个工作日', ...options });

describe('a target against its outcome', () => {
  it.each<[Figure, Figure, string, string, number | null]>([
    [added(300), added(300), 'met', 'equal', 0],
    [added(300), added(320), 'exceeded', 'above', 20],
    [added(300), added(260), 'missed', 'below', -40],
    [added('≥300'), added(300), 'met', 'equal', 0],
    [added('≥300'), added(301), 'exceeded', 'above', 1],
    [added('≥300'), added(299), 'missed', 'below', -1],
    [days('≤5'), days(5), 'met', 'equal', 0],
    [days('≤5'), days(4), 'exceeded', 'below', -1],
    [days('≤5'), days(6), 'missed', 'above', 1],
    [days(5), days(4), 'exceeded', 'below', -1],
    [added('20-25'), added(23), 'met', 'within-range', 0],
    [added('20-25'), added(19), 'missed', 'below', -1],
    [added('20-25'), added(27), 'exceeded', 'above', 2],
    [added('20-25'), added('24-26'), 'not-comparable', 'ranges-overlap', null],
    [added(80), added('≥80'), 'met', 'at-least', 0],
    [added(80), added('≥90'), 'exceeded', 'above', 10],
    [added(80), added('≥70'), 'not-comparable', 'inexact', null],
    [added('~12000'), added(11_600), 'met', 'equal', 0],
    [added('~12000'), added(11_400), 'missed', 'below', -600],
    [added(300), added('*'), 'not-comparable', 'masked', null],
    [added('*'), added(300), 'not-comparable', 'masked', null],
    [added(300), added(280, { period: '2022-01/2022-11' }), 'not-comparable', 'part-year', null],
    [added(300), added(310, { period: '2022-01/2022-11' }), 'exceeded', 'above', 10],
    [added(300), added(280, { period: '2022-10-31' }), 'not-comparable', 'as-of', null],
    [added(300), added(280, { area: '听澜街道' }), 'not-comparable', 'other-area', null],
    [added(300), added(98, { sentence: '按新口径新增养老床位98张。' }), 'not-comparable', 'scope-changed', null],
  ])('%j against %j: %s (%s)', (goal, fact, verdict, why, gap) => {
    const pledge = pledgeOf(goal, fact);
    expect([pledge.verdict, pledge.why, pledge.difference?.absolute ?? null]).toEqual([verdict, why, gap]);
  });

  it('measures ratios in points', () => {
    expect(pledgeOf(rate('≥75'), rate(73.2)).difference).toEqual({ absolute: -1.8, points: -1.8 });
  });

  it('measures standards in 元 per person and month, whatever their words', () => {
    const pledge = pledgeOf(dibao('≥480', { per: '人·月' }), dibao(5880, { per: '年', period: '2022-07-01/..' }));
    expect(pledge).toMatchObject({ verdict: 'exceeded', difference: { absolute: 10 } });
  });

  it('is unreported where nothing answers, and left out where no report on the year is at hand', () => {
    expect(pledgeOf(added(300), rate(80))).toMatchObject({ verdict: 'unreported', outcome: null, difference: null });
    expect(matchPledges([report('甲县', 2021, [target(added(300), '2022')])]).pledges).toEqual([]);
    const neighbour = report('乙县', 2022, [added(300)]);
    expect(matchPledges([report('甲县', 2021, [target(added(300), '2022')]), neighbour]).pledges).toEqual([]);
  });
});

describe('finding the outcome', () => {
  it('finds it in other words, not in the stock beside it', () => {
    const stock = figure('养老床位', 2512, { unit: '张', indicator: 'elder.beds', sentence: '养老床位2512张' });
    const net = figure('比上年净增', 144, { unit: '张', sentence: '养老床位2,512张,比上年净增144张。' });
    const pledge = pledgeOf(added(200), stock, net);
    expect([pledge.outcome?.value, pledge.verdict]).toEqual([144, 'missed']);
  });

  it('takes the task and the outcome of one sentence', () => {
    const sentence = '居家适老化改造任务600户,已完成640户。';
    const options = { unit: '户', indicator: 'elder.home-adaptations', sentence };
    const own = report('甲县', 2022, [target(figure('居家适老化改造任务', 600, options)), figure('', 640, options)]);
    expect(matchPledges([own]).pledges).toMatchObject([{ verdict: 'exceeded', difference: { absolute: 40 } }]);
  });

  it('does not take one outcome for two targets', () => {
    const plan = report('甲县', 2021, [
      target(added(300), '2022'),
      target(added(200, { subject: '新增床位' }), '2022'),
    ]);
    const { pledges } = matchPledges([plan, report('甲县', 2022, [added(300)])]);
    expect(pledges.map(({ verdict }) => verdict).sort()).toEqual(['met', 'unreported']);
  });

  it.each<[string, Figure, Figure]>([
    ['another indicator in the same unit', added(300), added(300, { indicator: 'elder.beds', subject: '养老床位' })],
    ['another group of people', figure('困境儿童探访', 9, { unit: '人' }), figure('留守儿童探访', 9, { unit: '人' })],
    ['the countryside', dibao(600), dibao(600, { dimensions: { residence: 'rural' }, subject: '农村低保标准' })],
    ['something else', figure('社区公益集市', 4, { unit: '场' }), figure('婚俗宣讲', 4, { unit: '场' })],
  ])('not %s', (_, goal, fact) => {
    expect(pledgeOf(goal, fact).verdict).toBe('unreported');
  });

  it('reads the other unit as not comparable rather than as silence', () => {
    const goal = figure('困难老人家庭适老化改造', 700, { unit: '户', indicator: 'elder.home-adaptations' });
    const fact = figure('困难老人家庭适老化改造惠及', 936, { unit: '人' });
    expect(pledgeOf(goal, fact)).toMatchObject({ verdict: 'not-comparable', why: 'unit-differs' });
  });
});
