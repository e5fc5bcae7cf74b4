import type { Rival } from '../model/explanation.js';
import type { SentenceMentions } from '../model/mention.js';
import type { Dimensions, Kind, Status } from '../model/observation.js';
import { type Origin, origin, type Sourced } from '../model/origin.js';
import type { Sentence } from '../model/outline.js';
import type { Span } from '../model/span.js';
import type { Hit } from '../text/automaton.js';
import { areaOf } from './area.js';
import { type CategoryChoice, tallyCategories } from './category.js';
import { splitClauses } from './clauses.js';
import { dimensionsOf } from './dimensions.js';
import { distribute } from './distribute.js';
import type { Draft } from './draft.js';
import { type Frame, frameQuantities, withoutTimes } from './frames.js';
import type { Side } from './governing.js';
import { type IndicatorMatch, matchIndicator, Surroundings, surroundingsFor } from './indicator.js';
import { kindOf } from './kind.js';
import type { CategoryVote, IndicatorWord, Lexis, StatusCue } from './lexis.js';
import { shareMembers } from './members.js';
import { takeFromWhole } from './parts.js';
import { inheritPer } from './per.js';
import { lastYearOf, periodOf, sidesOf, yearOf } from './period.js';
import { rivalsOf } from './rivals.js';
import { SIGN, signsIn } from './signs.js';
import { statusOf } from './status.js';
import { subjectOf } from './subject.js';
import type { Topic } from './topic.js';
import { withoutUnheard } from './unheard.js';
import { nearby, windowOf } from './window.js';

/** Units that differ only by a measure word. */
const UNITS: ReadonlyMap<string, string> = new Map([['个百分点', '百分点']]);

/** A sentence with all that composing looks up in it. */
interface Scene {
  readonly sentence: Sentence;
  readonly mentions: SentenceMentions;
  readonly topic: Topic;
  readonly lexis: Lexis;
  readonly timeless: string;
  /** The signs of the sentence, and those of its topic with them. */
  readonly signs: number;
  readonly topicSigns: number;
  readonly frames: readonly Frame[];
  readonly hits: readonly Hit<IndicatorWord>[];
  readonly votes: readonly Hit<CategoryVote>[];
  readonly cues: readonly Hit<StatusCue>[];
  readonly sides: readonly Side[];
  /** The indicator words around the figure that is being composed. */
  readonly around: Surroundings;
}

/** Composes the figures of one sentence. */
export function composeSentence(
  sentence: Sentence,
  mentions: SentenceMentions,
  topic: Topic,
  lexis: Lexis,
): readonly Draft[] {
  const { text } = sentence;
  if (mentions.quantities.length === 0) return [];
  const clauses = splitClauses(text, mentions.quantities);
  const timeless = withoutTimes(text, mentions.periods);
  const signs = signsIn(text);
  const reading = { text, timeless, signs, quantities: mentions.quantities, clauses };
  const frames = inheritPer(text, distribute(reading, frameQuantities(reading, lexis), lexis));
  const scene: Scene = {
    sentence,
    mentions,
    topic,
    lexis,
    timeless,
    signs,
    topicSigns: signs | signsIn(topic.phrase),
    frames,
    hits: lexis.indicatorWords.all(withoutUnheard(text, signs)),
    votes: lexis.categoryWords.longest(text),
    cues: lexis.statusCues.longest(text),
    sides: (signs & SIGN.old) === 0 ? [] : sidesOf(text, frames),
    around: surroundingsFor(lexis),
  };
  let before: Draft | null = null;
  const drafts = frames.map((frame) => {
    before = composeFigure(frame, scene, before);
    return before;
  });
  const shared = (signs & (SIGN.residence | SIGN.care)) === 0 ? drafts : shareMembers(text, drafts);
  return takeFromWhole(
    text,
    shared.map((draft, i) => namedBehind(draft, shared[i + 1])),
  );
}

/** The dimensions of the figure before, where a bare one follows it at once or behind 、: 临时救助金612万元、⟦3407人次⟧. */
function sharesDimensions(text: string, frame: Frame, before: Draft | null): Draft['dimensions'] | null {
  if (before !== null && isHeadcount(text, frame, before)) return before.dimensions;
  if (before === null || frame.inherited !== 'figure' || frame.own.end > frame.own.start) return null;
  return /^、?$/.test(text.slice(before.quantity.end, frame.quantity.start)) ? before.dimensions : null;
}

