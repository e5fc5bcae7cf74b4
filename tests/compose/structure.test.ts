import { describe, expect, test } from 'vitest';
import { splitClauses } from '../../src/compose/clauses.js';
import { lexisOf } from '../../src/compose/index.js';
import { openingArea, subAreaIn } from '../../src/compose/sub-area.js';
import { recogniseSentence } from '../../src/recognise/index.js';
import { composeText, markedFigure } from './examples.js';

describe('clauses', () => {
  test.each([
    ['现有养老机构22家(公办7家,社会办6家),床位4610张', ['现有养老机构22家', '公办7家', '社会办6家', '床位4610张']],
    ['在218个村(社区)推广,救助1,234人', ['在218个村(社区)推广', '救助1,234人']],
    ['开展“送温暖,送清凉”活动16次;发放资金5万元', ['开展“送温暖,送清凉”活动16次', '发放资金5万元']],
    ['低保标准:城市717元/月,农村581元/月', ['低保标准', '城市717元/月', '农村581元/月']],
    ['结婚:320对离婚:86对补领:60对', ['结婚', '320对', '离婚', '86对', '补领', '60对']],
  ])('%s', (text, expected) => {
    const { quantities } = recogniseSentence(text);
    expect(splitClauses(text, quantities).map((clause) => text.slice(clause.start, clause.end))).toEqual(expected);
  });
});

describe('sub-areas', () => {
  test.each([
    ['利州区', '利州区'],
    ['其中市本级', '市本级'],
    ['昭化区、朝天区均为', '昭化区、朝天区'],
    ['全省平均为', '全省平均'],
    ['城关镇', '城关镇'],
  ])('%s → %s', (words, area) => {
    expect(subAreaIn(words, lexisOf())).toBe(area);
  });

  test.each([
    '城市为',
    '城镇',
    '乡镇',
    '住宅区',
    '示范乡镇',
    '安置区',
    '灾区',
    '全市',
    '我县',
    '护送返乡',
    '跨市',
    '完成全市',
    '智慧社区',
    '养老服务社区',
    '新增',
    '投入',
    '为我县',
  ])('%s is no sub-area', (words) => {
    expect(subAreaIn(words, lexisOf())).toBeNull();
  });
});

describe('a clause that opens with a township or street is about that place', () => {
  test.each([
    ['听澜街道“红色物业”覆盖率', '听澜街道'],
    ['其中石桥镇新建老年助餐点', '石桥镇'],
    ['汀口镇敬老院床位', '汀口镇'],
    ['巴彦苏木慰问困难牧户', '巴彦苏木'],
  ])('%s → %s', (clause, area) => {
    expect(openingArea(clause, lexisOf())).toBe(area);
  });

  test.each([
    '九个街道开办老年食堂',
    '各镇建成老年助餐点',
    '城乡低保对象',
    '乡镇社工站',
    '城镇低保对象',
    '护送返乡人员',
    '芦堰、鹭渚、汀口等镇办起老年助餐点',
    '石桥镇、汀口镇敬老院床位',
    '石桥镇等地新建老年助餐点',
    '石桥镇陈家村等',
    '石桥镇老年公寓、恭和苑等',
    '石桥镇承办全县培训班',
    '试点街道“红色物业”覆盖率',
    '村镇公益性墓地',
    '在石桥镇建成示范点',
    '全部街道社工站',
    '街道级儿童关爱之家',
    '镇街社工站',
  ])('%s is about no one place', (clause) => {
    expect(openingArea(clause, lexisOf())).toBeNull();
  });

  test('every figure of the clause is, to the next clause', () => {
    const drafts = composeText('石桥镇养老床位300张、护理型床位100张，慰问老人20人。');
    expect(drafts.map(({ area }) => area)).toEqual(['石桥镇', '石桥镇', null]);
  });
});

