import { describe, expect, test } from 'vitest';
import { markedFigure } from './examples.js';

/** Indicator and category of the marked figure. */
const rowOf = (example: string) => {
  const figure = markedFigure(example);
  return [figure?.indicator.value, figure?.category.value];
};

describe('a sum behind the members of several programmes is that of all', () => {
  test.each([
    ['城镇低保96户152人、农村低保1160户2280人、特困人员183人,全年共发放资金⟦1480万元⟧', 'assistance.spending'],
    ['低保对象3900人,特困人员260人,孤儿12人,累计发放各类保障资金⟦2260万元⟧', 'assistance.spending'],
    ['支出低保金1960万元、特困供养金320万元、临时救助金86万元,合计⟦2366万元⟧', 'assistance.spending'],
    ['低保120户260人、孤儿11人、残疾人360人,累计发放⟦86万元⟧', null],
  ])('%s → %s', (example, indicator) => {
    expect(rowOf(example)).toEqual([indicator, 'social-assistance']);
    expect(markedFigure(example)?.dimensions).toEqual({});
  });

  test.each([
    ['低保对象3900人,临时救助160人次,发放资金⟦23万元⟧', 'temporary-aid.spending'],
    ['低保对象3900人、孤儿12人,发放孤儿基本生活费⟦18万元⟧', 'child.allowance-spending'],
    ['城镇低保96户152人、农村低保1160户2280人,共发放资金⟦1280万元⟧', 'dibao.spending'],
    ['低保对象3900人;特困人员260人,发放资金⟦280万元⟧', 'tekun.spending'],
    ['临时救助86户160人次,累计支出救助金⟦23万元⟧', 'temporary-aid.spending'],
  ])('and not where it is one member’s: %s', (example, indicator) => {
    expect(rowOf(example)[0]).toBe(indicator);
  });
});

describe('further grades are of the row of the first', () => {
  test.each([
    ['农村低保一类每人每月410元,二类每人每月⟦320元⟧', 'dibao.standard', { residence: 'rural' }],
    ['困难残疾人生活补贴一级180元、二级130元、三级⟦90元⟧', 'disability.living-subsidy-standard', {}],
    ['重度残疾人护理补贴提高到每人每月95元(二级为⟦75元⟧)', 'disability.nursing-subsidy-standard', {}],
    ['农村低保A类260人、B类⟦980人⟧', null, { residence: 'rural' }],
    ['城市低保标准提高到720元,二级英雄奖励⟦500元⟧', null, {}],
  ])('%s → %s', (example, indicator, dimensions) => {
    expect(rowOf(example)[0]).toBe(indicator);
    expect(markedFigure(example)?.dimensions).toEqual(dimensions);
  });

  test.each([
    ['护理补贴一级⟦120元⟧、二级80元', 'standard'],
    ['一级医院补助⟦3万元⟧', 'amount'],
  ])('%s is a %s', (example, kind) => {
    expect(markedFigure(example)?.kind).toBe(kind);
  });
});

describe('what is part of an addition, or built by a plan, was added', () => {
  test.each([
    ['新增养老床位520张,其中护理型床位⟦310张⟧', 'summary', 'elder.nursing-beds-added'],
    ['养老床位5200张,其中护理型床位⟦3100张⟧', 'summary', 'elder.nursing-beds'],
    ['改造敬老院2所,建成床位⟦160张⟧', 'plan', 'elder.beds-added'],
    ['力争养老床位达到⟦1600张⟧', 'plan', 'elder.beds'],
    ['全县养老床位⟦1600张⟧', 'summary', 'elder.beds'],
  ] as const)('%s in a %s → %s', (example, part, indicator) => {
    expect(markedFigure(example, { part })?.indicator.value).toBe(indicator);
  });
});

