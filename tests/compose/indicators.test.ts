import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../src/lexicon/categories.js';
import { INDICATORS } from '../../src/lexicon/indicators.js';
import { markedFigure } from './examples.js';

const examples = INDICATORS.flatMap((row) => row.examples.map((example) => [row.id, example] as const));
const counterexamples = INDICATORS.flatMap((row) =>
  (row.counterexamples ?? []).map((example) => [row.id, example] as const),
);

describe('each indicator', () => {
  test.each(examples)('%s is what “%s” measures', (id, example) => {
    expect(markedFigure(example)?.indicator.value).toBe(id);
  });

  test.each(counterexamples)('%s is not what “%s” measures', (id, example) => {
    const figure = markedFigure(example);
    expect(figure).toBeDefined();
    expect(figure?.indicator.value).not.toBe(id);
  });

  test('has an id of its own and a known category', () => {
    const ids = INDICATORS.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    const categories = new Set(CATEGORIES.map((row) => row.id));
    for (const row of INDICATORS) expect(categories, row.id).toContain(row.category);
  });
});

test('what a sum leaves out says nothing of it', () => {
  const figure = markedFigure('发放农村低保金261.3万元、城市低保金⟦6.3万元⟧(不含价格补贴和电费补助)');
  expect(figure?.indicator.value).toBe('dibao.spending');
});

test('a benefit in brackets that is part of the sum does', () => {
  const figure = markedFigure('发放低保等救助资金⟦620.5万元⟧(含价格补贴)');
  expect(figure?.indicator.value).toBe('assistance.spending');
});

test.each(['取消23户、⟦52人⟧的城镇低保待遇', '停发⟦23户⟧、52人的农村低保', '清退低保对象23户、⟦52人⟧'])(
  'who left a programme is none of those in it: %s',
  (marked) => {
    expect(markedFigure(marked)?.indicator.value).toBeNull();
  },
);

describe('what several programmes share', () => {
  test.each([
    ['发放低保、特困、临时救助、孤儿等各类救助资金⟦3200万元⟧', 'assistance.spending'],
    ['城乡低保、特困供养、残疾人两项补贴、孤儿养育等民生资金支出⟦1.2亿元⟧', 'assistance.spending'],
    ['发放低保金、特困供养金、孤儿生活费共计⟦9800万元⟧', 'assistance.spending'],
    ['为低保、特困、孤儿等困难群众发放一次性生活补贴⟦120万元⟧', 'assistance.spending'],
    ['发放低保、特困、临时救助、孤儿等资金600万元,惠及困难群众⟦3.2万人⟧', null],
    ['发放孤儿、事实无人抚养儿童等基本生活资金⟦330万元⟧', 'child.allowance-spending'],
    ['发放生活补贴、护理补贴等残疾人补贴资金⟦300万元⟧', 'disability.subsidy-spending'],
    ['发放低保资金100万元、残疾人两项补贴等资金⟦50万元⟧', 'disability.subsidy-spending'],
    ['为低保、特困、孤儿等救助对象参保出资⟦320万元⟧', null],
    ['临时救助标准为低保标准的2-6倍,最高可救助⟦20000元⟧', null],
    ['临时救助标准为低保标准的X倍,最高可救助⟦20000元⟧', null],
    ['指导全区⟦154个⟧社区(大队)调整充实了儿童主任', null],
  ])('%s', (marked, indicator) => {
    expect(markedFigure(marked)?.indicator.value).toBe(indicator);
  });
});

test.each([
  ['支出低保金320万元、特困供养金96万元、其他⟦40万元⟧', null],
  ['救助低保对象320人、特困人员120人,其余⟦60人⟧', null],
  ['支出低保金320万元、其他低保金⟦40万元⟧', 'dibao.spending'],
])('what is left of a whole is none of its parts: %s → %s', (example, id) => {
  expect(markedFigure(example)?.indicator.value ?? null).toBe(id);
});
