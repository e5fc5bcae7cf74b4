/**
 * Which units say the same thing when things are counted: the first of each line stands for the rest. People, visits
 * and households (人 人次 户 户次) are in no line with anything: they are never mixed.
 */
export const UNIT_CLASSES: readonly string[] = ['个 家 所 处 座 间 支', '次 场', '件 例 宗 起', '份 本 册'];

/** Units that stand for themselves alone, whatever is counted. */
export const UNMIXED_UNITS = '人 人次 户 户次 元 % ‰ 百分点 个百分点 倍';

/** Words of a per-part that mean the same base, as written → as compared. */
export const PER_BASES: Readonly<Record<string, string>> = {
  生: '人',
  名: '人',
  位: '人',
  家庭: '户',
  千名老年人: '千名老人',
  千名户籍老人: '千名老人',
  百名老年人: '百名老人',
  万名老年人: '万名老人',
  万老年人: '万名老人',
  万老人: '万名老人',
  万人口: '万人',
  万常住人口: '万人',
  千人口: '千人',
  千常住人口: '千人',
};

/** How many months a time unit of a standard is; days and single occasions have no fixed number and are left out. */
export const MONTHS: Readonly<Record<string, number>> = { 月: 1, 季: 3, 季度: 3, 半年: 6, 年: 12 };

/**
 * Words that say what flows over a period rather than what stands at its end. A flow up to November or up to a day is
 * no figure for the year; a stock as of that day is.
 */
export const FLOW_WORDS =
  '新增 新建 改建 扩建 净增 增加 减少 发放 发生 支出 拨付 投入 累计 救助 办理 办结 登记 受理 接待 接收 收养 培训 开展 完成 改造 建成 销售 销量 募集 捐赠 走访 慰问 检查 查处 核对 核查 处置 安葬 火化 护送 寻亲 资助 服务';

/** Units that count occurrences and so always flow. */
export const FLOW_UNITS = '人次 户次 次 场 件 起 例 宗 期 批次';

/** Words behind which a smaller number is the better one, so that an exact target is a ceiling: 时限压缩至5天. */
export const CEILING_WORDS = '压缩 压减 缩短 控制在 降至 降到 降低到 减少到 减至 不超过';

/** Words of measured times, for which the target is a ceiling too, in these units. */
export const TIME_WORDS = '时限 时间 用时 耗时';
export const TIME_UNITS = '分钟 小时 天 日 个工作日 工作日 个月';

/** Words by which a report says that it counts otherwise than before. */
export const SCOPE_BREAKS =
  '新口径 统计口径 口径调整 口径变化 口径变更 口径有变 调整口径 不再计入 不再统计 不再纳入统计 按调整后';

/** Words that say, right before a share, that something rose or fell by it; a level (提高到70%) has 到 or 至 between. */
export const RISE_WORDS = '增长 增幅 涨幅 增速 增长率 提高 上升 上涨 上浮 上调 提标 提升 增加 递增';
export const FALL_WORDS = '下降 降幅 减幅 降低 下滑 减少 下调 下浮 递减';

/** What may stand between such a word and its share: 增幅达⟦6%⟧, 提高了⟦8%⟧, 提高幅度不低于⟦5%⟧. */
export const GROWN_BY = '了 约 近 达到 达 为 在 幅度 比例 率 不低于 不少于 超过 均 分别 将 ： :';

/** Words that say that a count is of what came in the year, not of what stands at its end. */
export const NEW_WORDS =
  '新增 新建 新开 净增 增加 新登记 新成立 新设 新认定 新培育 新创建 新命名 新购 新招 培育 孵化 扩建 改建 改扩建 举办 开展';

/** Words that say that a count is of what stands, earlier years' included. */
export const STOCK_WORDS = '累计 总数 总量 达到 现有 共有 年末 总计 在册 已有 全区有 全县有 全市有 增至';

/**
 * Words that a difference between two passages does not rest on and that are never marked. Words that change what is
 * promised (全面 全部 试点 力争 不少于) must not stand here.
 */
