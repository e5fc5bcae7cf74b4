import type { Span } from '../model/span.js';
import type { Hit } from '../text/automaton.js';
import type { Frame } from './frames.js';
import type { CategoryVote, Lexis } from './lexis.js';

/** A category with the weight of the words that speak for it. */
export interface CategoryChoice {
  readonly category: string;
  readonly score: number;
  readonly reach: 'near' | 'clause' | 'earlier' | 'topic' | 'heading' | 'none';
  /** What stands in the figure's own clause: a word that names a category, one that only leans to it, or neither. */
  readonly said: () => 'named' | 'hinted' | null;
}

const STRONG = 1;
const WEAK = 0.2;
const NEAR = 4;
/** Words right behind the number name its noun and weigh more than words before it. */
const AFTER = 5;
const CLAUSE = 2;
/** A category's second word in a row says little more than its first: 免除低保、五保对象火化费. */
const AGAIN = 0.5;
const EARLIER = 2.0;
const FADING = 0.25;
/** A sum that names no programme itself is paid to those whom the clause before it names: 孤儿36人,发放保障金⟦52万元⟧. */
const PAID_TO = 4;
const OTHER_BLOCK = 0.4;
const TOPIC = 1.6;
const HEADING = 1;
/** What the sentence before was about outweighs a heading only where the figure's own block names nothing. */
const PREVIOUS = 2;
const PREVIOUS_HEARD = 0.8;
/** Under the heading of the party stands all of an office's own work: a word for that work outweighs it (排查隐患⟦36处⟧). */
const HOUSE = 'party-building';
const HOUSEWORK: ReadonlySet<string> = new Set(['administration', 'digital-services']);
/** Whether a category is that of an office's own work, whatever programme it serves: digital-services → true. */
export const isHousework = (category: string): boolean => HOUSEWORK.has(category);
/** What a sentence stands under weighs less where its own block names its subject. */
const HEARD_LESS = 0.8;
/** In a noun phrase the last word is the head: 社区⟦养老服务⟧站 is about the elderly. */
const HEAD_FINAL = 0.3;

/** The choice, and on demand all that were weighed. */
export interface CategoryResult {
  readonly choice: CategoryChoice;
  readonly ranked: () => readonly CategoryScore[];
}

/** A category with its weight. */
export interface CategoryScore {
  readonly category: string;
  readonly score: number;
}

/** Adds up votes for categories, of which a figure seldom has more than three: lists beat a map here. */
export class CategoryTally {
  readonly #categories: string[] = [];
  readonly #scores: number[] = [];

  add(category: string, weight: number): void {
    const at = this.#categories.indexOf(category);
    if (at >= 0) this.#scores[at] = (this.#scores[at] ?? 0) + weight;
    else {
      this.#categories.push(category);
      this.#scores.push(weight);
    }
  }

  /** Every category with its weight, the heaviest first. */
  ranked(): CategoryScore[] {
    return this.#categories.map((_, at) => this.#at(at)).sort((a, b) => b.score - a.score);
  }

