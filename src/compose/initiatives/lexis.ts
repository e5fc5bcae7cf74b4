import {
  ABSTRACTS,
  ACTIONS,
  ADVERBS,
  AREA_WORDS,
  BREAKS,
  BUILT,
  BUSY_WORDS,
  COINS,
  COMPLAINTS,
  EMPTY_WORDS,
  EVENT_WORDS,
  FIELD_WORDS,
  type Force,
  GROUNDS,
  HEADS,
  type HeadKind,
  HONOURS,
  JOINING,
  KEEPS,
  LINKS,
  NAME_CATEGORIES,
  NOMINALS,
  PRAISE_NOUNS,
  SOFT_ACTIONS,
  STOCK_PHRASES,
  TAILS,
  TITLE_NOUNS,
} from '../../lexicon/initiatives.js';
import type { InitiativeStatus } from '../../model/observation.js';
import { buildMatcher, type Matcher } from '../../text/automaton.js';
import { buildEndings, type Endings } from '../../text/endings.js';
import { unitTable } from '../../text/unit-table.js';
import { wordList } from '../../text/word-list.js';
import { wordMatcher } from './matching.js';

/** A verb that may carry an initiative. */
export interface Action {
  readonly force: Force;
  readonly status: InitiativeStatus;
  readonly issues: boolean;
  /** A verb only at the start of a noun phrase: 建设, 创建, 改造. */
  readonly soft: boolean;
}

/** A noun that closes a programme's name. */
export interface Head {
  readonly kind: HeadKind;
  readonly weight: number;
  readonly whole: boolean;
}

/** What a word does to the noun phrase around it. */
type Particle = 'link' | 'join' | 'adverb' | 'area' | 'break' | 'none';

/** The part that a word of the vocabulary may play in a noun phrase. */
export type WordKind = Exclude<Particle, 'none'> | 'verb' | 'soft' | 'head' | 'tail' | 'plain';

/** What a word is to the noun phrase that it stands in. */
export interface Word {
  readonly kind: WordKind;
  /** What it does; of verbs, and of soft ones. */
  readonly action: Action | null;
  /** The noun that it is; of heads, and of soft verbs that are one too. */
  readonly head: Head | null;
  /** Whether it may close a noun phrase behind its head; of all but verbs and particles. */
  readonly tail: boolean;
}

/** All that the lists of the vocabulary say of one word. */
interface Entry {
  readonly action: Action | null;
  readonly head: Head | null;
  readonly particle: Particle;
  readonly tail: boolean;
}

/** The vocabulary of initiatives, compiled. */
export interface InitiativeLexis {
  readonly words: Matcher<Word>;
  readonly heads: ReadonlyMap<string, Head>;
  readonly headEndings: Endings;
  readonly coins: Coins;
  /** Words that say nothing (`empty`) or only name a field of the trade; a `thing` is none though it holds such a word. */
  readonly general: Matcher<General>;
  /** Words behind a name: what happened to it, complaints of it, 为抓手, and what is done with it behind 的. */
  readonly events: Matcher<true>;
  readonly built: Matcher<true>;
  readonly honours: Matcher<true>;
  readonly complaints: Matcher<true>;
  /** Behind a facility: that it does its daily work. */
  readonly busy: Matcher<true>;
  readonly grounds: Matcher<true>;
  readonly nominals: Matcher<true>;
  /** Behind a quotation: that it is a state, an aim or an evil. */
  readonly abstracts: Matcher<true>;
  readonly nameCategories: Matcher<string>;
  readonly stock: ReadonlySet<string>;
  readonly praise: readonly string[];
  readonly titleNouns: readonly string[];
}

/** What the last sign of a noun says that a verb of making has for its object. */
export interface Coins {
  /** By the unit of the sign, which of `heads` it makes, counted from 1; 0 of all others. */
  readonly signs: Uint8Array;
  readonly heads: readonly Head[];
  readonly exceptions: Endings;
}

/** How little a word says of what it stands before. */
export type General = 'empty' | 'field' | 'thing';

const PLAIN: Entry = { action: null, head: null, particle: 'none', tail: false };

