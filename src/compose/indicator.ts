import type { Kind } from '../model/observation.js';
import type { Span } from '../model/span.js';
import type { Hit, Matcher } from '../text/automaton.js';
import { type Frame, residue } from './frames.js';
import type { CompiledIndicator, IndicatorWord, Lexis, WordGroup } from './lexis.js';

/** The indicator found for a figure, and how near its words stood. */
export interface IndicatorMatch {
  readonly indicator: CompiledIndicator;
  readonly score: number;
  /** Where the farthest of its words was found. */
  readonly reach: Reach;
}

/** How far from the figure a word stands: its own words, its clause, an earlier one, the lead-in, another block or sentence. */
export type Reach = 'near' | 'clause' | 'earlier' | 'topic' | 'before';

const WEIGHT: Readonly<Record<Reach, number>> = { near: 3, clause: 2.2, earlier: 1.6, topic: 0.5, before: 0.3 };
/** Each clause further back weighs this much less. */
const FADING = 0.15;
/** In an earlier clause the words at its head are its subject and weigh a little more. */
const HEAD_BONUS = 0.05;
const RANK_WEIGHT = 0.4;
const LENGTH_WEIGHT = 0.02;

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
  readonly #weights: Float64Array;
  readonly #own: Uint8Array;
  readonly #found: IndicatorWord[] = [];

  constructor(lexis: Lexis) {
    this.#weights = new Float64Array(lexis.indicatorWordCount);
    this.#own = new Uint8Array(lexis.indicatorWordCount);
  }

  /** Gathers the words around a figure and forgets those of the figure before. */
  gather(text: string, frame: Frame, hits: readonly Hit<IndicatorWord>[], backdrop: Backdrop): void {
    this.#clear();
    for (const word of backdrop.before) this.#set(word, WEIGHT.before);
    for (const word of backdrop.topic) this.#set(word, WEIGHT.topic);
    const own = ownWords(text, frame);
    for (const hit of hits) {
      if (isReached(text, hit)) continue;
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
  if (isHeadcount(text, frame)) return { named: namedBy(frame), carriedTo: frame.quantity.start };
  return { named: namedBy(frame), carriedTo: listed ? first.start : -1 };
}

/** Whether a figure only tells the people of the households before it: 取消23户、⟦52人⟧的低保待遇. */
const isHeadcount = (text: string, { quantity }: Frame): boolean =>
  text.slice(Math.max(0, quantity.start - 2), quantity.start) === '户、';

/** The words that name a figure: those that a bare one takes over from the figure before do not count beside its own. */
const namedBy = (frame: Frame): readonly Span[] =>
  frame.inherited === 'figure' && frame.own.end > frame.own.start ? [frame.own, frame.after] : frame.near;

const isOwn = (hit: Hit<IndicatorWord>, frame: Frame, { named, carriedTo }: OwnWords): boolean =>
  within(hit, frame.rest) ||
  withinAny(hit, named) ||
  (hit.value.carried && hit.end <= carriedTo && within(hit, frame.clause));

/** 增加到 tells the level that is reached, not what was added. */
const isReached = (text: string, { value, end }: Hit<IndicatorWord>): boolean =>
  value.grows && '到至为'.includes(text.charAt(end) || ' ');

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

/** The best indicator for a figure, or null where none fits. */
export function matchIndicator(
  text: string,
  frame: Frame,
  kind: Kind,
  around: Surroundings,
  lexis: Lexis,
): IndicatorMatch | null {
  let best = null as IndicatorMatch | null;
  for (const indicator of lexis.indicatorsByUnit.get(frame.quantity.unit) ?? []) {
    if (indicator.row.kind !== kind || !around.hasAny(indicator.heads)) continue;
    if (blockingWord(indicator, around) !== null) continue;
    best = scoreRow(text, frame, indicator, around, lexis.genericNouns, best?.score) ?? best;
  }
  return best;
}

/** The word that says that something else is counted, or null. */
export function blockingWord(indicator: CompiledIndicator, around: Surroundings): string | null {
  for (const word of indicator.not) if (around.isOwn(word)) return word.text;
  for (const word of indicator.unless) if (around.weight(word) > 0) return word.text;
  return null;
}

/**
 * How well a row fits a figure; null where a word is missing, the figure's own words name something else, or it fits no
 * better than `beyond`.
 */
export function scoreRow(
  text: string,
  frame: Frame,
  indicator: CompiledIndicator,
  around: Surroundings,
  generic: Matcher<true>,
  beyond = Number.NEGATIVE_INFINITY,
): IndicatorMatch | null {
  let best = null as IndicatorMatch | null;
  for (const groups of indicator.ways) {
    best = scoreWay(text, frame, indicator, groups, around, generic, best?.score ?? beyond) ?? best;
  }
  return best;
}

function scoreWay(
  text: string,
  frame: Frame,
  indicator: CompiledIndicator,
  groups: readonly WordGroup[],
  around: Surroundings,
  generic: Matcher<true>,
  beyond: number,
): IndicatorMatch | null {
  let sum = 0;
  let length = 0;
  let head = WEIGHT.near;
  for (const group of groups) {
    const word = bestWord(group, around);
    if (word === null) return null;
    const weight = around.weight(word);
    sum += weight;
    length += word.text.length;
    head = Math.min(head, weight);
  }
  const score = sum / groups.length + (indicator.row.rank ?? 0) * RANK_WEIGHT + length * LENGTH_WEIGHT;
  if (score <= beyond || namesElse(text, frame, groups, generic)) return null;
  const reach = reachOf(head);
  if (reach === 'before' && namesPeople(text, frame)) return null;
  if (left(reach) < Number.POSITIVE_INFINITY && foreignWords(text, frame, groups, generic) >= left(reach)) return null;
  return { indicator, score, reach };
}

/** The nearest word of a group, the longer of two; null where none stands near enough. */
export function bestWord({ words, inherits }: WordGroup, around: Surroundings): IndicatorWord | null {
  let best: IndicatorWord | null = null;
  let most = 0;
  for (const word of words) {
    const weight = around.weight(word);
    if (weight <= most || (!inherits && weight < WEIGHT.clause)) continue;
    best = word;
    most = weight;
  }
  return best;
}

const reachOf = (weight: number): Reach => {
  if (weight >= WEIGHT.near) return 'near';
  if (weight >= WEIGHT.clause) return 'clause';
  if (weight > WEIGHT.topic) return 'earlier';
  return weight === WEIGHT.topic ? 'topic' : 'before';
};

/**
 * How many characters of a figure's own words may stay unexplained where the row's words stand so far away: what is left
 * names something else. The sentence before counts only for a figure that names nothing at all.
 */
const left = (reach: Reach): number => {
  if (reach === 'before') return 1;
  return reach === 'earlier' || reach === 'topic' ? 2 : Number.POSITIVE_INFINITY;
};

/** Whether a figure's own words name people of a sort, whom another sentence or block does not tell of. */
const namesPeople = (text: string, frame: Frame): boolean =>
  frame.near.some((span) =>
    /老人|老年人|儿童|学生|师生|青少年|职工|居民|群众|市民|村民|妇女|党员|干部|志愿者|社工|残疾人/.test(
      text.slice(span.start, span.end),
    ),
  );

/** Whether the noun behind the number names something that the row does not know: 社工为560名⟦困境儿童⟧ are no social workers. */
function namesElse(text: string, frame: Frame, groups: readonly WordGroup[], generic: Matcher<true>): boolean {
  const around = `${text.slice(frame.own.start, frame.own.end)} ${text.slice(frame.after.start, frame.rest.end)}`;
  if (groups.some(({ words }) => words.some((word) => around.includes(word.text)))) return false;
  return residue(text, frame.after, generic).length >= LEFT_BEHIND;
}

/** So many unknown characters behind a number name something else. */
const LEFT_BEHIND = 2;

/** A grand total behind its parts names no part of them: 新登记15家,注销7家,全市累计⟦274家⟧. */
const GRAND = /^[,、]?(?:目前|现|全[市县区州旗镇乡])*(?:累计|共有?|总计|合计|总数|总量|现有)(?:达到?|为|有)?$/;

/** How much of a figure's own words neither the row nor the general vocabulary knows. */
function foreignWords(text: string, frame: Frame, groups: readonly WordGroup[], generic: Matcher<true>): number {
  if (frame.area !== null) return 0;
  let words = (GRAND.test(text.slice(frame.own.start, frame.own.end)) ? namedBy(frame) : frame.near)
    .map((span) => text.slice(span.start, span.end))
    .join(' ');
  for (const group of groups) for (const { text: word } of group.words) words = words.replace(word, ' ');
  return residue(words, { start: 0, end: words.length }, generic).length;
}
