import type { Exactness } from '../model/magnitude.js';

/** A word before or behind a number that says how exact it is. */
export type QualifierRow = readonly [word: string, exactness: Exactness, example: string];

/** Words before the number. The example shows the word with a figure. */
export const LEADING_QUALIFIERS: readonly QualifierRow[] = [
  ['约', 'approx', '约1.6万名'],
  ['约为', 'approx', '约为300元'],
  ['约有', 'approx', '约有200人'],
  ['约占', 'approx', '约占30%'],
  ['大约', 'approx', '大约40人'],
  ['大概', 'approx', '大概40人'],
  ['近', 'approx', '近200人'],
  ['将近', 'approx', '将近200人'],
  ['接近', 'approx', '接近80%'],
  ['≥', 'ge', '≥90%'],
  ['>=', 'ge', '>=530元'],
  ['≤', 'le', '≤5%'],
  ['<=', 'le', '<=5300元'],
  ['不少于', 'ge', '不少于4次'],
  ['不低于', 'ge', '不低于300元'],
  ['不得低于', 'ge', '不得低于60%'],
  ['不小于', 'ge', '不小于20平方米'],
  ['不下', 'ge', '不下20次'],
  ['不下于', 'ge', '不下于20次'],
  ['至少', 'ge', '至少10个'],
  ['至少达', 'ge', '至少达50%'],
  ['至少达到', 'ge', '至少达到50%'],
  ['至少有', 'ge', '至少有1名'],
  ['最少', 'ge', '最少10个'],
  ['最低', 'ge', '最低200元'],
  ['高于', 'ge', '高于60%'],
  ['大于', 'ge', '大于60%'],
  ['多于', 'ge', '多于3人'],
  ['超过', 'ge', '超过2000人'],
  ['超', 'ge', '超2000人'],
  ['超出', 'ge', '超出100人'],
  ['突破', 'ge', '突破1亿元'],
  ['逾', 'ge', '逾300场'],
  ['已逾', 'ge', '已逾300场'],
  ['过', 'ge', '过百人'],
  ['破', 'ge', '破亿元'],
  ['上', 'ge', '上千人'],
  ['不超过', 'le', '不超过3个工作日'],
  ['不高于', 'le', '不高于8%'],
  ['不多于', 'le', '不多于5人'],
  ['不大于', 'le', '不大于5人'],
  ['不足', 'le', '不足100人'],
  ['不到', 'le', '不到100人'],
  ['不满', 'le', '不满1年'],
  ['未满', 'le', '未满1年'],
  ['低于', 'le', '低于5%'],
  ['少于', 'le', '少于5人'],
  ['小于', 'le', '小于5人'],
  ['最多', 'le', '最多500元'],
  ['最高', 'le', '最高500元'],
  ['至多', 'le', '至多500元'],
  ['最多不超过', 'le', '最多不超过500元'],
  ['最高不超过', 'le', '最高不超过500元'],
  ['控制在', 'le', '控制在5%以内'],
];

/** Leading words that are read only where the number is a lone magnitude (过百人, 上千人): elsewhere they are verbs. */
export const ONLY_BEFORE_BARE: ReadonlySet<string> = new Set(['过', '破', '上']);

/** Words that may stand some way before their number in the clause: 至少完成任务总量的50%. */
export const FLOATING_QUALIFIERS: readonly string[] = ['至少', '最少', '最多', '至多'];

/** Characters that make another word of a leading qualifier behind them: 村规民约, 节约, 最近, 附近. */
export const QUALIFIER_WORDS: Readonly<Record<string, string>> = {
  约: '民规公条契合签节制大预相守履违毁婚特简誓盟缔邀',
  近: '最附邻靠临贴亲远相',
  超: '赶高',
};

/** Words that may stand between a leading qualifier and its number (不低于每人每月300元 is the per-part's business). */
export const QUALIFIER_GAPS: readonly string[] = ['达到', '达', '为', '人民币', '有'];

/** Words behind the number and its unit. The example shows the word with a figure. */
export const TRAILING_QUALIFIERS: readonly QualifierRow[] = [
  ['以上', 'ge', '45%以上'],
  ['及以上', 'ge', '3家及以上'],
  ['或以上', 'ge', '3家或以上'],
  ['(含)以上', 'ge', '50万元(含)以上'],
  ['起', 'ge', '300元起'],
  ['左右', 'approx', '200人左右'],
  ['上下', 'approx', '200人上下'],
  ['不等', 'approx', '200元不等'],
  ['以内', 'le', '7天以内'],
  ['之内', 'le', '7天之内'],
  ['以下', 'le', '5%以下'],
  ['及以下', 'le', '3人及以下'],
  ['或以下', 'le', '3人或以下'],
  ['(含)以下', 'le', '50万元(含)以下'],
];
