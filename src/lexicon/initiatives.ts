import type { InitiativeStatus } from '../model/observation.js';

/**
 * The vocabulary by which a named programme is told from a general duty: verbs that carry one, nouns that close its
 * name, words that part noun phrases. Lists are blank-separated. The examples of each row run as tests: in a summary, what
 * stands between ⟦⟧ must be found as an initiative, and in `counterexamples` nothing may be.
 */

/**
 * How much a verb says of its object: it makes a thing of its own (`carries`), only works on one (`leans`), or only
 * names it as a ground, which counts for documents alone (`cites`). What `reaches` a thing needs more than its quotation.
 */
export type Force = 'carries' | 'leans' | 'reaches' | 'cites';

/** Verbs of one kind, with what they say of an initiative's status in a summary. */
export interface ActionRow {
  readonly words: string;
  readonly force: Force;
  readonly status: InitiativeStatus;
  /** Whether they bring documents into being, so that any title behind them is one. */
  readonly issues?: boolean;
  readonly examples: readonly string[];
  readonly counterexamples?: readonly string[];
}

export const ACTIONS: readonly ActionRow[] = [
  {
    words: '实现 确保 力争 列入 纳入 用好',
    force: 'reaches',
    status: 'done',
    examples: ['高龄津贴申领实现⟦“全程网办”⟧。', '确保⟦区综合养老服务中心⟧6月底前投入使用。'],
    counterexamples: ['实现“群众少跑腿”。', '确保重点工作落实。'],
  },
  {
    words: '依托 借助 通过',
    force: 'reaches',
    status: 'done',
    examples: ['依托⟦区公益组织培育基地⟧,开展辅导。', '通过⟦低收入人口动态监测平台⟧核查预警信息。'],
    counterexamples: ['通过省级验收。', '依托“三社联动”,开展服务。'],
  },
  {
    words: '围绕',
    force: 'cites',
    status: 'ongoing',
    examples: ['围绕⟦《智慧养老实施方案》⟧,分步推进。'],
    counterexamples: ['围绕“精准救助”,加强核对。', '围绕《新华日报》报道,认真反思。'],
  },
  {
    words: '进行 参与 参加 落地',
    force: 'leans',
    status: 'done',
    examples: ['为86户家庭进行⟦适老化改造⟧。'],
    counterexamples: ['对56家单位进行书面检查。'],
  },
  {
    words:
      '出台 印发 制发 下发 制定 制订 发布 公布 颁布 编制 编印 编撰 编纂 编写 出版 起草 修订 修编 转发 拟定 拟订 签订 签署 形成',
    force: 'carries',
    status: 'done',
    issues: true,
    examples: ['出台⟦《养老服务“十四五”规划》⟧,细化措施。', '制定⟦临时救助工作规程⟧,明确标准。'],
    counterexamples: ['认真制定各项工作方案。', '形成工作合力。'],
  },
  {
    words: '开展 试点开展 试点推行 试点实施 举办 承办 召开 举行 实施 施行 实行 推行 试行 开启 发起 组织开展',
    force: 'carries',
    status: 'done',
    examples: ['开展⟦养老机构消防安全专项整治⟧,整改隐患30处。', '举办⟦第三届公益创投大赛⟧。'],
    counterexamples: ['积极开展各类活动。', '认真开展工作。', '开展专项整治。'],
  },
  {
    words:
      '建立 成立 构筑 设立 组建 建成 建设 新建 改建 改扩建 新改扩建 新改建 新(改、扩)建 新(改扩)建 新(改)建 扩建 续建 新增 新设 增设 创建 创成 打造 搭建 构建 推出 集成 架设 开通 打通 开发 上线 定制 开设 开办 创办 创设 首创 建起 设置 创新 筹建 再建 在建 引进 引入 配建 改造 升级改造 办起 购买 投建 开工建设 建好',
    force: 'carries',
    status: 'done',
    examples: ['打造⟦“邻里食堂”服务品牌⟧。', '建成⟦社区日间照料中心⟧12个。', '建立⟦困境儿童监测预警机制⟧。'],
    counterexamples: ['打造良好环境。', '建立长效机制。'],
  },
  {
    words: '完成 办结 入选 列为 确定为 确定 承接 送达',
    force: 'carries',
    status: 'done',
    examples: ['完成⟦困难老年人家庭适老化改造⟧300户。', '某社区被列为⟦省级智慧社区试点⟧。'],
    counterexamples: ['全面完成各项目标任务。'],
  },
  {
    words: '探索 争创 申办 申报 筹备 洽谈 启动',
    force: 'carries',
    status: 'ongoing',
    examples: ['探索⟦“邮政+探访”服务模式⟧。', '启动⟦县殡仪馆迁建⟧。'],
    counterexamples: ['积极探索新路子。'],
  },
  {
    words:
      '推进 推动 推开 助推 推广 助力 配合 支持 扶持 培育 发展 组织 擦亮 运用 采用 攻坚 争取 持续 落实 贯彻 细化 抓好 办好 做好 做实 做优 做细 搞好 包装 调整 试点',
    force: 'leans',
    status: 'ongoing',
    examples: ['稳步推进⟦“暖心餐桌”行动⟧。', '积极推进⟦乡镇敬老院社会化运营试点⟧。'],
    counterexamples: ['积极推进养老服务高质量发展。', '推动各项工作落实。'],
  },
  {
    words:
      '深化 完善 健全 优化 提炼 巩固 加强 强化 规范 提升 加大 加快 拓展 扩大 延伸 改进 牵头 改革 督促 协调 督导 指导',
    force: 'leans',
    status: 'ongoing',
    examples: ['完善⟦“院落议事日”制度⟧。', '深化⟦“千名社工进村居”活动⟧。'],
    counterexamples: ['完善社会救助体系。', '强化部门联动机制。', '加强队伍建设。'],
  },
];

