import type { InitiativeStatus } from '../model/observation.js';

/**
 * The vocabulary by which a named programme is told from a general duty: verbs that carry one, nouns that close its
 * name, words that part noun phrases. Lists are blank-separated. Each row's `examples` run as tests: the part between ⟦⟧
 * must be found in a summary as an initiative, and from `counterexamples` nothing may be found.
 */

/** How much a verb says of its object: it makes a thing of its own (`carries`), works on it (`leans`), or neither. */
export type Force = 'carries' | 'leans' | 'bare';

/** Verbs of one kind, with what they say of an initiative's status in a summary. */
export interface ActionRow {
  readonly words: string;
  readonly force: Force;
  readonly status: InitiativeStatus;
  readonly examples: readonly string[];
  readonly counterexamples?: readonly string[];
}

export const ACTIONS: readonly ActionRow[] = [
  {
    words: '出台 印发 制发 下发 制定 制订 发布 公布 颁布 编制 编印 编撰 编纂 出版 起草 修订 转发 拟定 拟订 签订',
    force: 'carries',
    status: 'done',
    examples: ['出台⟦《养老服务“十四五”规划》⟧,细化措施。', '制定⟦临时救助工作规程⟧,明确标准。'],
    counterexamples: ['认真制定各项工作方案。'],
  },
  {
    words: '开展 举办 承办 召开 举行 实施 启动 试行 施行 实行 推行 组织开展',
    force: 'carries',
    status: 'done',
    examples: ['开展⟦养老机构消防安全专项整治⟧,整改隐患30处。', '举办⟦第三届公益创投大赛⟧。'],
    counterexamples: ['积极开展各类活动。', '开展工作。'],
  },
  {
    words:
      '建立 成立 设立 组建 建成 建设 新建 改建 改扩建 新改扩建 扩建 新增 新设 创建 创成 打造 搭建 构建 推出 形成 集成 架设 开通 打通 开发 上线 定制 开设 开办 创办 创设 首创 建起 设置 创新 筹建 引进 引入 配建 升级改造 购买',
    force: 'carries',
    status: 'done',
    examples: ['打造⟦“邻里食堂”服务品牌⟧。', '建成⟦社区日间照料中心⟧12个。', '建立⟦困境儿童监测预警机制⟧。'],
    counterexamples: ['打造良好环境。', '形成工作合力。'],
  },
  {
    words: '完成 办结 获 获得 荣获 获评 入选 列为 评为 命名为 确定为 确定 列入 纳入 申报 承接 送达 推送',
    force: 'carries',
    status: 'done',
    examples: ['完成⟦困难老年人家庭适老化改造⟧300户。', '某社区被列为⟦省级智慧社区试点⟧。'],
    counterexamples: ['全面完成各项目标任务。'],
  },
  {
    words: '探索 争创 申办 筹备 洽谈',
    force: 'carries',
    status: 'ongoing',
    examples: ['探索⟦“物业+养老”服务模式⟧。'],
    counterexamples: ['积极探索新路子。'],
  },
  {
    words:
      '推进 推动 推广 参与 参加 助力 配合 支持 扶持 培育 发展 组织 擦亮 运用 采用 利用 依托 围绕 以 攻坚 持续 落实 贯彻 细化 抓好 做好 做实 搞好 包装 调整',
    force: 'leans',
    status: 'ongoing',
    examples: ['稳步推进⟦“暖心餐桌”行动⟧。', '积极推进⟦特困供养机构公建民营试点⟧。'],
    counterexamples: ['积极推进养老服务高质量发展。', '推动各项工作落实。'],
  },
  {
    words:
      '深化 完善 健全 优化 提炼 巩固 加强 强化 规范 提升 加大 加快 拓展 扩大 发挥 用好 管好 延伸 改进 结合 牵头 改革 督促 协调',
    force: 'leans',
    status: 'ongoing',
    examples: ['完善⟦“四议两公开”制度⟧。', '深化⟦“千名社工进村居”活动⟧。'],
    counterexamples: ['完善社会救助体系。', '加强养老服务设施建设。', '强化部门联动机制。'],
  },
];

