import type { Frame } from './frames.js';

/** A phrase that says for whom something is done, open up to the number: 为全县⟦620名⟧…, 对312户、⟦745人⟧…. */
const FOR_THEM = /(?<![作成因认以称视列])[为给对向替](?!象|口|比|照)[^,，。；;:：]{0,18}$/;

/** What is done for people and is no programme's own benefit, before anything that is. */
const DONE_ONCE =
  /^(?:(?!发放|发给|纳入|落实|兑现|基本生活|供养服务)[^,，。；;:：]){0,40}?(?:购买|投保|参保|代缴|缴纳|开展|提供|配备|安装|进行|组织|送去|送上|上门|体检|慰问|走访|探访|改造|减免|资助|临时救助|医疗救助|助学|培训)(?!基本生活|供养)/;

/** A verb right before a number of people, who are not thereby all that a programme has: 资助⟦620名⟧特困人员参保. */
const ACTED_ON = /(?:资助|慰问|走访|探访|帮助|组织|核查|抽查|评估|评定)了?(?:约|近)?$/;

/** Payments that come on top of what a programme grants. */
const PAID_APART =
  /^[^,，。；;:：]{0,24}(?:发放|发给|兑现)[^,，。；;:：]{0,10}(?:价格|物价|取暖|一次性|电费|水费|燃气|慰问|节日|过节|助学|就餐|消费券)/;

/** Those of another roll, of whom so many are on this one: 监测户⟦中⟧纳入低保320户、特困21人. */
const AMONG_OTHERS =
  /(?:脱贫|监测|贫困|建档立卡|返贫)[^,;:。中]{0,10}中[,]?(?:有|已|共|将|享受|纳入|属|符合|低保|特困)[^;:。]{0,60}$/;

/** Those of another roll, by their name: 将贫困户⟦36户⟧86人纳入低保. */
const OF_ANOTHER = /(?:脱贫|监测|贫困|卡)(?:户|人口|对象|人员|家庭)(?:\d[\d.万余]{0,8}户)?$/;

const REACH = { before: 24, behind: 64, among: 96 };

/**
 * Whether a count tells of people to whom something was done besides what their programme grants them; it is then not
 * how many the programme has.
 *
 * 为⟦620名⟧特困人员购买意外保险 → true; 脱贫户中享受低保⟦620人⟧ → true; 为⟦9600名⟧低保对象发放低保金 → false
 */
export function isServed(text: string, { quantity, clause }: Frame): boolean {
  const before = text.slice(Math.max(clause.start, quantity.start - REACH.before), quantity.start);
  const behind = text.slice(quantity.end, quantity.end + REACH.behind);
  if (FOR_THEM.test(before) && (DONE_ONCE.test(behind) || PAID_APART.test(behind))) return true;
  if (ACTED_ON.test(before) || OF_ANOTHER.test(before)) return true;
  return AMONG_OTHERS.test(text.slice(Math.max(0, quantity.start - REACH.among), quantity.start));
}