/** Compiles the vocabulary; a word of several lists gets one entry that says all of it. */
export function buildInitiativeLexis(): InitiativeLexis {
  const heads = headWords();
  return {
    words: buildMatcher([...allWords(heads)].map(([word, entry]) => [word, wordOf(entry)] as const)),
    heads,
    headEndings: buildEndings(heads.keys()),
    coins: buildCoins(),
    general: buildMatcher(
      new Map<string, General>([
        ...buildings().map((word) => [word, 'thing'] as const),
        ...wordList(FIELD_WORDS).map((word) => [word, 'field'] as const),
        ...wordList(EMPTY_WORDS).map((word) => [word, 'empty'] as const),
      ]),
    ),
    events: wordMatcher(EVENT_WORDS),
    built: wordMatcher(BUILT),
    honours: wordMatcher(HONOURS),
    complaints: wordMatcher(COMPLAINTS),
    busy: wordMatcher(BUSY_WORDS),
    grounds: wordMatcher(GROUNDS),
    nominals: wordMatcher(NOMINALS),
    abstracts: wordMatcher(ABSTRACTS),
    nameCategories: buildMatcher(
      NAME_CATEGORIES.flatMap((row) => wordList(row.words).map((word) => [word, row.category] as const)),
    ),
    stock: new Set(wordList(STOCK_PHRASES)),
    praise: wordList(PRAISE_NOUNS),
    titleNouns: wordList(TITLE_NOUNS),
  };
}

function buildCoins(): Coins {
  return {
    signs: unitTable(COINS.map(({ signs }, at) => [signs, at + 1])),
    heads: COINS.map(({ kind }) => ({ kind, weight: 2, whole: false })),
    exceptions: buildEndings(COINS.flatMap(({ except }) => wordList(except))),
  };
}

/** Places that may be rebuilt or renewed: 福利院 is more than the field 福利. */
const buildings = (): string[] =>
  HEADS.filter(({ kind }) => kind === 'facility').flatMap(({ words }) => wordList(words));

function headWords(): Map<string, Head> {
  const heads = new Map<string, Head>();
  for (const { kind, weight, whole = false, words } of HEADS)
    for (const word of wordList(words)) if (!heads.has(word)) heads.set(word, { kind, weight, whole });
  return heads;
}

/** The particles, lists that later ones overrule. */
const PARTICLES: readonly (readonly [string, Particle])[] = [
  [BREAKS, 'break'],
  [ADVERBS, 'adverb'],
  [AREA_WORDS, 'area'],
  [LINKS, 'link'],
  [JOINING, 'join'],
];

/** What a word is: a verb before a head, a head before a particle. */
function wordOf({ action, head, particle, tail }: Entry): Word {
  if (action !== null && !action.soft) return { kind: 'verb', action, head: null, tail: false };
  if (action !== null) return { kind: 'soft', action, head, tail };
  if (head !== null) return { kind: 'head', action, head, tail };
  if (particle !== 'none') return { kind: particle, action, head, tail: false };
  return { kind: tail ? 'tail' : 'plain', action, head, tail };
}

function allWords(heads: ReadonlyMap<string, Head>): Map<string, Entry> {
  const words = new Map<string, Entry>();
  const add = (word: string, more: Partial<Entry>): void => {
    words.set(word, { ...(words.get(word) ?? PLAIN), ...more });
  };
  for (const [particles, particle] of PARTICLES) for (const word of wordList(particles)) add(word, { particle });
  for (const word of wordList(KEEPS)) words.set(word, PLAIN);
  for (const word of wordList(TAILS)) add(word, { tail: true });
  for (const [word, head] of heads) add(word, { head });
  for (const [word, action] of verbForms(new Set(words.keys()))) add(word, { action });
  return words;
}

/** Every verb with the endings 了 好 起; a form that is a word of its own stays that. */
function verbForms(taken: ReadonlySet<string>): Map<string, Action> {
  const forms = new Map<string, Action>();
  const soft = new Set(wordList(SOFT_ACTIONS));
  for (const { words, force, status, issues = false } of ACTIONS) {
    for (const word of wordList(words)) {
      forms.set(word, { force, status, issues, soft: soft.has(word) });
      if (!taken.has(`${word}了`)) forms.set(`${word}了`, { force, status: 'done', issues, soft: false });
      for (const end of ['好', '起'])
        if (!taken.has(word + end)) forms.set(word + end, { force, status, issues, soft: false });
    }
  }
  return forms;
}
