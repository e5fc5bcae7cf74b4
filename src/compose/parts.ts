import { origin } from '../model/origin.js';
import { type Draft, HEADS } from './draft.js';

/** Where the list of the parts of a whole begins. */
const OF_WHICH = /^[,、(;。)]{0,2}其中[:,]?/;
/** Subjects of a whole that only say where the people live or who was asked, and leave open what their parts are about. */
const VAGUE: ReadonlySet<string> = new Set(['administration', 'rural-revitalization', 'community-governance']);
/** A whole of inhabitants is divided by programmes, and is none itself. */
const INHABITANTS = /人口|户籍|常住|居民总数/;
/** How far before a number its whole is named. */
const WHOLE_WITHIN = 12;
/** What was done to a whole is done to its parts, who are no stock of their own programme: 慰问500户,其中低保户⟦300户⟧. */
const DONE_TO =
  /慰问|走访|探访|改造|资助|培训|配发|重建|修缮|核查|抽查|复核|排查|摸排|受理|申请|体检|新增|清退|取消|停发|建房/;
/** Members of a body: who of them belongs to a party or a people is told of that body (选出委员860人,其中党员⟦320人⟧). */
const MEMBERS = /成员|委员|代表|候选人|选民|村干部|班子|主任/;
/** A share of the part before it: 党员320人,占⟦37%⟧. */
const ITS_SHARE = /^[,、(]?占(?:总数|总人数|比)?(?:的|为)?$/;
/** What ends such a list. */
const NEW_COUNT = /[;。]|全[县市区州旗]|累计|发放|现有|目前|另|共有|同时/;

/**
 * Parts of a whole are about what the whole is about, and no stock of the programme by which they are told apart:
 * 适老化改造300户,其中低保户⟦120户⟧ → elderly-care, no indicator. `text` is the sentence; the drafts are its figures in order.
 */
export function takeFromWhole(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (!text.includes('其中'))
    return AMONG_MEMBERS.test(text) ? drafts.map((draft) => asMember(drafts[0], draft)) : drafts;
  let list: PartList | null = null;
  let last: Draft | undefined;
  return drafts.map((draft, at) => {
    const before = drafts[at - 1];
    if (before === undefined) return draft;
    const gap = text.slice(before.quantity.end, draft.quantity.start);
    if (OF_WHICH.test(gap)) list = listAt(text, drafts, at);
    else if (NEW_COUNT.test(gap)) list = null;
    if (list === null) last = draft;
    else last = ITS_SHARE.test(gap) ? shareOf(last, draft) : readPart(list, gap, text, draft);
    return last;
  });
}

/** A whole whose parts are told, with the figures told of it beside. */
interface PartList {
  readonly whole: Draft;
  readonly beside: readonly Draft[];
  /** Whether something was done to the whole. */
  readonly done: boolean;
}

/** The list of parts that begins with a figure; null where none stands before it. */
function listAt(text: string, drafts: readonly Draft[], at: number): PartList | null {
  const [whole, first] = [drafts[at - 1], drafts[at]];
  if (whole === undefined || first === undefined) return null;
  return {
    whole,
    beside: drafts.slice(Math.max(0, at - MOST_WHOLES), at).filter((one) => one !== whole || one.unit !== first.unit),
    done: DONE_TO.test(text.slice(drafts[at - 2]?.quantity.end ?? 0, whole.quantity.start)),
  };
}

const readPart = ({ whole, beside, done }: PartList, gap: string, text: string, draft: Draft): Draft =>
  repeats(beside, draft) || isShareOfLevel(whole, gap, draft)
    ? withoutIndicator(draft)
    : partOf(whole, done, text, draft);

/** How many figures before its parts are looked at as the wholes that they are parts of. */
const MOST_WHOLES = 6;

/** Whether a part counts again what was counted of the whole: 机构86家、床位650张,其中民办机构47家、床位⟦120张⟧. */
const repeats = (wholes: readonly Draft[], { indicator, unit, dimensions, area }: Draft): boolean =>
  indicator.value !== null &&
  area === null &&
  wholes.some(
    (whole) =>
      whole.indicator.value === indicator.value &&
      whole.unit === unit &&
      whole.dimensions.residence === dimensions.residence &&
      whole.dimensions.care === dimensions.care &&
      whole.dimensions.age === dimensions.age,
  );

/** Whether a part is what one level of government gave to a whole: 争取资金860万元,其中省级⟦500万元⟧. */
const isShareOfLevel = (whole: Draft, gap: string, { unit }: Draft): boolean =>
  whole.unit === unit && OF_LEVEL.test(gap);

const OF_LEVEL =
  /^[,、;(]?(?:其中)?[:,]?(?:中央|[省市县区州]级?|本级)(?:财政|专项|补助|配套|资金|投入|福彩公益金|福利彩票公益金)*(?:约|为)?$/;

/** A body whose members a sentence goes through: 新一届村委会成员中,…党员占320人. */
const AMONG_MEMBERS = /(?:成员|班子|村干部|代表|委员)中[,有]/;

/** A figure of people of a party as one of the body that the sentence goes through. */
const asMember = (first: Draft | undefined, draft: Draft): Draft =>
  first !== undefined && draft.category.value === 'party-building' && HEADS.has(draft.unit)
    ? { ...draft, category: first.category }
    : draft;

/** A share of the part before it is about what that part is about. */
const shareOf = (part: Draft | undefined, draft: Draft): Draft =>
  part === undefined || draft.indicator.value !== null ? draft : { ...draft, category: part.category };

/** The category of a whole as that of its part. */
const categoryOf = ({ category }: Draft): Draft['category'] => ({
  value: category.value,
  origin: origin('inherited', 'category-whole'),
});

/** One figure of a list as a part of its whole. */
function partOf(whole: Draft, done: boolean, text: string, draft: Draft): Draft {
  const alike = draft.indicator.value !== null && draft.indicator.value === whole.indicator.value;
  if (alike) return draft;
  if (isOfWhole(whole, draft)) return withoutIndicator(draft);
  if (draft.kind === 'amount' && isLeftOpen(whole, draft)) return { ...draft, category: categoryOf(whole) };
  // Only people and households counted among those of a programme are still that programme's.
  if (!HEADS.has(draft.unit)) return draft;
  const foreign = isForeign(whole, text, draft);
  if (!foreign && !done) return draft;
  const category = foreign ? categoryOf(whole) : draft.category;
  return { ...withoutIndicator(draft), category };
}

/** Whether a part takes from further off an indicator that its whole has not: 销售260万元,公益金78万元,其中县级⟦16万元⟧. */
const isOfWhole = (whole: Draft, { unit, indicator }: Draft): boolean =>
  whole.indicator.value === null &&
  whole.unit === unit &&
  indicator.value !== null &&
  indicator.origin.basis !== 'stated';

const withoutIndicator = (draft: Draft): Draft => ({
  ...draft,
  indicator: { value: null, origin: origin('assumed', 'part-of-whole') },
});

/** Whether a sum behind the parts of a whole names nothing itself: 救助360人次,其中老年人20人次,支出⟦12万元⟧. */
const isLeftOpen = ({ category }: Draft, draft: Draft): boolean =>
  draft.indicator.value === null &&
  category.origin.basis !== 'assumed' &&
  draft.subject.origin.rule === 'figure-before';

/** Whether a whole is plainly about something else than its part's own words. */
const isForeign = ({ category, quantity }: Draft, text: string, draft: Draft): boolean =>
  category.value !== draft.category.value &&
  category.origin.basis !== 'inherited' &&
  category.origin.basis !== 'assumed' &&
  (!VAGUE.has(category.value) ||
    MEMBERS.test(text.slice(Math.max(0, quantity.start - WHOLE_WITHIN), quantity.start))) &&
  !INHABITANTS.test(text.slice(Math.max(0, quantity.start - WHOLE_WITHIN), quantity.end));
