import { wordList } from '../text/word-list.js';

/**
 * Words by which a report's skeleton is read, as data: headings and titles that tell summary from plan, beginnings of
 * sentences that turn to the plan, kinds of report, labels of the letterhead. Lists are blank-separated.
 */

/**
 * Nouns that make a heading or title a plan where they close a clause of it: 2023年工作打算. 重点, 任务, 举措 and 目标 are
 * none of them: summaries have headings of these words too.
 */
export const PLAN_NOUNS = wordList('打算 计划 安排 思路 要点 设想 展望 谋划 努力方向');

/** Words of time that make a heading or title a plan wherever they stand: 下一步工作, 明年重点. */
export const PLAN_TIMES = wordList(
  '下一步 下步 下一阶段 下阶段 下一年度 下一年 下年度 下年 下半年 明年 来年 今后 今后一个时期 未来 接下来 接下去 后续工作 新一年 新的一年',
);

/** Nouns that make a heading or title a summary where they close a clause of it: 工作总结, 任务完成情况, 存在问题. */
export const SUMMARY_NOUNS = wordList(
  '总结 工作总结 回顾 情况 完成情况 落实情况 开展情况 执行情况 推进情况 进展情况 成效 成绩 做法 亮点 进展 体会 述职 汇报 报告 小结 盘点 问题 不足 短板 困难 薄弱环节 经验 成果 公报 发展基础 发展现状 现状 规划背景 主要成就 发展成就 发展历程',
);

/** Words that say nothing of what a heading is about; a heading made of these and cue nouns alone names a part. */
export const HEADING_FILLERS = wordList(
  '民政局 民政 全市 全县 全区 全州 全省 全年 我市 我县 我区 我局 本局 局 市 县 区 州 旗 省 工作 主要 重点 各项 业务 开展 完成 落实 推进 执行 进展 取得 取得的 的 和 及 与 暨 以及 以来 今年以来 今年 本年度 年度 年 上半年 基本 总体 有关 相关 关于 一年 一年来 过去 存在 存在的 面临 面临的 当前 目前 年终 半年 事业 发展 几点 一些 主要做法 成绩 初步 近期 计划 目标 任务 特色 创新 做法 经验 困难 抓好 做好 打算 拟 情况 下 在 为 规划 年来 有 了 等 方面 第 季度 月份 月 前 个 期间 如下 十三五 十四五 十二五 十一五 五年 三年 近',
);

/** At the start of a sentence these turn from what was done to what is intended. */
export const PLAN_OPENERS = wordList(
  '下一步 下步 下一阶段 下阶段 下一年 下半年 明年 来年 今后 今后一个时期 新的一年 新一年 接下来 接下去 未来',
);

/** At the start of a paragraph these turn back to what was done. */
export const SUMMARY_OPENERS = wordList('一年来 今年以来 上半年 全年 过去的一年 回顾 总结 几年来 近年来 五年来');

/** Nouns that make a title, not a heading, a plan where no other cue stands behind them: 目标任务分解, 主要指标. */
export const TITLE_PLAN_NOUNS = wordList(
  '实事 目标 任务 目标任务 分解 任务分解 分解表 指标 主要指标 规划 方案 实施方案 工作重点 重点工作 意见 实施意见 清单',
);

/** Behind 今年 at the start of a sentence these say that a plan begins: 今年要抓好三件大事. */
export const PLAN_VERBS = wordList('将 要 计划 打算 拟 力争 争取 重点抓 重点做 必须');

/** Words that close a whole title, behind which its text may run on in the same line. */
export const TITLE_ENDINGS = wordList('总结 要点 计划 打算 安排 思路 情况 报告 汇报 回顾 规划 重点 小结 设想');

/** Words of which a report's title has at least one. */
export const TITLE_WORDS = wordList(
  '总结 要点 计划 打算 安排 思路 谋划 情况 报告 讲话 汇报 回顾 规划 述职 发言 小结 公报 亮点 成效 进展 指标 目标 任务 方案 意见 年报 盘点 综述 实事',
);