/** Verbs that a name may hide: they act only where a noun phrase starts. */
export const SOFT_ACTIONS =
  '建设 创建 改造 组织 试点 创新 发展 培育 规范 提升 改革 扩建 改建 新建 改扩建 编制 支持 调整 参与 配合 申报 购买 开发 修订 签订 扩大 优化 指导 攻坚 设置 升级改造';

/** Words before a verb that say that it goes on: 持续推进, 着力打造. */
export const GOING_ON =
  '持续 继续 不断 稳步 有序 着力 扎实创建 正在 逐步 逐渐 加快 加速 抓紧 全力 进一步 常态化 推进 推动 探索 助力 筹备 争创';

/** Words before a verb that say that it is still to come, in a summary too. */
export const TO_COME = '计划于 计划在 计划 拟 拟于 将于 即将 准备 下一步 力争 争取 同意';

/** Behind an initiative, in its sentence: that it is done. */
export const COMPLETED =
  '已全部完成 已全面完成 全部完成 全面完成 圆满完成 完成验收 验收合格 通过验收 已完工 已全部完工 全面完工 全部竣工 已竣工 已建成 投入使用 投入运营 已启用 正式启用 正式运营 开业运营 成效明显 成效显著 圆满结束 顺利结束 完成率 均已完成 提前完成';

/** Behind an initiative, in its sentence: that it is still going on. */
export const UNDER_WAY =
  '正在 第一阶段 已开工 已经开工 主体完工 封顶 完成选址 通过初评 加快整合 主体建设 完成立项 已立项 有望 预计 前期工作 前期手续 审批中 设计图纸 整改中 施工中 推进中 建设中 序时进度 准备就绪 先行先试 申报材料 公示期 全部开工 启动报批';

/** At the start of the clause behind an initiative these tell its result: 推动…扩面,⟦新增⟧对象300名. */
export const OUTCOMES = '新增 惠及 受益 经专家 经评定 共受理 累计受理 共惠及 累计惠及';

/** Adverbs that keep a verb going on whatever came of it so far. */
export const LASTING = '持续 继续 不断 稳步 有序 着力 逐步 加快';

/** What sort of thing a head noun names. */
export type HeadKind = 'programme' | 'facility' | 'mechanism' | 'document' | 'works' | 'event';

/** Nouns that close the name of a programme. */
export interface HeadRow {
  readonly kind: HeadKind;
  /** 3 enough with any verb, 2 with a verb that makes it or a longer name, 1 only behind a verb that holds it. */
  readonly weight: 1 | 2 | 3;
  /** Whether the word names something without further words. */
  readonly whole?: boolean;
  readonly words: string;
  readonly examples: readonly string[];
  readonly counterexamples?: readonly string[];
}