describe('subjects', () => {
  test.each([
    ['全市累计发放低保金达⟦520万元⟧', '低保金'],
    ['现有⟦20家⟧养老服务机构', '养老服务机构'],
    ['城市低保725元/月；特困供养标准，城市为⟦813元/月⟧，农村为792元/月', '城市特困供养标准'],
    ['城市特困标准871元/月，农村⟦7,644元/年⟧', '农村特困标准'],
    ['养老床位达到⟦3074张⟧', '养老床位'],
    ['第一季度享受城市低保待遇的家庭⟦2868户⟧', '城市低保待遇的家庭'],
    ['自7月起城市最低生活保障标准提高为⟦735元/月⟧', '城市最低生活保障标准'],
    ['城市低保标准728元/月,农村最低生活保障标准⟦6431元/年⟧', '农村最低生活保障标准'],
    ['特困供养2253人(其中分散人员1731人,集中人员⟦522人⟧)', '特困供养集中人员'],
    ['重度残疾人护理补贴一级90元/月、二级⟦60元/月⟧', '重度残疾人护理补贴二级'],
    ['从7月份开始,为⟦243户⟧530人发放一次性补贴', '一次性补贴'],
    ['组织专业社工为⟦560名⟧困境儿童提供心理疏导', '困境儿童'],
    ['将⟦3200名⟧刚性支出困难群众纳入救助', '刚性支出困难群众'],
    ['⟦11个⟧乡镇陆续召开联审会议', '乡镇'],
    ['现场受理求助⟦177人次⟧', '现场受理求助'],
    ['20XX年全县城市低保⟦877户⟧', '城市低保'],
    ['优抚对象59人,其中在乡复员军人⟦4人⟧', '在乡复员军人'],
    ['在完成120户新建和⟦1200户⟧农房维修加固的基础上', '农房维修加固'],
    ['城市低保、农村低保、特困人员分别为120户、⟦3400户⟧、560户', '农村低保'],
    ['城市低保、农村低保、特困人员分别为120户、3400户、⟦560户⟧', '特困人员'],
    ['社会团体、民办非企业单位、基金会分别为120个、260个和⟦3个⟧', '基金会'],
    ['城市、农村低保对象分别为⟦120人⟧、3400人', '城市低保对象'],
    ['发放慰问金、助学金，分别惠及⟦320人⟧和180人', '慰问金'],
    ['发放慰问金、助学金，分别惠及320人和⟦180人⟧', '助学金'],
    ['临时救助、医疗救助全年支出，分别惠及⟦1,102人⟧和308人', '临时救助'],
    ['适老化改造惠及⟦936人⟧', '适老化改造'],
    ['发现违建坟墓121起,已处置⟦118起⟧', '处置违建坟墓'],
    ['完成642户困难老年人家庭适老化改造,共计投入资金⟦770万元⟧', '困难老年人家庭适老化改造资金'],
    ['2022年1-11月救助流浪乞讨人员⟦90人⟧', '流浪乞讨人员'],
    ['清廉社区规范化建设覆盖率已达⟦93%⟧', '清廉社区规范化建设覆盖率'],
    ['开展智能技术培训⟦12期⟧', '智能技术培训'],
    ['完成⟦12名⟧社区专职工作者公开招聘工作', '社区专职工作者公开招聘工作'],
    ['为⟦301户⟧家庭进行适老化改造', '家庭'],
    ['养老机构⟦22家⟧、床位4610张', '养老机构'],
    ['二是新增养老床位⟦150张⟧', '养老床位'],
    ['及时下拨救灾棉衣,及时发放救灾款⟦103万元⟧', '救灾款'],
    ['着力打造和谐社区⟦5个⟧', '和谐社区'],
    ['发放棉衣被,以及救灾款⟦103万元⟧', '救灾款'],
    ['⟦1200人次⟧享受临时救助共计35.6万元', '临时救助'],
    ['残疾人生活补贴标准一、二级每人每月80元,三、四级每人每月⟦60元⟧', '残疾人生活补贴标准三、四级'],
    ['护理补贴标准为集中供养120元/月、分散供养⟦100元/月⟧', '护理补贴标准分散供养'],
    ['落实孤儿保障政策,保障率达到⟦100%⟧', '孤儿保障政策保障率'],
    ['农村低保标准全县平均为⟦520元/月⟧', '农村低保标准'],
    ['低保平均标准达到⟦520元/月⟧', '低保平均标准'],
    ['高龄津贴标准为80-89岁每人每月50元,90-99岁每人每月⟦100元⟧', '90-99岁高龄津贴标准'],
    ['发放高龄津贴36万元(80-89岁50元/月、90-99岁⟦100元/月⟧)', '90-99岁高龄津贴'],
    ['80-89岁老人每月50元,100岁以上老人每月⟦300元⟧', '100岁以上老人'],
    ['农村低保标准在原有⟦480元⟧基础上提高60元', '农村低保标准'],
    ['离婚登记800对,同比上升⟦3%⟧', '离婚登记'],
    ['支出低保金320万元、特困供养金96万元、其他⟦40万元⟧', '其他'],
    ['结婚登记230对(其中初婚180对、再婚50对),同比下降⟦12%⟧', '结婚登记'],
    ['建成村级站点86个,覆盖率⟦78%⟧', '村级站点覆盖率'],
    ['社工站⟦14个⟧实现全覆盖', '社工站'],
    ['城乡低保标准分别提高5%,达到每人每月⟦756元⟧和588元', '城乡低保标准'],
    ['火化率稳定在⟦97%⟧以上', '火化率'],
    ['新登记16家,变更⟦58家⟧', '变更'],
    ['孤儿19名,其中机构养育7名、社会散居⟦12名⟧', '孤儿社会散居'],
    ['综合服务设施覆盖率城市达100%、农村达⟦86%⟧', '农村综合服务设施覆盖率'],
    ['新建农村幸福院12所,每所补助⟦5万元⟧', '农村幸福院补助'],
    ['五保对象1486人,集中供养512人,集中供养率⟦34.5%⟧', '五保对象集中供养率'],
    ['城市低保:户数420户,人数⟦610人⟧,标准720元/月', '城市低保人数'],
    ['城市低保:户数420户,人数610人,标准⟦720元/月⟧', '城市低保标准'],
    ['修订居民公约⟦26个⟧', '修订居民公约'],
    ['80-89岁高龄津贴每月50元,百岁老人慰问金⟦500元⟧', '百岁老人慰问金'],
  ])('%s → %s', (example, subject) => {
    expect(markedFigure(example)?.subject.value).toBe(subject);
  });
});

