import { describe, expect, test } from 'vitest';
import { composeText, markedFigure } from './examples.js';

describe('kind', () => {
  test.each([
    ['低保标准提高到⟦600元/月⟧', 'standard'],
    ['特困人员每人每月⟦780元⟧', 'standard'],
    ['城市低保标准为720元、农村为⟦520元⟧', 'standard'],
    ['城市低保标准提高到720元,农村提高到⟦520元⟧', 'standard'],
    ['城市特困标准执行620元、农村执行⟦420元⟧', 'standard'],
    ['特困人员照料护理标准:全自理⟦60元⟧、半自理300元、全护理900元', 'standard'],
    ['特困人员照料护理标准:全自理60元、半自理300元、全护理⟦900元⟧', 'standard'],
    ['发放特困护理补贴:全自理⟦6000元⟧、半自理30000元', 'amount'],
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

describe('a list shares the noun behind its last figure', () => {
  test.each([
    [
      '为80至89周岁、90至99周岁、100周岁以上老人每月分别发放50元、100元、500元高龄津贴',
      ['80至89周岁老人高龄津贴', '90至99周岁老人高龄津贴', '100周岁以上老人高龄津贴'],
    ],
    ['为重度残疾人一级、二级每月分别发放100元、50元护理补贴', ['重度残疾人一级护理补贴', '重度残疾人二级护理补贴']],
    [
      '向城市低保、农村低保、特困对象分别发放500元、300元、400元慰问金',
      ['城市低保对象慰问金', '农村低保对象慰问金', '特困对象慰问金'],
    ],
    ['对散居孤儿、集中供养孤儿每人每月分别补助1300元、1800元', ['散居孤儿', '集中供养孤儿']],
    ['分别为城市、农村低保对象1200人、3400人发放慰问金', ['城市低保对象', '农村低保对象']],
  ])('%s', (text, subjects) => {
    expect(composeText(text).map((draft) => draft.subject.value)).toEqual(subjects);
  });

  test.each([
    ['城乡低保对象分别发放每人每月40元、30元价格临时补贴', [null, null]],
    ['城市、农村分别发放1230万元、3450万元低保金', ['dibao.spending', 'dibao.spending']],
  ])('%s → %j', (text, indicators) => {
    expect(composeText(text).map((draft) => draft.indicator.value)).toEqual(indicators);
  });
});

describe('as many figures as subjects are told one by one without 分别 too', () => {
  test.each([
    ['办理结婚登记、离婚登记3200对、1100对', ['结婚登记', '离婚登记']],
    ['养老机构、日间照料中心、农村幸福院12所、35个、120个', ['养老机构', '日间照料中心', '农村幸福院']],
    ['救助城市、农村困难群众120人次、560人次', ['城市困难群众', '农村困难群众']],
    ['低保对象、特困人员120户、340人', ['低保对象、特困人员', '低保对象、特困人员']],
    [
      '养老机构、日间照料中心、农村幸福院12所、35个',
      ['养老机构、日间照料中心、农村幸福院', '养老机构、日间照料中心、农村幸福院'],
    ],
  ])('%s', (text, subjects) => {
    expect(composeText(text).map((draft) => draft.subject.value)).toEqual(subjects);
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

describe('a mean, a distance and a step are no sum', () => {
  test.each([
    '临时救助1.12万人次,年均⟦2240人次⟧',
    '适老化改造完成640户,超任务数⟦40户⟧',
    '争取上级资金8.72亿元,同比净增⟦6140万元⟧',
  ])('%s has no indicator', (example) => {
    expect(markedFigure(example)?.indicator.value).toBeNull();
  });
});

describe('what ends as the name of another thing is none of what it begins with', () => {
  test.each([
    ['城乡社区治理实验区⟦2个⟧', null],
    ['建成社会组织孵化基地⟦3个⟧,登记社会组织86家', null],
    ['完成城乡社区服务项目⟦6个⟧', null],
    ['全县共有村(社区)⟦186个⟧', 'governance.villages-communities'],
    ['建成乡镇社工站⟦12个⟧', 'socialwork.stations'],
  ])('%s → %s', (example, indicator) => {
    expect(markedFigure(example)?.indicator.value).toBe(indicator);
  });
});

describe('what names no category is about what was counted before it in its block', () => {
  test.each([
    ['建成公墓6座,占地⟦56亩⟧', 'funeral'],
    ['检查养老院36家,发现隐患⟦52处⟧', 'elderly-care'],
    ['检查养老院36家,整改率⟦98%⟧', 'elderly-care'],
    ['县养老中心项目总投资⟦860万元⟧', 'elderly-care'],
    ['社会组织参与扶贫、助老等活动⟦36场⟧', 'social-organizations'],
    ['参与养老志愿活动的学生⟦120人⟧', 'social-work'],
    ['社会组织直接登记86家;安排扶持资金⟦260万元⟧', 'social-organizations'],
    ['社会组织直接登记86家;火化遗体⟦260具⟧', 'funeral'],
    ['检查养老院36家,整改隐患⟦52处⟧', 'elderly-care'],
    ['投入资金⟦260万元⟧,完成倒房重建86户', 'disaster-relief'],
  ])('%s → %s', (example, category) => {
    expect(markedFigure(example)?.category.value).toBe(category);
  });
});

describe('category by subject, not by heading', () => {
  test.each([
    ['慰问养老机构老人⟦300人⟧', '', 'elderly-care'],
    ['举办专题党课⟦12次⟧', '', 'party-building'],
    ['共⟦12人⟧参加', '社会组织培育', 'social-organizations'],
    ['通过率⟦80%⟧', '社工人才队伍', 'social-work'],
    ['注册志愿者5万人,注册率⟦11%⟧', '慈善事业', 'social-work'],
  ])('%s under “%s” → %s', (example, topic, category) => {
    expect(markedFigure(example, { topic })?.category.value).toBe(category);
  });
});
