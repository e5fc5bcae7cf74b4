import { describe, expect, test } from 'vitest';
import { composeText, markedFigure } from './examples.js';

describe('a month whose clause tells of figures is the month of what its block tells', () => {
  test.each([
    ['12月新增低保3户7人,发放低保金⟦2.1万元⟧', '2022-12'],
    ['2022年12月纳入城乡低保860户,月发低保金⟦87.7万元⟧', '2022-12'],
    ['全县在册900户。其中:3月份城市低保300户,发放低保金⟦20万元⟧', '2022-03'],
    ['12月救助52人;发放生活补助⟦1万元⟧', '2022'],
    ['3月份投入运营,设床位⟦380张⟧', '2022'],
    ['7月启用新址,入住老人⟦120人⟧', '2022'],
    ['5月开办老年食堂3家,全年供餐⟦4.2万人次⟧', '2022'],
  ])('%s → %s', (example, period) => {
    expect(markedFigure(example)?.period?.value).toBe(period);
  });
});

describe('a count right before another shares the noun behind that one', () => {
  test.each([
    ['⟦202户⟧269人城市低保对象', 'dibao.households'],
    ['农村低保1200户2000人、⟦31户⟧40人城市低保对象', 'dibao.households'],
    ['取消低保⟦38户⟧61人,清退资金', null],
  ])('%s → %s', (example, indicator) => {
    expect(markedFigure(example)?.indicator.value).toBe(indicator);
  });
});

describe('an increase told for several is none of their levels', () => {
  test.each([
    '低保标准城镇600元/月、农村480元/月,分别提高了36元和⟦11元⟧',
    '农村低保1200户2100人,比上年增加21户⟦38人⟧',
    '低保标准分别比省定标准高20元和⟦10元⟧',
  ])('%s', (example) => {
    expect(markedFigure(example)?.indicator.value).toBeNull();
  });
});

describe('wanted or reached', () => {
  test.each([
    ['市里安排我县⟦110户⟧改造任务', 'target'],
    ['年初计划修建敬老院⟦3所⟧', 'target'],
    ['建设任务170户,其中新建⟦120户⟧', 'target'],
    ['建设任务170户,其中已完成⟦120户⟧', 'actual'],
    ['省定指标⟦16%⟧,我县实际达到17.8%', 'target'],
    ['省定指标16%,我县实际达到⟦17.8%⟧', 'actual'],
    ['公墓建设计划⟦12座⟧,建成9座', 'actual'],
    ['公墓建设:计划⟦12座⟧,建成9座', 'target'],
    ['要求不低于⟦10家⟧,实评14家', 'target'],
    ['应新增⟦60人⟧,实际新增83人', 'target'],
    ['覆盖率86%,与目标⟦100%⟧仍有差距', 'target'],
    ['完成年度计划⟦86座⟧', 'actual'],
    ['完成市里安排的⟦110户⟧改造任务', 'actual'],
    ['省级下达资金⟦804万元⟧', 'actual'],
    ['“银龄伙伴”计划招募志愿者⟦154名⟧', 'actual'],
  ])('%s is %s', (example, status) => {
    expect(markedFigure(example, { part: 'summary' })?.status.value).toBe(status);
  });
});

describe('a standard by the words before its old value', () => {
  test.each([
    ['提高供养标准,从原来的⟦560元⟧提高到600元', 'standard'],
    ['提高供养标准,从原来的560元提高到⟦600元⟧', 'standard'],
    ['工作经费从原来的⟦560元⟧提高到600元', 'amount'],
  ])('%s is a %s', (example, kind) => {
    expect(markedFigure(example)?.kind).toBe(kind);
  });

  test('由每人…元/月 gives its person to the new value', () => {
    const found = composeText('城市低保标准由每人685元/月提高到740元/月');
    expect(found.map((draft) => draft.quantity.per)).toEqual(['人·月', '人·月']);
  });
});

test.each([
  ['其中石桥镇2户10人,救助资金⟦2.5万元⟧', '石桥镇'],
  ['其中石桥镇2户10人,全市救助资金⟦25万元⟧', null],
  ['临时救助柳溪乡⟦1户⟧1人', null],
])('%s is of %s', (example, area) => {
  expect(markedFigure(example)?.area).toBe(area);
});

