import { origin, type Sourced } from '../../model/origin.js';
import type { Span } from '../../model/span.js';
import type { Hit } from '../../text/automaton.js';
import { CategoryTally } from '../category.js';
import type { CategoryVote } from '../lexis.js';
import type { Topic } from '../topic.js';
import type { InitiativeLexis } from './lexis.js';
import { startsWithWord, wordMatcher } from './matching.js';

/** What an initiative's category is read from; spans and votes count the sentence's folded units. */
export interface CategorySetting {
  readonly text: string;
  readonly clause: Span;
  /** The category words of the sentence, in text order. */
  readonly votes: readonly Hit<CategoryVote>[];
  readonly topic: Topic;
  /** Category words of the next sentences, and whether this one is only a lead-in to them. */
  readonly led: { readonly votes: () => readonly Hit<CategoryVote>[]; readonly leads: boolean };
}

const WEAK = 0.35;
const NAME = 5;
const NAME_WEAK = 3;
/** The word nearest to a name's head says more than one before it: 社区⟦养老⟧试点. */
const LAST = 0.3;
const CLAUSE = 2;
const NEXT_CLAUSE = 1.6;
const EARLIER = 0.6;
const TOPIC = 1.6;
const HEADING = 1.5;
const LED = 1;
/** How far around a name category words are listened to. */
const REACH = 80;
/** A further item of an enumeration inside the sentence, of which the lead-in says nothing: ;(三). */
const ITEM = /;(?:[(（]?[一二三四五六七八九十\d]{1,3}(?:[)）、]|是))/;
/** How a programme is run rather than whom it serves: 社会救助“一件事” is assistance, not digital services. */
const MEANS: ReadonlySet<string> = new Set(['digital-services', 'administration']);
const MEANS_SHARE = 0.5;
/** Outside of the name a word for the means says still less. */
const MEANS_AROUND = 0.25;
/** Behind it stands what those named before help with: 社会组织⟦助力⟧乡村振兴. */
const GOAL = wordMatcher('助力 助推 赋能');

const meansShare = ({ category }: CategoryVote): number => (MEANS.has(category) ? MEANS_SHARE : 1);
const strength = ({ category, strong }: CategoryVote): number =>
  (strong ? 1 : WEAK) * (MEANS.has(category) ? MEANS_AROUND : 1);

/**
 * An initiative's category: by the words of its own name where these name whom it serves; else by its clause, the
 * clauses around it, the lead-in and the headings.
 */
export function categoryOfName(name: Span, setting: CategorySetting, lexis: InitiativeLexis): Sourced<string> {
  const decided = lexis.nameCategories.longest(setting.text.slice(name.start, name.end)).at(-1);
  if (decided !== undefined) return { value: decided.value, origin: origin('stated', 'category-name', name) };
  const around = votesAround(setting.votes, name);
  const own = around.filter((hit) => within(hit, name));
  const people = peopleIn(own, setting.text);
  if (people.length > 0)
    return { value: byName(setting.text, name, people), origin: origin('stated', 'category-name', name) };
  return byContext(name, { around, own }, setting);
}

/** The words of a name for whom it serves; where some help with something, the words for who helps. */
function peopleIn(own: readonly Hit<CategoryVote>[], text: string): readonly Hit<CategoryVote>[] {
  const people = own.filter((hit) => !MEANS.has(hit.value.category));
  const helpers = people.filter((hit) => startsWithWord(text, hit.end, GOAL));
  return helpers.length > 0 ? helpers : people.filter((hit) => hit.value.strong);
}

/** The votes near a span; `votes` are in text order. */
function votesAround(votes: readonly Hit<CategoryVote>[], { start, end }: Span): readonly Hit<CategoryVote>[] {
  const first = firstFrom(votes, start - REACH);
  return votes.slice(first, firstFrom(votes, end + REACH));
}

function firstFrom(votes: readonly Span[], start: number): number {
  let [low, high] = [0, votes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((votes[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const within = (hit: Span, span: Span): boolean => hit.start >= span.start && hit.end <= span.end;

/** The category that most words of a name speak for, and among these the word that tells most. */
function byName(text: string, name: Span, votes: readonly Hit<CategoryVote>[]): string {
  const tally = new CategoryTally();
  for (const hit of votes) tally.add(hit.value.category, 1);
  const field = votes.find((hit) => text.startsWith('领域', hit.end));
  const telling = field ?? tellingWord(text, name, votes);
  if (telling !== undefined) tally.add(telling.value.category, field === undefined ? LAST : votes.length);
  return tally.best()?.category ?? 'administration';
}

/** What stands nearest to the head; of a list the first item, unless the noun behind a quoted list tells more. */
function tellingWord(text: string, name: Span, votes: readonly Hit<CategoryVote>[]): Hit<CategoryVote> | undefined {
  const quoteEnd = text.slice(name.start, name.end).lastIndexOf('”');
  const listed = /[、+]/.test(text.slice(name.start, name.end));
  const behind = votes.findLast((hit) => hit.start > name.start + quoteEnd);
  return listed && (quoteEnd < 0 || behind === undefined) ? votes[0] : (behind ?? votes.at(-1));
}

interface Around {
  readonly around: readonly Hit<CategoryVote>[];
  readonly own: readonly Hit<CategoryVote>[];
}

function byContext(name: Span, { around, own }: Around, setting: CategorySetting): Sourced<string> {
  const { clause, topic, led } = setting;
  const tally = new CategoryTally();
  for (const hit of own) tally.add(hit.value.category, (hit.value.strong ? NAME : NAME_WEAK) * meansShare(hit.value));
  for (const hit of around)
    if (!within(hit, name)) tally.add(hit.value.category, placeWeight(setting.text, hit, clause) * strength(hit.value));
  if (!isFurtherItem(setting)) addAll(tally, topic.votes, TOPIC);
  if (led.leads || (tally.best() === null && topic.headings.length > 0)) addAll(tally, led.votes(), LED);
  topic.headings.forEach((category, depth) => {
    if (category !== null) tally.add(category, HEADING / (depth + 1));
  });
  const best = tally.best()?.category ?? topic.previous;
  if (best === null) return { value: 'administration', origin: origin('assumed', 'category-none') };
  const stated = own.some((hit) => hit.value.category === best);
  if (stated) return { value: best, origin: origin('stated', 'category-name', name) };
  return { value: best, origin: origin('inherited', 'category-around', clause) };
}

function addAll(tally: CategoryTally, votes: readonly Hit<CategoryVote>[], weight: number): void {
  for (const hit of votes) tally.add(hit.value.category, weight * strength(hit.value));
}

const isFurtherItem = ({ text, clause }: CategorySetting): boolean =>
  ITEM.test(text.slice(Math.max(0, clause.start - REACH), clause.start));

/** What a clause before only takes as its occasion says nothing of what is done: 以主题教育⟦为契机⟧,. */
const OCCASION = /为(?:契机|抓手|载体|引领|牵引|主线)/;

/** Own clause before the next, the next before earlier ones; nothing from across a semicolon. */
function placeWeight(text: string, hit: Span, clause: Span): number {
  if (within(hit, clause)) return CLAUSE;
  const between = hit.start > clause.end ? text.slice(clause.end, hit.start) : text.slice(hit.end, clause.start);
  if (between.includes(';') || (hit.end < clause.start && OCCASION.test(between))) return 0;
  return hit.start > clause.end ? NEXT_CLAUSE : EARLIER;
}