/** Labels of a letterhead, by what their value says. */
export const LABELS = {
  bureau: wordList(
    '发布机构 发布单位 发布部门 发文机关 发文单位 发文机构 制发机关 制发单位 信息来源 来源 文章来源 稿件来源 文件来源 供稿单位 供稿 公开主体 公开单位 责任单位 责任部门 生成机构 成文机关 所属机构 主办单位 报送单位 填报单位 单位名称 单位 发布者 作者',
  ),
  published: wordList(
    '发布日期 发布时间 公开日期 公开时间 发文日期 发文时间 成文日期 成文时间 生成日期 生成时间 发表时间 发表日期 更新时间 更新日期 印发日期 时间 日期 生效日期',
  ),
  title: wordList('名称 标题 信息名称 文件名称 公文名称 题目'),
  other: wordList(
    '索引号 索引 公开方式 组配分类 主题分类 公开范围 文号 发文字号 文件编号 信息分类 分类 体裁 主题词 关键词 关键字 有效性 公开类型 公开形式 公开程序 公开时限 时效 时效性 服务对象 内容概述 浏览次数 点击数 点击率 点击量 点击次数 点击 人气 热度 浏览数 阅读数 阅读次数 阅读量 访问量 浏览量 浏览 阅读 字号 字体 字体大小 编辑 责任编辑 审核 分享到 分享 信息索引号 统一编号 登记号 效力状态 废止日期 废止时间 失效日期 归档时间 打印时间 截止时间 载体类型 信息格式 语种 记录形式 公开属性 主题 编号 备注 当前位置 您的位置 您当前的位置 你的位置 位置 现在位置',
  ),
} as const;

/** Words of the imprint below a page: a line with one of them is none of the report. */
export const SITE_FOOT = wordList(
  'ICP备 公网安备 版权所有 网站标识码 技术支持 联系电话 邮政编码 主办单位: 承办单位: 主办: 承办: 网站地图 Copyright copyright 相关附件 责任编辑 扫一扫',
);

/** Whole lines or cells of a page's furniture that are never a title or a body. */
export const NAVIGATION = wordList(
  '首页 打印 打印本页 打印此页 关闭 关闭窗口 关闭本页 收藏 分享 返回 返回顶部 返回首页 上一篇 下一篇 大 中 小 字体 字号 大中小 无障碍 无障碍阅读 扫一扫 网站地图 政务公开 信息公开 下载 附件 视力保护色 语音播报 登录 注册 纠错 朗读',
);

/** Headings of what a page shows beside its report: other pages' titles and beginnings, comments. Whole lines. */
export const ASIDE_HEADINGS = wordList(
  '相关链接 相关阅读 相关文章 相关推荐 相关新闻 相关信息 相关文档 相关报道 相关稿件 相关资讯 相关内容 相关专题 相关资料 相关范文 延伸阅读 扩展阅读 推荐阅读 推荐文章 推荐内容 编辑推荐 热门推荐 热门文章 热门文档 热门新闻 热门标签 热点新闻 热点推荐 热点关注 热点排行 热点专题 今日推荐 今日热点 今日要闻 今日头条 精彩推荐 精选推荐 为您推荐 为你推荐 猜你喜欢 猜您喜欢 你可能喜欢 您可能感兴趣 大家都在看 看了又看 往期回顾 往期推荐 往期精选 往期精彩 最新文章 最新文档 最新资讯 最新动态 最新更新 最新发布 最新信息 最新评论 要闻 时政要闻 要闻推荐 头条新闻 图片新闻 新闻推荐 点击排行 点击排行榜 阅读排行 新闻排行 排行榜 网友评论 用户评论 全部评论 热门评论 发表评论 我要评论 评论 评论列表 评论区 留言 留言板 精选留言 写留言 栏目导航 快速导航 友情链接 网站导航 更多推荐 更多文章 上一篇 下一篇',
);

/** Words of what a site adds to a text that it copies: a line with one of them is none of the report. */
export const SITE_NOTES = wordList(
  '小编 仅供参考 欢迎阅读 欢迎大家 欢迎下载 转载请注明 转载自 本文地址 本文链接 本文标题 本文网址 原文地址 免责声明 版权声明 版权归 如有侵权 侵权请 关注公众号 关注我们 关注该公众号 点击蓝字 长按识别 长按二维码 扫描二维码 扫描下方 微信扫一扫 扫一扫下载 扫码阅读 阅读原文 轻触阅读 继续滑动看下一个 点击下载 下载本文 word文档 Word版 免费下载 声明:本 建议使用 分辨率 位访客 访客量 站长统计',
);
