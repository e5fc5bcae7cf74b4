import { describe, expect, test } from 'vitest';
import { initiativesIn, readExample } from './found.js';

/** Each sentence stands in a summary; what is marked, and nothing else, is an initiative under that name. */
const namesIn = (text: string): string[] => initiativesIn(text).map((found) => found.name);

const reads = (example: string): void => {
  const { text, names } = readExample(example);
  expect(namesIn(text)).toEqual(names);
};

describe('digits name a way of working that a noun stands for', () => {
  test.each([
    '创新⟦“1369”工作机制⟧。',
    '推行⟦“3456”网格模式⟧,化解纠纷60起。',
    '⟦“527”助老工程⟧惠及老人900名。',
    '全面推行⟦“1+4+6”监管体系⟧。',
    '实施⟦“248”结对帮扶⟧。',
    '进行⟦“1+4”课题调研⟧。',
    '推进⟦“1+3+6”项目建设⟧。',
    '持续开展⟦“730”上门照护⟧,走访老人80名。',
  ])('%s', reads);

  test.each(['拨打“12349”养老服务热线。', '落实“235”要求。', '“1+5”文件陆续落地。'])('not in %s', reads);
});

describe('a name that 把 or 将 puts before its verb', () => {
  test.each([
    '把⟦“邻里帮”品牌⟧擦得更亮。',
    '将⟦“暖心灯”项目⟧列入年度计划。',
    '把⟦“院落议事”工作法⟧写进村规。',
    '将⟦“银龄伴”行动⟧延伸到山区。',
    '全力把⟦“童心屋”工程⟧办好。',
  ])('%s', reads);

  test.each(['将探访服务纳入考核。', '把“群众第一”贯穿始终。', '把“四风”问题查摆到位。'])('not in %s', reads);
});

describe('a whole named behind its parts', () => {
  test.each([
    '打造集食堂、书屋于一体的⟦河东邻里中心⟧。',
    '新建集助餐、日间照料为一体的⟦综合养老服务中心⟧3家。',
    '建成集老年大学、康复中心等功能于一体的⟦城南康养综合体⟧。',
  ])('%s', reads);

  test.each(['与各部门融为一体。', '实现助餐、助浴于一体。'])('not in %s', reads);
});

describe('a name that one only makes use of', () => {
  test.each([
    '利用⟦“邻里帮”救助服务品牌⟧,解决难事。',
    '依托⟦“院落议事日”制度⟧,收集意见。',
    '借助⟦“银发管家”服务模式⟧,上门助浴。',
  ])('%s', reads);

  test.each([
    '采取入户巡查等办法,摸清底数。',
    '采取夜间专项巡查等方式开展救助。',
    '借助“马上办、用心办”工作机制,方便群众。',
    '利用“中秋”等节点走访。',
    '各社工站开展服务。',
    '未成年人保护活动日趋丰富。',
    '落实“六项重点工作”。',
  ])('not in %s', reads);
});

describe('what closes a quotation or follows it', () => {
  test.each([
    '⟦“党员走在前、事事作表率”活动⟧深入村居。',
    '开展⟦“银龄新价值”主题沙龙⟧。',
    '推行⟦“菜单化”服务模式⟧。',
    '开展⟦“查问题、促整改”专项工作⟧,整改问题23个。',
    '为高龄老人购买⟦“夕阳暖”意外险⟧。',
    '获批⟦国家养老服务综合改革试点城市⟧。',
    '⟦低收入家庭帮扶集成改革⟧被列为典型。',
    '某县入选⟦省级养老服务改革试点地区⟧。',
  ])('%s', reads);

  test.each([
    '扛稳“一切为了群众”之任。',
    '牢记“安全第一、预防为主”工作理念。',
    '秉持“邻里一家亲”服务理念。',
    '化解“上热下冷”治理难题。',
    '“少生优育、男女都好”等生育新观念深入人心。',
    '破除“薄养厚葬”“攀比彩礼”等不良风尚。',
    '对助餐工作实行“台账化”管理、“闭环化”整改。',
    '形成“大民政”发展布局。',
    '公布“按时办结率”。',
    '贯彻“七七战略”。',
    '形成“共享”服务治理新格局。',
    '健全“五大机制”。',
  ])('not in %s', reads);
});

