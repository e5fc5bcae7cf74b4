import { digitsEnd, readDigits } from '../numeral/digits.js';
import { overlongEnd } from '../numeral/hanzi.js';
import { readNumeral } from '../numeral/index.js';
import { maskEnd } from '../numeral/mask.js';
import { isDigit } from '../numeral/numeral.js';
import { readUnit } from '../quantity/unit.js';
import { aside, type Reading, type Recogniser } from '../reading.js';
import { HANZI_STARTS } from '../starts.js';

/** Where the mark that closes the one at `at` stands, looked for within `reach`; -1 for none. */
function closing(text: string, at: number, mark: string, reach: number): number {
  const end = Math.min(text.length, at + reach);
  for (let i = at + 1; i < end; i++) if (text.charAt(i) === mark) return i;
  return -1;
}

/** A title: whatever it holds is the name of a document. */
const title: Recogniser = {
  name: 'title',
  starts: '《',
  examples: { reads: ['⟦《2019年度评估细则》⟧', '⟦《“十四五”规划》⟧'], not: ['“十四五”'] },
  read(text, at) {
    const end = closing(text, at, '》', 120);
    return end < 0 ? null : aside('title', at, end + 1);
  },
};

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', '「': '」' };

/** A short quotation: a slogan, a brand, a method. One that states money or a percentage is read like any text. */
const quotation: Recogniser = {
  name: 'quotation',
  starts: '“‘"「',
  examples: { reads: ['⟦“七个一”⟧', '⟦“1+5+2”⟧', '⟦“8小时以外”⟧', '⟦“12345热线”⟧'], not: ['“每人每月600元”'] },
  read(text, at) {
    const end = closing(text, at, QUOTES[text.charAt(at)] ?? '', 18);
    if (end < 0) return null;
    const inner = text.slice(at + 1, end);
    return /\d(?:元|万元|%)/.test(inner) ? null : aside('quotation', at, end + 1);
  },
};

/** 第五批, 第17号, 第一: an ordinal with the measure word behind it. */
const ordinal: Recogniser = {
  name: 'ordinal',
  starts: '第',
  examples: { reads: ['国务院⟦第五批⟧试点', '⟦第17⟧号令', '位列⟦第一⟧', '⟦第三⟧方'], not: ['门第', '第几'] },
  read(text, at) {
    const numeral = readNumeral(text, at + 1);
    if (numeral === null) return null;
    const unit = readUnit(text, numeral.end);
    return aside('ordinal', at, unit?.end ?? numeral.end);
  },
};

/** [2022]68号, (2021)15号, 36号文. */
const documentNumber: Recogniser = {
  name: 'document-number',
  starts: '[0123456789',
  examples: { reads: ['池民办⟦[2022]68号⟧', '⟦36号⟧文'], not: ['[附件]', '3号楼有12户'] },
  read(text, at) {
    const bracketed = text.charAt(at) === '[';
    const year = bracketed ? digitsEnd(text, at + 1) : at;
    if (bracketed && (year === at + 1 || text.charAt(year) !== ']')) return null;
    const from = bracketed ? year + 1 : at;
    const end = digitsEnd(text, from);
    if (end > from && text.charAt(end) === '号' && text.charAt(end + 1) !== '楼')
      return aside('document-number', at, end + 1);
    return bracketed ? aside('document-number', at, year + 1) : null;
  },
};

/** A heading's number right before a year, which together look like one decimal: 1.2022年工作. */
const marker: Recogniser = {
  name: 'marker',
  starts: '0123456789',
  examples: { reads: ['⟦1.⟧2022年工作', '⟦12、⟧2022年'], not: ['1.2万人', '共1.2022年'] },
  read(text, at) {
    const end = digitsEnd(text, at);
    if (at > 0 || end > 2 || !'.、'.includes(text.charAt(end) || ' ')) return null;
    const year = digitsEnd(text, end + 1);
    return year === end + 5 && text.charAt(year) === '年' ? aside('marker', at, end + 1) : null;
  },
};

/** How long 岁 or 周岁 at `at` is; 0 for neither. */
function ageUnit(text: string, at: number): number {
  if (text.charAt(at) === '岁') return 1;
  return text.startsWith('周岁', at) ? 2 : 0;
}

/** 60岁以上, 80-99岁, 100周岁: who, not how many. */
const age: Recogniser = {
  name: 'age',
  starts: `0123456789${HANZI_STARTS}`,
  examples: { reads: ['⟦60岁⟧以上老人', '⟦80-99岁⟧老人', '⟦18-60周岁⟧', '⟦八十岁⟧'], not: ['60人', '80-99元'] },
  read(text, at) {
    const first = readNumeral(text, at);
    if (first === null) return null;
    const inner = ageUnit(text, first.end);
    const joint = first.end + inner;
    if ('-~至到'.includes(text.charAt(joint) || ' ')) {
      const second = readNumeral(text, joint + 1);
      const length = second === null ? 0 : ageUnit(text, second.end);
      if (second !== null && length > 0) return aside('age', at, second.end + length);
    }
    return inner > 0 ? aside('age', at, joint) : null;
  },
};