describe('lists of levels of care', () => {
  test.each([
    '特困人员照料护理标准按自理、半自理、不能自理分别为每人每月60元、150元、300元',
    '特困人员集中供养每年7200元,照料护理费按全自理、半失能、全失能三档发放,分别为每人每月60元、150元、300元',
    '特困人员照料护理补贴全自理、半自理、不能自理分别为60元/月、150元/月、300元/月',
  ])('%s', (text) => {
    const found = composeText(text).slice(-3);
    expect(found.map((draft) => draft.indicator.value)).toEqual(Array(3).fill('tekun.care-standard'));
  });

  test('三、四级 belong to the allowance named before', () => {
    const found = composeText('困难残疾人生活补贴标准一、二级每人每月85元,三、四级每人每月65元');
    expect(found.map((draft) => draft.indicator.value)).toEqual(Array(2).fill('disability.living-subsidy-standard'));
    expect(found[1]?.subject.value).toContain('三、四级');
  });
});

describe('a total behind its parts names the whole', () => {
  test.each([
    ['社会组织新登记15家,变更19家,注销7家,全市累计⟦274家⟧', 'socialorg.registered'],
    ['登记社会组织320家,年检合格率92%,依法撤销⟦19家⟧', 'socialorg.deregistered'],
    ['敬老院改造12所,已完成⟦5所⟧', null],
    ['救治孤残儿童23人次,支出⟦31万元⟧', null],
  ])('%s → %s', (example, indicator) => {
    expect(markedFigure(example)?.indicator.value).toBe(indicator);
  });
});

describe('a share is of this time, whatever its whole is of', () => {
  test.each([
    ['城市低保标准占当地居民上年度人均消费支出的⟦39.6%⟧', '2022', null],
    ['低保标准按照不低于上年度人均消费支出⟦35%⟧的比例调整', '2022', null],
    ['每年登记量占总数的⟦85%⟧', '2022', null],
    ['上年度覆盖率⟦35%⟧', '2021', null],
    ['每千名老人拥有床位数占比⟦43%⟧', '2022', '千名老人'],
  ])('%s → %s', (example, period, per) => {
    expect(markedFigure(example)?.period?.value).toBe(period);
    expect(markedFigure(example)?.quantity.per).toBe(per);
  });
});

describe('from a day on', () => {
  test.each([
    ['自1月起,城乡低保标准分别提高到740元/月、485元/月;特困人员标准提高到⟦962元/月⟧', '2022-01-01/..'],
    ['自1月起,低保标准提高到740元/月;城乡特困生活费分别提高到962元/月、⟦631元/月⟧', '2022-01-01/..'],
    ['自1月起,低保标准提高到740元/月;发放临时救助金⟦20万元⟧', '2022'],
    ['自1月起,低保标准提高到740元/月;慰问低保户每户⟦500元⟧', '2022'],
  ])('%s → %s', (example, period) => {
    expect(markedFigure(example)?.period?.value).toBe(period);
  });
});

test('people behind their households are the same ones', () => {
  const found = composeText('农村低保户873户、低保对象1355人;城市低保户21户、低保对象28人;城市低保户9户,特困人员20人');
  expect(found.map((draft) => draft.dimensions.residence)).toEqual([
    'rural',
    'rural',
    'urban',
    'urban',
    'urban',
    undefined,
  ]);
});

test.each([
  ['建成示范社区一个,活动丰富', ['示范社区']],
  ['新建敬老院一所。', ['敬老院']],
  ['注销社会组织九个,', ['注销社会组织']],
  ['实现每村一个、一镇一个', []],
  ['把社区建成一个家', []],
  ['坚持一村一社区一个,推进', []],
])('%s counts %j', (text, subjects) => {
  expect(composeText(text).map((draft) => draft.subject.value)).toEqual(subjects);
});

test('grades of one standard share what was said of the first', () => {
  const found = composeText(
    '特困人员照料护理标准为集中供养全自理60元/月、半护理300元/月,分散供养全自理30元/月、半护理150元/月',
  );
  expect(found.map((draft) => draft.dimensions.care)).toEqual([
    'institutional',
    'institutional',
    'dispersed',
    'dispersed',
  ]);
});

test.each([
  ['农村低保户90户,城镇低保户6户,共调出⟦97户⟧', undefined],
  ['农村低保户90户,调出⟦7户⟧', 'rural'],
  ['城乡低保860户,城镇低保户6户,共调出⟦2户⟧', 'urban'],
])('%s is of %s', (example, residence) => {
  expect(markedFigure(example)?.dimensions.residence).toBe(residence);
});