describe('titles stand each for itself, whatever sums them up', () => {
  test.each([
    '出台⟦《助餐点补贴办法》⟧、⟦《助餐点评估细则》⟧、⟦《助餐点食品安全规程》⟧等系列规定。',
    '制定⟦《村级墓地规范》⟧和⟦《墓穴收费办法》⟧等制度。',
    '市医保局与市民政局签订⟦《医养协作协议》⟧,共建病房。',
    '三个部门编制⟦《康养产业规划》⟧。',
  ])('%s', reads);
});

describe('verbs that are nouns elsewhere', () => {
  test.each([
    '某街道创新⟦“板凳夜话”模式⟧。',
    '两个镇创建⟦“无讼社区”⟧。',
    '柳河镇研发⟦“一键寻亲”小程序⟧。',
    '全年共新建⟦村级骨灰堂⟧7处。',
    '一共改造⟦儿童福利院⟧两所。',
    '科学布局⟦城区康养中心⟧。',
  ])('%s', reads);

  test.each(['社会组织改革发展“三步走”。', '共同培育良好氛围。', '年内计划修缮用房十间。'])('not in %s', reads);
});

describe('where a name begins', () => {
  test.each([
    ['behind the last doing of a list', '推进志愿队伍发展、⟦山头散坟集中整治⟧等工作。'],
    ['behind whose work it is', '主动融入全县⟦“春风”行动⟧。'],
    ['before what is worked on', '推进⟦中心敬老院的社会化运营⟧。'],
    ['before what is worked on', '完成⟦老城区公墓的提质改造⟧。'],
  ])('%s: %s', (_why, example) => reads(example));

  test.each([
    ['a building that something is done to', '投入六百万元对⟦柳林镇中心敬老院⟧进行消防改造。'],
    ['behind what is only carried out', '严格执行⟦“首问负责”制度⟧。'],
    ['behind what is only taken up', '采取⟦“公建民营”模式⟧,引入机构3家。'],
    ['a house that serves people', '成立互助社,⟦“暖心小站”⟧服务困境儿童90人次。'],
  ])('%s: %s', (_why, example) => reads(example));

  test.each([
    ['all of a kind', '全面落实各项优抚安置政策。'],
    ['all of a kind', '制定相关养老补贴办法。'],
    ['a steady check', '对城区养老院进行检查。'],
    ['how the money comes together', '采取“村里出一点、社会捐一点”方式筹资。'],
    ['a doing without an object of its own', '推进养老服务的转型升级。'],
    ['a list that its kind sums up', '完善考勤、财务、公车等制度。'],
    ['a list that its kind sums up', '发挥党建、治理、帮扶等专班作用。'],
    ['a steady duty', '不断完善最低生活保障制度。'],
    ['words that fit any reform', '加快推进新时代民政改革。'],
  ])('not %s: %s', (_why, example) => reads(example));
});

describe('a way by name in which something is done', () => {
  test.each([
    '以⟦“3+N”模式⟧完成⟦敬老院法人登记⟧。',
    '某村以⟦“五步议事”工作法⟧获得好评。',
    '以⟦“站点+流动车”服务模式⟧送餐上门。',
    '以⟦“邻里帮”互助机制⟧化解纠纷。',
  ])('%s', reads);

  test.each(['以“亲情服务”理念办院。', '以“五大体系”推进工作。', '以联席会议机制推进。'])('not in %s', reads);
});

describe('a coin of numbers that a noun makes a name', () => {
  test.each(['利用⟦“一街一品”救助服务品牌⟧,解决难事。', '深化⟦“四看三问”工作法⟧。', '推广⟦“六步四评”议事模式⟧。'])(
    '%s',
    reads,
  );

  test.each(['推进“五大体系”。', '按照“一院一策”要求整改。'])('not in %s', reads);
});

describe('a mechanism named by what is done in it', () => {
  test.each([
    '建立⟦发现、报告、处置、帮扶联动机制⟧。',
    '建立⟦彩票公益金申请、拨付、使用、评估全流程监督机制⟧。',
    '建立⟦日常巡查和重点抽查相结合的监管机制⟧。',
    '实施⟦“线上核对”和“线下走访”相结合的工作机制⟧。',
  ])('%s', reads);

  test.each(['申请、拨付、使用资金90万元。', '坚持自学和集中学习相结合,学深悟透。'])('not in %s', reads);
});

