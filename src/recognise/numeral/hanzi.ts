import { BIG_MAGNITUDES, SMALL_MAGNITUDES } from '../../lexicon/magnitudes.js';
import { HANZI_ZEROS, SOME_MORE } from '../../lexicon/numerals.js';
import { shiftDecimal } from '../../text/decimal.js';
import { digitsEnd, readChain } from './digits.js';
import { isLoneDigit, isMagnitudeAt, namedDigit, readNamedDigits, readPositional } from './named-digits.js';
import { isDigit, LONGEST_NUMERAL, type Numeral, plainNumeral } from './numeral.js';

/** How far a number has been read. Numbers stay far below 2^53: what is longer is refused. */
interface State {
  end: number;
  /** Sections closed by 万 and 亿. */
  total: number;
  /** The open section of four digits. */
  section: number;
  /** The digit that waits for its magnitude, or -1. */
  digit: number;
  /** The last magnitude's power of ten, 0 after 零: 四百五 is 450, 四百零五 is 405. */
  last: number;
  /** Power of ten of the 万 or 亿 at the very end. */
  closing: number;
  more: 'ge' | 'approx' | null;
  /** Where two digits stood side by side (三五, 七八十): the place of the second, or -1. */
  pair: number;
}

type Step = (state: State, text: string) => boolean;

/** One more digit, Chinese or Arabic (3万5千). Two side by side are a pair of bounds and end the digits. */
const takeDigit: Step = (state, text) => {
  const unit = text.charCodeAt(state.end);
  if (isDigit(unit)) {
    const end = digitsEnd(text, state.end);
    if (state.digit >= 0 || end - state.end > 12) return false;
    state.digit = Number(text.slice(state.end, end));
    state.end = end;
    return true;
  }
  const digit = namedDigit(text, state.end);
  if (digit <= 0) return false;
  if (state.digit >= 0) return takePair(state, digit);
  state.digit = digit;
  state.end++;
  return true;
};

function takePair(state: State, digit: number): boolean {
  const neighbours = digit === state.digit + 1 || (state.digit === 3 && digit === 5);
  if (state.pair >= 0 || state.digit > 9 || !neighbours) return false;
  state.pair = state.end;
  state.end++;
  return true;
}

const takeZero: Step = (state, text) => {
  if (!HANZI_ZEROS.includes(text.charAt(state.end)) || state.end >= text.length) return false;
  if (state.digit >= 0 || state.last === 0) return false;
  const next = text.charAt(state.end + 1);
  const goesOn =
    namedDigit(text, state.end + 1) > 0 || SMALL_MAGNITUDES.has(next) || next === '几' || isDigit(next.charCodeAt(0));
  if (!goesOn) return false;
  state.last = 0;
  state.end++;
  return true;
};

const takeSmall: Step = (state, text) => {
  const power = SMALL_MAGNITUDES.get(text.charAt(state.end));
  if (power === undefined) return false;
  if (state.digit < 0 && state.section > 0 && !(power === 1 && state.last !== 1)) return false;
  state.section += (state.digit < 0 ? 1 : state.digit) * 10 ** power;
  state.digit = -1;
  state.last = power;
  state.closing = 0;
  state.end++;
  return true;
};

const takeBig: Step = (state, text) => {
  const power = BIG_MAGNITUDES.get(text.charAt(state.end));
  if (power === undefined) return false;
  const open = state.section + Math.max(state.digit, 0);
  const raises = state.total > 0 && (open === 0 || state.total < 10 ** power);
  if (raises) state.total = (state.total + open) * 10 ** power;
  else state.total += (open === 0 ? 1 : open) * 10 ** power;
  state.closing = open === 0 ? state.closing + power : power;
  state.section = 0;
  state.digit = -1;
  state.last = power;
  state.end++;
  return true;
};

/** 余 多 几 来 behind a magnitude; behind it only magnitudes may follow (二十几万). */
const takeMore: Step = (state, text) => {
  const more = SOME_MORE.get(text.charAt(state.end));
  if (more === undefined || state.more !== null || state.digit >= 0) return false;
  if (state.section === 0 && state.total === 0) return false;
  state.more = more;
  state.end++;
  return true;
};