  /** The category with the most weight; the first met wins a tie. */
  best(): CategoryScore | null {
    if (this.#scores.length === 0) return null;
    let best = 0;
    for (let at = 1; at < this.#scores.length; at++) if ((this.#scores[at] ?? 0) > (this.#scores[best] ?? 0)) best = at;
    return this.#at(best);
  }

  #at(at: number): CategoryScore {
    return { category: this.#categories[at] ?? '', score: this.#scores[at] ?? 0 };
  }
}

/** What surrounds a sentence: the words of its lead-in or heading, and the categories of its section headings. */
export interface CategoryContext {
  /** Votes of the run-in heading or the paragraph's first words. */
  readonly votes: readonly Hit<CategoryVote>[];
  /** What the sentence before was about, under the same lead-in. */
  readonly previous: string | null;
  /** Innermost first. */
  readonly headings: readonly (string | null)[];
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '户', '人次', '户次']);

/** Whether a figure is a sum behind a clause that counts people: 孤儿36人,发放保障金⟦52万元⟧. `before` is the figure before. */
export const hasPayees = ({ quantity, earlier: [clause] }: Frame, before: Frame | undefined): boolean =>
  quantity.measure === 'money' &&
  before !== undefined &&
  before.clause.start === clause?.start &&
  PEOPLE.has(before.quantity.unit);

const within = (hit: Span, span: Span): boolean => hit.start >= span.start && hit.end <= span.end;
/** A word for an office's own work (项目总投资, 安全生产) yields to that of the programme which it serves. */
const OFFICE = 0.7;

const strength = ({ category, strong }: CategoryVote): number => {
  if (!strong) return WEAK;
  return HOUSEWORK.has(category) ? OFFICE : STRONG;
};

/**
 * The category of a figure by the words around it, nearest first; by its headings where its own sentence says nothing.
 * What a figure is about can differ from the section that it stands in.
 */
export function tallyCategories(
  frame: Frame,
  votes: readonly Hit<CategoryVote>[],
  context: CategoryContext,
  payees = false,
  blockBefore: string | null = null,
): CategoryResult {
  const tally = new CategoryTally();
  const { weight, near } = tallyOwn(tally, frame, votes);
  if (weight === EARLIER && payees) addPayees(tally, frame, votes);
  const before = blockBefore ?? context.previous;
  const muted = isUnderHouse(context, before) && speaksOfHousework(frame, votes) ? HOUSE : null;
  tallyContext(tally, context, before, weight > OTHER_BLOCK, muted);
  const open = weight === 0 && before === null && reachOf(context) === 'none';
  const best = (open ? firstBehind(frame, votes) : null) ?? tally.best();
  const choice: CategoryChoice =
    best === null
      ? { category: 'administration', score: 0, reach: 'none', said: () => null }
      : {
          category: best.category,
          score: best.score,
          reach: near ? 'near' : reachOf(context),
          said: () => sayingOf(frame, votes),
        };
  return { choice, ranked: () => tally.ranked() };
}

/** Adds those to whom a sum is paid: the words of the clause before it. */
function addPayees(tally: CategoryTally, frame: Frame, votes: readonly Hit<CategoryVote>[]): void {
  for (const hit of votes)
    if (placeWeight(frame, hit) === EARLIER) tally.add(hit.value.category, PAID_TO * strength(hit.value));
}

/** What of its surroundings a figure without words of its own takes its category from. */
function reachOf({ votes, headings }: CategoryContext): CategoryChoice['reach'] {
  if (votes.length > 0) return 'topic';
  return headings.some((id) => id !== null) ? 'heading' : 'none';
}

/** Where no word that names a category speaks of a sum, the first word behind that names a category: 总投资⟦260万元⟧(县级80万元)新建公墓12处. */
function firstBehind({ clause, quantity }: Frame, votes: readonly Hit<CategoryVote>[]): CategoryScore | null {
  if (quantity.measure !== 'money') return null;
  const vote = votes.find(({ start, value }) => start >= clause.end && value.strong);
  return vote === undefined ? null : { category: vote.value.category, score: OTHER_BLOCK };
}

/** Adds what a sentence stands under to a tally, but for the category that is `muted`; less of it where its own block speaks. */
function tallyContext(
  tally: CategoryTally,
  context: CategoryContext,
  before: string | null,
  speaks: boolean,
  muted: string | null,
): void {
  const heard = speaks ? HEARD_LESS : 1;
  const add = (category: string | null, weight: number): void => {
    if (category !== null && category !== muted) tally.add(category, weight);
  };
  for (const { value } of context.votes) add(value.category, TOPIC * heard * strength(value));
  add(before, speaks ? PREVIOUS_HEARD : PREVIOUS);
  context.headings.forEach((category, depth) => {
    add(category, (heard * HEADING) / (depth + 1));
  });
}

/** Adds the words around a figure to a tally; `weight` is that of the strongest, `near` whether there are any. */
function tallyOwn(tally: CategoryTally, frame: Frame, votes: readonly Hit<CategoryVote>[]) {
  let strongest = 0;
  let near = false;
  let last: string | null = null;
  for (const hit of votes) {
    const weight = placeWeight(frame, hit);
    if (weight === 0) continue;
    near = true;
    const { category, strong } = hit.value;
    const again = weight >= NEAR && last === category;
    tally.add(category, (again ? weight * AGAIN : weight) * strength(hit.value));
    if (strong) strongest = Math.max(strongest, weight);
    if (weight >= NEAR && (strong || last === null)) last = category;
  }
  return { weight: strongest, near };
}

/** Whether a figure stands under the party's heading or words, or behind them. */
const isUnderHouse = ({ votes, headings }: CategoryContext, before: string | null): boolean =>
  before === HOUSE || headings.includes(HOUSE) || votes.some(({ value }) => value.category === HOUSE);

/** Whether the figure's block speaks of an office's own work. */
const speaksOfHousework = (frame: Frame, votes: readonly Hit<CategoryVote>[]): boolean =>
  votes.some((hit) => HOUSEWORK.has(hit.value.category) && placeWeight(frame, hit) > OTHER_BLOCK);

/** How plainly a figure's own clause names a category. */
function sayingOf(frame: Frame, votes: readonly Hit<CategoryVote>[]): ReturnType<CategoryChoice['said']> {
  const own = votes.filter((hit) => placeWeight(frame, hit) >= NEAR || within(hit, frame.clause));
  if (own.some(({ value }) => value.strong)) return 'named';
  return own.some(({ value }) => !HOUSEWORK.has(value.category)) ? 'hinted' : null;
}

function placeWeight(frame: Frame, hit: Span): number {
  if (within(hit, frame.after)) return AFTER * headFinal(hit, frame.after);
  for (const near of frame.near) if (within(hit, near)) return NEAR * headFinal(hit, near);
  if (frame.label !== null && within(hit, frame.label)) return NEAR;
  if (within(hit, frame.clause)) return CLAUSE;
  const back = frame.earlier.findIndex((span) => within(hit, span));
  if (back < 0) return hit.end <= frame.clause.start ? OTHER_BLOCK : 0;
  return Math.max(OTHER_BLOCK, EARLIER - back * FADING);
}

const headFinal = (hit: Span, phrase: Span): number =>
  1 + (HEAD_FINAL * (hit.end - phrase.start)) / (phrase.end - phrase.start);

/** The category that a phrase names by its own words, or null: for headings, lead-ins and names. */
export function categorise(phrase: string, lexis: Lexis): string | null {
  const tally = new CategoryTally();
  for (const { value } of lexis.categoryWords.longest(phrase)) tally.add(value.category, value.strong ? STRONG : WEAK);
  const best = tally.best();
  return best !== null && best.score >= STRONG ? best.category : null;
}
