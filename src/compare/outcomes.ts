import { UMBRELLA_INDICATORS } from '../lexicon/alignment.js';
import type { Observation } from '../model/observation.js';
import { clauseOf } from './clause.js';
import type { Lexis } from './lexis.js';
import { coverage, dice, type Freshness, freshnessOf, tightWords, type Words } from './likeness.js';
import type { Placed } from './placing.js';
import type { Profile } from './profile.js';

const UMBRELLAS = new Set(UMBRELLA_INDICATORS.split(' '));

/** From this score on an outcome is taken to answer a target. */
export const ANSWERS = 0.6;

/** What a figure says, for finding a target's outcome. */
export interface Reading {
  /** The words of the subject. */
  readonly subject: Words;
  /** The words of subject and clause. */
  readonly core: Words;
  /** These and the words of the sentence and its headings. */
  readonly context: Words;
  /** Words of the core by axis. */
  readonly axes: Profile['axes'];
  /** Whether it counts what came in the year or what stands. */
  readonly fresh: Freshness;
}

/** A reader that reads each figure, and each sentence with its headings, only once. */
export function outcomeReader({ profileOf }: Lexis): (placed: Placed) => Reading {
  const readings = new Map<Placed, Reading>();
  const sentences = new Map<string, Words>();
  const sentenceWords = ({ source }: Observation): Words => {
    const text = [source.sentence.text, ...source.headings].join(',');
    const known = sentences.get(text) ?? tightWords(profileOf(text));
    sentences.set(text, known);
    return known;
  };
  return (placed) => {
    const known = readings.get(placed) ?? readOutcome(placed.observation, sentenceWords(placed.observation), profileOf);
    readings.set(placed, known);
    return known;
  };
}

function readOutcome(observation: Observation, sentence: Words, profileOf: Lexis['profileOf']): Reading {
  const { subject, dimensions } = observation;
  const { before, after } = clauseOf(observation);
  const core = profileOf(`${subject},${before}${after}`, dimensions);
  const words = tightWords(core);
  return {
    subject: tightWords(profileOf(subject, dimensions)),
    core: words,
    context: new Map([...sentence, ...words]),
    axes: core.axes,
    fresh: freshnessOf(observation, before),
  };
}

/**
 * How surely an outcome answers a target, 0 to 1 and above. What is new never answers what stands, nor one indicator
 * another in the same unit; the same indicator nearly does by itself; otherwise the words decide. A task and its outcome
 * in one sentence (任务200户,实际完成208户) belong together; another unit or category speaks against it.
 */
export function answerScore(target: Placed, outcome: Placed, goal: Reading, result: Reading): number {
  const [a, b] = [target.observation, outcome.observation];
  const unit = sameUnit(target, outcome);
  if (contradict(a, b, unit) || isFresher(goal, result) || disagree(goal, result)) return 0;
  const words = Math.max(wordScore(goal, result), unit ? 0 : wordScore(withoutShare(goal), withoutShare(result)));
  const known = a.indicator !== null && a.indicator === b.indicator && !UMBRELLAS.has(a.indicator);
  return (
    (known ? 0.4 + 0.6 * words : words) +
    (unit && isTaskAndOutcome(target, outcome) ? 0.6 : 0) -
    (unit ? 0 : 0.15) -
    (target.category === outcome.category ? 0 : 0.1)
  );
}

/** A reading without the word for a share: 护理型床位占比 is said of the nursing beds; 等级评估率 is no share of a count. */
function withoutShare(reading: Reading): Reading {
  const rest = (words: Words): Words => new Map([...words].filter(([word]) => word !== SHARE));
  return { ...reading, subject: rest(reading.subject), core: rest(reading.core) };
}

const SHARE = '占比';

const sameUnit = (a: Placed, b: Placed): boolean =>
  a.observation.kind === b.observation.kind && a.measure.unit === b.measure.unit && a.measure.per === b.measure.per;

/** The outcome stands behind the target in one sentence. */
function isTaskAndOutcome(target: Placed, outcome: Placed): boolean {
  const [a, b] = [target.observation.source, outcome.observation.source];
  return target.report.id === outcome.report.id && a.sentence.start === b.sentence.start && a.start < b.start;
}

function contradict(a: Observation, b: Observation, unit: boolean): boolean {
  if (unit && isOtherIndicator(a.indicator, b.indicator)) return true;
  const differs = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  return differs(a.dimensions.residence, b.dimensions.residence) || differs(a.dimensions.care, b.dimensions.care);
}

/** A target under 其中 may have lost the word that its outcome has: elder.nursing-beds is answered by …-added. */
const isOtherIndicator = (goal: string | null, result: string | null): boolean =>
  goal !== null && result !== null && goal !== result && result !== `${goal}-added`;

const isFresher = (a: Reading, b: Reading): boolean =>
  (a.fresh === 'new' && b.fresh === 'stock') || (a.fresh === 'stock' && b.fresh === 'new');

/** Axes on which a target and its outcome must have a word in common where both have one. */
const AGREEING = ['people', 'staff', 'grade', 'ownership', 'aggregate', 'residence', 'ratio'];

const disagree = (a: Reading, b: Reading): boolean =>
  AGREEING.some((axis) => {
    const [left, right] = [a.axes.get(axis), b.axes.get(axis)];
    return left !== undefined && right !== undefined && ![...left].some((word) => right.has(word));
  });

/** The best of three views: the same words in both clauses, in both subjects too, or found somewhere around the other. */
function wordScore(goal: Reading, result: Reading): number {
  const clauses = dice(goal.core, result.core);
  const both = (clauses + dice(goal.subject, result.subject)) / 2;
  const around = (coverage(goal.subject, result.context) + coverage(result.core, goal.context)) / 2;
  return Math.max(clauses, both, touches(goal, result) ? 0.9 * around : 0);
}

/** Words around count only where the figures themselves share one, or where the outcome has none of its own (一年净增300张). */
const touches = (goal: Reading, result: Reading): boolean =>
  result.core.size === 0 || [...result.core.keys()].some((word) => goal.core.has(word));
