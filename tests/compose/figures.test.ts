import { describe, expect, test } from 'vitest';
import { composeText, markedFigure } from './examples.js';

describe('kind', () => {
  test.each([
    ['低保标准提高到⟦600元/月⟧', 'standard'],
    ['特困人员每人每月⟦780元⟧', 'standard'],
    ['城市低保标准为720元、农村为⟦520元⟧', 'standard'],
    ['城市低保标准提高到720元,农村提高到⟦520元⟧', 'standard'],
    ['城市特困标准执行620元、农村执行⟦420元⟧', 'standard'],
    ['城市低保金发放720元、农村为⟦520元⟧', 'amount'],
    ['城市低保标准为720元,农村累计发放⟦52000元⟧', 'amount'],
    ['低保标准提高到⟦620元⟧', 'standard'],
    ['低保月人均补助⟦260元⟧', 'standard'],
    ['城镇低保累计提高⟦60元⟧', 'standard'],
    ['全年投入增加⟦60元⟧', 'amount'],
    ['护理补贴分别达到⟦1500元⟧、375元', 'standard'],
    ['发放护理补贴共计达⟦1500元⟧', 'amount'],
    ['累计发放低保金⟦1200万元⟧', 'amount'],
    ['每年投入⟦500万元⟧用于适老化改造', 'amount'],
    ['获一次性奖补资金⟦5万元⟧', 'amount'],
    ['临时救助最高可救助⟦20000元⟧', 'standard'],
    ['最高给予⟦3000元⟧补助', 'standard'],
    ['单笔最高捐款⟦50000元⟧', 'amount'],
    ['护理型床位占比达到⟦55%⟧', 'ratio'],
    ['每千名老人拥有床位⟦37张⟧', 'ratio'],
    ['每万常住人口登记社会组织⟦12.5家⟧', 'ratio'],
    ['每千常住人口医疗机构床位数⟦6.8张⟧', 'ratio'],
    ['同比提高⟦2.1个百分点⟧', 'ratio'],
    ['销售额增长⟦1.5倍⟧', 'ratio'],
    ['救助流浪乞讨人员⟦90人次⟧', 'count'],
    ['办理时限缩短为⟦7天⟧', 'count'],
  ])('%s is a %s', (example, kind) => {
    expect(markedFigure(example)?.kind).toBe(kind);
  });
});

describe('a distributive list gives each figure its own subject', () => {
  test.each([
    [
      '城乡低保标准分别提高到600元/月、4620元/年',
      [
        ['dibao.standard', 'urban'],
        ['dibao.standard', 'rural'],
      ],
    ],
    [
      '城、乡特困人员基本生活标准分别为620元/人、月和420元/人、月',
      [
        ['tekun.living-standard', 'urban'],
        ['tekun.living-standard', 'rural'],
      ],
    ],
    [
      '农村和城市低保标准分别提高到每人每月520元、650元',
      [
        ['dibao.standard', 'rural'],
        ['dibao.standard', 'urban'],
      ],
    ],
    [
      '基本养老服务补贴、高龄津贴、长寿津贴分别达到20元/月、50元/月、300元/月',
      [
        ['elder.service-subsidy-standard', undefined],
        ['elder.old-age-allowance-standard', undefined],
        ['elder.longevity-allowance-standard', undefined],
      ],
    ],
    [
      '孤儿、事实无人抚养儿童基本生活补贴分别达到950元/月、475元/月',
      [
        ['orphan.standard', undefined],
        ['unsupported-child.standard', undefined],
      ],
    ],
    [
      '困难残疾人生活补贴和重度残疾人护理补贴标准分别提高到80元/月和90元/月',
      [
        ['disability.living-subsidy-standard', undefined],
        ['disability.nursing-subsidy-standard', undefined],
      ],
    ],
    [
      '农村低保标准调整为709元/月、城市低保标准调整为725元/月',
      [
        ['dibao.standard', 'rural'],
        ['dibao.standard', 'urban'],
      ],
    ],
  ])('%s', (text, expected) => {
    const found = composeText(text).map((draft) => [draft.indicator.value, draft.dimensions.residence]);
    expect(found).toEqual(expected);
  });

  test('散居 and 集中 are kept apart', () => {
    const found = composeText('将散居和集中养育孤儿基本生活保障标准分别提高至1300元/月和1800元/月');
    expect(found.map((draft) => [draft.indicator.value, draft.dimensions.care])).toEqual([
      ['orphan.standard', 'dispersed'],
      ['orphan.standard', 'institutional'],
    ]);
  });
});