export const HEADS: readonly HeadRow[] = [
  {
    kind: 'programme',
    weight: 3,
    words:
      '试点 试点项目 试点市 试点县 试点区 试点村 试点社区 实验点 试点镇 试点乡镇 试点站 建设试点 改革试点 服务试点 创新试点 实验试点 先行区 先行先试区 示范区 创新区 实验区 试验区 示范县 示范市 示范县(区) 示范镇 示范乡镇 示范街道 示范村 示范社区 示范点 示范站 示范站点 示范基地 示范园 示范项目 示范机构 示范单位 示范观察点 观察点 样板间 样板社区 文明标兵单位',
    examples: ['积极推进⟦农村养老服务改革试点⟧。', '创建⟦省级城乡社区协商实验区⟧。'],
    counterexamples: ['为全省提供示范。', '积极开展试点。'],
  },
  {
    kind: 'programme',
    weight: 3,
    words:
      '工程 改造工程 提升工程 改造提升工程 扫尾工程 行动 专项行动 专项整治行动 整治行动 攻坚行动 提升行动 救助行动 三年行动 百日行动 服务行动 建设行动 联合行动 专项整治 专项治理 专项清理 专项清理整治 专项排查 专项检查 专项监督 专项斗争 专项攻坚 突出问题专项治理 突出问题专项整治 集中整治 集中治理 集中治理活动 扫黑除恶斗争 集中攻坚 百日攻坚 攻坚战 回头看 宣传月 宣传周 宣传月活动 宣传周活动 活动月 活动周 活动年 提升年 提升年活动 建设年 建设年活动 主题月 安全生产月 大排查 大整治 大清查 大走访 大比武 换届 脱钩 联办 大练兵 大轮训 大培训 大调研 大讨论 嘉年华',
    examples: ['开展⟦殡葬领域突出问题专项整治⟧。', '实施⟦光荣院改造提升工程⟧。'],
    counterexamples: ['开展专项整治。', '积极开展专项行动。'],
  },
  {
    kind: 'programme',
    weight: 3,
    words:
      '大赛 技能大赛 技能竞赛 竞赛 创投大赛 公益创投活动 公益创投大赛 公益创投项目 培训班 提升培训班 大讲堂 讲堂 文化节 艺术节 敬老月 博览会 公益集市 工作法 服务圈 养老服务圈 生活圈 联合体 共同体 积分制 清单制 主题教育 专题教育 学习教育 教育实践活动 实践活动 展评活动 征集活动 评选活动 竞赛活动 公益项目 关爱保护项目 关爱项目 救助项目 社工项目 惠民项目',
    examples: ['组织⟦社区工作者技能大赛⟧。'],
    counterexamples: ['开展系列活动。', '开展丰富多彩的主题活动。'],
  },
  {
    kind: 'programme',
    weight: 3,
    whole: true,
    words:
      '公益创投 微公益创投 微创投 一件事 跨省通办 跨域通办 跨区域通办 省内通办 全省通办 全市通办 全城通办 一网通办 一证通办 一窗通办 一事联办 一件事联办 一件事一次办 一次办 全程网办 时间银行 地名普查 界线联检 边界联检 换届选举 村委会换届选举 村委会换届 居委会换届选举 居委会换届 村居换届选举 村居换届 村(社区)换届选举 撤乡设镇 撤乡建镇 撤县设市 撤县设区 撤镇设街道 村改居 减负增效 节地生态葬 惠民殡葬 婚俗改革 适老化改造 无障碍改造 消防安全改造 慈善一日捐 长期护理保险 综合责任险 综合责任保险 养老机构综合责任险 精康融合 精神障碍社区康复 精神障碍社区康复服务 行业协会商会脱钩 减灾示范社区 平安边界创建 虚拟养老院 家庭养老床位 家庭照护床位 机构改革 即时结算 撤并转 微自治 网格化管理 权限下放 审批权限下放',
    examples: ['全面启动⟦村委会换届选举⟧。', '推进⟦适老化改造⟧。'],
  },
  {
    kind: 'facility',
    weight: 2,
    whole: true,
    words:
      '社区食堂 老年食堂 长者食堂 幸福食堂 长者饭堂 长者餐厅 老年餐厅 老年餐桌 幸福餐桌 老年助餐点 助餐服务点 日间照料中心 居家养老服务中心 居家养老服务站 居家养老服务点 养老服务中心 综合养老服务中心 区域性养老服务中心 区域养老服务中心 综合为老服务中心 为老服务中心 农村幸福院 互助幸福院 互助养老幸福院 农村互助幸福院 养老驿站 养老服务驿站 嵌入式养老机构 区域性中心敬老院 乡镇敬老院 老年养护院 老年养护楼 养老综合体 老年大学 老年学堂 儿童之家 关爱之家 儿童关爱之家 困境儿童之家 留守儿童之家 儿童关爱点 儿童福利院 未成年人保护中心 未成年人救助保护中心 未成年人保护工作站 未保工作站 未保站 儿童关爱服务站 社区康复站 孵化基地 社会组织孵化基地 社会组织服务中心 社会组织创新园 社会组织孵化园 慈善超市 爱心超市 慈善爱心超市 社工站 社工室 社会工作站 社会工作服务站 社会工作室 社区社会工作室 社会工作总站 慈善基金 社区基金 社区慈善基金 志愿服务站 社区服务中心 社区综合服务中心 社区服务站 党群服务中心 居民议事厅 公益性公墓 城市公益性公墓 农村公益性公墓 公益性骨灰堂 骨灰堂 城市公墓 殡仪服务站 婚姻登记处 婚姻家庭辅导室 婚俗文化广场 颁证大厅 救灾物资储备库 物资储备库 应急避难场所 避灾安置场所 烈士纪念设施 军休中心 福利中心 社会福利中心 光伏电站',
    examples: ['新建⟦农村互助幸福院⟧20个。', '抓好⟦日间照料中心⟧建设。'],
    counterexamples: ['全县现有农村幸福院12所。', '抓好日间照料中心。'],
  },
  {
    kind: 'facility',
    weight: 2,
    words:
      '敬老院 中心敬老院 福利院 社会福利院 养老院 光荣院 养护院 幸福院 养老公寓 老年公寓 养老中心 康养中心 照料中心 照护中心 护理中心 托养中心 供养服务中心 供养中心 供养服务机构 供养机构 服务中心 综合服务中心 服务大厅 保护中心 救助保护中心 孵化中心 培育中心 孵化培育中心 培育基地 实训基地 培训基地 教育基地 创新园 创业园 创新实践园 孵化园 产业园 公益园 服务站 工作站 保护站 驿站 服务点 助餐点 关爱点 救助点 服务窗口 食堂 饭堂 餐厅 餐桌 未成年人之家 之家 家园 书屋 公墓 陵园 烈士陵园 殡仪馆 安息堂 储备库 避难场所 纪念馆 纪念广场 主题公园 广场 活动中心 活动室 工作室 议事厅 服务用房 社区用房 总站 服务总站 登记处 登记中心 登记机关 综合体 护理区 安居房 安置房 安置点 供养服务设施 殡葬基础设施 烈士墓 文化墙 指挥中心 治丧场所 平台 工作平台 信息平台 服务平台 管理平台 监管平台 核对平台 示范性平台 示范平台 综合性示范平台 系统 信息系统 管理系统 社区系统 信息库 数据库 数据中心 应用场景 小程序 微信公众号 热线 基金 备用金 救助管理站 中心 公园 大院 小屋 议事点 专区 书院 学堂 基地 园区 工坊 宣讲队 宣讲团 服务队 服务团 讲师团 律师团 互助社 睦邻点 互助点 领导小组 工作领导小组 委员会 保护委员会 保护工作委员会 工作专班 未保工作专班 专班 联盟 党委 综合党委 联合党委 行业党委 志愿服务队 理事会 红白理事会 顾问队伍 联席会议',
    examples: ['建成⟦区公益组织产业园⟧。'],
    counterexamples: ['入住敬老院。', '完善基础设施。'],
  },
  {
    kind: 'mechanism',
    weight: 2,
    words:
      '机制 工作机制 长效机制 联动机制 联席会议机制 帮扶机制 长效帮扶机制 扶持机制 监管机制 协商机制 渐退机制 应对机制 惩戒机制 发现机制 预警机制 探访机制 制度 联席会议制度 救助制度 管理制度 奖补制度 会议制度 上班制度 体系 网络体系 培训体系 治理体系 薪酬体系 服务体系 信用体系 模式 服务模式 发展模式 经济发展模式 养老模式 运营模式 管理模式 救助模式 治理模式 供养模式 救助方式 治理单元 品牌 党建品牌 服务品牌 工作品牌 绿色通道 通道 专线 码 制 承诺制 责任制 准入制 包保制',
    examples: ['建立⟦因病致贫预警制度⟧。', '成立⟦县养老服务委员会⟧。'],
    counterexamples: ['建立健全长效机制。', '完善工作制度。', '健全服务体系。', '建立工作队伍。', '完善儿童福利制度。'],
  },
  {
    kind: 'document',
    weight: 2,
    words:
      '方案 实施方案 工作方案 行动方案 试点方案 办法 实施办法 管理办法 细则 实施细则 操作细则 操作规程 规程 意见 实施意见 规划 发展规划 建设规划 专项规划 布局规划 五年规划 条例 规定 临时救助规定 政策 救助政策 清单 责任清单 事项清单 目录 事项目录 服务目录 台账 帮扶台账 指南 服务指南 规范性文件 地方标准 服务标准 服务规范 地名志 地名图集 标准地名图集 标准地名志 图集 行政区划图 地图集 手册 计划 行动计划 三年行动计划 三年计划 培养计划 学习计划 督导培养计划',
    examples: ['制定⟦志愿服务人才建设规划⟧。'],
    counterexamples: ['制定工作计划。', '落实各项政策。', '贯彻上级政策。'],
  },
  {
    kind: 'works',
    weight: 2,
    whole: true,
    words:
      '护理区建设 消防设施建设 清廉社区建设 智慧社区建设 和谐社区建设 电子化建设 联网建设 推广应用 融合共建 成果转化 营转非 撤并整合 清理认定 抢救保护 驻村帮扶 结对帮扶 灾后建房 恢复重建 档案电子化 提标任务 紧急救援 联合检查 资格认定',
    examples: ['推进⟦智慧助餐系统推广应用⟧。'],
  },
  {
    kind: 'works',
    weight: 2,
    words:
      '友好社区 友好城市 幸福社区 美好社区 平安社区 智慧社区 完整社区 和谐社区 项目 建设项目 服务项目 项目建设 改革 职能调整改革 创建 活动 服务活动 慰问活动 系列讲座 系列活动 主题活动 创建活动 改造 提质改造 维修改造 消防改造 消防设施改造 设施改造 改造提升 提升改造 升级改造 加固改造 迁建 扩建 改扩建 新建 提档升级 提质升级 转型升级 标准化改造 规范化建设 标准化建设 扩面 扩围 提标扩面 提标 电子化 并轨 剥离运营 对接合作 整治 建设扫尾 普查 等级评定 等级评估 星级评定 评选 职业技能培训 技能培训 能力培训 技能提升培训 再教育 轮训 保险 责任保险 护理保险 意外险 食品安全险 分类保障 分类建设 督查 督导检查 联合执法 审计 招聘 公开招聘 编撰出版 修复 修缮 搬迁 建房 重建 公建民营 社会化运营 一体化运营 通办 网办 快办 掌上办 就近办 自助办 业务 课题 标准调整 主题教育活动 设备配备 斗争 配套 床位建设',
    examples: ['完成⟦困难家庭浴室改造⟧。', '推进⟦婚姻登记大厅提档升级⟧。'],
    counterexamples: ['加大整治力度。', '做好项目申报。', '深化改革。', '开展关爱慰问活动。'],
  },
  {
    kind: 'event',
    weight: 1,
    words:
      '办理 登记 婚姻登记 年度审核 核查 核对 收入核对 审核 排查 梳理排查 排查整治 清理 评估 质量评估 评定 检查 抽查 巡查 走访 调查 摸排 编制 申报 命名 更名 设置 安装 考试 培训 考前培训 征集 评比 年检 改制 移交 划转 合并 分设 迁移 转化 投保 祭扫',
    examples: ['开展⟦社工站服务成效评估⟧。', '开展⟦收养档案清理⟧工作。'],
    counterexamples: ['开展检查。', '加强日常管理。', '做好宣传。'],
  },
];

