import { describe, expect, test } from 'vitest';
import { initiativesIn, readExample } from './found.js';

/** Each sentence stands in a summary; what is marked, and nothing else, is an initiative under that name. */
const reads = (example: string): void => {
  const { text, names } = readExample(example);
  expect(initiativesIn(text).map((found) => found.name)).toEqual(names);
};

describe('a thing that is made, called by a word of no list', () => {
  test.each([
    '增设⟦居民议事角⟧12个。',
    '推出⟦长者助浴车⟧。',
    '开设⟦困境学生夜读廊⟧3处。',
    '建成⟦城南怀远堂⟧。',
    '打造⟦河东祭扫亭⟧、⟦河西追思角⟧。',
  ])('%s', reads);

  test.each([
    '打造工作亮点。',
    '建立考核扣分点。',
    '引进专业团队。',
    '推进社区助浴站。',
    '新建办公室。',
    '制定用房规划点。',
  ])('not in %s', reads);
});

describe('for whom, where or by whom it is done, before its verb', () => {
  test.each([
    '为独居老人购买⟦意外伤害保险⟧。',
    '在三个山区乡镇新建⟦互助幸福院⟧。',
    '引导社会资本兴办⟦社区养老综合体⟧。',
    '鼓励物业企业建设⟦老年食堂⟧。',
    '为留守学生搭建⟦亲情连线平台⟧。',
  ])('%s', reads);

  test.each(['为社区发展凝聚力量。', '在社区建设方面持续用力。', '为基层改革创新提供保障。'])('not in %s', reads);
});

describe('a verb in a name that says what the name is of', () => {
  test.each([
    '完成⟦高龄津贴主动发放试点⟧任务。',
    '出台⟦养老服务促进条例⟧。',
    '建立⟦救助资金拨付机制⟧。',
    '开展⟦养老机构取缔行动⟧。',
    '实施⟦孤独老人陪护激励办法⟧。',
  ])('%s', reads);

  test.each(['实施助餐服务惠及老人900名。', '建立台账解决问题。', '开展走访享受服务的老人。'])('not in %s', reads);
});

describe('what becomes of a text behind its name', () => {
  test.each([
    '完成⟦《公墓布局规划》⟧编制。',
    '完成⟦《乡镇行政区划图》⟧修订工作。',
    '启动⟦社区减负清单⟧修订。',
    '完成⟦殡葬设施专项规划⟧评审。',
    '启动⟦长者助餐补贴政策⟧的调研和草拟工作。',
  ])('%s', reads);

  test.each(['完成《邻里故事》拍摄。', '完成文件修订。', '做好报表评审。'])('not in %s', reads);
});

describe('what is given by name', () => {
  test.each([
    '向困难群众派发⟦“暖冬礼包”⟧2000份。',
    '为老人投保⟦“夕阳无忧”保险⟧。',
    '发放⟦“关怀清单”⟧,主动告知政策。',
    '赠送⟦“童心伴读”项目⟧物资。',
    '为困难老人投保⟦意外伤害险⟧。',
  ])('%s', reads);

  test.each(['发放优待卡2万张。', '发放“两节”慰问金30万元。', '发放“致居民一封信”。', '发放“文明祭扫倡议书”。'])(
    'not in %s',
    reads,
  );
});

describe('what honours a name, or says that it is built', () => {
  test.each([
    '⟦殡葬综合改革⟧入选省级典型。',
    '⟦婚俗综合改革(“甜蜜小院”)⟧获评优秀案例。',
    '⟦区颐养院二期⟧顺利封顶。',
    '⟦县托养院⟧竣工。',
    '⟦“邻里帮”项目⟧被列为优秀案例。',
  ])('%s', reads);

  test.each(['街道敬老院被评为四星级。', '县救助站接待求助人员90人次。', '志愿者获评先进个人。'])('not in %s', reads);
});

describe('a way that one works through, and what work hangs on', () => {
  test.each([
    '通过⟦“院坝会”协商机制⟧化解矛盾60件。',
    '通过⟦“银龄伴”服务模式⟧关爱老人。',
    '以⟦“乐龄”志愿联盟⟧为纽带,走访老人。',
    '以⟦省级智慧养老试点⟧建设为牵引,补齐设施。',
    '做好⟦“夕阳保”补充保险⟧困难家庭参保工作。',
  ])('%s', reads);

  test.each([
    '通过“上门办、帮代办”机制方便群众。',
    '通过联席会议机制推进。',
    '以重点工作为纽带,加强协作。',
    '推动救助方式向服务转变。',
    '推动社区服务模式向精细化转型。',
    '引进“邻里社工服务社”。',
    '锚定“老有所养”。',
    '为全市推行“一门受理、协同办理”积累经验。',
  ])('not in %s', reads);
});

describe('meetings about something that is a name itself', () => {
  test.each([
    '召开⟦婚俗改革现场推进会⟧。',
    '举办⟦“最美家庭”颁奖仪式⟧暨⟦适老化改造现场会⟧。',
    '承办⟦殡葬改革经验交流会⟧。',
  ])('%s', reads);
});