describe('what a level or a place counts is not the whole area’s', () => {
  test.each([
    ['全市五保对象2719人,其中市本级161人', [null, '市本级']],
    ['全市五保对象2719人,本级五保对象161人,其中集中供养63人,分散供养98人', [null, '本级', '本级', '本级']],
    ['石桥镇低保对象160人,其中城市60人', ['石桥镇', '石桥镇']],
    ['全县孤儿120人,其中集中供养20人', [null, null]],
    ['其中带病回乡退伍军人14人,返乡农民工30人', [null, null]],
    ['安排本级财政资金300万元', [null]],
    ['本级投入300万元', [null]],
  ])('%s', (text, expected) => {
    expect(composeText(text).map((draft) => draft.area)).toEqual(expected);
  });
});

describe('a sum belongs to the member of a list that it follows, where each member has one', () => {
  test.each([
    [
      '城市低保5户8人,发放低保金3万元;农村低保7户9人,发放低保金4万元',
      ['urban', 'urban', 'urban', 'rural', 'rural', 'rural'],
    ],
    [
      '发放低保金7万元,其中城市低保8人,发放低保金3万元,农村低保9人,发放低保金4万元',
      [undefined, 'urban', 'urban', 'rural', 'rural'],
    ],
    ['农村低保9人,支出低保金4万元;城镇低保8人,支出低保金3万元', ['rural', 'rural', 'urban', 'urban']],
    ['城市低保5户8人,农村低保7户9人,发放低保金7万元', ['urban', 'urban', 'rural', 'rural', undefined]],
    [
      '城市低保8人,发放低保金3万元;农村低保9人,发放低保金4万元,两项合计发放低保金7万元',
      ['urban', 'urban', 'rural', 'rural', undefined],
    ],
    ['城市低保8人,农村低保9人,发放临时救助金4万元,发放临时救助金3万元', ['urban', 'rural', undefined, undefined]],
  ])('%s', (text, expected) => {
    expect(composeText(text).map((draft) => draft.dimensions.residence)).toEqual(expected);
  });

  test('集中 and 分散 in the same way', () => {
    const found = composeText('集中供养特困人员5人,发放特困供养金3万元;分散供养特困人员7人,发放特困供养金4万元');
    const cares = ['institutional', 'institutional', 'dispersed', 'dispersed'];
    expect(found.map((draft) => draft.dimensions.care)).toEqual(cares);
  });
});

describe('two counts in a row share what narrows them', () => {
  test.each([
    ['城市低保新增276户462人,退出374户714人', ['urban', 'urban', 'urban', 'urban']],
    ['城乡低保城镇860户1520人', ['urban', 'urban']],
    ['困难群众救助:农村低保对象3741户6507人', ['rural', 'rural']],
    ['农村五保集中供养率98%,城镇“三无”对象集中供养率100%', ['rural', 'urban']],
    ['城乡低保860户1520人', [undefined, undefined]],
    ['城乡低保标准为950元/月', ['unified']],
    ['城乡特困人员基本生活标准由每人每月1300元提高到1350元', ['unified', 'unified']],
    ['城乡低保标准分别为720元/月、560元/月', ['urban', 'rural']],
    ['城乡低保月人均补差380元', [undefined]],
    ['城乡低保金520万元', [undefined]],
  ])('%s', (text, expected) => {
    expect(composeText(text).map((draft) => draft.dimensions.residence)).toEqual(expected);
  });

  test.each([
    ['特困供养2253人(其中分散人员1731人,集中人员522人)', [undefined, 'dispersed', 'institutional']],
    ['集中培训特困人员照料者30人', [undefined]],
  ])('%s', (text, expected) => {
    expect(composeText(text).map((draft) => draft.dimensions.care)).toEqual(expected);
  });
});

describe('a list of care levels keeps its common head', () => {
  test('全失能、半失能、能自理', () => {
    const found = composeText('特困人员全失能、半失能、能自理护理补贴分别达到1500元、375元、100元');
    expect(found.map((draft) => [draft.indicator.value, draft.subject.value])).toEqual([
      ['tekun.care-standard', '特困人员全失能护理补贴'],
      ['tekun.care-standard', '特困人员半失能护理补贴'],
      ['tekun.care-standard', '特困人员能自理护理补贴'],
    ]);
  });
});