/** Nouns that follow a name without belonging to it: 试点⟦工作⟧, 机制⟦作用⟧. */
export const TAILS =
  '工作 建设工作 任务 建设任务 建设 成果 成果 力度 作用 资源 验收 经验 建设经验 运营 规范运营 内容 要求 精神 相关工作 相关事项 事项 认领 报批 立项 开工建设 完工验收 资格 称号 单位 落实 宣传教育 品牌影响力 常态化制度化 续保 覆盖率 任务数 完成率 清理成果 步伐 进度 进程 方面 等方面 重点任务 改革重点任务 职责 合力 独立选址 措施 举措 提档 队伍 招投标 志愿者 前期准备 准备 准备工作 筹备工作 建成率 参与率 摸底 覆盖 全覆盖 主体工程 调研摸底 前期工作 前期';

/** Words around a head noun that say nothing at all: 各项⟦工作⟧机制. */
export const EMPTY_WORDS =
  '工作 各项 各类 有关 相关 长效 良好 重点 专项 集中 全面 系列 一系列 主题 全市 全县 全区 全省 我市 我县 我区 我局 我省 本地 有效 健全 完善 科学 合理 目标 任务 各种 多种 丰富多彩 丰富多彩的 主要 其他 该 本 此 这些 上述 三个 两个 四个 五个 日常 年度 全年 全局 自身 新 新型 特色 部门 综合 一体化 多元化 多层次 多元 管理 内部 规章 法规 协调 优质 高效 突出 问题 水平 能力 上级 中央 省市 市委 县委 区委 政府 决策部署 精神 文件 会议 配套 现行 基本 现代 一批 行之有效 施工 组织 第一阶段 第二阶段 阶段 力度 个别 维修';

