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
    ['works with their number right behind', '⟦滞留人员落户安置⟧19人,⟦烈士亲属技能培训⟧41人。'],
    ['works done to something', '筹资80万元对河东、河西等四所⟦乡镇敬老院提质改造⟧,新增床位20张。'],
    ['works of which something is said', '⟦省级双拥模范县创建⟧稳步推进。'],
    ['a building under way', '总投资3000万元、占地20亩的⟦县社会福利中心⟧已完成主体工程。'],
    ['a building with a day', '⟦县失能照护中心⟧于9月建成投用,⟦城南片区长者食堂⟧6月1日启用。'],
    [
      'a list that a count sums up',
      '⟦河东区殡仪馆迁建⟧、⟦山阳县公益性骨灰堂⟧等5个⟦殡葬设施补短板项目⟧完成投资900万元。',
    ],
    ['a system as a subject', '⟦低收入人口动态监测平台⟧归集数据3万条。'],
    ['a campaign that does something', '⟦社区标牌清减专项行动⟧清理标牌90块。'],
    ['a campaign in which something is done', '在⟦“移风易俗·喜事新办”活动⟧中率先成立⟦红白理事会⟧9个。'],
    ['a table’s cell', '|1|⟦河东片区综合养老服务中心⟧|竣工验收|'],
    ['coverage', '全区83个社区实现⟦“救助专员”⟧全覆盖。'],
    ['a turn towards a way of working', '积极推进单一式救助向⟦“资金+服务”的多样化救助方式⟧转变。'],
  ])('%s: %s', (_why, example) => {
    const { text, names } = readExample(example);
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['a tool is no doing', '依托低收入人口动态监测平台,及时核查。'],
    ['a column’s heading', '|序号|助餐点(个)|中央厨房(个)|'],
    ['a standing office at work', '婚姻登记处全年办理登记900对。'],
    ['a share', '节地生态葬占比57%。'],
    ['an evil', '清退“关系保”17户,“大操大办”歪风得到遏制。'],
    ['a figure of speech', '社会组织165家,今年“新生”9家,“退场”12家。'],
    ['what someone says', '老周说:“以前得跑三四趟,现在不用跑了。”'],
    ['a state of things', '构建“大保护”格局。'],
    ['what one contributes to', '为建设“幸福示范市”贡献力量。'],
    ['a complaint', '农村幸福院建成后运营经费缺口较大。'],
    ['an attitude', '强化“一线服务”意识。'],
    ['staff', '配备“邻家妈妈”118名。'],
  ])('not %s: %s', (_why, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
