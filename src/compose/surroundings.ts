import type { Span } from '../model/span.js';
import type { Hit, Matcher } from '../text/automaton.js';
import { isBare } from './bare.js';
import type { Frame } from './frames.js';
import type { IndicatorWord, Lexis } from './lexis.js';

/** How far from the figure a word stands: its own words, its clause, an earlier one, the lead-in, another block or sentence. */
export type Reach = 'near' | 'clause' | 'earlier' | 'topic' | 'before';

/** How much a word weighs at each reach. */
export const WEIGHT: Readonly<Record<Reach, number>> = { near: 3, clause: 2.2, earlier: 1.6, topic: 0.5, before: 0.3 };
/** Each clause further back weighs this much less. */
const FADING = 0.15;
/** In an earlier clause the words at its head are its subject and weigh a little more. */
const HEAD_BONUS = 0.05;

/** Sums and shares that stand among the words. */
const NUMBERS = /\d[\d.]{0,12}(?:[万亿]?(?:元|人次?|户|家|个|件|对|张)|%)?/g;

/** Indicator words outside a figure's own block. */
export interface Backdrop {
  /** Those of the heading or lead-in that it stands under. */
  readonly topic: readonly IndicatorWord[];
  /** Those of the sentence before. */
  readonly before: readonly IndicatorWord[];
}

/**
 * The words known to the indicators, by how far from a figure they stand; of several, the nearest counts. One such
 * working memory serves figure after figure.
 */
export class Surroundings {
  readonly #generic: Matcher<true>;
  readonly #weights: Float64Array;
  readonly #own: Uint8Array;
  readonly #found: IndicatorWord[] = [];

  constructor(lexis: Lexis) {
    this.#generic = lexis.genericNouns;
    this.#weights = new Float64Array(lexis.indicatorWordCount);
    this.#own = new Uint8Array(lexis.indicatorWordCount);
  }

  /** Gathers the words around a figure and forgets those of the figure before. */
  gather(text: string, frame: Frame, hits: readonly Hit<IndicatorWord>[], backdrop: Backdrop): void {
    this.#clear();
    const topic = backdrop.topic.length > 0 && this.#saysNothing(text, frame) ? WEIGHT.clause : WEIGHT.topic;
    for (const word of backdrop.before) this.#set(word, WEIGHT.before);
    for (const word of backdrop.topic) this.#set(word, topic);
    const own = ownWords(text, frame);
    const level = tellsLevel(text, frame);
    for (const hit of hits) {
      if ((level && hit.value.moves) || (hit.value.grows && isReached(text, hit))) continue;
      const weight = weightAt(frame, hit);
      if (weight > this.weight(hit.value)) this.#set(hit.value, weight);
      if (isOwn(hit, frame, own)) this.#markOwn(hit.value);
    }
  }

  /** How near the nearest such word stands; 0 where there is none. */
  weight({ id }: IndicatorWord): number {
    return this.#weights[id] ?? 0;
  }

  /** Whether any of some words, given by their numbers, stands around at all. */
  hasAny(ids: Uint16Array): boolean {
    for (let at = 0; at < ids.length; at++) if ((this.#weights[ids[at] ?? 0] ?? 0) > 0) return true;
    return false;
  }

  /** Whether a word stands among the figure's own or behind them, so that it may say that something else is counted. */
  isOwn({ id }: IndicatorWord): boolean {
    return this.#own[id] === 1;
  }

  /** Whether a figure's block names nothing up to it, so that its heading is its label: 福彩销售。目标⟦260万元⟧. */
  #saysNothing(text: string, { near, earlier }: Frame): boolean {
    const bare = ({ start, end }: Span): boolean => {
      const words = text.slice(start, end).replace(NUMBERS, ' ');
      return isBare(words, { start: 0, end: words.length }, this.#generic);
    };
    return near.every(bare) && earlier.every(bare);
  }

  #set(word: IndicatorWord, weight: number): void {
    this.#weights[word.id] = weight;
    this.#found.push(word);
  }

  #markOwn(word: IndicatorWord): void {
    this.#own[word.id] = 1;
    this.#found.push(word);
  }

  #clear(): void {
    for (const { id } of this.#found) {
      this.#weights[id] = 0;
      this.#own[id] = 0;
    }
    this.#found.length = 0;
  }
}

const memories = new WeakMap<Lexis, Surroundings>();

/** The working memory for figures composed one after another: what it holds is forgotten with the next `gather`. */
export function surroundingsFor(lexis: Lexis): Surroundings {
  const known = memories.get(lexis) ?? new Surroundings(lexis);
  memories.set(lexis, known);
  return known;
}

/** Where the words stand that name what a figure counts. */
interface OwnWords {
  /** The stretches of its own words and of those behind it. */
  readonly named: readonly Span[];
  /** Where the verb that its list carries on ends at the latest; -1 where it stands in no list. */
  readonly carriedTo: number;
}