describe('what is named beside a figure and is not its own', () => {
  test.each([
    ['困难群众救助资金(含低保、特困、临时救助)支出1860万元,保障⟦2.6万人次⟧', 'assistance.person-times'],
    ['监测户中纳入低保120户360人、特困⟦12人⟧', null],
    ['脱贫人口中享受低保1260人,特困⟦86人⟧', null],
    ['特困人员中集中供养⟦86人⟧', 'tekun.recipients'],
    ['资助孤儿大学生6名,每人⟦5000元⟧', null],
    ['农村低保标准为6000元/年,高出省定标准⟦300元⟧', null],
    ['农村低保标准不低于省定标准⟦6000元⟧', 'dibao.standard'],
    ['对2600名低保对象发放价格补贴,共⟦16万元⟧', null],
    ['每千名老人拥有床位36张,较上年增加⟦1.5张⟧', null],
    ['每千名老人拥有床位36张,新增床位⟦150张⟧', 'elder.beds-added'],
    ['支出低保金86万元、特困供养金22万元、临时救助金6万元,惠及群众⟦2600人次⟧', 'assistance.person-times'],
    ['支出低保金86万元;临时救助金6万元,惠及群众⟦260人次⟧', 'temporary-aid.person-times'],
    ['发放物价补贴26万元,惠及困难群众⟦2600人次⟧', null],
    ['将贫困户120户⟦360人⟧纳入农村低保', null],
    ['低保户120户⟦360人⟧', 'dibao.recipients'],
    ['资助低保、五保对象参加新农合⟦1600人⟧', null],
    ['举办护理员培训3期,共⟦160人⟧', null],
    ['对960名低保、特困对象发放价格补贴,每人⟦60元⟧', null],
    ['资助⟦960名⟧低保、特困人员参加医保', null],
    ['现有⟦960名⟧低保、特困对象', 'assistance.recipients'],
    ['发放低保金、特困供养金、春节慰问金等⟦960万元⟧', 'assistance.spending'],
    ['对低保、特困对象发放春节慰问金⟦26万元⟧', null],
    ['适老化改造260户,超额完成⟦40户⟧', null],
    ['新建日间照料中心2个、养老机构⟦3家⟧', null],
    ['新建社会福利中心,设计床位⟦400张⟧', null],
  ])('%s → %s', (example, indicator) => {
    expect(rowOf(example)[0]).toBe(indicator);
  });
});

describe('whose norm a bare place of a list is', () => {
  test.each([
    ['城市低保标准由上年的300元提高到330元,农村由⟦1700元⟧提高到1900元', 'standard', { residence: 'rural' }],
    ['城市低保标准由上年的300元提高到330元,农村由1700元提高到⟦1900元⟧', 'standard', { residence: 'rural' }],
    ['城市低保金由300万元增加到330万元,农村由⟦1700万元⟧增加到1900万元', 'amount', { residence: 'rural' }],
    ['孤儿保障标准提高到每人每月⟦2600元⟧(机构)、2100元(散居)', 'standard', { care: 'institutional' }],
    ['孤儿保障标准提高到每人每月2600元(机构)、⟦2100元⟧(散居)', 'standard', { care: 'dispersed' }],
    ['80-89岁老人每人每月50元,90岁以上老人每人每月100元,共发放高龄津贴⟦360万元⟧', 'amount', {}],
    ['城市低保标准为600元、农村为500元;月人均补差分别为⟦320元⟧、210元', 'standard', { residence: 'urban' }],
    ['农村低保标准提高到城市低保标准的80%,达到每人每月⟦560元⟧', 'standard', { residence: 'rural' }],
    ['城市低保标准提高到每人每月⟦700元⟧', 'standard', { residence: 'urban' }],
    ['城乡医疗救助结算860人次,支付⟦26万元⟧,人均救助302元', 'amount', {}],
    ['80-89岁老人发放60万元,90岁以上老人发放⟦20万元⟧', 'amount', { age: '90+' }],
  ])('%s', (example, kind, dimensions) => {
    const figure = markedFigure(example);
    expect([figure?.kind, figure?.dimensions]).toEqual([kind, dimensions]);
  });
});

describe('households and people as they stand, behind a sum over months in another place of the list', () => {
  test.each([
    ['现有城市低保26户48人,1-11月发放保障金9万元;农村低保⟦260户⟧', '2022'],
    ['1-11月发放城市低保金9万元;农村低保金⟦26万元⟧', '2022-01/2022-11'],
  ])('%s → %s', (example, period) => {
    expect(markedFigure(example)?.period?.value).toBe(period);
  });
});

describe('a sum whose own clause hints at no more than money is about what is named behind it', () => {
  test.each([
    ['投入资金⟦120万元⟧,新建农村幸福院12个', 'elderly-care'],
    ['落实项目资金⟦120万元⟧,改造公墓2处', 'funeral'],
    ['争取上级资金⟦120万元⟧,改造公墓2处', 'administration'],
    ['发放低保资金⟦120万元⟧,新建农村幸福院12个', 'social-assistance'],
  ])('%s → %s', (example, category) => {
    expect(rowOf(example)[1]).toBe(category);
  });
});
