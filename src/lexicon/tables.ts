import { wordList } from '../text/word-list.js';

/**
 * Words by which the rows and columns of a table are told apart, as data. Lists are blank-separated; every word is a
 * whole label, without its unit and the blanks inside it.
 */

const words = (list: string): ReadonlySet<string> => new Set(wordList(list));

/** Columns that only number the rows. */
export const INDEX_LABELS = words('序号 编号 序 号 NO. NO No. No no 顺序 项次 排名 名次');

/** Columns that give the unit of their row. */
export const UNIT_LABELS = words('单位 计量单位 计算单位 单 位 数据单位');

/** Columns that sort the rows and name nothing measured where another column does. */
export const CLASS_LABELS = words('类别 分类 大类 类型 领域 板块 项目类别 指标类别 工作类别 业务类别 性质 一级指标');

/** Columns that say nothing of what their figures measure. */
export const GENERIC_LABELS = words(
  '数量 数值 数据 数额 数字 数 值 统计数 统计数据 统计值 指标值 内容 情况 工作内容 具体内容 指标 指标名称 项目 项目名称 名称 事项 工作事项 类目 科目 本年数据 标准值',
);

/** Columns that hold what was planned; they stay with their figure and make it a target. */
export const TARGET_LABELS =
  /^(?:全年|年度|年初|当年|本年|总|分解|承诺|省定|市定|下达)*(?:目标任务|目标|任务|计划完成|计划|指标|预期|要求)(?:任务|目标|要求|数|值|量|人数)*$/;

/** Columns that hold what came of it. */
export const OUTCOME_LABELS =
  /^(?:全年|年度|当年|本年|累计|目标|任务|计划|指标|工作)*(?:实际完成|完成|实际|实绩|落实|进展)(?:情况|进度|数|值|量|人数)*$/;

/** What a label of numbers alone implies to be counted. */
export const IMPLIED_UNITS: readonly (readonly [tail: string, unit: string])[] = [
  ['户数', '户'],
  ['人次数', '人次'],
  ['人次', '人次'],
  ['人数', '人'],
  ['床位数', '张'],
  ['张数', '张'],
  ['家数', '家'],
  ['个数', '个'],
];

/** Rows that sum up the others. */
export const TOTALS = /^(?:合计|总计|小计|共计|总数|全[省市县区州旗盟镇乡]|全[省市县区州旗盟](?:合计|总计))$/;

/** Names of areas as they stand in the first column; what lives in towns or the country is none. */
export const AREA_LABEL =
  /^(?!城市$|城区$|社区$|小区$|村$|乡$|镇$|农村|乡村$|城乡|集中|分散|各|全)[\u4e00-\u9fff]{1,10}(?:自治县|自治旗|街道|街道办|办事处|管委会|开发区|苏木|镇|乡|区|县|市|旗|州|盟)$/;

/** Labels of time. */
export const TIME_LABEL =
  /^(?:截至)?(?:(?:19|20)\d\d年?(?:度|底|末)?|(?:19|20)\d\d年?\d{1,2}(?:[-~至]\d{1,2})?月(?:份|底|末|\d{1,2}日)?|\d{1,2}(?:[-~至]\d{1,2})?月(?:份|底|末)?|[上下]半年|第?[一二三四1-4]季度|(?:19|20)\d\d年[上下]半年|(?:19|20)\d\d年第?[一二三四1-4]季度|去年|上年|今年|本年|去年同期|上年同期)$/;

/** Words for town and country, and for care, that stand before what they divide: 城市低保, not 低保城市. */
export const DIVISIONS = words('城市 农村 城镇 城乡 集中 分散 集中供养 分散供养 男 女');