const STEPS: readonly Step[] = [takeDigit, takeSmall, takeBig, takeZero, takeMore];
const AFTER_MORE: readonly Step[] = [takeBig, takeSmall];

function run(text: string, at: number): State {
  const state: State = { end: at, total: 0, section: 0, digit: -1, last: -1, closing: 0, more: null, pair: -1 };
  while (state.end - at < LONGEST_NUMERAL && state.end < text.length) {
    const steps = state.more === null ? STEPS : AFTER_MORE;
    if (!steps.some((step) => step(state, text))) break;
  }
  return state;
}

/** A digit left over behind 百, 千, 万 counts the next lower power: 两千四百五 → 2450, 九万四 → 94000. */
function settle(state: State): number {
  const lone = Math.max(state.digit, 0);
  const power = state.last > 1 && state.digit <= 9 ? state.last - 1 : 0;
  return state.total + state.section + lone * 10 ** power;
}

const closingOf = (state: State): number => (state.digit >= 0 || state.section > 0 ? 0 : state.closing);

/** 点五 behind a whole number: ".5"; empty where none follows. */
function readFraction(text: string, at: number): { readonly plain: string; readonly end: number } {
  if (text.charAt(at) !== '点') return { plain: '', end: at };
  const { plain, end } = readNamedDigits(text, at + 1);
  return plain === '' ? { plain: '', end: at } : { plain: `.${plain}`, end };
}

const BARE_STARTS = '百佰千仟万亿兆';

function finish(text: string, at: number, state: State, value: number, high: string | null): Numeral {
  const bare = BARE_STARTS.includes(text.charAt(at));
  const fraction = readFraction(text, state.end);
  if (fraction.plain === '') {
    const small = state.end - at === 1 && !bare;
    const marks = { high, small, bare };
    return plainNumeral('hanzi', at, state.end, String(value), state.more, closingOf(state), marks);
  }
  const chain = readChain(text, fraction.end);
  const low = shiftDecimal(`${value}${fraction.plain}`, chain.exponent);
  return plainNumeral('hanzi', at, chain.end, low, chain.more, chain.closing, { high: null, small: false, bare });
}

/** A number in which two digits stood side by side is read once with each: 七八十 → 70 and 80. */
function finishPair(text: string, at: number, state: State): Numeral {
  const window = text.slice(at, state.end);
  const second = state.pair - at;
  const low = settle(run(window.slice(0, second) + window.slice(second + 1), 0));
  const high = settle(run(window.slice(0, second - 1) + window.slice(second), 0));
  return finish(text, at, state, low, String(high));
}

/** Reads a Chinese number at `at`: 三百二十, 一万零四十, 两万余, 二十几万, 百余, 三五, 二点五; null where there is none. */
export function readHanziNumeral(text: string, at: number): Numeral | null {
  if (isLoneDigit(text, at)) return plainNumeral('hanzi', at, at + 1, String(namedDigit(text, at)), null, 0, LONE);
  const named = readPositional(text, at);
  if (named !== null && !isMagnitudeAt(text, named.end)) {
    return plainNumeral('hanzi', at, named.end, shiftDecimal(named.plain, 0));
  }
  if (at < text.length && HANZI_ZEROS.includes(text.charAt(at))) return readZero(text, at);
  const state = run(text, at);
  if (state.end === at) return null;
  const value = settle(state);
  if (value > Number.MAX_SAFE_INTEGER) return null;
  return state.pair >= 0 ? finishPair(text, at, state) : finish(text, at, state, value, null);
}

const LONE = { high: null, small: true, bare: false } as const;

/** 零, 零点五. */
function readZero(text: string, at: number): Numeral {
  const fraction = readFraction(text, at + 1);
  const marks = { high: null, small: fraction.plain === '', bare: false };
  return plainNumeral('hanzi', at, fraction.end, `0${fraction.plain}`, null, 0, marks);
}