/** Words of the trade that any bureau's duties are full of: alone they name a field, not a programme in it. */
export const FIELD_WORDS =
  '服务 民政 建设 社会 基层 规范 养老服务 养老 社会救助 救助 创新 发展 保障 惠民 民生 实事 公益 志愿 志愿服务 慈善 安全 监管 监督 责任 考核 激励 运行 体制 政策 制度 财务 信息 网络 联动 队伍 人才 专业 专业化 机关 干部 党员 廉政 作风 思想 工作人员 业务 事业 民政事业 项目 改革 提升 治理 活动 宣传 教育 培训 学习 检查 整治 排查 走访 慰问 基础 设施 机构 体系 机制 平台 质量 便民 利民 群众 困难群众 隐患 工程 行动 计划 方案 儿童 老年人 老人 残疾人 福利 城乡 农村 城市 社区 殡葬 婚姻 社工 社会组织 养老机构 未成年人 关爱 节日 创建 品牌 招商引资 社会治理 基层治理 城乡社区 社区治理 巡查 帮扶 登记 审批 资金 安全生产 疫情防控 消防 权益 保护 领军型 党建 意识形态 资源 调研 座谈 环境 家庭 人居环境 节假日 重大 困境儿童 服务机构 场所 民政系统 系统 领域 行业 群众自治 自治 森林防火 防溺水 主题党日 防控 兜底 兜底保障 居家养老 兜底民生 为民办实事';

