import type { SentenceMentions } from '../../model/mention.js';
import type { InitiativeStatus } from '../../model/observation.js';
import type { Sourced } from '../../model/origin.js';
import type { Sentence } from '../../model/outline.js';
import type { Span } from '../../model/span.js';
import type { Lexis } from '../lexis.js';
import type { Topic } from '../topic.js';
import { acceptPhrase } from './accept.js';
import { categoryOfName } from './category.js';
import { clauseAround } from './clause.js';
import { buildInitiativeLexis, type InitiativeLexis } from './lexis.js';
import { isCompleting, mayAnchor, type Phrase } from './phrase.js';
import { cutPieces } from './pieces.js';
import { statusOfPhrase } from './status.js';
import { collectPhrases } from './walk.js';

export { attachObservations } from './attach.js';

/** An initiative as found in its sentence: offsets into the sentence's folded text. */
export interface InitiativeDraft extends Span {
  /** As short as it still names it. */
  readonly name: string;
  readonly category: Sourced<string>;
  readonly status: Sourced<InitiativeStatus>;
  /** The verb that carries it, as printed; null where it stands without one. */
  readonly action: string | null;
  readonly rule: string;
}

/** What a sentence's initiatives are read against. */
export interface InitiativeContext {
  readonly mentions: SentenceMentions;
  readonly topic: Topic;
  /** The words of up to two sentences behind this one in its paragraph, which tell what a lead-in is about. */
  readonly following: () => string;
  readonly lexis: Lexis;
}

/** A phrase that names an initiative, and the rule that says so. */
interface Named {
  readonly phrase: Phrase;
  readonly rule: string;
}

/** A sentence no longer than this only leads in to the next. */
const LONGEST_LEAD_IN = 24;

let shared: InitiativeLexis | null = null;

/**
 * Finds the initiatives that a sentence names, in text order; in the letterhead and below the text only in tables.
 * 实施“暖心餐桌”行动 → “暖心餐桌”行动, done in a summary.
 *
 * A sentence is cut into pieces (`pieces`), which are gathered to noun phrases with the verbs that govern them (`walk`,
 * `run`, `part`); each is read against the vocabulary (`reading`), and what it is and where it stands (`place`,
 * `verbless`) weighs enough to name an initiative or not (`accept`); then its category and status are told.
 */
export function findInitiatives(sentence: Sentence, context: InitiativeContext): InitiativeDraft[] {
  shared ??= buildInitiativeLexis();
  const lexis = shared;
  const { text } = sentence;
  if (sentence.part === null && !text.includes('|')) return [];
  const pieces = cutPieces(text, context.mentions, lexis);
  if (!pieces.some((piece) => mayAnchor(piece) || isCompleting(text, piece))) return [];
  const named = acceptedPhrases(text, collectPhrases(text, pieces), lexis);
  if (named.length === 0) return [];
  const { categoryWords } = context.lexis;
  const votes = categoryWords.longest(text);
  const leads = text.length <= LONGEST_LEAD_IN;
  const led = leads ? context.following() : '';
  const ledVotes = { votes: () => categoryWords.longest(context.following()), leads };
  return named.map(({ phrase, rule }, at) => {
    const span = trimName(text, phrase);
    return {
      start: span.start,
      end: span.end,
      name: text.slice(span.start, span.end),
      category: categoryOfName(
        withNoun(span, phrase),
        { text, clause: clauseAround(text, span), votes, topic: context.topic, led: ledVotes },
        lexis,
      ),
      status: statusOfPhrase(sentence, phrase, endOfMatter(text, named, at), led),
      action: phrase.verb === null ? null : text.slice(phrase.verb.start, phrase.verb.end),
      rule,
    };
  });
}

/** What stands between two names of one list. */
const LISTS = /^(?:、|和|等.{0,4})$/;

/** Where what is said of a name ends at the latest: at the next, or behind it where both stand in one list. */
function endOfMatter(text: string, named: readonly Named[], at: number): number {
  let last = at;
  for (let next = named[at + 1]; next !== undefined; next = named[last + 1]) {
    const between = text.slice(named[last]?.phrase.end, next.phrase.start);
    if (!LISTS.test(between)) return next.phrase.start;
    last++;
  }
  return text.length;
}

function acceptedPhrases(text: string, phrases: readonly Phrase[], lexis: InitiativeLexis): Named[] {
  const named: Named[] = [];
  for (const phrase of phrases) {
    const accepted = acceptPhrase(text, phrase, lexis);
    if (accepted !== null) named.push({ phrase: { ...phrase, end: accepted.end }, rule: accepted.rule });
  }
  return named;
}

/** A name with the noun right behind its quotation, which may say what it is: “某某情”⟦志愿服务⟧. */
const withNoun = (span: Span, { loose, verb }: Phrase): Span =>
  verb === null && loose?.start === span.end ? { start: span.start, end: loose.end } : span;

/** Words before a name that only place or count it: 全市, 新一轮, 第二批. */
const DETERMINERS =
  /^(?:全[市县区州旗省]|我[市县区局州省]|本[市县区]|新一轮|首[批家个所]|[两一二三四五六七八九十]+(?:[个批项家处种套份]|张(?!图))|\d{4}年度?|一批|多个|此项|该项|这项)/;
/** A quotation longer than this describes the name behind it and is no part of it. */
const LONGEST_EPITHET = 16;

/** The name without what only places, counts or describes it. */
function trimName(text: string, { start, end, marks, head }: Phrase): Span {
  const title = marks.find((mark) => mark.kind === 'title');
  if (title !== undefined) return { start: title.start, end: title.end };
  const before = DETERMINERS.exec(text.slice(start, Math.min(end, start + 10)))?.[0].length ?? 0;
  const from = before < end - start ? start + before : start;
  const epithet = marks.findLast((mark) => mark.kind === 'quote' && mark.end - mark.start > LONGEST_EPITHET);
  if (epithet === undefined || head === null || end - epithet.end < 8) return { start: from, end };
  const behind = text[epithet.end] === '的' ? epithet.end + 1 : epithet.end;
  return { start: behind + (DETERMINERS.exec(text.slice(behind, behind + 10))?.[0].length ?? 0), end };
}