export const PASSAGE_FILLERS =
  '的 了 着 和 与 及 以及 等 也 还 又 都 均 并 并且 同时 为 对 在 将 把 被 由 以 于 中 上 下 进一步 不断 持续 大力 积极 切实 认真 扎实 深入 有效 着力 努力 全年 共 共计 累计 目前 已 ， 。 、 ； ： , . ; : （ ） ( ) “ ” " 《 》 ！ ？';

/**
 * Indicators that count what stands. Under them a figure that its clause calls new (新建社工站10个) is another series than
 * the stock (社工站21个); under all others new and counted are the same thing.
 */
export const STOCK_INDICATORS =
  'elder.care-institutions elder.facilities elder.beds elder.nursing-beds elder.canteens elder.caregivers elder.allowance-recipients child.orphans child.unsupported child.left-behind child.directors child.supervisors child.care-homes dibao.recipients dibao.households tekun.recipients low-income.recipients assistance.recipients disability.subsidy-recipients governance.villages-communities socialorg.registered socialorg.party-branches socialwork.stations socialwork.workers lottery.sites';

/** Units of things and people that stand; occurrences have no stock. */
export const STOCK_UNITS = '个 张 人 户 处 所 家 座 块';

/**
 * Words that name a kind of thing or people without saying what about them. A subject of nothing else (社会组织 in
 * 13家社会组织获表扬) says the same as another only where the clauses do too.
 */
export const KINDS_OF_THING =
  '社会组织 社区社会组织 项目 活动 对象 机构 设施 中心 站 养老 床位 敬老院 志愿者 户籍人口 办理 补贴 补助 救助金';

/** Indicators that gather many things under one name; their figures meet by subject (清廉社区覆盖率 is not “红色物业”覆盖率). */
export const UMBRELLA_INDICATORS = 'governance.coverage socialorg.deregistered';

/**
 * What the words of a subject tell under an indicator, where it is otherwise than the words' axes have it. `plain` words
 * tell nothing there: a density is a mean, taking in is helping. Of `parts` a subject that names some and not all is of
 * a part of what the indicator counts: rural homes are no row with all care homes, nor 重度残疾人 with 困难残疾人. Words
 * are the first of their line of concepts.
 */
export interface TellingRow {
  readonly indicators: string;
  readonly plain?: string;
  readonly parts?: string;
  /** Subjects that stand in the indicator's common row, and subjects that do not. */
  readonly common: readonly string[];
  readonly apart: readonly string[];
}

export const TELLING_WORDS: readonly TellingRow[] = [
  {
    indicators: 'dibao.average-subsidy',
    plain: '平均',
    common: ['城镇低保平均补差', '城镇人均补差额', '农村低保对象月人均补助水平'],
    apart: ['低保最低补差', '新增低保人均补助'],
  },
  {
    indicators: 'elder.beds-per-1000',
    plain: '平均',
    common: ['床位平均到每千名老人', '每千名老年人平均拥有床位'],
    apart: ['新增每千名老人床位'],
  },
  {
    indicators: 'assistance.person-times',
    parts: '低保对象 特困人员',
    common: ['困难群众', '低保、特困、临时救助等困难群众'],
    apart: ['城市特困', '农村低保对象'],
  },
  {
    indicators: 'homeless.assisted',
    plain: '受理',
    common: ['救助站接待流浪乞讨人员'],
    apart: ['走访流浪乞讨人员'],
  },
  {
    indicators: 'elder.care-institutions',
    parts: '敬老院 幸福院 日间照料中心',
    common: ['养老机构', '养老服务机构'],
    apart: ['农村敬老院', '农村幸福院'],
  },
  {
    indicators: 'disability.subsidy-recipients disability.subsidy-spending',
    parts: '困难残疾人 重度残疾人',
    common: ['残疾人两项补贴', '困难残疾人和重度残疾人'],
    apart: ['困难残疾人生活补贴', '重度残疾人护理补贴'],
  },
];
