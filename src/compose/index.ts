import type { Explanation } from '../model/explanation.js';
import type { SentenceMentions } from '../model/mention.js';
import type { Initiative, Observation } from '../model/observation.js';
import { origin, type Sourced } from '../model/origin.js';
import type { Outline, Sentence } from '../model/outline.js';
import type { Draft } from './draft.js';
import { explainFigure, explainInitiative } from './explain.js';
import { Finisher } from './finish.js';
import { attachObservations, findInitiatives } from './initiatives/index.js';
import { type Lexis, lexisOf } from './lexis.js';
import { composeSentence } from './sentence.js';
import { type Topic, TopicTracker } from './topic.js';

export { composeAlone } from './alone.js';
export { categorise } from './category.js';
export { type Lexis, lexisOf } from './lexis.js';

/** What a report says: its figures and initiatives, in text order. */
export interface Facts {
  readonly observations: readonly Observation[];
  readonly initiatives: readonly Initiative[];
}

/** One sentence composed: `figures[i]` was finished from `drafts[i]`. */
interface Composed {
  readonly drafts: readonly Draft[];
  readonly figures: readonly Observation[];
  readonly initiatives: readonly Initiative[];
}

/** Composes sentence after sentence; `mentions[i]` belongs to `outline.sentences[i]`. */
function* composeEach(outline: Outline, mentions: readonly SentenceMentions[], lexis: Lexis): Generator<Composed> {
  const topics = new TopicTracker(outline, lexis);
  const finisher = new Finisher(outline);
  const fallback = reportPeriod(outline);
  let told: Told | null = null;
  for (const [i, bare] of outline.sentences.entries()) {
    const sentence = tellsParts(bare, told) ?? (bare.period === null ? { ...bare, period: fallback } : bare);
    const topic = topics.next(sentence);
    const following = (): string => wordsFollowing(outline.sentences, i);
    const found = mentions[i] ?? { quantities: [], periods: [] };
    const drafts = composeSentence(sentence, found, topic, lexis);
    told = { paragraph: bare.paragraph, period: lastStated(drafts) };
    const figures = drafts.map((draft) => finisher.observation(draft, sentence));
    const initiatives = initiativesOf({ sentence, following, topic, lexis, finisher }, found, figures);
    yield { drafts, figures, initiatives };
  }
}

/** When the figures of the sentence before hold, where it says so. */
interface Told {
  readonly paragraph: number;
  readonly period: Sourced<string> | null;
}

/** A sentence that opens with the parts of what the one before told, at that one's time: 截至9月底,共有640个。⟦其中:…⟧. */
function tellsParts(sentence: Sentence, told: Told | null): Sentence | null {
  const period = told?.paragraph === sentence.paragraph ? told.period : null;
  if (period === null || !sentence.text.startsWith('其中')) return null;
  return { ...sentence, period: { value: period.value, origin: origin('inherited', 'whole-before') } };
}

/** The last time that the figures of a sentence are said to hold at; null where it says none. */
function lastStated(drafts: readonly Draft[]): Sourced<string> | null {
  const { period } = drafts.findLast((draft) => draft.kind !== 'ratio') ?? { period: null };
  return period !== null && (period.origin.basis === 'stated' || period.origin.rule === 'whole-before') ? period : null;
}

/** The words of up to two sentences behind one in its paragraph. */
function wordsFollowing(sentences: readonly Sentence[], at: number): string {
  let words = '';
  for (const next of [at + 1, at + 2]) {
    const sentence = sentences[next];
    if (sentence === undefined || sentence.paragraph !== sentences[at]?.paragraph) break;
    if (startsSibling(sentences[at], sentence)) break;
    words += sentence.text;
  }
  return words;
}

/** The forms of enumerators: (一), 一、, 一是, 1., ①. */
const ENUMERATORS = [
  /^[(（][一二三四五六七八九十]/,
  /^[一二三四五六七八九十]{1,3}、/,
  /^[一二三四五六七八九十]{1,2}是/,
  /^\d{1,2}[.、)]/,
  /^[①-⑳]/,
];

/** Whether a sentence opens the next item of the list that another is an item of: 一是… behind 一是…. */
const startsSibling = (item: Sentence | undefined, next: Sentence): boolean =>
  ENUMERATORS.some((form) => form.test(next.text) && form.test(item?.text ?? ''));

/** Turns the mentions of each sentence (`mentions[i]` belongs to `outline.sentences[i]`) into observations and initiatives. */
export function compose(outline: Outline, mentions: readonly SentenceMentions[], lexis: Lexis = lexisOf()): Facts {
  const observations: Observation[] = [];
  const initiatives: Initiative[] = [];
  for (const composed of composeEach(outline, mentions, lexis)) {
    for (const figure of composed.figures) observations.push(figure);
    for (const initiative of composed.initiatives) initiatives.push(initiative);
  }
  return { observations, initiatives };
}

/** Why the finding of that id reads as it does; null where the report has none of that id. */
export function explain(
  outline: Outline,
  mentions: readonly SentenceMentions[],
  id: string,
  lexis: Lexis = lexisOf(),
): Explanation | null {
  for (const { drafts, figures, initiatives } of composeEach(outline, mentions, lexis)) {
    const index = figures.findIndex((figure) => figure.id === id);
    const [draft, figure] = [drafts[index], figures[index]];
    if (draft !== undefined && figure !== undefined) return explainFigure(outline, draft, figure);
    const initiative = initiatives.find((found) => found.id === id);
    if (initiative !== undefined) return explainInitiative(outline, initiative);
  }
  return null;
}

interface Passage {
  readonly sentence: Sentence;
  /** The words of up to two sentences behind it in its paragraph. */
  readonly following: () => string;
  readonly topic: Topic;
  readonly lexis: Lexis;
  readonly finisher: Finisher;
}

/** The initiatives of a sentence with the figures that belong to them; `figures[i]` was composed of `mentions.quantities[i]`. */
function initiativesOf(
  { sentence, following, topic, lexis, finisher }: Passage,
  mentions: SentenceMentions,
  figures: readonly Observation[],
): Initiative[] {
  const drafts = findInitiatives(sentence, { mentions, topic, following, lexis });
  if (drafts.length === 0) return [];
  const placed = mentions.quantities.map(({ start, end }, i) => ({ start, end, id: figures[i]?.id ?? '' }));
  return drafts.map((draft, i) => {
    const own = attachObservations(sentence.text, draft, drafts[i + 1] ?? null, placed);
    return finisher.initiative(draft, sentence, own);
  });
}

/** The report's own year, for passages of which the outline knows no period. */
function reportPeriod({ letterhead }: Outline): Sourced<string> | null {
  const year = letterhead.summaryYear ?? letterhead.planYear;
  return year === null ? null : { value: String(year), origin: origin('inherited', 'report-year') };
}
