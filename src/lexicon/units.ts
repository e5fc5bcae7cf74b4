import type { Measure } from '../model/mention.js';

/**
 * How a lone Chinese numeral (三) before the unit is taken: `any` counts, `noun` counts where a concrete noun
 * follows (三个社区, not 三个重点), `never` is rhetoric (三类, 三种). Other numbers count before every unit.
 */
export type LoneHanzi = 'any' | 'noun' | 'never';

/** A unit of measure or measure word. */
export interface UnitRow {
  /** What the contract calls it. */
  readonly unit: string;
  readonly measure: Measure;
  /** Its spellings in folded text. */
  readonly words: readonly string[];
  readonly lone: LoneHanzi;
  /** What behind the word makes it another word: 家 + 庭, 次 + 性. */
  readonly not?: readonly string[];
  /** What must stand behind the word: 日 measures only in 30日内, elsewhere it names a day. */
  readonly only?: readonly string[];
  /** False where struck-out signs before it hide a name, not a number: **村, XX年. */
  readonly maskable?: false;
  /** Power of ten from the word to the unit: 1角 is 0.1元. */
  readonly shift?: number;
  /** A phrase and the value found in it, in the unit. Runs as a test. */
  readonly example: readonly [text: string, value: number];
}

/** What a row may say beside the columns that every row has. Lists are words with blanks between. */
interface Options {
  readonly words?: string;
  readonly not?: string;
  readonly only?: string;
  readonly maskable?: false;
  readonly shift?: number;
}

const listOf = (words: string): readonly string[] => words.split(' ');

/** Builds a row; without `words` the unit's own name is its only spelling. */
export function unitRow(
  unit: string,
  measure: Measure,
  lone: LoneHanzi,
  example: UnitRow['example'],
  { words = unit, not, only, maskable, shift }: Options = {},
): UnitRow {
  return {
    unit,
    measure,
    words: listOf(words),
    lone,
    example,
    ...(not === undefined ? {} : { not: listOf(not) }),
    ...(only === undefined ? {} : { only: listOf(only) }),
    ...(maskable === undefined ? {} : { maskable }),
    ...(shift === undefined ? {} : { shift }),
  };
}

const count = (unit: string, lone: LoneHanzi, example: UnitRow['example'], options: Options = {}): UnitRow =>
  unitRow(unit, 'count', lone, example, options);

/** Money, shares, multiples. */
const MONEY_AND_RATIOS: readonly UnitRow[] = [
  unitRow('元', 'money', 'any', ['发放5402.1万元', 54021000], {
    words: '元 圆 块钱 元钱 元整 元人民币 人民币 块人民币',
    not: '旦 素 件',
  }),
  unitRow('%', 'ratio', 'any', ['达到47.3%', 47.3]),
  unitRow('‰', 'ratio', 'any', ['发病率0.5‰', 0.5]),
  unitRow('个百分点', 'points', 'any', ['提高2.1个百分点', 2.1], { words: '个百分点 百分点' }),
  unitRow('个千分点', 'points', 'any', ['提高2个千分点', 2], { words: '个千分点 千分点' }),
  unitRow('倍', 'multiple', 'any', ['增长1.5倍', 1.5], { not: '增 感' }),
];