const CLOCK_TAILS =
  /^(?:[时点]\d{1,2}分|小时(?:以外|制|值班|值守|服务|热线|不间断|全天|在线|开通|待命|备勤|轮班)|分钟(?:的)?(?:养老|生活|服务|助餐|便民|社区|步行|圈)|(?:时|点)(?:\d|半|整|至|-|前|后|左右))/;

/** How much of what the tail matched is the time itself: 24小时 of 24小时值班, 9时30分 whole. */
function clockLength(tail: string): number {
  if (tail.endsWith('分') && '时点'.includes(tail.charAt(0))) return tail.length;
  return tail.startsWith('小时') || tail.startsWith('分钟') ? 2 : 1;
}

/** 24小时值班, 15分钟养老服务圈, 8小时以外, 9点半. */
const clock: Recogniser = {
  name: 'clock',
  starts: '0123456789一二三四五六七八九十',
  examples: { reads: ['⟦24小时⟧值班', '⟦15分钟⟧养老服务圈', '⟦8小时⟧以外'], not: ['服务2600小时', '不少于40分钟'] },
  read(text, at) {
    const numeral = readNumeral(text, at);
    if (numeral === null) return null;
    const tail = CLOCK_TAILS.exec(text.slice(numeral.end, numeral.end + 8));
    if (tail === null) return null;
    return aside('clock', at, numeral.end + clockLength(tail[0]));
  },
};

/** 三年行动, 一年一度, 一人一档, 一事一议, 一老一小: numerals of names and idioms. */
const named: Recogniser = {
  name: 'named',
  starts: '一二两三四五六七八九十0123456789',
  examples: {
    reads: ['⟦三年⟧行动计划', '⟦一户一档⟧', '⟦六位一体⟧', '⟦一次性⟧奖补', '建党⟦100周年⟧'],
    not: ['三年', '一年', '12户一档'],
  },
  read(text, at) {
    const numeral = readNumeral(text, at);
    if (numeral === null) return null;
    const rest = text.slice(numeral.end, numeral.end + 4);
    if (/^年(?:行动|计划|规划|攻坚|提升|一)/.test(rest)) return aside('named', at, numeral.end + 1);
    if (/^周年/.test(rest)) return aside('named', at, numeral.end + 2);
    if (/^次性/.test(rest)) return aside('named', at, numeral.end + 2);
    if (/^位一体/.test(rest)) return aside('named', at, numeral.end + 3);
    if (text.charAt(at) === '一' && numeral.end === at + 1 && /^.一./.test(rest)) return aside('named', at, at + 4);
    return null;
  },
};

/** A number without a unit, and whatever signs it hangs on: 2.0, 99公益, 3+1+X, a telephone number. */
const bareNumber: Recogniser = {
  name: 'bare-number',
  starts: `0123456789*Xx×╳✕✖□■█▇●_几数${HANZI_STARTS}`,
  examples: { reads: ['服务⟦2.0⟧版', '⟦99⟧公益日', '⟦几十⟧人'], not: ['人们'] },
  read(text, at) {
    if (isDigit(text.charCodeAt(at))) return readBareDigits(text, at);
    if ('几数'.includes(text.charAt(at))) {
      const numeral = readNumeral(text, at + 1);
      return numeral?.bare === true || text.charAt(at + 1) === '十' ? aside('vague', at, numeral?.end ?? at + 2) : null;
    }
    const masked = Math.max(maskEnd(text, at), overlongEnd(text, at));
    if (masked > at) return aside('bare-number', at, masked);
    const numeral = readNumeral(text, at);
    return numeral === null ? null : aside('bare-number', at, numeral.end);
  },
};

/** Digits alone stay a number that a list may complete; digits hung on other signs are a name or an identifier. */
function readBareDigits(text: string, at: number): Reading {
  const end = maskEnd(text, at);
  const digits = readDigits(text, at);
  if (digits === null || digits.end !== end) return aside('bare-number', at, end);
  return { type: 'number', rule: 'digits', start: at, end, decimal: digits.plain };
}

/** Readings that win over dates. */
export const NAMES: readonly Recogniser[] = [title, quotation, marker];

/** Readings that win over quantities. */
export const ASIDES: readonly Recogniser[] = [ordinal, documentNumber, age, clock, named];

/** What remains of a number that nothing could be made of. */
export const REMAINDER: readonly Recogniser[] = [bareNumber];
