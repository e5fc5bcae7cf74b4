import { digitsEnd } from '../numeral/digits.js';
import { readNumeral } from '../numeral/index.js';
import { isDigit } from '../numeral/numeral.js';
import { isMeanAge } from '../quantity/mean-age.js';
import { aside, type Recogniser } from '../reading.js';
import { HANZI_STARTS } from '../starts.js';

/** 第五批, 第17号, 第一: an ordinal with the measure word behind it. */
export const ordinal: Recogniser = {
  name: 'ordinal',
  starts: '第',
  examples: { reads: ['国务院⟦第五批⟧试点', '⟦第17⟧号令', '位列⟦第一⟧', '⟦第三⟧方'], not: ['门第', '第几'] },
  read(text, at, readUnit) {
    const numeral = readNumeral(text, at + 1);
    if (numeral === null) return null;
    const unit = readUnit(text, numeral.end);
    return aside('ordinal', at, unit?.end ?? numeral.end);
  },
};

/** [2022]68号, (2021)15号, 36号文. */
export const documentNumber: Recogniser = {
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

/** How long 岁 or 周岁 at `at` is; 0 for neither. */
function ageUnit(text: string, at: number): number {
  if (text.charAt(at) === '岁') return 1;
  return text.startsWith('周岁', at) ? 2 : 0;
}

/** 60岁以上, 80-99岁, 100周岁: who, not how many. */
export const age: Recogniser = {
  name: 'age',
  starts: `0123456789${HANZI_STARTS}`,
  examples: {
    reads: ['⟦60岁⟧以上老人', '⟦80-99岁⟧老人', '⟦18-60周岁⟧', '⟦八十岁⟧'],
    not: ['60人', '80-99元', '平均年龄46.3岁', '较上届下降5.1岁'],
  },
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
    return inner > 0 && !isMeanAge(text, at) ? aside('age', at, joint) : null;
  },
};

const CLOCK_TAILS =
  /^(?:[时点]\d{1,2}分|小时(?:以外|制|值班|值守|服务|热线|不间断|全天|在线|开通|待命|备勤|轮班|运转|开放|专人|[、,]?全覆盖|无休|(?:全天候)?(?:智能|实时|线上|视频|远程|智慧|动态|应急)*(?:监控|监测|监护|监管|响应|守护|看护|照护|照料|呼叫|救助服务))|分钟(?:的)?(?:养老|生活|服务|助餐|便民|社区|步行|圈)|(?:时|点)(?:\d|半|整|至|-|前|后|左右))/;

/** How much of what the tail matched is the time itself: 24小时 of 24小时值班, 9时30分 whole. */
function clockLength(tail: string): number {
  if (tail.endsWith('分') && '时点'.includes(tail.charAt(0))) return tail.length;
  return tail.startsWith('小时') || tail.startsWith('分钟') ? 2 : 1;
}

/** 24小时值班, 15分钟养老服务圈, 8小时以外, 9点半. */
export const clock: Recogniser = {
  name: 'clock',
  starts: '0123456789一二三四五六七八九十',
  examples: {
    reads: ['⟦24小时⟧值班', '⟦24小时⟧实时监测', '⟦15分钟⟧养老服务圈', '⟦8小时⟧以外'],
    not: ['服务2600小时', '不少于40分钟', '24小时内响应'],
  },
  read(text, at) {
    const numeral = readNumeral(text, at);
    if (numeral === null) return null;
    if (!'小分时点'.includes(text.charAt(numeral.end) || ' ')) return null;
    const tail = CLOCK_TAILS.exec(text.slice(numeral.end, numeral.end + 12));
    if (tail === null) return null;
    return aside('clock', at, numeral.end + clockLength(tail[0]));
  },
};

/** What behind a numeral makes it part of a name, with how much of it belongs to the name. */
const NAME_TAILS: readonly (readonly [tail: RegExp, length: number])[] = [
  [/^年(?:行动|计划|规划|攻坚|提升|一)/, 1],
  [/^(?:周年|次性)/, 2],
  [/^位一体/, 3],
];

/** 三年行动, 六位一体, 一次性, 100周年: numerals of names and idioms. */
export const named: Recogniser = {
  name: 'named',
  starts: '一二两三四五六七八九十0123456789',
  examples: {
    reads: ['⟦三年⟧行动计划', '⟦六位一体⟧', '⟦一次性⟧奖补', '建党⟦100周年⟧', '奖补⟦1次性⟧'],
    not: ['三年', '一年', '12户一档'],
  },
  read(text, at) {
    const numeral = readNumeral(text, at);
    if (numeral === null) return null;
    if (!'年周次位'.includes(text.charAt(numeral.end) || ' ')) return null;
    const rest = text.slice(numeral.end, numeral.end + 4);
    const tail = NAME_TAILS.find(([pattern]) => pattern.test(rest));
    return tail === undefined ? null : aside('named', at, numeral.end + tail[1]);
  },
};