describe('work that is brought to its end', () => {
  test.each([
    '完成⟦县殡仪馆移交接管⟧工作。',
    '率先完成⟦机构孤儿集中养育⟧工作。',
    '圆满完成⟦骨灰寄存楼回收⟧工作。',
    '完成⟦低保数据迁移比对⟧工作。',
    '完成了⟦边远村通邮门牌更替⟧工作。',
  ])('%s', reads);

  test.each(['完成全年目标任务工作。', '完成县级层面所有工作。', '完成各项工作。', '做好群众接待工作。'])(
    'not in %s',
    reads,
  );
});

describe('a programme by name that does something', () => {
  test.each(['⟦“晚霞工程”⟧改造⟦农村敬老院⟧5所。', '⟦“春芽计划”⟧新建⟦儿童之家⟧3个。', '⟦“暖冬行动”⟧购买棉被900床。'])(
    '%s',
    reads,
  );

  test.each(['⟦“五星院落”创建⟧扎实推进。', '⟦“一米阳光”改造项目⟧持续深入。'])('not in %s', reads);
});

describe('a building of which works or a phase are told', () => {
  test.each([
    '推进⟦区社会福利院二期⟧建设。',
    '抓好⟦县殡仪馆⟧建设。',
    '加快⟦市康养中心⟧装修收尾。',
    '推动⟦区敬老院迁建⟧。',
    '加强⟦市未成年人保护中心⟧建设。',
  ])('%s', reads);

  test.each(['推进福利院建设。', '规范县敬老院管理。', '加强民政服务队伍建设。'])('not in %s', reads);
});

describe('names that 以及 joins', () => {
  test.each([
    '印发⟦《甲办法》⟧以及⟦《乙细则》⟧。',
    '开展⟦“暖冬”行动⟧以及⟦“夏凉”行动⟧。',
    '建成⟦镇级长者食堂⟧以及⟦村级助餐点⟧。',
  ])('%s', reads);
});

describe('a title behind two verbs of which the first issues it', () => {
  test.each(['修订完善⟦《值班值守若干要求》⟧。', '制定落实⟦《考勤登记须知》⟧。'])('%s', reads);
  test.each(['学习落实《邻里故事》。', '传阅《邻里故事》。'])('not in %s', reads);
});

describe('a clause that describes a name before it', () => {
  test.each([
    '建设一批高标准的⟦社区服务中心⟧。',
    '完成市里下达的⟦“暖冬募捐”⟧任务。',
    '各乡镇新建一处⟦农村公益性公墓⟧。',
    '制定⟦救助对象认定若干问题的规定⟧。',
    '出台⟦社工人才激励的实施意见⟧。',
  ])('%s', reads);

  test.each(['制定切实可行的实施方案。', '出台详细的工作办法。', '完成上级交办的任务。', '制定周密的应急方案。'])(
    'not in %s',
    reads,
  );
});

describe('a doing that is a noun before 工作', () => {
  test.each([
    '完成⟦政区大典分卷编纂⟧工作。',
    '开展⟦低保边缘家庭专项救助⟧工作。',
    '完成⟦乡镇政区图绘制⟧工作。',
    '完成⟦老旧墓区道路硬化⟧工作。',
    '完成⟦县社会福利院法人变更⟧工作。',
  ])('%s', reads);

  test.each(['圆满完成清明祭扫接待工作。', '完成选举工作。', '完成低保资金发放工作。'])('not in %s', reads);
});

describe('what is there, or dates something', () => {
  test.each([
    '镇里另有⟦河东社区食堂⟧正在建设中。',
    '开展街面巡查及⟦“夏日清凉”专项行动⟧。',
    '推进⟦镇级助餐点⟧的选址建设。',
    '学习借鉴⟦“3+n”社区管理机制⟧。',
    '设立⟦社会组织发展专项资金⟧。',
  ])('%s', reads);

  test.each([
    '换届后及时培训新任干部。',
    '镇里另有河东社区食堂一家。',
    '按照省厅《关于做好夏季救助工作的通知》精神抓好落实。',
    '强化党风廉政责任制建设。',
    '创新工作方式方法。',
  ])('not in %s', reads);
});

describe('a name that is put on a list, invested in, or left to others', () => {
  test.each([
    '将⟦城乡低保专项治理⟧列入年度实事。',
    '把⟦敬老院护理员技能大赛⟧作为重点来抓。',
    '由镇政府投资建设⟦公益性公墓⟧。',
    '指导各乡镇建设⟦村级幸福院⟧。',
    '建成并投入使用⟦河东长者食堂⟧。',
    '⟦城乡低保专项治理⟧为期半年。',
    '完成3个⟦长者餐厅⟧建设等重点民生实事任务。',
  ])('%s', reads);

  test.each(['把群众的“小事”当成大事。', '将特困老人集中供养到中心敬老院。', '把初心使命作为根本。'])(
    'not in %s',
    reads,
  );
});
