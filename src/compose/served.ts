import type { Frame } from './frames.js';

/** A phrase that says for whom something is done, open up to the number: 为全县⟦620名⟧…, 对312户、⟦745人⟧…. */
const FOR_THEM = /(?<![作成因认以称视列])[为给对向替](?!象|口|比|照)[^,，。；;:：]{0,18}$/;

/** What is done for people and is no programme's own benefit, before anything that is. */
const DONE_ONCE =
  /^(?:(?!发放|发给|纳入|落实|兑现|基本生活|供养服务)[^,，。；;:：]){0,40}?(?:购买|投保|参保|代缴|缴纳|开展|提供|配备|安装|进行|组织|送去|送上|上门|体检|慰问|走访|探访|改造|减免|资助|临时救助|医疗救助|助学|培训)(?!基本生活|供养)/;

const REACH = { before: 24, behind: 64 };

/**
 * Whether a count tells of people to whom something was done besides what their programme grants them; it is then not
 * how many the programme has.
 *
 * 为⟦620名⟧特困人员购买意外保险 → true; 为⟦9600名⟧低保对象发放低保金 → false
 */
export function isServed(text: string, { quantity, clause }: Frame): boolean {
  const before = text.slice(Math.max(clause.start, quantity.start - REACH.before), quantity.start);
  return FOR_THEM.test(before) && DONE_ONCE.test(text.slice(quantity.end, quantity.end + REACH.behind));
}
