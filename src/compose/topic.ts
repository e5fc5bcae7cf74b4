import type { Outline, Sentence } from '../model/outline.js';
import type { Hit } from '../text/automaton.js';
import { categorise } from './category.js';
import type { CategoryVote, IndicatorWord, Lexis } from './lexis.js';

/** What many sentences stand under alike: their headings and the lead-in of their paragraph (一是规范残疾人补贴。…). */
interface Standing {
  readonly votes: readonly Hit<CategoryVote>[];
  /** The phrase itself: lead-in, or else the innermost heading. */
  readonly phrase: string;
  /** Indicator words of heading and lead-in. */
  readonly words: readonly IndicatorWord[];
  /** Categories of the section headings, innermost first. */
  readonly headings: readonly (string | null)[];
}

/** What a sentence stands under, and what the one before it was about. */
export interface Topic extends Standing {
  /** Indicator words of the sentence before, under the same lead-in. */
  readonly wordsBefore: readonly IndicatorWord[];
  /** What the sentence before was about, under the same lead-in; null where it says nothing clear. */
  readonly previous: string | null;
}

/** What a lead-in begins with: 一是, (2), 3., ①, 第二,. */
const LEAD_IN =
  /^[(（]?[一二三四五六七八九十]{1,2}[)）]?是|^[(（]?\d{1,2}[)）.、]|^[(（][一二三四五六七八九十]{1,2}[)）]|^[①-⑳]|^第[一二三四五六七八九十],/;
/** A lead-in is a heading in all but its line; longer sentences are not. */
const LONGEST_LEAD_IN = 60;
const LONGEST_FRAGMENT = 30;

/** Follows the report sentence by sentence and says what each stands under. */
export class TopicTracker {
  readonly #outline: Outline;
  readonly #lexis: Lexis;
  readonly #headingCategories: readonly (string | null)[];
  #paragraph = -1;
  #leadIn: string | null = null;
  /** What was made of the headings and lead-in last asked for. */
  #standing: (Standing & { readonly path: readonly number[]; readonly leadIn: string | null }) | null = null;
  #previous: string | null = null;
  #wordsBefore: readonly IndicatorWord[] = [];

  constructor(outline: Outline, lexis: Lexis) {
    this.#outline = outline;
    this.#lexis = lexis;
    this.#headingCategories = outline.sections.map((section) => section.category ?? categorise(section.heading, lexis));
  }

  /** The topic of the next sentence; call once for each, in order. */
  next(sentence: Sentence): Topic {
    const fragment = isFragment(sentence);
    if (sentence.paragraph !== this.#paragraph) this.#begin(sentence, fragment);
    if (LEAD_IN.test(sentence.text)) {
      this.#leadIn = leadInOf(sentence.text);
      this.#previous = null;
    }
    const topic = this.#describe(sentence);
    this.#remember(sentence, fragment);
    return topic;
  }

  /** A new paragraph begins anew, unless it is a fragment: a table's cell or a list's item on a line of its own. */
  #begin(sentence: Sentence, fragment: boolean): void {
    this.#paragraph = sentence.paragraph;
    this.#leadIn = null;
    if (fragment && !sentence.isHeading) return;
    this.#previous = null;
    this.#wordsBefore = [];
  }

  #describe({ headings }: Sentence): Topic {
    const known = this.#standing;
    const kept = known !== null && known.path === headings && known.leadIn === this.#leadIn;
    const standing = kept ? known : this.#stand(headings, this.#leadIn);
    return {
      phrase: standing.phrase,
      votes: standing.votes,
      words: standing.words,
      wordsBefore: this.#wordsBefore,
      previous: this.#previous,
      headings: standing.headings,
    };
  }

  #stand(path: readonly number[], leadIn: string | null): Standing {
    const innermost = this.#outline.sections[path.at(-1) ?? -1]?.heading ?? '';
    const phrase = leadIn ?? innermost;
    this.#standing = {
      path,
      leadIn,
      phrase,
      votes: this.#lexis.categoryWords.longest(phrase),
      words: this.#lexis.indicatorWords.all(`${innermost} ${leadIn ?? ''}`).map((hit) => hit.value),
      headings: path.map((index) => this.#headingCategories[index] ?? null).reverse(),
    };
    return this.#standing;
  }

  /** A fragment without words of its own leaves what was said before it standing. */
  #remember(sentence: Sentence, fragment: boolean): void {
    const words = this.#lexis.indicatorWords.all(sentence.text).map((hit) => hit.value);
    if (!fragment || words.length > 0) this.#wordsBefore = words;
    this.#previous = categorise(sentence.text, this.#lexis) ?? this.#previous;
  }
}

/** A sentence's words up to its first stop. */
function leadInOf(text: string): string {
  let end = 0;
  while (end < Math.min(text.length, LONGEST_LEAD_IN) && !',。:'.includes(text.charAt(end))) end++;
  return text.slice(0, end);
}

const isFragment = (sentence: Sentence): boolean =>
  sentence.text.length <= LONGEST_FRAGMENT && !/[。!?;]$/.test(sentence.text);
