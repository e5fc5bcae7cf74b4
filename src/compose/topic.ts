import type { Outline, Sentence } from '../model/outline.js';
import type { Hit } from '../text/automaton.js';
import { unitTable } from '../text/unit-table.js';
import { categorise } from './category.js';
import type { CategoryVote, IndicatorWord, Lexis } from './lexis.js';
import { Said } from './said.js';
import { endsTitle, isBulleted, isLabelled, isTitle, type Title } from './titles.js';

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

/** What a lead-in begins with: 一是, (2), 3., ①, 第二,, ——, ★. */
const LEAD_IN =
  /^[(（]?[一二三四五六七八九十]{1,2}[)）]?是|^[(（]?\d{1,2}[)）.、]|^[(（][一二三四五六七八九十]{1,2}[)）]|^[①-⑳]|^第[一二三四五六七八九十],|^[-—]{2}|^[★☆●○◆◇■□▲△►▶•※]/;
/** A lead-in is a heading in all but its line; longer sentences are not. */
const LONGEST_LEAD_IN = 60;
const LONGEST_FRAGMENT = 30;

/** The signs that a lead-in may begin with. */
const LEAD_IN_SIGNS = unitTable([['(（第一二三四五六七八九十0123456789-—★☆●○◆◇■□▲△►▶•※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', 1]]);
const LEAD_IN_ENDS = unitTable([[',。:;', 1]]);
const SENTENCE_ENDS = unitTable([['。!?;', 1]]);

/** A topic that reads what was said before only when it is asked for that. */
class LazyTopic implements Topic {
  readonly phrase: string;
  readonly votes: readonly Hit<CategoryVote>[];
  readonly words: readonly IndicatorWord[];
  readonly headings: readonly (string | null)[];
  readonly #about: Said<string> | null;
  readonly #wordsBefore: Said<readonly IndicatorWord[]> | null;

  constructor(standing: Standing, about: Said<string> | null, wordsBefore: Said<readonly IndicatorWord[]> | null) {
    this.phrase = standing.phrase;
    this.votes = standing.votes;
    this.words = standing.words;
    this.headings = standing.headings;
    this.#about = about;
    this.#wordsBefore = wordsBefore;
  }

  get previous(): string | null {
    return this.#about?.value ?? null;
  }

  get wordsBefore(): readonly IndicatorWord[] {
    return this.#wordsBefore?.value ?? [];
  }
}

/** What a sentence stands under. */
interface Under {
  readonly path: readonly number[];
  readonly leadIn: string | null;
  readonly title: Title | null;
}

/** Follows the report sentence by sentence and says what each stands under. */
export class TopicTracker {
  readonly #outline: Outline;
  readonly #lexis: Lexis;
  readonly #headingCategories: readonly (string | null)[];
  readonly #category: (text: string) => string | null;
  readonly #words: (text: string) => readonly IndicatorWord[] | null;
  #paragraph = -1;
  #leadIn: string | null = null;
  /** The last line that stands as a heading without a number, and the headings that it stands under. */
  #title: Title | null = null;
  /** What was made of the headings and lead-in last asked for. */
  #standing: (Standing & Under) | null = null;
  #about: Said<string> | null = null;
  #wordsBefore: Said<readonly IndicatorWord[]> | null = null;

  constructor(outline: Outline, lexis: Lexis) {
    this.#outline = outline;
    this.#lexis = lexis;
    this.#headingCategories = outline.sections.map((section) => section.category ?? categorise(section.heading, lexis));
    this.#category = (text) => categorise(text, lexis);
    this.#words = (text) => wordsIn(text, lexis);
  }

