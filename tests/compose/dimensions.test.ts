import { describe, expect, test } from 'vitest';
import { composeText, markedFigure } from './examples.js';

describe('town and country', () => {
  test.each([
    ['城镇低保标准从每月270元调整为300元,农村从170元调整为180元', ['urban', 'urban', 'rural', 'rural']],
    ['城镇低保对象月人均补差139元,农村为月人均补差90元', ['urban', 'rural']],
    ['发放农低保金2.8亿元、城低保金1.6亿元', ['rural', 'urban']],
    ['城市居民最低生活保障标准每月720元,农村每月520元', ['urban', 'rural']],
    ['特困人员基本生活标准城市每人每月936元、农村每人每月676元', ['urban', 'rural']],
    ['低保标准提高到城市每年8640元,农村每年6240元', ['urban', 'rural']],
    ['农村低保标准每月520元,城市每人每月720元', ['rural', 'urban']],
    ['城市社区每月开展活动40场', [undefined]],
    ['城乡低保标准分别提高40元和30元,达到720元和520元', ['urban', 'rural', 'urban', 'rural']],
    ['特困人员城市集中、分散供养标准每人每月均为936元,农村均为676元', ['urban', 'rural']],
    ['城市特困标准执行620元、农村执行420元', ['urban', 'rural']],
    ['城市低保标准为720元、农村为520元', ['urban', 'rural']],
    ['牧区低保388户695人,城镇低保212户', ['rural', 'rural', 'urban']],
    ['牧区社区建设项目3个', [undefined]],
    ['农村五保集中、分散供养标准分别提高到每人每年9000元、7200元', ['rural', 'rural']],
    ['城镇4992人,农村7940人,低保标准分别为612元/月和459元/月', ['urban', 'rural', 'urban', 'rural']],
    ['农村低保3200人,城镇低保860人,月人均补差分别为300元和520元', ['rural', 'urban', 'rural', 'urban']],
    ['5600名农村五保对象中集中供养的2100人', ['rural', 'rural']],
    ['320户515人农村低保对象、20户26人城市低保对象', ['rural', 'rural', 'urban', 'urban']],
    ['城乡低保标准一并提高,涉及860人、1200人', [undefined, undefined]],
  ])('%s', (text, residences) => {
    expect(composeText(text).map((draft) => draft.dimensions.residence)).toEqual(residences);
  });

  test('what is held against a multiple of another standard is not that standard', () => {
    const found = composeText('城乡特困人员基本生活标准按低保标准的1.3倍确定,达到910元/人·月、690元/人·月');
    expect(found.map((draft) => [draft.indicator.value, draft.dimensions.residence]).slice(1)).toEqual([
      ['tekun.living-standard', 'urban'],
      ['tekun.living-standard', 'rural'],
    ]);
  });
});

describe('ways of care', () => {
  test.each([
    ['特困人员集中供养320人、分散供养1200人,标准分别为每人每月1300元、900元', ['institutional', 'dispersed']],
    ['孤儿860名(社会散居515名、机构养育345名),标准分别为每人每月1000元、1400元', ['dispersed', 'institutional']],
    ['农村五保集中、分散供养标准分别提高到每人每年9000元、7200元', ['institutional', 'dispersed']],
    ['孤儿集中养育标准2300元/月、散居1840元/月,发放486万元,保障213人', [undefined, undefined]],
    ['集中供养320人,发放310万元,分散供养1200人,发放900万元', ['dispersed', 'dispersed']],
    ['特困人员标准集中每人每月900元、分散每人每月700元', ['institutional', 'dispersed']],
    ['散居孤儿标准1840元/月,发放486万元', ['dispersed', 'dispersed']],
    ['特困人员集中供养320人,生活和护理标准分别为每人每月1300元、300元', [undefined, undefined]],
    ['集中供养320人、分散供养1200人,城市和农村标准分别为1300元/月、900元/月', [undefined, undefined]],
  ])('%s', (text, care) => {
    const found = composeText(text).slice(-2);
    expect(found.map((draft) => draft.dimensions.care)).toEqual(care);
  });
});

describe('one standard for both ways of care', () => {
  test.each([
    ['五保集中和分散供养标准均为每人每月⟦580元⟧', undefined],
    ['特困人员分散、集中供养标准统一为每人每月⟦900元⟧', undefined],
    ['五保集中供养1200人,分散供养标准每人每月⟦580元⟧', 'dispersed'],
    ['特困人员集中供养标准每人每月⟦900元⟧', 'institutional'],
  ])('%s → %s', (example, care) => {
    expect(markedFigure(example)?.dimensions.care).toBe(care);
  });
});

describe('what is told of one part, in a bracket or a list, is none of the whole', () => {
  test.each([
    ['发放低保金320万元(其中城市120万元、农村200万元),惠及⟦560人⟧', undefined],
    ['发放低保金320万元(其中城市120万元、农村⟦200万元⟧),惠及560人', 'rural'],
    ['农村低保对象560人(其中儿童40人),发放低保金⟦200万元⟧', 'rural'],
    ['低保对象(城市120人、农村440人),农村发放低保金⟦200万元⟧', 'rural'],
    ['低保对象城市420户610人,农村3860户7240人,累计支出⟦3480万元⟧', undefined],
    ['资助五保、低保对象参保⟦1.6万人⟧', undefined],
    ['五保对象⟦1486人⟧', 'rural'],
    ['低保对象城市420户610人,农村3860户7240人,发放农村低保金⟦2480万元⟧', 'rural'],
  ])('%s → %s', (example, residence) => {
    expect(markedFigure(example)?.dimensions.residence).toBe(residence);
  });
});
