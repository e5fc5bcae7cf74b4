import { describe, expect, test } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { markedFigure } from './examples.js';

/** The period of each figure of a report that is one paragraph. */
function periodsOf(paragraph: string): (string | null)[] {
  const text = `某县民政局2022年工作总结\n${paragraph}\n`;
  return extract(text, { path: 'report.txt' }).observations.map((figure) => figure.period);
}

describe('a sentence that opens with the parts of the whole before it holds at that one’s time', () => {
  test.each([
    ['截至9月底,全县有村级组织640个。其中:村委会560个,居委会80个。', ['2022-09-30', '2022-09-30', '2022-09-30']],
    ['6月3日至5日,暴雨造成损失860万元。其中,农业损失320万元。', ['2022-06-03/2022-06-05', '2022-06-03/2022-06-05']],
    ['截至9月底,全县有社团64个。其中1-3月新登记8个。', ['2022-09-30', '2022-01/2022-03']],
    ['截至9月底,全县有社团64个。全年评估12个。', ['2022-09-30', '2022']],
    ['全县有社团64个。其中,行业协会12个。', ['2022', '2022']],
  ])('%s', (paragraph, periods) => {
    expect(periodsOf(paragraph)).toEqual(periods);
  });
});

describe('what is told of the members of a body is told of that body', () => {
  test.each([
    ['选出村委会成员860人,其中党员⟦320人⟧,占37.2%', 'community-governance'],
    ['选出村委会成员860人,其中党员320人,占⟦37.2%⟧', 'community-governance'],
    ['新一届村委会成员中,三十岁以下96人;中共党员占⟦320人⟧', 'community-governance'],
    ['参加投票的村民代表420名,其中党员⟦96名⟧', 'community-governance'],
    ['全系统有职工86人,其中党员⟦42人⟧', 'party-building'],
    ['机关党支部3个,党员⟦42人⟧', 'party-building'],
  ])('%s → %s', (example, category) => {
    expect(markedFigure(example)?.category.value).toBe(category);
  });
});

describe('a sum without a programme of its own', () => {
  test.each([
    ['救助流浪乞讨人员210人次,其中未成年人12人次,老年人26人次,支出经费⟦9.6万元⟧', 'homeless-assistance'],
    ['有低保对象860户;重度残疾人保障对象120人,支出保障金⟦96万元⟧', 'disability-welfare'],
    ['孤儿36人,发放保障金⟦52万元⟧', 'child-welfare'],
    ['重点优抚对象620人,发放补助金⟦310万元⟧', 'veterans'],
    ['优抚对象620人,发放低保金⟦310万元⟧', 'social-assistance'],
    ['受疫情影响销量下降,筹集公益金⟦86万元⟧', 'welfare-lottery'],
  ])('%s → %s', (example, category) => {
    expect(markedFigure(example, { topic: '社会救助' })?.category.value).toBe(category);
  });
});

describe('what is done to the people of a programme is no stock of it', () => {
  test.each([
    '走访低保户120户、特困供养人员⟦60人⟧',
    '抽查低保对象320户,共⟦610人⟧',
    '随机抽查了320户⟦610名⟧低保对象',
    '调整低保对象320户,共⟦610人⟧',
    '救助特困户86户⟦210人⟧',
    '发放低保金,对象涉及6村;筹集医疗救助资金⟦60万元⟧',
  ])('%s', (example) => {
    expect(markedFigure(example)?.indicator.value).toBeNull();
  });

  test.each([
    ['有低保对象320户,共⟦610人⟧', 'dibao.recipients'],
    ['城市低保320户,⟦610人⟧', 'dibao.recipients'],
    ['特困供养人员⟦60人⟧', 'tekun.recipients'],
  ])('%s → %s', (example, indicator) => {
    expect(markedFigure(example)?.indicator.value).toBe(indicator);
  });
});

describe('who is counted is not when', () => {
  test.each([
    ['1954年11月1日以后入伍的退役人员⟦320人⟧', '2022'],
    ['2018年以后出生的困境儿童⟦26人⟧', '2022'],
    ['接收安置2021年秋季退役士兵⟦52人⟧', '2022'],
    ['2021年接收退役士兵⟦52人⟧', '2021'],
    ['自2013年推行火葬以来,火化遗体⟦3.2万具⟧', '2013/2022'],
    ['从专项行动启动至4月3日,巡查街面⟦36次⟧', '2022-04-03'],
    ['换届从9月开始到12月底结束,应选村⟦326个⟧', '2022-09/2022-12'],
  ])('%s → %s', (example, period) => {
    expect(markedFigure(example)?.period?.value).toBe(period);
  });
});