describe('status', () => {
  test.each([
    ['力争年底前建成⟦20个⟧老年食堂', 'summary', 'target'],
    ['下达适老化改造任务数⟦600户⟧,已完成640户', 'summary', 'target'],
    ['适老化改造任务数600户,已完成⟦640户⟧', 'summary', 'actual'],
    ['下达适老化改造任务⟦50户⟧,目前已全面完成', 'summary', 'actual'],
    ['全年完成任务的⟦184%⟧', 'summary', 'actual'],
    ['争取上级资金⟦7580万元⟧', 'summary', 'actual'],
    ['计划适老化改造⟦800户⟧,已完成912户', 'summary', 'target'],
    ['年初市下达安居工程⟦230户⟧,实际完成350户', 'summary', 'target'],
    ['全年预期指标总量为⟦98人次⟧', 'summary', 'target'],
    ['助餐配送覆盖260个村社,超过⟦197个⟧的任务指标', 'summary', 'target'],
    ['实现率为53%,超出考核要求的年度⟦50%⟧比例', 'summary', 'target'],
    ['上半年仅完成3120万元,距全年⟦9000万元⟧的目标差距较大', 'summary', 'target'],
    ['护理型床位占比仅45%,低于省定⟦50%⟧的目标', 'summary', 'target'],
    ['取消社区工作任务和指标项目⟦23个⟧', 'summary', 'actual'],
    ['低保标准高于省最低标准要求⟦14%⟧', 'summary', 'actual'],
    ['年初目标:城市低保标准提高8%,达到每人每月⟦500元⟧', 'summary', 'target'],
    ['年初目标:城市低保标准提高⟦8%⟧,达到每人每月500元', 'summary', 'target'],
    ['(2)目标任务:新建农村幸福院⟦20个⟧、日间照料中心3个', 'summary', 'target'],
    ['市下达任务:适老化改造⟦300户⟧;完成情况:改造320户', 'summary', 'target'],
    ['市下达任务:适老化改造300户;完成情况:改造⟦320户⟧', 'summary', 'actual'],
    ['考核指标:入住率达到60%以上,实际达到⟦65%⟧', 'summary', 'actual'],
    ['社会组织年检率目标⟦85%⟧,实际完成89.6%', 'summary', 'target'],
    ['社会组织年检率目标85%,实际完成⟦89.6%⟧', 'summary', 'actual'],
    ['完成年度目标⟦85%⟧,实际支出300万元', 'summary', 'actual'],
    ['围绕年初目标,新建幸福院⟦20个⟧', 'summary', 'actual'],
    ['适老化改造完成530户,比任务数多了⟦30户⟧', 'summary', 'actual'],
    ['敬老院建设任务是新增床位⟦500张⟧', 'summary', 'target'],
    ['村级工作任务由⟦128项⟧压减至53项', 'summary', 'actual'],
    ['村级工作任务由128项压减至⟦53项⟧', 'summary', 'actual'],
    ['目标任务完成情况:新建幸福院⟦20个⟧', 'summary', 'actual'],
    ['目标任务基础上额外新增⟦2家⟧也已投入使用', 'summary', 'actual'],
    ['月人均补差比省定目标任务分别高出⟦12元⟧、8元', 'summary', 'actual'],
    ['新建床位比年度目标多出⟦40张⟧', 'summary', 'actual'],
    ['年度目标新建床位⟦40张⟧,已完成62张', 'summary', 'target'],
    ['建成老年食堂⟦20个⟧', 'summary', 'actual'],
    ['建成老年食堂⟦20个⟧', 'plan', 'target'],
    ['目前已建成老年食堂⟦12个⟧', 'plan', 'actual'],
    ['新增养老床位不少于⟦300张⟧', 'plan', 'target'],
  ] as const)('%s in a %s part is %s', (example, part, status) => {
    expect(markedFigure(example, { part })?.status.value).toBe(status);
  });
});

