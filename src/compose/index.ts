import type { QuantityMention, SentenceMentions } from '../model/mention.js';
import type { Initiative, Observation } from '../model/observation.js';
import { origin, type Sourced } from '../model/origin.js';
import type { Outline, Sentence } from '../model/outline.js';
import { Finisher } from './finish.js';
import { attachObservations, findInitiatives } from './initiatives/index.js';
import { buildLexis, type Lexis } from './lexis.js';
import { composeSentence } from './sentence.js';
import { type Topic, TopicTracker } from './topic.js';

export { categorise } from './category.js';

/** What a report says: its figures and initiatives, in text order. */
export interface Facts {
  readonly observations: readonly Observation[];
  readonly initiatives: readonly Initiative[];
}

let shared: Lexis | null = null;

/** The compiled vocabulary, made on first use. */
export function lexisOnce(): Lexis {
  shared ??= buildLexis();
  return shared;
}

/** Turns the mentions of each sentence (`mentions[i]` belongs to `outline.sentences[i]`) into observations and initiatives. */
export function compose(outline: Outline, mentions: readonly SentenceMentions[]): Facts {
  const lexis = lexisOnce();
  const topics = new TopicTracker(outline, lexis);
  const finisher = new Finisher(outline);
  const observations: Observation[] = [];
  const initiatives: Initiative[] = [];
  const fallback = reportPeriod(outline);
  outline.sentences.forEach((bare, i) => {
    const sentence = bare.period === null ? { ...bare, period: fallback } : bare;
    const topic = topics.next(sentence);
    const found = mentions[i] ?? { quantities: [], periods: [] };
    const figures = composeSentence(sentence, found, topic, lexis).map((draft) =>
      finisher.observation(draft, sentence),
    );
    observations.push(...figures);
    initiatives.push(...initiativesOf({ sentence, topic, lexis, finisher }, found.quantities, figures));
  });
  return { observations, initiatives };
}

interface Passage {
  readonly sentence: Sentence;
  readonly topic: Topic;
  readonly lexis: Lexis;
  readonly finisher: Finisher;
}

/** The initiatives of a sentence with the figures that belong to them; `figures[i]` was composed of `quantities[i]`. */
function initiativesOf(
  { sentence, topic, lexis, finisher }: Passage,
  quantities: readonly QuantityMention[],
  figures: readonly Observation[],
): Initiative[] {
  const placed = quantities.map(({ start, end }, i) => ({ start, end, id: figures[i]?.id ?? '' }));
  const drafts = findInitiatives(sentence, { quantities, topic, lexis });
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
