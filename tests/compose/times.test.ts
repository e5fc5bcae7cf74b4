import { describe, expect, test } from 'vitest';
import { composeText } from './examples.js';

const in2022 = { period: '2022' };
const periods = (text: string) => composeText(text, in2022).map((draft) => draft.period?.value);

describe('a list of times gives each of its figures its own', () => {
  test.each([
    ['2020年、2021年、2022年分别发放低保金500万元、600万元、700万元', ['2020', '2021', '2022']],
    ['2020至2022年城市低保标准分别为每月500元、600元、700元', ['2020', '2021', '2022']],
    ['2021年和2022年低保标准分别达到620元、680元', ['2021', '2022']],
    ['去年、今年分别募集善款120万元、200万元', ['2021', '2022']],
    ['上半年、下半年分别救助流浪人员120人次、180人次', ['2022-01/2022-06', '2022-07/2022-12']],
    ['7、8月和12月份分别发放价格补贴20万元、30万元、40万元', ['2022-07', '2022-08', '2022-12']],
    ['3月、9月开展培训2期、3期', ['2022-03', '2022-09']],
  ])('%s → %j', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  test.each([
    ['2021年至2022年发放城市、农村低保金500万元、600万元', ['2021/2022', '2021/2022']],
    ['2020年、2021年、2022年发放低保金500万元、600万元', ['2022', '2022']],
    ['2021年、2022年发放低保金500万元,惠及1200人', ['2022', '2022']],
    ['2021年发放低保金500万元,2022年发放600万元', ['2021', '2022']],
  ])('but not %s', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  test('the times are no subjects of it', () => {
    const found = composeText('2021年、2022年分别发放500万元、600万元低保金', in2022);
    expect(found.map((draft) => [draft.indicator.value, draft.subject.value])).toEqual([
      ['dibao.spending', '低保金'],
      ['dibao.spending', '低保金'],
    ]);
  });
});