/** Spans of time. A lone numeral before 年 or 天 is rhetoric unless a word bounds or names the span (see nouns). */
const DURATIONS: readonly UnitRow[] = [
  unitRow('年', 'duration', 'never', ['渐退期12年', 12], {
    maskable: false,
    not: '级 代 度 货 轻 龄 限 终 检 报 会 内无 来',
  }),
  unitRow('个月', 'duration', 'any', ['救助6个月', 6], { words: '个月 个整月' }),
  unitRow('个季度', 'duration', 'never', ['连续2个季度', 2]),
  unitRow('周', 'duration', 'never', ['培训2周', 2], {
    words: '周 个星期 个礼拜',
    maskable: false,
    not: '边 密 岁 年 期 末 刊 报',
  }),
  unitRow('天', 'duration', 'never', ['办理时限7天', 7], {
    words: '天 个自然日',
    maskable: false,
    not: '然 津 上 下 气',
  }),
  unitRow('天', 'duration', 'never', ['30日内办结', 30], { words: '日', maskable: false, only: '内 以内 之内' }),
  unitRow('个工作日', 'duration', 'any', ['压缩到3个工作日', 3], { words: '个工作日 工作日' }),
  unitRow('小时', 'duration', 'any', ['服务时长2600小时', 2600], { words: '小时 个小时 钟头 个钟头' }),
  unitRow('分钟', 'duration', 'any', ['每次不少于40分钟', 40]),
  unitRow('课时', 'duration', 'any', ['培训48课时', 48], { words: '课时 个课时' }),
  unitRow('学时', 'duration', 'any', ['培训48学时', 48], { words: '学时 个学时' }),
];

/** Surfaces, lengths, weights. */
const DIMENSIONS: readonly UnitRow[] = [
  unitRow('平方米', 'area', 'any', ['建筑面积6000平方米', 6000], { words: '平方米 平米 ㎡ m² m2 平方', not: '公 千' }),
  unitRow('亩', 'area', 'any', ['占地35亩', 35]),
  unitRow('公顷', 'area', 'any', ['占地2.5公顷', 2.5]),
  unitRow('平方公里', 'area', 'any', ['面积1361平方公里', 1361], { words: '平方公里 平方千米 km²' }),
  unitRow('公里', 'length', 'any', ['界线全长128.6公里', 128.6], { words: '公里 千米 km KM' }),
  unitRow('米', 'length', 'any', ['修建道路1200米', 1200], { words: '米 延米 延长米', not: '面 粉 粮' }),
  unitRow('吨', 'mass', 'any', ['大米12吨', 12]),
  unitRow('公斤', 'mass', 'any', ['每人大米10公斤', 10], { words: '公斤 千克 kg KG' }),
  unitRow('斤', 'mass', 'any', ['食用油5斤', 5], { words: '斤 市斤' }),
  unitRow('立方米', 'volume', 'any', ['土方3万立方米', 30000], { words: '立方米 立方 m³ m3 方土 方石' }),
  unitRow('升', 'volume', 'never', ['消毒液500升', 500], { not: '级 至 为 到 学 旗' }),
  unitRow('千瓦', 'count', 'any', ['光伏电站60千瓦', 60], { words: '千瓦 kW KW' }),
  unitRow('度', 'count', 'never', ['节电1200度', 1200], { not: '过 假 量 身 日' }),
];

/** People and households. */
const PEOPLE: readonly UnitRow[] = [
  count('人', 'any', ['报名3061人', 3061], {
    words: '人 口人',
    not: '民 大 均补 均救 均月 均年 均保 均收 均支 均消 均水 均标 社部 社局 社厅 物 力 道 格 性 品 体 制 身 生观 生价 生理 生目 生第 生大 生路 生态 生哲 生导 生意 生道 类 事 防 行 情 文 为本 为一 为单位 为因 为中心 为主 员',
  }),
  count('人', 'any', ['资助3个人', 3], { words: '个人', maskable: false, not: '民 大 社 信 账 求 申 自 会 所 隐' }),
  count('人', 'any', ['招聘12名社工', 12], { words: '名', not: '单 称 录 义 副 言 列 气 牌' }),
  count('人', 'any', ['慰问10位老人', 10], { words: '位', not: '一体 置 于 次 列 数' }),
  count('人次', 'any', ['保障13.4万人次', 134000], { words: '人次 人(次) 人·次 人/次 人.次 名次 人次数' }),
  count('人份', 'any', ['核酸检测1200人份', 1200]),
  count('户', 'any', ['改造642户', 642], { words: '户 个户', not: '籍 口 外 型 长 联' }),
  count('户次', 'any', ['探访4万户次', 40000], { words: '户次 户(次)' }),
  count('对', 'any', ['办理结婚登记4443对', 4443], {
    words: '对 对夫妻',
    not: '于 象 比 外 口 接 标 应 照 全 困 特 符 其',
  }),
  count('具', 'any', ['火化遗体1200具', 1200], { not: '有 备 体的' }),
  count('人日', 'any', ['服务2000人日', 2000], { words: '人日 人天 人·天' }),
];

