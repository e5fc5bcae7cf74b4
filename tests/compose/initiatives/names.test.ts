import { describe, expect, test } from 'vitest';
import { initiativesIn, readExample } from './found.js';

/** Each sentence stands in a summary; what is marked, and nothing else, is an initiative under that name. */
const namesIn = (text: string): string[] => initiativesIn(text).map((found) => found.name);

describe('documents', () => {
  test.each([
    '出台⟦《某某县养老服务“十四五”规划》⟧和⟦《养老人才三年行动计划》⟧。',
    '印发⟦《“走村串户、解难题”活动方案》⟧⟦《窗口服务细则(试行)》⟧等制度。',
    '完成⟦《养老设施布局规划(2021-2030)》⟧的编制。',
    '认真贯彻落实省政府⟦《关于加快社会工作发展的意见》⟧。',
    '下发⟦《关于开展档案普查的通知》⟧(某民发[2019]12号)。',
  ])('%s', (example) => {
    const { text, names } = readExample(example);
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '认真学习《中国共产党廉洁自律准则》。',
    '根据《关于做好冬春救助的通知》要求,提前部署。',
    '经验做法在《某某日报》《工作简报》刊发。',
    '深入宣传《慈善法》。',
    '按照审计部门《整改函》要求整改。',
  ])('not in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('quotations', () => {
  test.each([
    '实施⟦“百村万家”暖冬计划⟧。',
    '打造⟦助餐“爱心卡”⟧,建设⟦助浴“爱心卡”⟧。',
    '⟦“邻里暖心铺”⟧向八百户困难家庭发放米面。',
    '开展⟦“春雨润苗”⟧⟦“秋光敬老”⟧等专项行动。',
    '探索⟦“邻里托管”、“结伴养老”等互助服务模式⟧。',
    '深入推进⟦低保审核“回头看”⟧。',
    '举办⟦“善满山城”公益嘉年华⟧。',
    '⟦“小桔灯”关爱项目⟧走进六个乡镇。',
    '办结⟦“新生儿一件事”⟧812件,⟦“退休一件事”⟧90件。',
  ])('%s', (example) => {
    const { text, names } = readExample(example);
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '实现助餐服务从“远”到“近”。',
    '实现“应保尽保”和“应救尽救”。',
    '按照“守底线、促公平、可持续”的要求,做好兜底保障。',
    '让小院同时成为“课堂”“剧场”“会客厅”。',
    '坚持“一户一策,分类施救”的原则。',
    '“三会一课”12次。',
    '营造“比学赶超,争当先锋”的浓厚氛围。',
    '“5·12”期间慰问困难群众。',
    '走出了一条可复制的“某县经验”。',
    '优化申办流程,实现“材料一次交,结果送上门”。',
  ])('not in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a verb and a noun that names a programme', () => {
  test.each([
    '组织开展了⟦婚介服务行业突出问题专项治理⟧。',
    '建立⟦因灾致困救助制度⟧和⟦探访对象预警机制⟧。',
    '完成86户⟦失能老人家庭适老化改造⟧,投入资金43万元。',
    '新建⟦五星级居家养老服务中心⟧2家,试点建设⟦河畔社区食堂⟧1家。',
    '成立⟦县慈善事业发展委员会⟧。',
    '积极推进⟦山区敬老院联合运营试点⟧工作。',
    '开展⟦用电、燃气、防汛等督导检查⟧32次。',
    '配合全市开展⟦无名道路设置⟧工作。',
    '启动了⟦青石乡撤乡设镇⟧工作。',
    '某社区被列为⟦省级五社协同试点⟧单位。',
    '投资二百万元,建成⟦柳林镇光荣院⟧一所。',
    '依托⟦县志愿者培训基地⟧,开展演练。',
    '稳步推进⟦街巷路牌更新三年行动⟧。',
    '推进⟦县救助站提档升级⟧。',
  ])('%s', (example) => {
    const { text, names } = readExample(example);
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '进一步提升养老服务水平。',
    '加强队伍建设,强化责任落实。',
    '全县现有光荣院2所,床位90张。',
    '发放农村低保金310.2万元。',
    '建立健全长效机制,形成工作合力。',
    '全面完成各项目标任务。',
    '推动党组织规范化、制度化。',
    '开展丰富多彩的活动。',
    '提升窗口单位学习教育的实效。',
    '接受了省审计厅的检查。',
    '办理收养登记21件,解除收养2件。',
    '社会救助制度健全,养老服务体系完善。',
    '2022年工作计划',
  ])('not in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a name that opens its clause', () => {
  test.each([
    '⟦失独家庭适老化改造⟧。',
    '⟦区康复医院扩建工程⟧已经开工。',
    '⟦县纪念馆展厅升级改造⟧投资80万元。',
    '全区31个⟦居委会换届选举⟧圆满结束。',
    '二是⟦村级“四室一站”工程⟧,确保议事有场所。',
  ])('%s', (example) => {
    const { text, names } = readExample(example);
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    '护理机构7家,护理床位512张。',
    '孤儿养育标准调整为1500元/月。',
    '志愿服务蓬勃发展。',
    '基层治理能力显著增强。',
    '个别工程因拆迁没有进场。',
  ])('not in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('works, buildings and systems', () => {
  test.each([
    ['works with their number right behind', '⟦受灾家庭搬迁安置⟧26户,⟦烈士亲属技能培训⟧35人。'],
    ['works done to something', '今年对河东、河西等三所⟦乡镇光荣院加固改造⟧,房顶不再漏水。'],
    ['works of which something is said', '⟦老年友好城市创建⟧有序展开。'],
    ['a building under way', '占地35亩的⟦山阳县康养中心⟧已封顶。'],
    ['a building with a day', '⟦河东区儿童福利院⟧于3月落成,⟦城南片区长者食堂⟧6月1日启用。'],
    ['a list that a count sums up', '⟦河东区福利院扩建⟧、⟦山阳县白云老年公寓⟧等4个项目争取资金700万元。'],
    ['a system as a subject', '⟦独居老人安全预警平台⟧接入设备620台。'],
    ['a campaign that does something', '⟦社区标牌清减专项行动⟧清理标牌90块。'],
    ['a campaign in which something is done', '在⟦“文明乡风·喜事新办”活动⟧中组建⟦婚俗宣讲队⟧9支。'],
    ['a table’s cell', '|1|⟦河东片区综合养老服务中心⟧|竣工验收|'],
    ['coverage', '各街道实现⟦“暖心楼长”⟧全覆盖。'],
    ['a turn towards a way of working', '推动护理由家庭自理向⟦“机构+邻里”的互助养老模式⟧转变。'],
  ])('%s: %s', (_why, example) => {
    const { text, names } = readExample(example);
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['a tool is no doing', '依托低收入人口动态监测平台,及时核查。'],
    ['a column’s heading', '|序号|助餐点(个)|中央厨房(个)|'],
    ['a standing office at work', '婚姻登记处全年办理登记900对。'],
    ['a share', '节地生态葬占比近半。'],
    ['an evil', '取缔“黑中介”3处,“厚葬薄养”陋习逐渐消失。'],
    ['a figure of speech', '养老机构42家,“进场”3家,“离场”5家。'],
    ['what someone says', '张奶奶说:“楼下就能吃饭,真省心。”'],
    ['a state of things', '形成“大救助”格局。'],
    ['what one contributes to', '为建设“美好家园城”贡献智慧。'],
    ['a complaint', '日间照料中心建成后人手短缺。'],
    ['an attitude', '强化“一线服务”意识。'],
    ['staff', '配备“邻家妈妈”118名。'],
  ])('not %s: %s', (_why, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
