import { describe, expect, test } from 'vitest';
import { markedFigure } from './examples.js';

describe('a rise has the per-part of the level that it leads to', () => {
  test.each([
    ['低保标准调整为每人每月760元,比调整前增加⟦40元⟧', '人·月'],
    ['城市低保标准每人每月730元,比去年涨了⟦30元⟧', '人·月'],
    ['人均月补差520元,较上年提高⟦35元⟧', '人·月'],
    ['特困供养标准提高⟦50元⟧达到每人每月900元', '人·月'],
    ['生活补贴、护理补贴标准分别提高⟦20元⟧、10元,均达到每人每月80元', '人·月'],
    ['生活补贴、护理补贴标准分别提高20元、⟦10元⟧,均达到每人每月80元', '人·月'],
    ['救助封顶线由每人每年8万元提高到⟦12万元⟧', '人·年'],
    ['护理补贴每人每月80元,发放资金较上年增加⟦500元⟧', null],
    ['每人每月补助50元,增加支出⟦260万元⟧', null],
    ['上门服务每次补助40元,救助资金达⟦960元⟧', null],
  ])('%s → %s', (example, per) => {
    expect(markedFigure(example)?.quantity.per ?? null).toBe(per);
  });
});

test.each([
  ['孤儿每人每月2000元,支出56万元,较上年增加⟦3万元⟧', 'amount'],
  ['补贴标准由80元、60元分别提高到90元、⟦70元⟧', 'standard'],
])('%s is a %s', (example, kind) => {
  expect(markedFigure(example)?.kind).toBe(kind);
});

describe('what is measured against another time is of its own', () => {
  test.each([
    ['1-9月发放补贴120万元,比去年同期增加⟦15万元⟧', '2022-01/2022-09'],
    ['2021年新建站点20个,比上年增加⟦5个⟧', '2021'],
    ['截至10月底在册3200户,比年初减少⟦86户⟧', '2022-10-31'],
    ['救助320人次,比2020年的⟦280人次⟧有所增加', '2020'],
    ['“十四五”以来新增床位⟦1200张⟧', '2021/2022'],
    ['“十四五”以来新增床位1200张,今年新增⟦300张⟧', '2022'],
    ['第一季度到第三季度发放低保金⟦830万元⟧', '2022-01/2022-09'],
  ])('%s → %s', (example, period) => {
    expect(markedFigure(example)?.period?.value).toBe(period);
  });
});

test.each([
  ['印发2022年低保对象核查工作的通知,退出保障⟦1242户⟧', '2022-01/2022-06'],
  ['2022年市政府安排建设任务⟦110户⟧', '2022'],
  ['2022年第一季度救助⟦320人⟧', '2022-01/2022-03'],
  ['与2021年的⟦86户⟧相比', '2021'],
])('in a report about half a year %s → %s', (example, period) => {
  expect(markedFigure(example, { period: '2022-01/2022-06' })?.period?.value).toBe(period);
});