/** Organisations, buildings and places. Names of divisions count only behind digits: 9镇18村. */
const PLACES: readonly UnitRow[] = [
  count('家', 'any', ['养老服务机构20家', 20], {
    words: '家 个/家',
    not: '渠 长会 长学 长课 长委 长代 长志 庭 人 园 政 属 具 电 乡人 乡情 乡味 乡父 访 风 教 校 家 户 务 国',
  }),
  count('家次', 'any', ['检查养老机构66家次', 66], { words: '家次 家(次) 所次 个次' }),
  count('所', 'any', ['敬老院12所', 12], { not: '有 在 以 需' }),
  count('处', 'any', ['公墓3处', 3], { not: '理 于 置 级 罚 长 方 分' }),
  count('座', 'any', ['公益性公墓5座', 5], { not: '谈 位 右' }),
  count('栋', 'any', ['新建2栋', 2], { words: '栋 幢' }),
  count('间', 'any', ['房屋30间', 30], { not: '接 隔' }),
  count('层', 'noun', ['主体5层', 5], { not: '面 级 次' }),
  count('个', 'noun', ['社区216个', 216], { words: '个 个/次', not: '别 性 一 体 人 百分百 100%' }),
  count('个班', 'noun', ['开设3个班', 3], { words: '个班', not: '子 级 次' }),
  count('村', 'never', ['涉及18村', 18], { maskable: false, not: '民 委 级 务 规 干 联 支' }),
  count('镇', 'never', ['覆盖9镇', 9], { maskable: false, not: '级 政 村 区 长' }),
  count('乡', 'never', ['覆盖5乡', 5], { maskable: false, not: '级 村 贤' }),
  count('乡镇', 'never', ['覆盖12乡镇', 12], { maskable: false, not: '级' }),
  count('街道', 'never', ['覆盖8街道', 8], { maskable: false }),
  count('社区', 'never', ['覆盖30社区', 30], { maskable: false }),
  count('县', 'never', ['涉及6县', 6], { maskable: false, not: '级 委 政 民 城 长' }),
  count('张', 'noun', ['养老床位3074张', 3074], { not: '贴 家 网 清 罚 榜' }),
  count('床', 'any', ['床位500床', 500], { not: '位 日 均' }),
  count('床位', 'never', ['提供200床位', 200], { maskable: false }),
  count('床日', 'any', ['住院1.2万床日', 12000]),
];

