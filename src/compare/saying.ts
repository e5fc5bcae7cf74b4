import { STOCK_INDICATORS, STOCK_UNITS } from '../lexicon/alignment.js';
import type { Observation } from '../model/observation.js';
import { clauseOf } from './clause.js';
import type { Lexis } from './lexis.js';
import { dice, type Freshness, freshnessOf, SAME_CLAUSE, SAME_SENTENCE, tightWords, type Words } from './likeness.js';
import { comparableUnit } from './measure.js';
import { isSameThing, SAME_SUBJECT, similarity } from './similarity.js';
import { readSubject, type SubjectReading } from './subject-reading.js';

/**
 * What a figure is about, read for aligning. A class, because there is one of every figure: what few of them are asked
 * for is read then, from the figure itself.
 */
export class Saying {
  /** What its subject says. */
  readonly subject: SubjectReading;
  readonly #observation: Observation;
  readonly #profileOf: Lexis['profileOf'];
  #clause: Words | null = null;
  #sentence: Words | null = null;

  /** `subject` is what the figure is called (see `calledSubject`). */
  constructor(observation: Observation, subject: string, lexis: Lexis) {
    this.#observation = observation;
    this.#profileOf = lexis.profileOf;
    const { indicator, dimensions } = observation;
    this.subject = readSubject({ subject, indicator, dimensions, freshness: freshnessIn(observation, lexis) }, lexis);
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

const STOCKS = new Set(STOCK_INDICATORS.split(' '));
const UNITS = new Set(STOCK_UNITS.split(' '));

/** Whether a figure's clause tells that it is of what is new, or of what stands, where these are different things. */
function freshnessIn(observation: Observation, lexis: Lexis): Freshness {
  const { kind, indicator, unit } = observation;
  const matters = indicator === null ? UNITS.has(comparableUnit(unit, null, lexis)) : STOCKS.has(indicator);
  return kind === 'count' && matters ? freshnessOf(observation, clauseOf(observation).before) : 'open';
}

/** Whether two figures of one report are said of the same thing; subjects without a word are of nothing known. */
export function isSaidOfSame(a: Saying, b: Saying, sameWords: boolean): boolean {
  if (a.subject.profile.weights.size === 0)
    return sameWords && b.subject.profile.weights.size === 0 && a.subject.canonical && b.subject.canonical;
  return isSameThing(a.subject.profile, b.subject.profile) && clausesAgree(a, b);
}

const clausesAgree = (a: Saying, b: Saying): boolean => contextLikeness(a, b) >= SAME_CLAUSE;

/** How far the surroundings of thin subjects agree: 1 where neither is thin; 0 where only their sentences differ. */
function contextLikeness(a: Saying, b: Saying): number {
  if (!a.subject.isThin && !b.subject.isThin) return 1;
  const clauses = Math.round(100 * dice(a.clause(), b.clause())) / 100;
  if (clauses < SAME_CLAUSE || !a.subject.isThin || !b.subject.isThin) return clauses;
  return dice(a.sentence(), b.sentence()) < SAME_SENTENCE ? 0 : clauses;
}

/** How alike two figures of different reports are, 0 to 1 in hundredths; subjects that differ are looked at no further. */
export function sayingSimilarity(a: Saying, b: Saying): number {
  const alike = similarity(a.subject.profile, b.subject.profile);
  return alike < SAME_SUBJECT ? alike : Math.min(alike, contextLikeness(a, b));
}
