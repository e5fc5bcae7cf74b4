import { joinLines } from '../text/sentences.js';
import type { Lexis } from './lexis.js';
import type { Sentence } from './passage-sentences.js';
import type { Profile } from './profile.js';
import { themeUnder } from './themes.js';

/** Below this likeness two passages are not paired. Set on labelled pairs; for pairing only. */
export const SAME_TOPIC = 0.45;

/** A sentence with what it speaks of. */
export interface Read {
  readonly sentence: Sentence;
  readonly profile: Profile;
  readonly theme: string | null;
  readonly indicators: ReadonlySet<string>;
}

/** Reads a sentence of a category for pairing. */
export function readTopic(sentence: Sentence, category: string, { profileOf }: Lexis): Read {
  const { text } = joinLines(sentence.text);
  const indicators = new Set(sentence.figures.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));
  return { sentence, profile: profileOf(text), theme: themeUnder(text, category)?.name ?? null, indicators };
}

/** Words that the vocabulary does not know say less about a topic than those it does. */
const UNKNOWN_WEIGHT = 0.3;
/** What a common theme adds, and a figure of one indicator. */
const THEME_BONUS = 0.2;
const INDICATOR_BONUS = 0.2;

/** How likely two sentences speak of one matter, 0 to 1 in hundredths: shared meanings over all, a common theme, common figures. */
export function topicSimilarity(a: Read, b: Read): number {
  const [left, right] = [topicWeights(a.profile), topicWeights(b.profile)];
  const all = sum(left.values()) + sum(right.values());
  const shared = sum([...left].map(([word, weight]) => (right.has(word) ? weight : 0)));
  const likeness = all === 0 ? 0 : (2 * shared) / all;
  const theme = a.theme !== null && a.theme === b.theme ? THEME_BONUS : 0;
  const figures = [...a.indicators].some((indicator) => b.indicators.has(indicator)) ? INDICATOR_BONUS : 0;
  return Math.min(1, Math.round(100 * (likeness + theme + figures)) / 100);
}

function topicWeights({ weights, axes }: Profile): Map<string, number> {
  const unknown = axes.get('unknown');
  const numbers = axes.get('number');
  return new Map(
    [...weights]
      .filter(([word]) => !numbers?.has(word))
      .map(([word, weight]) => [word, unknown?.has(word) ? UNKNOWN_WEIGHT : weight] as const),
  );
}

const sum = (weights: Iterable<number>): number => [...weights].reduce((total, weight) => total + weight, 0);