/** Words before a verb that say that it goes on: 持续推进, 着力打造. */
export const GOING_ON =
  '持续 继续 不断 稳步 有序 着力 扎实创建 正在 逐步 逐渐 加快 加速 抓紧 积极推动 全力 进一步 常态化 深入推进 探索 推进 推动 筹备 筹建';

/** Verbs that a noun may hide: they act only at the start of a noun phrase, elsewhere they are part of a name. */
export const SOFT_ACTIONS =
  '建设 创建 改造 培训 组织 试点 创新 发展 培育 规范 提升 改革 扩建 改建 新建 改扩建 开发 编制 修订 推广 评估 孵化 启动 巩固 支持 设立 设置 调整 布局 参与 配合 加快 利用 结合 牵头 通过 发布 申报 筹备 攻坚 以 采用';

/** What closes the name of a programme: alone enough (`strong`), enough behind a verb that makes it, or only leaning. */
export interface HeadRow {
  readonly words: string;
  readonly weight: 1 | 2 | 3;
  readonly examples: readonly string[];
  readonly counterexamples?: readonly string[];
}

export const HEADS: readonly HeadRow[] = [
  {
    words:
      '试点 试点项目 试点市 试点县 试点区 试点村 试点社区 试点镇 试点单位 建设试点 改革试点 先行区 示范区 实验区 试验区 示范县 示范市 示范县(区) 示范镇 示范村 示范社区 示范点 示范站 示范基地 示范园 观察点 样板间 先行先试',
    weight: 3,
    examples: ['积极推进⟦农村养老服务改革试点⟧。'],
    counterexamples: ['为全省提供示范。'],
  },
  {
    words:
      '工程 改造工程 提升工程 改造提升工程 扫尾工程 行动 专项行动 专项整治行动 整治行动 攻坚行动 提升行动 救助行动 三年行动 百日行动 服务行动 建设行动 专项整治 专项治理 专项清理 专项清理整治 集中整治 集中治理 集中治理活动 突出问题专项治理 专项监督 专项斗争 扫黑除恶斗争 集中攻坚 百日攻坚 回头看 宣传月 宣传周 宣传月活动 活动月 活动年 提升年 提升年活动 建设年 主题月',
    weight: 3,
    examples: ['开展⟦殡葬领域突出问题专项整治⟧。'],
    counterexamples: ['开展专项整治。'],
  },
  {
    words:
      '大赛 技能大赛 技能竞赛 公益创投 创投 公益创投活动 公益创投大赛 微创投 培训班 大讲堂 文化节 博览会 工作法 一件事 跨省通办 省内通办 全省通办 全城通办 一网通办 联办 服务圈 生活圈 联合体 时间银行 积分制 清单制 议事厅 虚拟养老院 普查 地名普查 联检 界线联检 换届选举 换届 撤乡设镇 撤乡建镇 撤县设市 撤县设区 撤并转 公建民营 医养结合试点 主题教育 学习教育',
    weight: 3,
    examples: ['组织⟦养老护理员职业技能大赛⟧。'],
  },
  {
    words:
      '敬老院 中心敬老院 福利院 社会福利院 儿童福利院 养老院 光荣院 养护院 老年养护院 幸福院 互助幸福院 养老公寓 老年公寓 福利中心 养老中心 养老服务中心 康养中心 照料中心 日间照料中心 托养中心 服务中心 综合服务中心 综合服务大厅 保护中心 救助保护中心 孵化中心 培育中心 孵化培育中心 孵化基地 培育基地 实训基地 培训基地 创新园 创新实践园 孵化园 产业园 服务站 社工站 社会工作站 社会工作服务站 工作站 保护站 驿站 服务点 助餐点 老年助餐点 关爱点 救助点 食堂 老年食堂 长者食堂 幸福食堂 社区食堂 长者饭堂 餐厅 长者餐厅 餐桌 儿童之家 关爱之家 困境儿童之家 未成年人之家 家园 慈善超市 爱心超市 殡仪馆 公墓 公益性公墓 城市公墓 陵园 烈士陵园 骨灰堂 安息堂 殡仪服务站 储备库 避难场所 纪念馆 活动中心 社工室 社会工作室 服务用房 总站 社会工作总站 服务总站 登记处 婚姻登记处 综合体 社区综合体 护理区 工作室 光伏电站',
    weight: 2,
    examples: ['新建⟦农村幸福院⟧20个。'],
    counterexamples: ['全县现有敬老院12所。', '入住敬老院。'],
  },
  {
    words:
      '机制 工作机制 长效机制 联动机制 联席会议机制 帮扶机制 监管机制 协商机制 渐退机制 应对机制 制度 联席会议制度 管理制度 体系 培训体系 治理体系 薪酬体系 模式 服务模式 发展模式 养老模式 运营模式 管理模式 平台 工作平台 核对平台 信息平台 服务平台 综合性示范平台 系统 信息系统 品牌 党建品牌 服务品牌 领导小组 工作领导小组 委员会 保护委员会 工作专班 未保工作专班 专班 联盟 党委 综合党委 基金 慈善基金 社区基金 应用场景 信息库 数据库 指挥中心 志愿服务队 理事会 顾问队伍 薪酬制度',
    weight: 2,
    examples: ['建立⟦支出型贫困救助制度⟧。'],
    counterexamples: ['建立健全长效机制。', '完善工作制度。', '健全服务体系。'],
  },
  {
    words:
      '项目 建设项目 服务项目 品牌项目 关爱保护项目 公益项目 改革 创建 活动 服务活动 系列活动 主题活动 实践活动 展评活动 计划 行动计划 三年行动计划 培养计划 学习计划 督导培养计划 方案 实施方案 办法 实施办法 细则 规程 意见 实施意见 规划 建设规划 政策 救助政策 清单 目录 事项目录 台账 帮扶台账 指南 规范性文件 保险 责任保险 责任险 通道 业务 联合检查 培训 技能培训 技能提升培训 再教育 轮训 大走访 评选 评选活动 征集活动 结对帮扶 驻村帮扶 规划编制 编撰出版 地名志 标准地名图集 图集 等级评定 分类建设 微自治 斗争 规模化 社会化试点 惠民殡葬 生态葬',
    weight: 2,
    examples: ['实施⟦“护苗”关爱保护项目⟧。'],
    counterexamples: ['做好项目申报。', '开展丰富多彩的活动。'],
  },
  {
    words:
      '改造 适老化改造 提质改造 维修改造 消防改造 消防设施改造 改造提升 升级改造 迁建 改扩建 提档升级 提质升级 扩面 减负增效 成果转化 推广应用 融合共建 清理认定 档案电子化 电子化 并轨 营转非 网上办理 紧急救援 对接合作 全覆盖 抢救保护 整治 排查整治 督查 督导检查 防溺水督查 建设扫尾 脱钩 规范化建设 标准化建设 护理区建设 设施建设 电子化建设 清廉社区建设 分级诊疗 即时结算 安联网建设 安居房建设',
    weight: 2,
    examples: ['完成⟦困难家庭无障碍改造⟧。'],
    counterexamples: ['加大整治力度。'],
  },
];