/** What a target is made up of is wanted as well: 建设任务170户,其中新建⟦120户⟧; unless it is said to be done. */
function partOfTarget(text: string, frame: Frame, before: Draft | null): Sourced<Status> | null {
  if (before === null || before.status.value !== 'target' || before.unit !== frame.quantity.unit) return null;
  const own = text.slice(before.quantity.end, frame.quantity.start);
  if (
    !/^[,(;]?其中[:,]?/.test(own) ||
    /已|完成|实际|目前|现有/.test(own + text.slice(frame.quantity.end, frame.rest.end))
  )
    return null;
  return { value: 'target', origin: origin('inherited', 'part-of-target') };
}

/** Grades of one standard share what was said of the first: 集中供养全自理60元/月、半护理⟦300元/月⟧. */
function asBefore(
  own: Dimensions,
  text: string,
  { quantity, clause }: Frame,
  indicator: IndicatorMatch | null,
  before: Draft | null,
): Dimensions {
  const listed = before !== null && before.quantity.start >= clause.start && text.charAt(before.quantity.end) === '、';
  if (!listed || indicator?.indicator.row.kind !== 'standard') return own;
  const same = before.indicator.value === indicator.indicator.row.id && quantity.per === before.quantity.per;
  return same && own.care === undefined && own.residence === undefined ? { ...before.dimensions, ...own } : own;
}

/** The people behind their households are the same ones: 农村低保户873户、低保对象⟦1355人⟧. */
function isHeadcount(text: string, frame: Frame, before: Draft): boolean {
  if (before.unit !== '户' || frame.quantity.unit !== '人' || before.indicator.value === null) return false;
  const gap = text.slice(before.quantity.end, frame.quantity.start);
  return /^[、,](?:低保|保障)(?:对象|人口|人员|人数)?(?:共|为|有)?$/.test(gap);
}

/** A figure without a subject that another follows at once shares what that one counts: ⟦243户⟧530人享受低保. */
function namedBehind(draft: Draft, next: Draft | undefined): Draft {
  if (draft.subject.value !== '' || next === undefined || next.quantity.start !== draft.quantity.end) return draft;
  return { ...draft, subject: { value: next.subject.value, origin: origin('inherited', 'figure-behind') } };
}

function composeFigure(frame: Frame, scene: Scene, before: Draft | null): Draft {
  const { sentence, mentions, topic, lexis, timeless, signs, frames, cues } = scene;
  const { text } = sentence;
  const window = windowOf(frame);
  const kind = kindOf(text, frame);
  const { choice } = tallyCategories(frame, nearby(window, scene.votes), topic);
  gatherAround(frame, window, scene, scene.around);
  const match = matchIndicator(timeless, frame, kind, scene.around, lexis);
  const indicator =
    match === null ? null : accept(match, choice, isIncrease(text, frame), countsOthers(text, frame, match, scene));
  const period = periodOf(frame, {
    text,
    periods: nearby(window, mentions.periods),
    inherited: sentence.period,
    side: scene.sides[frame.index] ?? null,
    counted: (from, to) => nearby(window, mentions.quantities).some(({ start, end }) => start >= from && end <= to),
    planned: sentence.part?.value === 'plan',
  });
  const past = isPast(period, sentence);
  return {
    quantity: frame.quantity,
    unit: UNITS.get(frame.quantity.unit) ?? frame.quantity.unit,
    kind,
    category: categoryOf(indicator, choice),
    indicator: sourceIndicator(indicator),
    subject: subjectOf(timeless, frame, lexis, before),
    dimensions:
      sharesDimensions(text, frame, before) ??
      asBefore(dimensionsOf(text, frame, match, topic.phrase, scene.topicSigns), text, frame, indicator, before),
    area: areaOf({ text, timeless, signs }, frame, kind, before, lexis),
    period,
    status:
      partOfTarget(text, frame, before) ??
      statusOf(frame, { text, signs, part: sentence.part, cues: nearby(window, cues), frames, past }),
    rivals: () => weighRivals(frame, scene, kind, indicator),
  };
}

const gatherAround = (frame: Frame, window: Span, { sentence, hits, topic }: Scene, around: Surroundings): void =>
  around.gather(sentence.text, frame, nearby(window, hits), { topic: topic.words, before: topic.wordsBefore });

/** The readings that were not taken, weighed anew: hardly a figure is ever asked for them. */
function weighRivals(frame: Frame, scene: Scene, kind: Kind, taken: IndicatorMatch | null): Rival[] {
  const { lexis, timeless, topic } = scene;
  const around = new Surroundings(lexis);
  const window = windowOf(frame);
  gatherAround(frame, window, scene, around);
  const tally = tallyCategories(frame, nearby(window, scene.votes), topic);
  return rivalsOf(timeless, frame, kind, around, lexis, taken, tally);
}

/** The words right before a number that make it a step and not a level: 较上年⟦提高⟧50元, 比全省平均⟦多⟧3.6张. */
const STEP =
  /(提高|增加|净增|增长|上涨|上升|提升|高出|高于|高|多|涨|超过|超出|超|下降|减少|减|少|低|低于|降低|提标)了?(近|约)?$/;

/** Whether a figure is an increase or a distance and no level of its own. */
function isIncrease(text: string, frame: Frame): boolean {
  const start = frame.quantity.lead?.start ?? frame.quantity.start;
  const from = Math.max(frame.clause.start, start - STEP_WITHIN);
  const before = text.slice(from, start).replace(LISTED_BEFORE, '');
  return (
    RISE.test(before) ||
    (STEP.test(before) && /较|比|再|同比|环比|年均/.test(before)) ||
    MEAN.test(text.slice(from, frame.quantity.start))
  );
}

/** How far before a figure the words of a step may begin. */
const STEP_WITHIN = 160;

/** The figures of a list before one: 分别提高了⟦36元和⟧11元, 提高⟦40元/人·月、⟧30元/人·月, 增加⟦211户⟧348人. */
const LISTED_BEFORE =
  /(?:\d[\d.]{0,9}[万亿]?(?:元(?:\/[人户年月·/]{1,4}(?:、[年月])?)?|户|人次|人|张|个?百分点|个|家|%)[、和与]?){1,4}$/;

/** A mean of months or years, and what goes beyond a task, are no sum: 年均⟦2240人次⟧, 超任务数⟦40户⟧. */
const MEAN = /(?:年均|月均|日均|超(?:出|过|额)?(?:目标)?任务数?)(?:约|近)?$/;

/** Verbs that always tell a step where the number follows at once: 累计提高⟦60元⟧, never 提高到. */
const RISE = /(?:提高|提标|上调|上涨|上升|提升|调高|降低|下降)了?(?:约|近)?$/;

/** Places right behind a number: 9个⟦街道⟧开办老年食堂14家 counts streets, not canteens. */
const PLACES =
  /^(?:乡镇|街道|镇\(街道\)|乡镇\(街道\)|乡\(镇\)|镇街|镇乡|社区|行政村|村|村\(社区\)|村居|县区|县\(区\)|县市区|县\(市、区\)|县|区|镇|乡|部门|单位|苏木|嘎查)(?:\([^()]{1,6}\))?$/;

/** Whether a figure counts places or offices where something is done, rather than the thing. */
const countsPlaces = (text: string, frame: Frame): boolean =>
  frame.quantity.unit === '个' && PLACES.test(text.slice(frame.after.start, frame.after.end));

/** Whether the noun right behind a number is another programme's than the row whose words stand further off: 为特困人员和80名⟦老人⟧. */
function countsOthers(text: string, frame: Frame, match: IndicatorMatch, { votes }: Scene): boolean {
  const { category } = match.indicator.row;
  if (countsPlaces(text, frame) && category !== 'community-governance') return true;
  if (match.reach === 'near') return false;
  const { start, end } = frame.after;
  const behind = votes.filter((vote) => vote.value.strong && vote.start >= start && vote.end <= end);
  return behind.length > 0 && behind.every((vote) => vote.value.category !== category);
}

/**
 * A row of words that any programme uses (覆盖率) holds only where the figure is about the row's own category; an increase
 * is not the level that it adds to.
 */
function accept(
  match: IndicatorMatch,
  choice: CategoryChoice,
  increase: boolean,
  others: boolean,
): IndicatorMatch | null {
  const { row } = match.indicator;
  if (increase && row.increment !== true) return null;
  if (others) return null;
  const told = row.generic === true || match.reach === 'before';
  return told && choice.category !== row.category ? null : match;
}

function categoryOf(match: IndicatorMatch | null, choice: CategoryChoice): Sourced<string> {
  if (match !== null) return { value: match.indicator.row.category, origin: origin('computed', 'of-indicator') };
  const basis = { near: 'stated', none: 'assumed' } as const;
  const how = choice.reach === 'near' || choice.reach === 'none' ? basis[choice.reach] : 'inherited';
  return { value: choice.category, origin: origin(how, `category-${choice.reach}`) };
}

function sourceIndicator(match: IndicatorMatch | null): Sourced<string | null> {
  if (match === null) return { value: null, origin: origin('assumed', 'no-indicator-fits') };
  const how: Origin['basis'] = match.reach === 'near' ? 'stated' : 'inherited';
  return { value: match.indicator.row.id, origin: origin(how, `words-${match.reach}`) };
}

function isPast(period: Sourced<string> | null, sentence: Sentence): boolean {
  if (period === sentence.period) return false;
  const own = lastYearOf(period?.value ?? null);
  const base = yearOf(sentence.period?.value ?? null);
  return own !== null && base !== null && own < base;
}