/** Particles behind which a name may go on, under the same verb. */
export const LINKS = '的';

/** Whose work it is: before a verb they open nothing. */
export const AREA_WORDS =
  '全市 全县 全区 全州 全旗 全省 我市 我县 我区 我局 我省 我州 市民政局 县民政局 区民政局 局 民政局 各地 各镇 各乡镇 各街道 各社区 各村 各部门 我们 全局 全系统 各单位 相关部门 有关部门 市县 局党组 局机关';

/** Adverbs: they stand before a verb and open nothing. */
export const ADVERBS =
  '进一步 不断 积极 切实 认真 扎实 继续 稳步 有序 大力 着力 深入 全面 统筹 逐步 逐渐 尽快 重点 牢固 坚决 充分 最大限度 优先 顺利 正式 成功 圆满 高质量 高标准 全力 主动 常态化 抓紧 精心 重拳 依法 严格 稳妥 大胆 联合 会同 年内 今年 目前 全年 同时 此外 另外 特别是 尤其是 其中 已 已经 均已 现已 正在 针对性 及时 深度 广泛 务实 率先 首次 首批 创造性 向上 谋划 挂牌 累计 共计 合计 新一轮 按月 按时 足额 分批 分批次 有效 高位 强力 纵深 高效 协同 先后 陆续 全员 规范有序 快速 同步 深化拓展 将于 即将 拟 还 再 也 又 并 并且 且 着手 带头 年底前 协助';

/** Adverbs that inside a noun phrase are part of a name: 五社⟦协同⟧试点. */
export const NAME_ADVERBS = '联合 协同 主动 快速 同步 高效 全员';

/** Where a noun phrase ends and no verb of the vocabulary governs on: prepositions and other predicates. */
export const BREAKS =
  '了 着 为 对 以 在 将 把 由 从 向 于 按 按照 根据 调整为 标准调整为 调整到 提高到 结合 依据 遵循 本着 使 让 令 被 是 有 坚持 聚焦 紧扣 达到 提高 促进 增强 满足 引导 鼓励 动员 提供 给予 发放 拨付 下拨 投入 安排 享受 惠及 覆盖 覆盖到 解决 化解 消除 取得 接受 履行 营造 弘扬 倡导 维护 保持 作为 成为 属于 包括 涉及 分别 现有 共有 拥有 凝聚 严防 下达 入住 投入使用 投入运营 开工 完工 竣工 相结合 转变 走深走实 得到 占 超过 至少 不少于 不低于 征求 开放 做到 朝着 学习 宣传贯彻 应对 资助 惩处 立足 期间 吃上 防止 严禁 杜绝 压实 牢记 树立 增进 加入 关停 救助了 帮助 帮扶了 慰问了 走访了 处置 查处 整改 培训了 服务了 接待 受理 办理了 审核了 评定为 结算 注册 登记注册 经 与去年 使得 打赢 围绕了 选派 选聘 选拔 拿出 筹措 筹集 募集 走进 促成 签约 取消 迁移 联审 核查了 获得感 发挥作用 获 获得 荣获 获评 评为 授予 命名为 认定为 被评为 被授予 被命名为 被认定为 注销 撤销 丰富 发挥 充分发挥 夯实 织密 筑牢 绘就 守牢 兜牢 讲好 传承 谱写 守护 拓宽 打破 补齐 畅通 激发 释放 汇聚 厚植 彰显 展现 抢抓 压紧 扛牢 扛起 站稳 迈出 开创 赢得 把好 守住 破解 缓解 减轻 避免 摸清 理顺 明确 厘清 量化 遴选 推荐 选树 评选出 发动';