/** Nouns that follow a name without belonging to it: 试点⟦工作⟧, 机制⟦作用⟧. */
export const TAILS =
  '工作 建设工作 任务 建设任务 建设 成果 力度 作用 资源 验收 业务 经验 运营 规范运营 内容 要求 精神 相关工作 报批 立项 开工建设 完工验收 资格 称号 单位 落实 宣传教育 品牌影响力 常态化制度化';

/** Words around a name that say nothing of it: left alone with a head they name nothing. */
export const GENERAL_WORDS =
  '工作 各项 各类 有关 相关 长效 良好 服务 管理 重点 专项 集中 全面 系列 主题 全市 全县 全区 全省 全国 我市 我县 我区 全局 民政 建设 社会 基层 工作的 一批 一系列 有效 健全 完善 规范 科学 合理 目标 任务 各种 多种 丰富多彩 丰富多彩的 主要 配套 养老服务 养老 社会救助 救助 综合 一体化 多元化 多层次 新 新型 特色 创新 发展 部门 联动 协调 保障 工作的开展 惠民 民生 实事 民生实事 公益 志愿 慈善 其他 该 本 此 个 这些 上述 三个 两个 四个 五个 等 日常 安全 监管 监督 责任 考核 激励 运行 体制 政策 制度 法规 规章 内部 财务 信息 网络';