/** 一户一档, 1人1策: one thing for each other thing. */
export const oneEach: Recogniser = {
  name: 'one-each',
  starts: '一1',
  examples: {
    reads: ['实行⟦一户一档⟧', '⟦1人1策⟧'],
    not: ['12户1人', '石桥镇1户1人', '一户两档', '1人12元', '第1户1人', '一百一十三家', '一千一百人'],
  },
  read(text, at) {
    const sign = text.charAt(at);
    if (text.charAt(at + 2) !== sign || !isNoun(text, at + 1) || !isNoun(text, at + 3)) return null;
    if (text.startsWith('1户1人', at)) return null;
    const standsAlone = at === 0 || !isDigit(text.charCodeAt(at - 1));
    return standsAlone && text.charAt(at - 1) !== '第' ? aside('one-each', at, at + 4) : null;
  },
};

/** Not one: what did not happen is no figure. */
const NOT_ONE = /(?:无|没有|未出现过?|未发生过?|没有发生过?|没有出现过?|未发现过?|未出)$/;

/** 未发生1起事故, 无1例感染. */
export const notOne: Recogniser = {
  name: 'not-one',
  starts: '一1',
  examples: {
    reads: ['全年未发生⟦1起⟧事故', '无⟦一例⟧感染', '没有⟦1人⟧掉队'],
    not: ['发生1起事故', '无1.2万人', '未发生11起', '未成年1例', '有无1栋'],
  },
  read(text, at) {
    if (!'起例人件次户个宗'.includes(text.charAt(at + 1) || ' ')) return null;
    const before = text.slice(Math.max(0, at - 5), at);
    return NOT_ONE.test(before) && !before.endsWith('有无') ? aside('not-one', at, at + 2) : null;
  },
};

/** A Chinese sign that is no magnitude: 一百一十 is a number. */
const isNoun = (text: string, at: number): boolean =>
  /[\u4e00-\u9fff]/.test(text.charAt(at)) && !'十百千万亿'.includes(text.charAt(at));

/** 前三名, 前10位, 前五强: a rank. */
export const rank: Recogniser = {
  name: 'rank',
  starts: '前',
  examples: { reads: ['进入全省⟦前三名⟧', '位居⟦前10位⟧', '⟦前三⟧甲'], not: ['前10个月', '前来救助', '前5家机构'] },
  read(text, at, readUnit) {
    const numeral = readNumeral(text, at + 1);
    if (numeral === null) return null;
    if ('名位强列'.includes(text.charAt(numeral.end) || ' ')) return aside('rank', at, numeral.end + 1);
    return numeral.small && readUnit(text, numeral.end) === null ? aside('rank', at, numeral.end) : null;
  },
};

/** What moves in a ranking. */
const MOVES = /(?:上升|前移|前进|跃升|上移|攀升|提升|下降|后退|下滑|后移|进)了?$/;

/** 较去年上升2位: a step in a ranking, of nobody. */
export const rankStep: Recogniser = {
  name: 'rank-step',
  starts: '一二两三四五六七八九十0123456789',
  examples: {
    reads: ['排名较去年上升⟦2位⟧', '前移了⟦3个位次⟧', '位次下降⟦一位⟧'],
    not: ['上升2位老人', '新增2位', '上升2.5%', '降到2位数'],
  },
  read(text, at) {
    if (!MOVES.test(text.slice(Math.max(0, at - 3), at))) return null;
    const numeral = readNumeral(text, at);
    const unit =
      numeral === null ? null : /^个?(?:位次|名次|位)(?=$|[,;。、)])/.exec(text.slice(numeral.end, numeral.end + 4));
    return numeral === null || unit === null ? null : aside('rank-step', at, numeral.end + unit[0].length);
  },
};

/** Signs that make of a number in brackets the number of a meeting, and of one before 年 none at all. */
const SESSION_BEFORE = /会议?\($/;
const LONGEST_YEAR = 4;

/** 常务会(75次), 202223年, 2008年11个月工作: numbers that count nothing. */
export const misnumbered: Recogniser = {
  name: 'misnumbered',
  starts: '0123456789',
  examples: {
    reads: ['政府常务会(⟦75次⟧)', '⟦202223年⟧春节', '2008年⟦11个月⟧工作总结'],
    not: ['会议(共75次)', '2022年', '历时11个月', '前11个月'],
  },
  read(text, at) {
    const end = digitsEnd(text, at);
    if (isDigit(text.charCodeAt(at - 1))) return null;
    if (end - at > LONGEST_YEAR && text.charAt(end) === '年') return aside('misnumbered', at, end + 1);
    if (text.startsWith('次)', end) && SESSION_BEFORE.test(text.slice(Math.max(0, at - 3), at)))
      return aside('misnumbered', at, end + 1);
    return text.charAt(at - 1) === '年' && text.startsWith('个月工作', end) ? aside('misnumbered', at, end + 2) : null;
  },
};