/** Acts, events, cases. */
const EVENTS: readonly UnitRow[] = [
  count('件', 'noun', ['行政审批11664件', 11664], { not: '套 均' }),
  count('件次', 'any', ['办理3200件次', 3200], { words: '件次 件(次)' }),
  count('起', 'any', ['违建坟墓121起', 121], { not: '来 到 草 诉 点 步 码' }),
  count('例', 'any', ['手术12例', 12], { not: '如 会 外 行' }),
  count('宗', 'any', ['土地纠纷3宗', 3], { not: '教 旨 亲 祠' }),
  count('批', 'never', ['接待32批', 32], { not: '准 复 评 示' }),
  count('批次', 'any', ['检查12批次', 12], { words: '批次 批(次)' }),
  count('次', 'never', ['督导检查16次', 16], { words: '次 次数', not: '性 元 要 数据 于 年 日 月 生 之' }),
  count('车次', 'any', ['出动120车次', 120]),
  count('架次', 'any', ['巡查36架次', 36]),
  count('通', 'never', ['接听电话860通', 860], {
    maskable: false,
    not: '过 知 报 道 用 讯 信 行 办 告 车 常 气 电 水 俗 话 往 达 路 风 宵 村 组 存 盘 一 牒 学 婚',
  }),
  count('台次', 'any', ['疏导车辆8000台次', 8000], { words: '台次 台(次)' }),
  count('辆次', 'any', ['出动车辆60辆次', 60], { words: '辆次 辆(次)' }),
  count('期', 'never', ['培训班12期', 12], { not: '间 末 限 内 满 工 项 款 盼 刊' }),
  count('场', 'any', ['宣讲36场', 36], { not: '所 地 景 馆 面 合' }),
  count('场次', 'any', ['宣讲36场次', 36], { words: '场次 场(次)' }),
  count('轮次', 'any', ['走访4轮次', 4]),
  count('轮', 'never', ['排查3轮', 3], { not: '椅 训 换 岗 流' }),
  count('班次', 'any', ['培训8班次', 8], { words: '班次 个班次' }),
  count('门次', 'any', ['课程5门次', 5]),
  count('项', 'never', ['制度115项', 115], { words: '项 项次', not: '目经理' }),
  count('种', 'never', ['服务12种', 12], { not: '植 子 养 类' }),
  count('类', 'never', ['事项28类', 28], { not: '别 型 似' }),
  count('餐', 'any', ['助餐2.6万餐', 26000], { words: '餐 人餐', not: '饮 厅 费 补 桌 点' }),
  count('餐次', 'any', ['助餐2.6万餐次', 26000], { words: '餐次 人餐次' }),
  count('分', 'never', ['满意度98.6分', 98.6], {
    not: '之 别 类 级 批 为 散 局 工 布 析 管 会 院 公 期 层 支 中 解 享 行 段 队 组 档',
  }),
  count('票', 'never', ['得票98票', 98], { not: '据' }),
];