test.each([
  ['提高了低保标准914户,增加保障金额⟦5.4万元⟧', 'amount'],
  ['提高低保标准,每人增加⟦54元⟧', 'standard'],
])('%s is a %s', (example, kind) => {
  expect(markedFigure(example)?.kind).toBe(kind);
});

test.each([
  ['全区共有低保对象⟦2500户⟧,6700人', '城市低保工作', 'urban'],
  ['全区共有低保对象⟦2500户⟧,6700人', '城乡低保工作', undefined],
  ['全区共有特困人员⟦250人⟧', '农村养老服务', undefined],
])('%s under “%s” is of %s', (example, topic, residence) => {
  expect(markedFigure(example, { topic })?.dimensions.residence).toBe(residence);
});

describe('目前 at the head of a sentence in a plan tells how things stand', () => {
  test.each([
    ['目前,全市床位总量达⟦3300张⟧,日间照料中心达69个', 'actual'],
    ['目前,全市床位总量达3300张,日间照料中心达⟦69个⟧', 'actual'],
    ['目前,全市床位总量达3300张,今年将新增床位⟦400张⟧', 'target'],
  ])('%s is %s', (example, status) => {
    expect(markedFigure(example, { part: 'plan' })?.status.value).toBe(status);
  });
});

test.each([
  ['|数量指标|农村低保发放人数|5|≥⟦2190人⟧|', '农村低保发放人数', 'ge'],
  ['|1.社会救助|万元|⟦332.2万元⟧|', '社会救助', 'exact'],
  ['|受助对象满意度|>=⟦90%⟧|', '受助对象满意度', 'ge'],
])('a row drawn with strokes: %s', (example, subject, qualifier) => {
  const figure = markedFigure(example);
  expect(figure?.subject.value).toBe(subject);
  expect(figure?.quantity.magnitude.qualifier).toBe(qualifier);
});

describe('parts of a whole are about the whole, and no stock of what tells them apart', () => {
  test.each([
    ['完成居家适老化改造260户,其中低保户⟦90户⟧、特困户40户', 'elderly-care', null],
    ['完成居家适老化改造260户,其中低保户90户、特困户⟦40户⟧', 'elderly-care', null],
    ['完成居家适老化改造260户,其中城区⟦90户⟧', 'elderly-care', 'elder.home-adaptations'],
    ['重建倒塌民房160户,其中低保户⟦37户⟧', 'disaster-relief', null],
    ['募集善款助学85人,其中低保家庭学生⟦30人⟧', 'charity', null],
    ['走访慰问困难群众500户,其中低保户⟦300户⟧', 'social-assistance', null],
    ['救助困难群众5000户,其中低保户⟦3000户⟧', 'social-assistance', 'dibao.households'],
    ['在册困难群众5000人,其中低保对象⟦3000人⟧', 'social-assistance', 'dibao.recipients'],
    ['全县总人口32万人,其中享受低保⟦8200人⟧', 'social-assistance', 'dibao.recipients'],
    ['适老化改造260户,其中低保户90户,现有低保户⟦3100户⟧', 'social-assistance', 'dibao.households'],
    ['争取上级资金8000万元,其中低保金⟦3000万元⟧', 'social-assistance', 'dibao.spending'],
  ])('%s → %s, %s', (example, category, indicator) => {
    const found = markedFigure(example);
    expect([found?.category.value, found?.indicator.value]).toEqual([category, indicator]);
  });
});

describe('the noun right behind a number outweighs a programme named further off', () => {
  test.each([
    ['为120名分散供养特困人员和⟦60名⟧经济困难老人上门服务', 'elderly-care', null],
    ['发放低保金300万元,惠及⟦45名⟧残疾人', 'disability-welfare', null],
    ['农村低保1200户⟦2100人⟧', 'social-assistance', 'dibao.recipients'],
    ['供养农村五保对象⟦310人⟧', 'social-assistance', 'tekun.recipients'],
  ])('%s → %s, %s', (example, category, indicator) => {
    const found = markedFigure(example);
    expect([found?.category.value, found?.indicator.value]).toEqual([category, indicator]);
  });

  test.each([
    ['儿童福利政策宣讲⟦32场⟧', 'child-welfare'],
    ['举办养老护理员专题培训⟦3期⟧', 'elderly-care'],
    ['开展党史宣讲⟦12场⟧', 'party-building'],
  ])('talks and trainings are about their own matter: %s → %s', (example, category) => {
    expect(markedFigure(example)?.category.value).toBe(category);
  });
});