describe('what is held may begin with a verb', () => {
  test.each([
    '开展⟦创新突破年活动⟧。',
    '实施⟦培育赋能计划⟧,孵化组织20家。',
    '深入开展⟦改革攻坚年活动⟧。',
    '开展创建⟦“零碳社区”⟧。',
  ])('%s', reads);

  test.each(['开展规范管理。', '实施创新发展。'])('not in %s', reads);
});

describe('what a run-in heading says of a whole field is no doing', () => {
  test.each(['一是社会救助提标扩面。', '二是特殊群体关爱提档升级。', '(二)居家养老提质增效。'])('not in %s', reads);

  test.each(['推进⟦婚姻登记大厅提档升级⟧。', '⟦城乡低保提标⟧。', '新建⟦社区食堂⟧2个,9个⟦互助照料点提档升级⟧。'])(
    'but %s',
    reads,
  );
});

describe('a quotation behind a list without quotations begins a name', () => {
  test.each([
    '组织专题党课、⟦“忆初心”知识竞赛⟧。',
    '举办戏曲专场、⟦“夕阳红”书画展评活动⟧。',
    '实施⟦“金秋圆梦”⟧⟦“爱心午餐”⟧等定向和非定向公益项目12个。',
    '提档升级⟦“夜间讲堂”⟧⟦“邻里说”⟧等流动课堂。',
  ])('%s', reads);

  test.each(['打造最美“风景”。', '当好“排头兵”。'])('not in %s', reads);
});

describe('meetings by a name of their own', () => {
  test.each(['召开⟦银发经济创新发展研讨会⟧2次。', '承办⟦全国流动儿童权益保障现场会⟧。', '举办⟦两岸社区交流会⟧。'])(
    '%s',
    reads,
  );

  test.each(['召开专题研讨会。', '召开民政工作会议,部署任务。', '组织召开推进会。', '召开局务会议12次。'])(
    'not in %s',
    reads,
  );
});

describe('what is put forward as a project', () => {
  test.each([
    '谋划⟦河东银发产业示范街区⟧。',
    '包装⟦城南康养中心⟧3个。',
    '储备⟦区级失能照护中心⟧。',
    '⟦江口镇社会救助诚信制度⟧建设被列入试点。',
    '梳理⟦困难群众服务事项清单⟧22项。',
  ])('%s', reads);

  test.each(['谋划养老项目12个。', '梳理问题清单40条。', '储备项目5个。'])('not in %s', reads);
});

describe('what is made on, or out of, something else', () => {
  test.each([
    '依托⟦河东街道敬老院⟧建设⟦区域康养中心⟧2个。',
    '利用闲置校舍改造⟦农村互助幸福院⟧。',
    '争取资金900万元用于⟦县失能照护中心项目⟧。',
    '与高校联合共建⟦社会工作实训基地⟧。',
    '升级⟦“智慧养老”云平台⟧。',
    '以⟦“文明祭扫月”⟧为契机,倡导鲜花祭祀。',
    '⟦河西社区养老综合体⟧列入重点项目。',
  ])('%s', reads);

  test.each([
    '资金主要用于困难群众生活救助。',
    '依托养老服务平台建设成果。',
    '依托社区工作者队伍开展政策宣传。',
    '以民生需求为导向。',
  ])('not in %s', reads);
});

describe('what is said of it behind, and what a slogan is', () => {
  test.each([
    '⟦县福利院迁建项目⟧新到位国债资金900万元。',
    '全省共建成⟦社区嵌入式养老服务中心⟧80个。',
    '推出⟦长者优待卡⟧,持卡老人9000名。',
    '启动⟦全国首家盐湖地名文化展示馆⟧建设。',
    '编印⟦《河东民政工作资料选编》⟧。',
    '推进⟦农村低保扩围增效⟧。',
  ])('%s', reads);

  test.each(['落实“守住民生底线”有关要求。', '践行“以人民为中心”发展思想。'])('not in %s', reads);
});

describe('on the page around the text', () => {
  const outside = (text: string): string[] => initiativesIn(text, { outside: true }).map(({ name }) => name);

  test.each(['来源:某某日报融媒体采访中心', '首页 > 专题专栏 > 发展规划', '某某县“十四五”民政事业发展规划'])(
    'nothing in %s',
    (text) => {
      expect(outside(text)).toEqual([]);
    },
  );
  test('but in a table', () => {
    const cell = '| 助老项目 | 实施失能老人家庭适老化改造 |';
    expect(outside(cell)).toEqual(['失能老人家庭适老化改造']);
  });
});