/** Words that hold a cut, a verb or a head and are none. */
export const KEEPS =
  '工作计划 工作总结 工作要点 工作安排 规划计划 殡葬改革 启动仪式 结合部 社会组织 党组织 组织生活 组织生活会 志愿服务组织 慈善组织 组织部 组织者 基层组织 公益组织 群众组织 组织建设 对象 对口 对外 对接 为民 为老 为老服务 为民服务 为残 为企 在职 在校 在家 在线 存在 现在 现代 将军 由头 从业 从业人员 养老从业人员 从严治党 向阳 按摩 有机 有关 国有 所有 没有 有限公司 以上 以下 以内 以来 以及 以工代赈 可以 以后 到位 到站 近郊 近亲 大约 自治区 各地 各级 和谐 和美 和睦 祥和 参与式 普及 与会 规范化 规范性 规范地名 不规范 创新实验 创新实践 服务创新 治理创新 能力提升 质量提升 素质提升 服务提升 精准提升 发展型 支持型 支持中心 支持网络 示范创建 目的 的确 了解 为了 由于 建设用地 计划生育 被褥 政府购买 统筹城乡 提升培训 联合会 联合监管 联合激励 联合惩戒 监督管理 重点优抚 重点优抚对象 重点群体 重点人群 重点对象 重点领域 正常 主动发现 主动救助 主动保障 购买服务 投入机制 投入保障 到期 覆盖面 志愿服务 公共服务 社会服务 政务服务 助老 精神卫生 精神障碍 精神病 有效衔接 共建共治 共享 共同富裕 公共 共建 开放日 开放大学 党的 的士 集中供养 集中安置 集中照护 集中托养 集中养育 广泛宣传 信访 扩大会议 改革开放 发展党员 民政事业发展 经济社会发展 志愿者 示范性 标准化 综合性 区域性 流动 在册 在院 在岗 在外 为主 各界 各方 经营 经济 经办 因病 因灾 因残 比武 比赛 即时 名称 职称 称号 对比 比对 医联体 政策宣讲 提高班 创新创业 社会化发放 正面 共青团 至善 以奖代补 到户 入户 近视 有声 按比例 有偿 有为 由此 各镇 各乡镇 各村 各社区 每周 每月 每年 再就业 还建 并网 并线 正风 也门 现场 现金 现役 现役军人 已婚 未婚 拟命名 于都 突出问题 经常 经验 全面小康 全面从严 重点工程 重点项目 主动服务 牵头单位 预约 公约 民约 节约 制约 合约 约定 邀约 附近 就近 接近 邻近 亲近 近年 最近 贴近 经费 途经 曾经 财经 实际行动 每逢 各类 各项 各族 使命 使用 大使 天使 让利 被动 有力 有益 富有 既有 从严 从事 从优 从容 自从 方向 导向 面向 志向 理由 按需 按揭 几点意见 体制 研制 强制 控制 限制 绘制 复制 抑制 编制外 以人民为中心 为中心 中心组 中心工作 中心城区 市中心 镇中心 学习贯彻 网站 车站 进站 医院 法院 学院 国务院 检察院 场所 厕所 派出所 司法所 难点 观点 特点 焦点 亮点 站点 点位 热点 痛点 堵点 校园 幼儿园 人员基数 打造品牌 民政系统 全系统 教育系统 具有 习近平';

/** Behind a name that opens its clause, these say that something happened to it: 养护院扩建工程⟦已⟧开工. */
export const EVENT_WORDS =
  '已 建成 主体 前期 均已 正在 通过 获 荣获 投入 开工 完工 竣工 启用 开业 正式 落成 上线 开班 揭牌 入选 被 启动 全面 圆满 顺利 如期 实现 显 为 向 覆盖率 参与率 建成率 要 办理 续保 工作 持续 任务 入网 惠及 * 得到 在 共 累计 覆盖 期间 资助 募集 入驻 投资 完成 争取 力争 加快 尽快 预计 将 0 1 2 3 4 5 6 7 8 9 :新增 :建成 :新建 :完成 :改造 :实施 :开展 :启动 :打造';

/** Behind a name that opens its clause, these complain of it. */
export const COMPLAINTS = '没有 不够 偏慢 薄弱 不足 存在 滞后 不高 不强 不深 不快 不到位 迟迟';

/** Behind 以 and a name: 以“暖心敲门”活动⟦为抓手⟧. */
export const GROUNDS = '为抓手 为载体 为契机 为平台 为突破口 为切入点 为牵引 为依托';

