import { origin } from '../model/origin.js';
import { type Draft, HEADS, programmeOf } from './draft.js';

/** Programmes of assistance to the poor, whose sums together are what assistance costs. */
const ASSISTANCE: ReadonlySet<string> = new Set(['dibao', 'tekun', 'temporary-aid', 'low-income', 'assistance']);
const TOTAL_ROW = 'assistance.spending';
const PAYEES_ROW = 'assistance.person-times';
const TOTAL_CATEGORY = 'social-assistance';
/** Parts of a list before the sum of all: at least so many, and no more than that are looked at. */
const FEWEST = 2;
const MOST_MEMBERS = 12;
/** Between two figures of one list stands no more than that. */
const LONGEST_GAP = 40;

/** The words of a sum that names no programme: ,全年共发放各类保障⟦资金⟧. */
const PLAIN_SUM =
  /^[,、)]*(?:截[至止][^,;、]{1,9})?(?:全年|今年|本年度?|年度|目前|已|均|按时|足额|累计|一?共计?|合计|总计|以上|[两三四五六]项|发放|下发|支出|拨付|下拨|兑付|兑现|落实|各类|各项|社会|救助|困难群众|保障|补助|补贴|基本生活|资金|经费|金额|总额|[金款费为约近])+$/;
/** Whom sums of no programme in particular reach. */
const PLAIN_PAYEES =
  /^[,、](?:累计|一?共计?|合计)?(?:惠及|保障|救助|受益)了?(?:困难|各类|城乡)*(?:群众|对象|人员|居民)?$/;
/** What a sum calls itself: 各类保障资金. */
const SUM_NOUN =
  /(?:各[类项])?(?:社会|救助|困难群众|保障|补助|补贴|基本生活)*(?:资金|经费|金额|总额|补助|补贴|[金款费])(?=[为约近]?$)/;
/** Words of a sum that is of all before it, however loosely they are joined. */
const OF_ALL = /合计|总计|共计|总额|以上|各类|各项|[两三四五六]项/;
/** Words of a sum that may be of all before it. */
const OF_SOME = /共|累计|均/;

/**
 * A sum behind the members of several programmes is that of all of them and not of the last: 低保对象960人、特困人员83人,共发放
 * 资金⟦620万元⟧ → assistance.spending.
 */
export function sumOverMembers(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length <= FEWEST) return drafts;
  return drafts.map((draft, at) => {
    if (draft.kind === 'amount') return totalOf(text, drafts, draft, at);
    return draft.unit === '人次' ? payeesOf(text, drafts, draft, at) : draft;
  });
}

function totalOf(text: string, drafts: readonly Draft[], draft: Draft, at: number): Draft {
  const last = drafts[at - 1];
  if (last === undefined) return draft;
  const words = text.slice(last.quantity.end, draft.quantity.start);
  if (words.length > LONGEST_GAP || !PLAIN_SUM.test(words)) return draft;
  const members = membersBefore(text, drafts, at);
  const programmes = programmesOf(members);
  if (programmes.size < FEWEST || !isOfAll(text, words, members)) return draft;
  const poor = poorIn(programmes) >= FEWEST;
  const category = poor ? TOTAL_CATEGORY : (members.at(-1) ?? draft).category.value;
  return {
    ...draft,
    indicator: { value: poor ? TOTAL_ROW : null, origin: origin(poor ? 'computed' : 'assumed', 'sum-over-members') },
    category: { value: category, origin: origin('inherited', 'sum-over-members') },
    subject: { value: SUM_NOUN.exec(words)?.[0] ?? '合计', origin: origin('stated', 'words-before') },
    dimensions: {},
  };
}

/** Those who got what several programmes paid: 低保金86万元、特困供养金12万元,惠及群众⟦2600人次⟧ → assistance.person-times. */
function payeesOf(text: string, drafts: readonly Draft[], draft: Draft, at: number): Draft {
  const last = drafts[at - 1];
  if (last?.kind !== 'amount' || !PLAIN_PAYEES.test(text.slice(last.quantity.end, draft.quantity.start))) return draft;
  if (poorIn(programmesOf(membersBefore(text, drafts, at))) < FEWEST) return draft;
  return {
    ...draft,
    indicator: { value: PAYEES_ROW, origin: origin('computed', 'sum-over-members') },
    category: { value: TOTAL_CATEGORY, origin: origin('inherited', 'sum-over-members') },
    dimensions: {},
  };
}

/** The members of the list that ends right before a sum, nearest first: all of people, or all of money. */
function membersBefore(text: string, drafts: readonly Draft[], at: number): Draft[] {
  const members: Draft[] = [];
  const money = drafts[at - 1]?.kind === 'amount';
  for (let i = at - 1; i >= Math.max(0, at - MOST_MEMBERS); i--) {
    const member = drafts[i];
    if (member === undefined || (money ? member.kind !== 'amount' : !HEADS.has(member.unit))) break;
    members.push(member);
    const gap = text.slice(drafts[i - 1]?.quantity.end ?? 0, member.quantity.start);
    if (/[;。()]|其中/.test(gap)) break;
  }
  return members;
}

/** How many of some programmes are of assistance to the poor. */
const poorIn = (programmes: ReadonlySet<string>): number =>
  [...programmes].filter((programme) => ASSISTANCE.has(programme)).length;

/** The programmes of members, by their rows; one without a row stands for what it is about, where no other is about it. */
function programmesOf(members: readonly Draft[]): Set<string> {
  const programmes = new Set(members.flatMap((member) => programmeOf(member) ?? []));
  const told = new Set(members.flatMap((member) => (programmeOf(member) === undefined ? [] : member.category.value)));
  for (const member of members)
    if (programmeOf(member) === undefined && !told.has(member.category.value)) programmes.add(member.category.value);
  return programmes;
}

/** Whether the words of a sum say that it is that of all members, or their list is so close that it can only be. */
function isOfAll(text: string, words: string, members: readonly Draft[]): boolean {
  if (OF_ALL.test(words)) return true;
  const [last, before] = members;
  if (last === undefined || before === undefined || last.kind === 'amount') return false;
  const other = members.find((member) => programmeOf(member) !== programmeOf(last));
  const between = text.slice(other?.quantity.end ?? before.quantity.end, last.quantity.start);
  return !between.includes(',') || (OF_SOME.test(words) && last.unit !== '人次');
}
