import { AT_LEAST, AT_MOST, BOUND_JOINTS, THAN_TAILS } from '../../lexicon/comparatives.js';
import type { Span } from '../../model/span.js';
import { digitsEnd } from '../numeral/digits.js';
import { overlongEnd } from '../numeral/named-digits.js';
import { LONGEST_NUMERAL } from '../numeral/numeral.js';
import { jointLength } from '../period/grammar.js';
import { buildScan, type Rule } from '../scan.js';
import { GENERAL_NUMBER_STARTS } from '../starts.js';
import { wordSet } from '../words.js';
import { readValue } from './value.js';

/**
 * A number found in a text. `value` is the number itself, null where the words give two (3至5). `low` and `high` are
 * the bounds that the words give (五百以上 → low 500, high null); both null for a plain number.
 */
export interface FoundNumber extends Span {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One side bounded, and where the words end. */
interface Bound {
  readonly side: 'low' | 'high';
  readonly value: number;
  readonly end: number;
}

const LEAST = wordSet(AT_LEAST);
const MOST = wordSet(AT_MOST);
const JOINT = wordSet(BOUND_JOINTS);
const UP = ['以上', '及以上', '或以上'];
const DOWN = ['以下', '及以下', '或以下'];

/** 大于二十, 比三十大, 五百以上. */
function readBound(text: string, at: number): Bound | null {
  return readLedBound(text, at) ?? readThan(text, at) ?? readTailedBound(text, at);
}

function readLedBound(text: string, at: number): Bound | null {
  const least = LEAST.startingAt(text, at);
  const most = MOST.startingAt(text, at);
  const lead = most !== null && most.word.length >= (least?.word.length ?? 0) ? most : least;
  const value = lead === null ? null : readValue(text, at + lead.word.length);
  return value === null ? null : { side: lead === most ? 'high' : 'low', value: value.value, end: value.end };
}

function readThan(text: string, at: number): Bound | null {
  const value = text.charAt(at) === '比' ? readValue(text, at + 1) : null;
  const side = value === null ? undefined : THAN_TAILS[text.charAt(value.end)];
  return value === null || side === undefined ? null : { side, value: value.value, end: value.end + 1 };
}

function readTailedBound(text: string, at: number): Bound | null {
  const value = readValue(text, at);
  if (value === null) return null;
  const up = UP.find((word) => text.startsWith(word, value.end));
  const down = DOWN.find((word) => text.startsWith(word, value.end));
  const tail = up ?? down;
  if (tail === undefined) return null;
  return { side: up === undefined ? 'high' : 'low', value: value.value, end: value.end + tail.length };
}

const COMPARE_STARTS = `比-负.${GENERAL_NUMBER_STARTS}${[...AT_LEAST, ...AT_MOST].map((word) => word.charAt(0)).join('')}`;

const bounded: Rule<FoundNumber> = {
  name: 'bounded',
  starts: COMPARE_STARTS,
  examples: {
    reads: ['⟦大于二十的同时小于等于三十五⟧', '⟦比四分之一大,比二分之一小⟧', '⟦超过1/2⟧', '⟦五百以上⟧', '⟦比三十大⟧'],
    not: ['超市', '比例', '五百'],
  },
  read(text, at) {
    const first = readBound(text, at);
    if (first === null) return null;
    const joint = JOINT.startingAt(text, first.end);
    const second = joint === null ? null : readBound(text, first.end + joint.word.length);
    if (second === null || second.side === first.side) return oneSided(at, first);
    const [low, high] = first.side === 'low' ? [first, second] : [second, first];
    return { start: at, end: second.end, value: null, low: low.value, high: high.value };
  },
};

const oneSided = (start: number, bound: Bound): FoundNumber => ({
  start,
  end: bound.end,
  value: bound.value,
  low: bound.side === 'low' ? bound.value : null,
  high: bound.side === 'high' ? bound.value : null,
});

const between: Rule<FoundNumber> = {
  name: 'between',
  starts: `-负.${GENERAL_NUMBER_STARTS}`,
  examples: { reads: ['位于⟦20和30之间⟧', '⟦10000与20000间⟧', '⟦-5到5之间⟧'], not: ['20和30', '20至30'] },
  read(text, at) {
    const low = readValue(text, at);
    if (low === null) return null;
    const joint = '和与跟'.includes(text.charAt(low.end) || ' ') ? 1 : jointLength(text, low.end);
    const high = joint === 0 ? null : readValue(text, low.end + joint);
    if (high === null) return null;
    const tail = text.startsWith('之间', high.end) ? 2 : Number(text.charAt(high.end) === '间');
    if (tail === 0) return null;
    return { start: at, end: high.end + tail, value: null, low: low.value, high: high.value };
  },
};

const spread: Rule<FoundNumber> = {
  name: 'spread',
  starts: `-负.${GENERAL_NUMBER_STARTS}`,
  examples: { reads: ['⟦20~100⟧个', '⟦一千到一千五百⟧', '⟦三五⟧个'], not: ['20', '20和30', '5-3'] },
  read(text, at) {
    const low = readValue(text, at);
    if (low === null) return null;
    if (low.high !== null) return { start: at, end: low.end, value: null, low: low.value, high: low.high };
    const joint = text.charAt(low.end) === '、' ? 0 : jointLength(text, low.end);
    const high = joint === 0 ? null : readValue(text, low.end + joint);
    if (high === null || high.value <= low.value) return null;
    return { start: at, end: high.end, value: null, low: low.value, high: high.value };
  },
};

const single: Rule<FoundNumber> = {
  name: 'number',
  starts: `-负.${GENERAL_NUMBER_STARTS}`,
  examples: { reads: ['⟦3074⟧张', '⟦-5⟧', '⟦四百多⟧', '⟦.25⟧', '⟦一万零四十⟧'], not: ['人们', '负责', '。'] },
  read(text, at) {
    const value = readValue(text, at);
    if (value === null) return null;
    return { start: at, end: value.end, value: value.value, low: value.more ? value.value : null, high: null };
  },
};

/** A run of number signs that is no number (an identifier of 10,000 digits) is passed over whole: both bounds and value null. */
const overlong: Rule<FoundNumber> = {
  name: 'overlong',
  starts: GENERAL_NUMBER_STARTS,
  examples: { reads: [`⟦${'1'.repeat(60)}⟧`, `⟦${'一'.repeat(60)}⟧`], not: ['12', '一二三'] },
  read(text, at) {
    const end = Math.max(digitsEnd(text, at), overlongEnd(text, at));
    return end - at > LONGEST_NUMERAL ? { start: at, end, value: null, low: null, high: null } : null;
  },
};

/** The ordered list: words that bound a number before the number alone. */
export const NUMBER_RULES: readonly Rule<FoundNumber>[] = [bounded, between, spread, single, overlong];

const scan = buildScan(NUMBER_RULES);

/** Finds numbers in folded text. */
export const scanNumbers = (text: string): FoundNumber[] =>
  scan(text).filter(({ value, low, high }) => value !== null || low !== null || high !== null);
