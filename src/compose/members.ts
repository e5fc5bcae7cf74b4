import { type Draft, programmeOf } from './draft.js';

/** What tells the members of a list apart. */
type Narrowing = 'residence' | 'care';

/** A figure that leaves a dimension open, with what its member says of it. */
interface Open {
  readonly draft: Draft;
  readonly member: Draft;
}

/** A count, and the sum spent on it. */
const FEWEST = 2;
/** How far before a sum its list may begin. */
const LONGEST_LIST = 240;
const BRACKETED = /\([^()]*\)/g;
/** What closes a list instead of belonging to its last member: 两项合计支出, 发放城乡低保金. */
const OF_ALL = /合计|总计|共计|总共|一共|两项|两类|城乡|集中和分散|集中、分散/;

/**
 * Sums that a list tells member by member are each that member's: `城市低保5户8人,发放低保金⟦3万元⟧;农村低保7户9人,发放低保金
 * ⟦4万元⟧` → urban, rural. Where one of two members is followed by a sum it may be that of both, and stays as it is.
 */
export function shareMembers(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < FEWEST) return drafts;
  return shareOne(text, shareOne(text, drafts, 'residence'), 'care');
}

function shareOne(text: string, drafts: readonly Draft[], narrowing: Narrowing): readonly Draft[] {
  const open = openFigures(text, drafts, narrowing);
  if (open.length === 0) return drafts;
  const given = new Map<Draft, Draft>();
  for (const { draft, member } of open) {
    const alike = open.filter((other) => other.draft.indicator.value === draft.indicator.value);
    const own = alike.filter((other) => other.member.dimensions[narrowing] === member.dimensions[narrowing]);
    if ((alike.length > 1 && own.length === 1) || isOnly(text, draft, narrowing) || isJoined(text, draft, member))
      given.set(draft, { ...draft, dimensions: { ...draft.dimensions, [narrowing]: member.dimensions[narrowing] } });
  }
  return drafts.map((draft) => given.get(draft) ?? draft);
}

/** Whether a sum is joined to its member's count without a verb of its own: 其中农村低保对象440人、低保金⟦150万元⟧. */
const isJoined = (text: string, { quantity, kind }: Draft, member: Draft): boolean =>
  kind === 'amount' && JOINED.test(text.slice(member.quantity.end, quantity.start));

const JOINED = /^、(?:(?!发放|支出|拨付|支付|累计|共|合计)[^\d,;。()、])*$/;

/** Whether a sentence names one member alone before a sum, so that it is that one's: 农村低保560人,发放低保金⟦200万元⟧. */
function isOnly(text: string, { quantity, kind }: Draft, narrowing: Narrowing): boolean {
  const before = text.slice(Math.max(0, quantity.start - LONGEST_LIST), quantity.start).replace(BRACKETED, '');
  const [one, other] = narrowing === 'residence' ? [/城/, /农|乡|五保/] : [/集中|机构/, /分散|散居/];
  return kind === 'amount' && !before.includes('其中') && one.test(before) !== other.test(before);
}

/** The figures that leave a dimension open, each behind one of its programme that does not. */
function openFigures(text: string, drafts: readonly Draft[], narrowing: Narrowing): Open[] {
  const open: Open[] = [];
  let member: Draft | null = null;
  let from = 0;
  for (const draft of drafts) {
    const own = text.slice(from, draft.quantity.end);
    if (draft.dimensions[narrowing] !== undefined) member = draft.indicator.value === null ? member : draft;
    else if (member !== null && isOfProgramme(draft, member) && !OF_ALL.test(own)) open.push({ draft, member });
    from = draft.quantity.end;
  }
  return open;
}

/** Whether two figures are of one programme: dibao.spending and dibao.households. */
function isOfProgramme(draft: Draft, member: Draft): boolean {
  const programme = programmeOf(draft);
  return programme !== undefined && programme === programmeOf(member);
}