/** Behind a 的, these make a noun of what is done with the name before it: 《…规划》的⟦编制⟧. */
export const NOMINALS =
  '编制 编撰 编写 建设 开工建设 立项 实施 落实 组织开展 开展 场景应用 改革 征集 意见 通知 报批 建成 设立 成立 审核 前期 新建 运营 推广 资格 基础 选址 验收 申报 筹备 制定 起草 修订';

/** What makes a title a document of administration; laws, books and newspapers have other names. */
export const TITLE_NOUNS =
  '规划 计划 方案 意见 办法 细则 通知 条例 规定 制度 指南 规程 标准 规范 清单 目录 章程 手册 图集 地图 地名志 词典 白皮书 导则 措施 要点 机制 纪要 决定 通告 公告 倡议书 实施办法 政策 图录典志 志 合同 协议 预案 报告';

/** Quotations that are common coin: campaign slogans, policy tags, feasts, idioms. They name nothing of the bureau's own. */
export const STOCK_PHRASES =
  '十四五 十三五 十二五 十一五 十五五 四风 三会一课 一岗双责 两个维护 两个确立 四个意识 四个自信 三重一大 八项规定 五位一体 四个全面 三农 三定 朋友圈 最后一公里 一老一小 急难愁盼 应保尽保 应救尽救 应养尽养 应兜尽兜 应建尽建 应改尽改 应退尽退 应助尽助 应享尽享 愿进全进 一刀切 五保 三无 三留守 两不愁三保障 六稳 六保 两补 两项补贴 三属 零距离 零容忍 零报告 零感染 零事故 零增长 零跑腿 双一流 两委 一肩挑 学习强国 六一 八一 七一 五一 十一 国庆 五四 三八 九九 双节 两节 春节 端午 中秋 元旦 清明 定心丸 获得感 幸福感 安全感 两手抓 三个代表 科学发展观 中国梦 放管服 三公 新常态 一把手 最先一公里 关键少数 回头看 软实力 硬骨头 牛鼻子 大写意 工笔画 民生优先 一站式 保民生 促和谐 人找政策 政策找人 有 优 好 跑 多 快 省 无 难 愁 盼 急 三本台账 一卡通 第一书记 青黄不接';

/** What closes a quotation that praises or sums up and names nothing: “某某经验”, “民生答卷”. */
export const PRAISE_NOUNS =
  '经验 品质 精神 答卷 名片 效应 力量 温度 底色 合力 魅力 速度 高度 样本 故事 声音 质感 成色 底线 红线 短板 堵点 难题 难点 痛点 理念 原则 思路 目标 主线 要求 方针 标准 氛围 文章';

/** National programmes and compounds that place a name by themselves, whatever other words of it say. */
export interface NameCategoryRow {
  readonly category: string;
  readonly words: string;
  readonly examples: readonly string[];
}

export const NAME_CATEGORIES: readonly NameCategoryRow[] = [
  {
    category: 'elderly-care',
    words:
      '供养机构 供养服务机构 供养服务设施 供养服务中心 霞光计划 银龄行动 社会福利中心 社会福利服务中心 银发 敬老文明号 老年助餐 孝老 长者',
    examples: ['特困人员供养服务设施改造'],
  },
  {
    category: 'child-welfare',
    words: '蓝天计划 添翼计划 重生行动 护苗 童心 助学金 儿童福利 儿童之家',
    examples: ['“蓝天计划”建设项目'],
  },
  { category: 'disability-welfare', words: '精康融合 福康工程 精神障碍社区康复', examples: ['精康融合行动'] },
  {
    category: 'homeless-assistance',
    words: '送清凉 寒冬送温暖 大爱寻亲 寻亲服务 寻亲行动',
    examples: ['“冬日送清凉”专项行动'],
  },
  { category: 'social-work', words: '三区计划 牵手计划 社工站 社工人才', examples: ['“三区计划”项目'] },
  { category: 'disaster-relief', words: '减灾示范社区 综合减灾示范社区 救灾物资', examples: ['综合减灾示范社区'] },
  { category: 'funeral', words: '散埋乱葬 青山白化 白色祭扫 绿色殡葬 身后一件事', examples: ['散埋乱葬集中整治'] },
  { category: 'administration', words: '民政事业 机构改革 机构职能 法治政府', examples: ['民政机构改革'] },
  {
    category: 'digital-services',
    words: '数字民政 智慧民政 金民工程 码上办 马上办 服务专区 最多跑一趟 最多跑一次 一趟不用跑 不见面审批',
    examples: ['“马上办”服务承诺制'],
  },
  { category: 'party-building', words: '党委 党建品牌 综合党委', examples: ['社会组织综合党委'] },
];