/** Where a noun phrase ends or begins: particles, prepositions, verbs that no name holds. */
export const CUTS =
  '的 了 着 为 对 在 将 把 由 从 向 按 按照 根据 依据 使 让 被 是 有 与其 并 并且 且 等 及其 以及其 进行 进一步 不断 积极 切实 认真 扎实 持续 继续 稳步 有序 大力 着力 深入 全面 统筹 逐步 逐渐 加快 尽快 重点 坚持 聚焦 紧扣 牢固 确保 力争 实现 实现了 达到 提高 促进 促进了 增强 满足 引导 鼓励 动员 指导 协助 提供 给予 发放 拨付 下拨 投入 安排 享受 惠及 覆盖 覆盖到 解决 化解 防范 消除 获得 取得 接受 履行 营造 弘扬 倡导 维护 保持 作为 成为 属于 包括 涉及 共 共有 共计 累计 合计 分别 已 已经 均 均已 目前 现有 现已 正在 正 将于 计划 拟 全年 年内 今年 其中 同时 此外 另外 特别 特别是 尤其 尤其是 凝聚 严格 严防 坚决 充分 最大限度 优先 顺利 正式 成功 圆满 高质量 高标准 全力 主动 常态化 规范有序 入住 运营 投入使用 投入运营 开工 完工 竣工 相结合 结合 转变 走深走实 落地 得到 占 超过 约 近 至 到 每 各 该 至少 不少于 不低于 第三方 征求 开放 会同 联合 协同 通报 表彰 授予 监管 监督';

/** Words that hold a cut, a verb or a head and are none. */
export const KEEPS =
  '社会组织 党组织 组织生活 组织生活会 志愿服务组织 慈善组织 组织部 组织者 基层组织 公益组织 群众组织 对象 对口 对外 对接 为民 为老 为老服务 为民服务 为残 在职 在校 在家 存在 现在 在线 将军 由头 从业 从业人员 养老从业人员 从严治党 向阳 按摩 有机 有关 国有 所有 拥有 有限公司 没有 有序 以上 以下 以内 以来 以及 以工代赈 可以 以后 到位 到站 达到 近郊 大约 自治区 各地 各级 和谐 和谐社区 和美 和睦 祥和 参与式 及时 普及 与会 规范化 规范性 标准化 规范地名 不规范地名 创新实验区 服务创新 治理创新 能力提升 质量提升 素质提升 服务提升 提升 发展型 支持型 支持中心 示范创建 高质量发展 社会发展 目的 的确 了解 为了 着力 规划建设用地 计划生育 为契机 为载体 为抓手 为重点 为核心 被褥 由于 政府购买 统筹城乡 提升培训 治理体系 联合体 联合检查 联合监管 联合激励 联合惩戒 联合会 医疗联合体 康养联合体 监督管理委员会 监管机制 信访 全面小康 重点优抚 重点优抚对象 重点群体 重点人群 正常 正式 主动发现 主动发现机制 主动救助 常态化救助 分类保障 购买服务 自主就业 第三方评估 投入机制 到期 覆盖面 满意度 志愿服务 公共服务 社会服务 政务服务 互助 自助 助老 援助 精神卫生 精神障碍 精神病 近亲 有效衔接 共建共治共享 共同富裕 公共 共享 均等化 累计 开放日 开放大学 有声有色 为主题 提供者 优先安置';