/** Things that can be handed out, built or written. */
const THINGS: readonly UnitRow[] = [
  count('份', 'noun', ['大礼包550份', 550], { not: '额 子 量' }),
  count('册', 'any', ['编印3000册', 3000]),
  count('本', 'noun', ['台账15本', 15], { not: '级 地 市 县 区 年 月 局 科 身 土 次 着 院 人 省 村 辖 届' }),
  count('套', 'noun', ['公租房97套', 97], { not: '路 餐 用' }),
  count('床(套)', 'any', ['棉被120床(套)', 120], { words: '床(套) 床/套 件(套) 床(件)' }),
  count('件套', 'any', ['御寒衣被2.4万余件套', 24000], { words: '件套 套件' }),
  count('件(箱)', 'any', ['食品320件/箱', 320], { words: '件(箱) 件/箱 箱/件' }),
  count('卷', 'never', ['档案1260卷', 1260], { maskable: false, not: '入 款 烟 走 土' }),
  count('则', 'never', ['信息56则', 56], { maskable: false, not: '由 是 为 上 可 需 不 无 会 应 按 将 要' }),
  count('束', 'any', ['鲜花3000束', 3000], { not: '缚 手' }),
  count('罐', 'any', ['奶粉120罐', 120]),
  count('条', 'noun', ['地名信息12262条', 12262], { not: '例 件 块 龙 线 约 款 主线' }),
  count('条次', 'any', ['更新数据800条次', 800], { words: '条次 条(次)' }),
  count('台', 'any', ['投注机163台', 163], { not: '账 阶 办 湾 风 州' }),
  count('台套', 'any', ['设备36台套', 36], { words: '台套 台(套) 台/套' }),
  count('部', 'noun', ['手机20部', 20], { maskable: false, not: '门 署 分 队 委 长 级 位 件' }),
  count('辆', 'any', ['车辆8辆', 8]),
  count('艘', 'any', ['船2艘', 2]),
  count('篇', 'any', ['信息17篇', 17], { not: '章 幅' }),
  count('篇次', 'any', ['刊发36篇次', 36], { words: '篇次 篇(次)' }),
  count('首', 'never', ['歌曲5首', 5], { not: '位 要 次 先 家 批 个 创' }),
  count('支', 'noun', ['志愿服务队伍46支', 46], { not: '持 出 付 部 撑 教 援 行 委' }),
  count('门', 'noun', ['课程6门', 6], { not: '店 诊 户 类 牌 急' }),
  count('节', 'never', ['课程40节', 40], { words: '节 节次', not: '约 地 点 日 气 假 能 俭 育' }),
  count('堂', 'noun', ['党课4堂', 4]),
  count('课', 'never', ['授课12课', 12], { not: '程 堂 题 件 后' }),
  count('字', 'never', ['编撰12万字', 120000], { not: '样 画 号 体' }),
  count('面', 'never', ['锦旗3面', 3], { not: '积 向 对 临 试 上 广 貌 谈' }),
  count('只', 'never', ['口罩5000只', 5000], { not: '有 要 能 是' }),
  count('头', 'never', ['牲畜13.72万头', 137200], { maskable: false, not: '衔 脑 上 目' }),
  count('双', 'never', ['棉鞋200双', 200], { not: '拥 方 向 重 随 百 手' }),
  count('副', 'never', ['眼镜100副', 100], { not: '主 县 市 局 省 院 处 科' }),
  count('枚', 'any', ['奖章2枚', 2]),
  count('幅', 'any', ['横幅56幅', 56], { not: '度 员' }),
  count('块', 'noun', ['地名标志1350块', 1350], { not: '链 状' }),
  count('根', 'any', ['拐杖50根', 50], { not: '据 本 源 治' }),
  count('箱', 'any', ['物资45箱', 45]),
  count('袋', 'any', ['大米300袋', 300]),
  count('桶', 'any', ['食用油300桶', 300]),
  count('瓶', 'any', ['消毒液60瓶', 60]),
  count('盒', 'any', ['药品30盒', 30]),
  count('包', 'noun', ['爱心包120包', 120], { not: '括 含 村 装 保 联 干' }),
  count('顶', 'any', ['帐篷860顶', 860], { not: '级 层 目' }),
  count('桌', 'any', ['宴席10桌', 10], { not: '面' }),
  count('棵', 'any', ['植树300棵', 300]),
  count('株', 'any', ['植树300株', 300], { not: '洲' }),
  count('盏', 'any', ['路灯60盏', 60]),
  count('穴', 'any', ['墓穴1200穴', 1200]),
  count('冢', 'any', ['骨灰墓穴3224冢', 3224]),
  count('口', 'never', ['没收棺木16口', 16], {
    maskable: false,
    not: '罩 岸 碑 径 味 号 头 粮 述 感 腔 语 才 吻 服 子 之 人 袋 供 令 译 交 径 数',
  }),
  count('眼', 'never', ['打井12眼', 12], { maskable: false, not: '镜 睛 科 部 病 疾 前 下 光 见 角 底' }),
  count('格位', 'any', ['骨灰格位5000格位', 5000], { words: '格位 个格位' }),
  count('桩', 'any', ['界桩24桩', 24]),
  count('颗', 'any', ['界桩24颗', 24], { not: '粒' }),
  count('把', 'never', ['测温枪180把', 180], { not: '握 关 手 好 门 脉' }),
  count('单', 'never', ['代祭服务400多单', 400], { not: '位 独 元 人 亲 一 纯 列 项 个 程 据 子 身 亲 行' }),
  count('组', 'any', ['家庭32组', 32], { not: '织 建 成 合 长 员' }),
];

/** Every unit in the order of the documentation. Of two words that fit the longer one counts, of equal ones the first. */
export const UNITS: readonly UnitRow[] = [
  ...MONEY_AND_RATIOS,
  ...DURATIONS,
  ...DIMENSIONS,
  ...PEOPLE,
  ...PLACES,
  ...EVENTS,
  ...THINGS,
];