function ownWords(text: string, frame: Frame): OwnWords {
  const first = frame.near[0];
  const listed = first !== undefined && '、和及与'.includes(text.charAt(first.start - 1) || ' ');
  if (isAmong(text, frame))
    return { named: [...frame.near, { start: frame.clause.start, end: frame.quantity.start }], carriedTo: -1 };
  if (isHeadcount(text, frame)) return { named: frame.near, carriedTo: frame.quantity.start };
  if (isShareOfEach(text, frame)) return { named: [...frame.near, ...behindCounted(frame)], carriedTo: -1 };
  if (isPaidOnAll(text, frame)) return { named: [...namedBy(frame), ...behindCounted(frame)], carriedTo: -1 };
  return { named: namedBy(frame), carriedTo: listed ? first.start : -1 };
}

/** Whether a figure counts some of those whom its clause names: 脱贫户中有320户⟦860人⟧纳入低保. */
const isAmong = (text: string, { clause, quantity }: Frame): boolean =>
  /中(?:还|共)?有(?:\d[\d.]*万?余?户)?$/.test(
    text.slice(Math.max(clause.start, quantity.start - AMONG_WITHIN), quantity.start),
  );

const AMONG_WITHIN = 16;

/** Whether a figure only tells the people of the households before it: 取消23户、⟦52人⟧的低保待遇, 调整320户,共⟦860人⟧. */
const isHeadcount = (text: string, { quantity }: Frame): boolean =>
  /户[、,]?(?:合?共计?|合计)?$/.test(text.slice(Math.max(0, quantity.start - 5), quantity.start));

/** What each gets of what was told before, and what it comes to: 资助大学生12名,⟦每人⟧1万元; 培训4期,⟦共⟧320人. */
const OF_EACH = /^[,、]?(?:每[人户名例]每?[月年次]?|人均|户均|共计?|合计|总计|计|)$/;
/** What was paid on all that was told before: 为320名低保对象发放价格补贴,⟦共发放⟧2万元. */
const PAID_ON_ALL = /^[,、]?(?:全年|累计|一?共|合计){0,2}(?:发放|支出|支付|拨付|兑付)$/;

const isShareOfEach = (text: string, { inherited, own }: Frame): boolean =>
  inherited === 'figure' && OF_EACH.test(text.slice(own.start, own.end));

const isPaidOnAll = (text: string, { inherited, own }: Frame): boolean =>
  inherited === 'figure' && PAID_ON_ALL.test(text.slice(own.start, own.end));

/** What stands between a figure and the words that it goes on from: 为320名低保对象⟦发放价格补贴⟧,共2万元. */
function behindCounted({ near, own, earlier }: Frame): Span[] {
  const end = near.at(-1)?.end;
  const open = end !== undefined && (earlier.at(-1)?.start ?? own.start) <= end && end < own.start;
  return open ? [{ start: end, end: own.start }] : [];
}

/** The words that name a figure: those that a bare one takes over from the figure before do not count beside its own. */
export const namedBy = (frame: Frame): readonly Span[] =>
  frame.inherited === 'figure' && frame.own.end > frame.own.start && frame.area === null
    ? [frame.own, frame.after]
    : frame.near;

const isOwn = (hit: Hit<IndicatorWord>, frame: Frame, { named, carriedTo }: OwnWords): boolean =>
  within(hit, frame.rest) ||
  withinAny(hit, named) ||
  (hit.value.carried && hit.end <= carriedTo && within(hit, frame.clause));

/** 增加到 tells the level that is reached, not what was added. */
const isReached = (text: string, { end }: Hit<IndicatorWord>): boolean => '到至为'.includes(text.charAt(end) || ' ');

/** Whether a figure tells where a growth began or ended, so that none of its verbs is its own: 新增床位100张,达到⟦1500张⟧. */
const tellsLevel = (text: string, { inherited, own }: Frame): boolean =>
  '由从'.includes(text.charAt(own.end - 1)) || (inherited === 'figure' && LEVEL.test(text.slice(own.start, own.end)));

const LEVEL =
  /^(?:(?:已|现|累计|总数|总量)*(?:达到?|至|到|增至|升至)了?|(?:总数|总量|现有|目前|共有|总计)+(?:为|是)?)$/;

const within = (hit: Span, span: Span): boolean => hit.start >= span.start && hit.end <= span.end;

function withinAny(hit: Span, spans: readonly Span[]): boolean {
  for (const span of spans) if (within(hit, span)) return true;
  return false;
}

function weightAt(frame: Frame, hit: Span): number {
  if (withinAny(hit, frame.near)) return WEIGHT.near;
  if (within(hit, frame.rest)) return WEIGHT.clause;
  if (frame.label !== null && within(hit, frame.label)) return WEIGHT.clause;
  if (within(hit, frame.lead)) return WEIGHT.earlier;
  let back = 1;
  for (const clause of frame.earlier) {
    if (within(hit, clause)) {
      const depth = (hit.start - clause.start) / (clause.end - clause.start);
      return Math.max(WEIGHT.topic + FADING, WEIGHT.earlier - back * FADING + (1 - depth) * HEAD_BONUS);
    }
    back++;
  }
  return hit.end <= frame.clause.start ? WEIGHT.before : 0;
}

/** How far a word of such a weight stands. */
export const reachOf = (weight: number): Reach => {
  if (weight >= WEIGHT.near) return 'near';
  if (weight >= WEIGHT.clause) return 'clause';
  if (weight > WEIGHT.topic) return 'earlier';
  return weight === WEIGHT.topic ? 'topic' : 'before';
};