describe('a per-part said once holds for the values beside it', () => {
  test.each([
    ['城市低保标准由每人每月450元提高到⟦500元⟧', '人·月'],
    ['每千名老年人拥有床位数由36.5张提高到⟦38.1张⟧', '千名老年人'],
    ['事实无人抚养儿童月生活补贴达到⟦1200元⟧', '月'],
  ])('%s → per %s', (example, per) => {
    expect(markedFigure(example)?.quantity.per).toBe(per);
  });

  test.each([['低保标准为每人每月500元,累计发放低保金⟦620万元⟧'], ['每户每月补助200元,全年投入⟦36000元⟧']])(
    '%s has none',
    (example) => {
      expect(markedFigure(example)?.quantity.per).toBeNull();
    },
  );
});

test('及以上 belongs to the last member of a list and joins nothing', () => {
  const found = composeText('80—89周岁、90—99周岁、100周岁及以上高龄补贴每人每月依次为50元、80元、300元');
  expect(found.map((draft) => [draft.indicator.value, draft.subject.value])).toEqual([
    ['elder.old-age-allowance-standard', '80-89周岁高龄补贴'],
    ['elder.old-age-allowance-standard', '90-99周岁高龄补贴'],
    ['elder.longevity-allowance-standard', '100周岁及以上高龄补贴'],
  ]);
});

describe('grades by age of what is paid month by month are monthly', () => {
  test.each([
    ['按月发放高龄津贴,80—89周岁⟦50元⟧、90—99周岁100元', '月'],
    ['按月发放高龄津贴,80—89周岁50元、90—99周岁100元、100周岁以上⟦1000元⟧', '月'],
    ['高龄补贴按月发放,80至89岁老人⟦30元⟧', '月'],
    ['每月为老人发放高龄津贴,90岁以上⟦100元⟧', '月'],
    ['按月发放高龄津贴,全年支出⟦620万元⟧', null],
    ['按月发放高龄津贴;节日慰问90岁以上老人⟦200元⟧', null],
    ['发放高龄津贴,80—89周岁⟦50元⟧', null],
  ])('%s → per %s', (example, per) => {
    expect(markedFigure(example)?.quantity.per).toBe(per);
  });
});

describe('what is counted is not where it is', () => {
  test.each([
    ['⟦9个⟧街道开办老年食堂14家', null],
    ['9个街道开办老年食堂⟦14家⟧', 'elder.canteens'],
    ['⟦20个⟧乡镇儿童督导员', 'child.supervisors'],
    ['比全省平均水平多⟦3.6张⟧养老床位', null],
    ['低保标准较上年提高⟦50元/月⟧', null],
    ['养老床位比上年增加⟦120张⟧', 'elder.beds-added'],
  ])('%s → %s', (example, indicator) => {
    expect(markedFigure(example)?.indicator.value).toBe(indicator);
  });
});

describe('every figure of a sentence is composed', () => {
  test('and each knows how it is known', () => {
    const drafts = composeText('新增城市低保412户655人、农村低保1306户2118人;停发城市低保380户,发放低保金960万元。');
    expect(drafts).toHaveLength(6);
    for (const draft of drafts) {
      expect(draft.category.origin.rule).not.toBe('');
      expect(draft.subject.value).not.toBe('');
    }
    expect(drafts.slice(0, 5).map((draft) => draft.indicator.value)).toEqual([null, null, null, null, null]);
  });
});

describe('the further items of a list written as one sentence do not stand under its first', () => {
  test.each([
    ['(一)提高低保标准;(二)新增养老床位⟦150张⟧', 'elderly-care'],
    ['(一)提高低保标准;(二)新增养老床位150张;(三)培育社会组织⟦5家⟧', 'social-organizations'],
    ['(一)提高低保标准,新增⟦5家⟧', 'social-assistance'],
    ['1.提高低保标准;2.迁建殡仪馆,总投资⟦3亿元⟧', 'funeral'],
  ])('%s → %s', (example, category) => {
    expect(markedFigure(example)?.category.value).toBe(category);
  });
});
