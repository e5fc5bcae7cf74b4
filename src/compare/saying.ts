import { STOCK_INDICATORS, STOCK_UNITS, UMBRELLA_INDICATORS } from '../lexicon/alignment.js';
import type { Dimensions, Observation } from '../model/observation.js';
import { clauseOf } from './clause.js';
import type { Lexis } from './lexis.js';
import { dice, freshnessOf, isThin, SAME_CLAUSE, SAME_SENTENCE, tightWords, type Words } from './likeness.js';
import { comparableUnit } from './measure.js';
import { beyondIndicator, isPlain, saysOnly } from './plainness.js';
import type { Profile } from './profile.js';
import { isSameThing, SAME_SUBJECT, similarity } from './similarity.js';

/**
 * What a figure is about, read for aligning. A class, because there is one of every figure: what few of them are asked
 * for is read then, from the figure itself.
 */
export class Saying {
  readonly profile: Profile;
  /** How many full words the subject says, its indicator's among them. */
  readonly told: number;
  /** Whether only the clause says that the figure is of what is new. */
  readonly isNewByClause: boolean;
  /** Whether the subject says no more than the figure's indicator; false without one. */
  readonly canonical: boolean;
  /** Whether it says nothing full beyond the indicator, not even a place or a house: 养老床位, not 某镇养老床位. */
  readonly exact: boolean;
  /** Whether the subject names only a kind of thing, so that the words of its sentence must agree too. */
  readonly isThin: boolean;
  readonly #observation: Observation;
  readonly #profileOf: Lexis['profileOf'];
  #clause: Words | null = null;
  #sentence: Words | null = null;

  /** `subject` is what the figure is called (see `calledSubject`). Under an indicator it is never too thin. */
  constructor(observation: Observation, subject: string, lexis: Lexis) {
    const { indicator } = observation;
    this.#observation = observation;
    this.#profileOf = lexis.profileOf;
    const whole = profileWithin(observation, subject, lexis);
    this.canonical = indicator !== null && !UMBRELLAS.has(indicator) && isPlain(whole, indicator, lexis);
    this.exact = this.canonical && indicator !== null && saysOnly(whole, indicator, lexis);
    this.told = fullWords(whole);
    this.isNewByClause = isNew(whole) && !isNew(subjectProfile(subject, observation.dimensions, lexis.profileOf));
    this.profile = indicator === null || UMBRELLAS.has(indicator) ? whole : beyondIndicator(whole, indicator, lexis);
    this.isThin = indicator === null && isThin(this.profile);
  }

  /** The words of subject and clause. */
  clause(): Words {
    this.#clause ??= this.#readClause();
    return this.#clause;
  }

  #readClause(): Words {
    const { subject, dimensions } = this.#observation;
    const { before, after } = clauseOf(this.#observation);
    return tightWords(this.#profileOf(`${subject},${before}${after}`, dimensions));
  }

  /** The words of the sentence. */
  sentence(): Words {
    this.#sentence ??= tightWords(this.#profileOf(this.#observation.source.sentence.text));
    return this.#sentence;
  }
}

/** A subject of nothing but what its dimensions say (散居, of children in dispersed care) keeps its words. */
function subjectProfile(subject: string, dimensions: Dimensions, profileOf: Lexis['profileOf']): Profile {
  const narrowed = profileOf(subject, dimensions);
  return narrowed.weights.size > 0 ? narrowed : profileOf(subject);
}

const isNew = ({ axes }: Profile): boolean => axes.get('change')?.has(NEW) === true;

function fullWords({ weights }: Profile): number {
  let told = 0;
  for (const weight of weights.values()) if (weight >= 1) told++;
  return told;
}

const UMBRELLAS = new Set(UMBRELLA_INDICATORS.split(' '));
const STOCKS = new Set(STOCK_INDICATORS.split(' '));
const UNITS = new Set(STOCK_UNITS.split(' '));
const NEW = '新增';

/**
 * Where what is new and what stands are different things, the clause decides which it is: one that says new counts as
 * if the subject did (新建⟦10个⟧), one that says stock takes it back (新开食堂4家,累计⟦23家⟧).
 */
function profileWithin(observation: Observation, subject: string, lexis: Lexis): Profile {
  const { kind, indicator, unit, dimensions } = observation;
  const profile = subjectProfile(subject, dimensions, lexis.profileOf);
  const matters = indicator === null ? UNITS.has(comparableUnit(unit, null, lexis)) : STOCKS.has(indicator);
  if (kind !== 'count' || !matters) return profile;
  const freshness = freshnessOf(observation, clauseOf(observation).before);
  const change = profile.axes.get('change');
  if (freshness === 'new' && change === undefined) return withWord(profile, NEW);
  return freshness === 'stock' && change?.has(NEW) === true ? withoutWord(profile, NEW) : profile;
}

const withWord = (profile: Profile, word: string): Profile => ({
  ...profile,
  weights: new Map([...profile.weights, [word, 1]]),
  axes: new Map([...profile.axes, ['change', new Set([word])]]),
});

const withoutWord = (profile: Profile, word: string): Profile => ({
  ...profile,
  weights: new Map([...profile.weights].filter(([own]) => own !== word)),
  axes: new Map([...profile.axes].filter(([axis]) => axis !== 'change')),
});

/** Whether two figures of one report are said of the same thing; subjects without a word are of nothing known. */
export function isSaidOfSame(a: Saying, b: Saying, sameWords: boolean): boolean {
  if (a.profile.weights.size === 0) return sameWords && b.profile.weights.size === 0 && a.canonical && b.canonical;
  return isSameThing(a.profile, b.profile) && clausesAgree(a, b);
}

const clausesAgree = (a: Saying, b: Saying): boolean => contextLikeness(a, b) >= SAME_CLAUSE;

/** How far the surroundings of thin subjects agree: 1 where neither is thin; 0 where their sentences differ. */
function contextLikeness(a: Saying, b: Saying): number {
  if (!a.isThin && !b.isThin) return 1;
  if (a.isThin && b.isThin && dice(a.sentence(), b.sentence()) < SAME_SENTENCE) return 0;
  return Math.round(100 * dice(a.clause(), b.clause())) / 100;
}

/** How alike two figures of different reports are, 0 to 1 in hundredths; subjects that differ are looked at no further. */
export function sayingSimilarity(a: Saying, b: Saying): number {
  const alike = similarity(a.profile, b.profile);
  return alike < SAME_SUBJECT ? alike : Math.min(alike, contextLikeness(a, b));
}