describe('the office is told by its own matters under a heading of the party', () => {
  test.each([
    ['办理人大代表建议⟦12件⟧', 'administration'],
    ['接待来访群众⟦36批⟧', 'administration'],
    ['公开政务信息⟦320条⟧', 'administration'],
    ['开展廉政谈话⟦25人次⟧', 'party-building'],
    ['召开党组会⟦28次⟧', 'party-building'],
    ['处理工单210件,办结率⟦99%⟧', 'administration'],
    ['开展安全检查36次,发现隐患⟦52处⟧', 'administration'],
    ['检视问题21个,整改⟦19个⟧', 'party-building'],
  ])('%s → %s', (example, category) => {
    expect(markedFigure(example, { topic: '党建与自身建设' })?.category.value).toBe(category);
  });

  test.each([
    ['对社会组织作出行政处罚⟦6起⟧', 'social-organizations'],
    ['接受行政处罚的餐饮企业⟦6家⟧', 'administration'],
  ])('a penalty is of the programme that it serves: %s → %s', (example, category) => {
    expect(markedFigure(example)?.category.value).toBe(category);
  });
});

describe('what each of some people gets', () => {
  test.each([
    ['为90岁以上老人⟦36人⟧每人每月发放高龄补贴100元', '人', null, '90+'],
    ['为90岁以上老人36人每人每月发放高龄补贴⟦100元⟧', '元', '人·月', '90+'],
    ['百岁老人⟦9人⟧每人每月300元', '人', null, '100+'],
    ['资助贫困学生⟦86名⟧每人3000元', '人', null, undefined],
    ['上门探访⟦2次⟧每户', '次', '户', undefined],
  ])('%s', (example, unit, per, age) => {
    const found = markedFigure(example);
    expect([found?.unit, found?.quantity.per, found?.dimensions.age]).toEqual([unit, per, age]);
  });
});

describe('households and people grow together', () => {
  test.each([
    ['农村低保由年初的⟦860户⟧1920人扩面到910户2060人', '2021'],
    ['农村低保由年初的860户⟦1920人⟧扩面到910户2060人', '2021'],
    ['农村低保由年初的860户1920人扩面到⟦910户⟧2060人', '2022'],
    ['农村低保由年初的860户1920人扩面到910户⟦2060人⟧', '2022'],
  ])('%s → %s', (example, period) => {
    const found = markedFigure(example);
    expect([found?.period?.value, found?.dimensions.residence, found?.category.value]).toEqual([
      period,
      'rural',
      'social-assistance',
    ]);
    expect(found?.indicator.value).toMatch(/^dibao\.(households|recipients)$/);
  });
});

describe('a fee is about what it is paid for, whoever is spared it', () => {
  test.each([
    ['免除低保、五保对象火化费⟦26例⟧', 'funeral'],
    ['减免优抚对象、低保对象丧葬费⟦6.2万元⟧', 'funeral'],
    ['发放低保、五保对象生活补贴⟦62万元⟧', 'social-assistance'],
  ])('%s → %s', (example, category) => {
    const text = `某县民政局2022年工作总结\n(一)殡葬管理。${example.replace(/[⟦⟧]/g, '')}。\n`;
    expect(extract(text, { path: 'report.txt' }).observations.map((figure) => figure.category)).toEqual([category]);
  });

  test.each([
    ['募集公益金⟦220万元⟧', 'welfare-lottery'],
    ['募集善款⟦220万元⟧', 'charity'],
  ])('%s → %s', (example, category) => {
    expect(markedFigure(example)?.category.value).toBe(category);
  });
});

describe('a part takes no indicator from further off that its whole has not', () => {
  test.each([
    ['福利彩票销售260万元,筹集公益金78万元,其中县级留成⟦16万元⟧', null],
    ['福利彩票销售260万元,其中即开票销售⟦76万元⟧', null],
    ['低保对象8000人,其中城市低保对象⟦900人⟧', 'dibao.recipients'],
  ])('%s → %s', (example, indicator) => {
    expect(markedFigure(example)?.indicator.value).toBe(indicator);
  });
});

describe('a count behind a verb shares the noun behind the next number', () => {
  test.each([
    ['地名管理方面:完成⟦3条⟧126公里边界联检', null],
    ['修缮⟦36户⟧82间烈属住房', null],
  ])('%s → %s', (example, indicator) => {
    expect(markedFigure(example)?.indicator.value).toBe(indicator);
  });
});

describe('a part counts again what was counted of the whole', () => {
  test.each([
    ['养老机构86家、养老床位650张,其中民办养老机构47家、床位⟦120张⟧', null],
    ['养老机构86家、养老床位⟦650张⟧,其中民办养老机构47家、床位120张', 'elder.beds'],
    ['低保对象560人、低保金200万元,其中农村低保对象440人、低保金⟦150万元⟧', 'dibao.spending'],
    ['养老机构86家、养老床位650张,其中护理型床位⟦120张⟧', 'elder.nursing-beds'],
    ['争取上级资金⟦860万元⟧,其中省级360万元、市级500万元', 'admin.upper-level-funds'],
    ['争取上级资金860万元,其中省级⟦360万元⟧、市级500万元', null],
    ['争取上级资金860万元,其中省级360万元、市级⟦500万元⟧', null],
  ])('%s → %s', (example, indicator) => {
    expect(markedFigure(example)?.indicator.value ?? null).toBe(indicator);
  });
});