describe('reference period', () => {
  test.each([
    ['2022年1-11月累计发放救助资金⟦5402.1万元⟧', '2022-01/2022-11'],
    ['1-11月救助流浪人员90人,寻亲成功⟦11人⟧', '2022-01/2022-11'],
    ['截至10月底,全市共有养老机构⟦32家⟧', '2022-10-31'],
    ['自7月1日起,农村低保标准调整为709元/月、城市低保标准调整为⟦725元/月⟧', '2022-07-01/..'],
    ['农村低保标准由每人每月⟦450元⟧提高到500元', '2021'],
    ['农村低保标准由每人每月450元提高到⟦500元⟧', '2022'],
    ['全市现有社工站⟦21个⟧', '2022'],
    ['比上年增加⟦20张⟧', '2022'],
    ['儿童之家由⟦3个⟧发展到76个', '2021'],
    ['儿童之家由3个发展到⟦76个⟧', '2022'],
    ['比2020年的⟦520万元⟧减少60万元', '2020'],
    ['自7月起城市低保标准由⟦728元/月⟧提高为735元/月', '2021'],
    ['自7月起城市低保标准由728元/月提高为⟦735元/月⟧', '2022-07-01/..'],
    ['分散供养对象月保障标准从⟦100元⟧提高到150元', '2021'],
    ['9月份,全县低保在册⟦9149户⟧,当月发放资金572万元', '2022-09'],
    ['9月份,全县低保在册9149户,当月发放资金⟦572万元⟧', '2022-09'],
    ['3月份投入运营,设床位⟦380张⟧', '2022'],
    ['福彩站点⟦23个⟧,截至2022年12月4日,销量1649万元', '2022'],
    ['换届3月底圆满完成,⟦136个⟧村全部实现一肩挑', '2022'],
    ['福利院扩建9月底竣工,适老化改造⟦124户⟧', '2022'],
    ['截至9月底竣工项目⟦3个⟧', '2022-09-30'],
    ['到2022年9月底完成改造⟦124户⟧', '2022-09-30'],
  ])('%s → %s', (example, period) => {
    expect(markedFigure(example)?.period?.value).toBe(period);
  });
});

describe('reference period in a plan', () => {
  test.each([
    ['明年新建敬老院⟦2所⟧', '2023', '2023'],
    ['明年新建敬老院⟦2所⟧', '2022-07/2022-12', '2023'],
    ['确保全年销售福利彩票⟦1700万元⟧', '2021-07/2021-12', '2021'],
    ['下半年救助流浪人员⟦40人次⟧', '2021-07/2021-12', '2021-07/2021-12'],
    ['一季度完成投资4500万元;节地生态安葬率提高到⟦42%⟧', '2023', '2023'],
  ])('%s in a plan for %s → %s', (example, period, expected) => {
    expect(markedFigure(example, { part: 'plan', period: period })?.period?.value).toBe(expected);
  });
});

describe('reference period in a report over several years', () => {
  test.each([
    ['目前全县孤儿⟦19名⟧', '2025'],
    ['累计支出⟦4.67亿元⟧', '2021/2025'],
    ['支出4.67亿元,是“十三五”时期的⟦1.4倍⟧', '2021/2025'],
    ['2022年建立以来,核查信息⟦5.9万条⟧', '2022/2025'],
    ['2021年至2025年10月,办理结婚登记⟦1.18万对⟧', '2021/2025-10'],
    ['2023年,办理时限由⟦22个工作日⟧压缩到12个工作日', '2022'],
    ['2023年,办理时限由22个工作日压缩到⟦12个工作日⟧', '2023'],
    ['标准由2020年每人每月⟦1450元⟧、1050元提高到2000元、1600元', '2020'],
    ['标准由2020年每人每月1450元、1050元提高到⟦2000元⟧、1600元', '2025'],
  ])('%s → %s', (example, expected) => {
    expect(markedFigure(example, { period: '2021/2025' })?.period?.value).toBe(expected);
  });
});

describe('a mean, a distance and a step are no sum', () => {
  test.each([
    '临时救助1.12万人次,年均⟦2240人次⟧',
    '适老化改造完成640户,超任务数⟦40户⟧',
    '争取上级资金8.72亿元,同比净增⟦6140万元⟧',
  ])('%s has no indicator', (example) => {
    expect(markedFigure(example)?.indicator.value).toBeNull();
  });
});

describe('category by subject, not by heading', () => {
  test.each([
    ['慰问养老机构老人⟦300人⟧', '', 'elderly-care'],
    ['举办专题党课⟦12次⟧', '', 'party-building'],
    ['共⟦12人⟧参加', '社会组织培育', 'social-organizations'],
    ['通过率⟦80%⟧', '社工人才队伍', 'social-work'],
  ])('%s under “%s” → %s', (example, topic, category) => {
    expect(markedFigure(example, { topic })?.category.value).toBe(category);
  });
});