  /** The topic of the next sentence; call once for each, in order. */
  next(sentence: Sentence): Topic {
    const { text } = sentence;
    const fragment = isFragment(text);
    if (this.#title !== null && endsTitle(this.#title, sentence)) this.#title = null;
    if (sentence.paragraph !== this.#paragraph) this.#begin(sentence, fragment);
    if (leadsIn(text)) {
      this.#leadIn = leadInOf(text);
      this.#about = null;
    }
    const topic = new LazyTopic(this.#standingOf(sentence), this.#about, this.#wordsBefore);
    this.#about = new Said(text, this.#about, this.#category);
    // A fragment without words of its own leaves what was said before it standing.
    this.#wordsBefore = new Said(text, fragment ? this.#wordsBefore : null, this.#words);
    return topic;
  }

  /** A new paragraph begins anew, unless it is a fragment: a table's cell or a list's item on a line of its own. */
  #begin(sentence: Sentence, fragment: boolean): void {
    this.#paragraph = sentence.paragraph;
    this.#leadIn = null;
    if (isTitle(sentence) && this.#entitles(sentence)) return;
    if (fragment && !sentence.isHeading && !isLabelled(sentence.text)) return;
    this.#about = null;
    this.#wordsBefore = null;
  }

  /** Takes a line for the title of what follows where it names a category; one behind a bullet ends the title before it. */
  #entitles({ text, headings: path, part }: Sentence): boolean {
    const category = this.#category(text);
    if (category === null && !isBulleted(text)) return false;
    this.#title = category === null ? null : { text, path, category, part: part?.value ?? null };
    this.#about = null;
    this.#wordsBefore = null;
    return true;
  }

  /** A list that is all of a paragraph is no heading of its own items: (一)提高标准;(二)新增床位300张;…. */
  #standingOf({ headings, isHeading, text }: Sentence): Standing {
    const path = isHeading && text.length > LONGEST_LEAD_IN ? headings.slice(0, -1) : headings;
    const known = this.#standing;
    const kept = known !== null && known.path === path && known.leadIn === this.#leadIn && known.title === this.#title;
    return kept ? known : this.#stand(path, this.#leadIn, this.#title);
  }

  #stand(path: readonly number[], leadIn: string | null, title: Title | null): Standing {
    const innermost = title?.text ?? this.#outline.sections[path.at(-1) ?? -1]?.heading ?? '';
    const phrase = leadIn ?? innermost;
    const headings = path.map((index) => this.#headingCategories[index] ?? null).reverse();
    this.#standing = {
      path,
      leadIn,
      title,
      phrase,
      votes: this.#lexis.categoryWords.longest(phrase),
      words: this.#lexis.indicatorWords.all(`${innermost} ${leadIn ?? ''}`).map((hit) => hit.value),
      headings: title === null ? headings : [title.category, ...headings],
    };
    return this.#standing;
  }
}

/** How a further item of a list begins that is written as one sentence: (一)…;⟦(二)⟧…. */
const LATER_ITEM = /;\s?(?:[(（][二三四五六七八九][)）]|[(（]?[2-9][)）.、](?!\d)|[二三四五六七八九]是|[②-⑨])/;

/** Where the second item of a list begins that is written as one sentence; its end where it is none. */
export const secondItem = (text: string): number => {
  const at = leadsIn(text) ? text.search(LATER_ITEM) : -1;
  return at < 0 ? text.length : at;
};

/** What a further item of a list stands under: what its first item stands under, but not that item's own words. */
export const beyondFirstItem = ({ headings }: Topic): Topic => ({
  votes: [],
  phrase: '',
  words: [],
  headings,
  wordsBefore: [],
  previous: null,
});

/** The indicator words of a sentence; null where it has none. */
function wordsIn(text: string, lexis: Lexis): readonly IndicatorWord[] | null {
  const hits = lexis.indicatorWords.all(text);
  return hits.length === 0 ? null : hits.map((hit) => hit.value);
}

const leadsIn = (text: string): boolean => LEAD_IN_SIGNS[text.charCodeAt(0)] === 1 && LEAD_IN.test(text);

/** A sentence's words up to its first stop. */
function leadInOf(text: string): string {
  const most = Math.min(text.length, LONGEST_LEAD_IN);
  let end = 0;
  while (end < most && LEAD_IN_ENDS[text.charCodeAt(end)] === 0) end++;
  return text.slice(0, end);
}

const isFragment = (text: string): boolean =>
  text.length <= LONGEST_FRAGMENT && SENTENCE_ENDS[text.charCodeAt(text.length - 1)] !== 1;
