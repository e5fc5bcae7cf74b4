import { describe, expect, test } from 'vitest';
import { fold, unfold } from '../../src/text/fold.js';

describe('fold', () => {
  test.each([
    ['２６个', '26个'],
    ['４７．３％', '47.3%'],
    ['80 %', '80%'],
    ['702元 / 人 / 月', '702元/人/月'],
    ['DNA 信息库', 'DNA信息库'],
    ['养老　机构', '养老机构'],
    ['1—11月', '1-11月'],
    ['发放资\n金54\n02.1万元', '发放资金5402.1万元'],
    ['（一）城乡', '(一)城乡'],
    ['“三服务”、《规划》。', '“三服务”、《规划》。'],
    ['12 34', '12 34'],
    ['\uFEFF全\u200B市', '全市'],
    ['發放低保金１,２００萬元，惠及３萬餘人', '发放低保金1,200万元,惠及3万余人'],
    ['臺灣街道養老機構於２０２２年後', '台湾街道养老机构于2022年后'],
    ['乾县显著、瞭望、慰藉', '乾县显著、瞭望、慰藉'],
    ['⺠政⼯作⾦額', '民政工作金额'],
    ['6\u00ad00\u202e元\u2069', '600元'],
    ['', ''],
  ])('%j → %j', (given, folded) => {
    expect(fold(given).text).toBe(folded);
  });

  test('every folded unit leads back to its own place', () => {
    const text = '城乡 低保\n标准６００ 元／月';
    const folded = fold(text);
    const at = folded.text.indexOf('600元/月');
    const back = unfold(folded.offsets, { start: at, end: at + '600元/月'.length });
    expect(text.slice(back.start, back.end)).toBe('６００ 元／月');
  });

  test('stretches to skip are left out', () => {
    const text = '养老床位3\n第2页 共8页\n074张';
    const skip = [{ start: text.indexOf('第'), end: text.indexOf('\n074') }];
    expect(fold(text, 0, text.length, skip).text).toBe('养老床位3074张');
  });
});
