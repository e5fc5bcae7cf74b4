/** Words that tell whether a figure is reached or wanted. Parted by blanks. */

/** In a summary, a figure behind one of these in its clause is wanted, not reached. */
export const TARGET_CUES =
  '力争 争取年 争取在 争取到20 争取完成 争取实现 争取达 争取全 争取今 争取明 确保年 确保到 确保至少 确保完成 确保在 计划新 计划建 计划投 计划完 计划在 计划于 计划到 计划实 计划总 计划安 计划争 计划筹 计划购 计划开 计划培 计划改 计划修 计划采 计划增 计划招 计划举 计划组 计划推 计划选 计划用 计划引 计划设 计划为 计划适 计划救 计划资 计划扶 计划提 计划打 计划创 计划销 计划登 计划服 计划命 计划整 计划清 计划评 计划办 计划达 计划集 计划募 计划补 计划再 计划撤 计划配 计划支 计划争 计划每 计划今 计划明 计划发 拟建 拟新 拟投 拟发 拟对 拟于 拟在 拟改 拟开 拟实 拟完 拟再 拟增 拟设 将新 将建 将投 将完 将达 将实 将于 将在 将对 将为 将再 将继 预计到 预计年 预计全 预计明 到2025年 到2030年 明年 下一步 下半年计划';

/** A task or goal as such: the number is wanted unless the task is only said to be done. */
export const TASK_WORDS =
  '目标任务数 目标任务 任务数 任务指标 任务为 任务是 任务 目标数 目标值 目标为 目标是 目标 计划数 指标数 省定指标 市定指标 县定指标 省定目标 市定目标 下达指标 指标任务 年度计划 应完成 应新增 应建成 应达到 预期指标 预期指标总量 预期目标 年初下达 市下达 省下达 县下达 区下达 上级下达';

/** Behind a task word these make it a measure of what was done: 完成任务的184%, 占目标任务的80%. */
export const TASK_SHARE = '任务的 目标的 计划的 指标的 任务数的 目标任务的 目标任务数的 总量的 计划数的';

/** A clause that says a task is done without giving another number. */
export const DONE_CUES =
  '已全面完成 已全部完成 全面完成 全部完成 圆满完成 均已完成 已完成 已经完成 按期完成 如期完成 顺利完成 提前完成 现已完成 已落实 全部落实 已开工 全部建成 已建成 全部到位 验收合格 通过验收 已竣工 均已建成';

/** In a plan, a figure behind one of these in its clause tells how things stand, not what is wanted. */
export const ACTUAL_CUES =
  '目前 现有 现已 已建成 已经 已有 已完成 已实现 已达 截至 截止 去年 上年 现在 原有 实现了 完成了 建成了 的基础上 已建 自成立以来 存在';
