import { AS_OF_LEADS, FROM_LEADS, FROM_TAILS, SINCE_EVENTS, SINCE_TAILS } from '../../lexicon/periods.js';
import type { Recogniser } from '../reading.js';
import { wordSet } from '../words.js';
import { type DateReader, isOneOf } from './date.js';
import { DATE_STARTS, period, THIS_YEAR } from './mention.js';

const AS_OF = wordSet(AS_OF_LEADS);
const FROM = wordSet(FROM_LEADS);
const STARTING = wordSet(FROM_TAILS);
const SINCE = wordSet(SINCE_TAILS);
const EVENTS = wordSet(SINCE_EVENTS);

/** Whether a span is opened shortly before without a date of its own: 从专项行动开始⟦至⟧4月3日. */
const opened = (text: string, at: number): boolean =>
  /[从自](?!然|治|愿|身|主|行|筹|建|救|理|查|强|律|我|业|事|严)[^\d,;:。]{2,20}$/.test(
    text.slice(Math.max(0, at - 24), at),
  );

/** 截至 and a date: the state on its last day. 到 and 至 say so only of a year's or month's close. */
export const asOf = (readDate: DateReader): Recogniser => ({
  name: 'as-of',
  starts: '截到至',
  examples: {
    reads: [
      '⟦截至10月底⟧,共有',
      '⟦截至2022年12月4日⟧',
      '⟦截止2022年底⟧',
      '⟦截至年底⟧',
      '⟦到2022年底⟧,全市',
      '⟦截至2022-11-30⟧',
      '从专项行动启动⟦至4月3日⟧,巡查',
    ],
    not: ['截至目前', '截止目前', '到2022年', '到年底', '自治县至4月3日'],
  },
  read(text, at) {
    const lead = AS_OF.startingAt(text, at);
    const from = at + (lead?.word.length ?? 1);
    if (lead !== null && text.charAt(from) === '年' && isOneOf('底末', text, from + 1)) {
      return period('as-of', at, from + 2, { form: 'as-of', year: THIS_YEAR, month: null, day: null });
    }
    const date = readDate(text, from);
    if (date === null) return null;
    if (lead === null && !(date.close && date.year !== null) && !(date.day !== null && opened(text, at))) return null;
    const { year, months, day } = date;
    return period('as-of', at, date.end, { form: 'as-of', year: year ?? THIS_YEAR, month: months?.[1] ?? null, day });
  },
});

/** 自 … 起: from a day on, open at the other end. */
export const from = (readDate: DateReader): Recogniser => ({
  name: 'from',
  starts: `自从${DATE_STARTS}`,
  examples: {
    reads: ['⟦自7月1日起⟧', '⟦从2021年1月起⟧', '⟦2022年7月1日起⟧', '⟦从今年1月开始⟧', '⟦4月份起⟧'],
    not: ['从2015年1月至12月', '自治区', '从业人员', '12起', '今年以来'],
  },
  read(text, at) {
    const lead = FROM.startingAt(text, at);
    const date = readDate(text, at + (lead?.word.length ?? 0));
    const tail = date === null ? null : STARTING.startingAt(text, date.end);
    if (date === null || tail === null) return null;
    const { year, months, day } = date;
    const expression = { form: 'from', year: year ?? THIS_YEAR, month: months?.[0] ?? 1, day: day ?? 1 } as const;
    return period('from', at, date.end + tail.word.length, expression);
  },
});

/** 2019年以来: from then up to the report's own time. */
export const since = (readDate: DateReader): Recogniser => ({
  name: 'since',
  starts: `自从${DATE_STARTS}`,
  examples: {
    reads: [
      '⟦自2019年以来⟧',
      '⟦2019年以来⟧',
      '⟦今年以来⟧',
      '⟦2022年来⟧',
      '⟦3月以来⟧',
      '⟦2022年建立以来⟧',
      '⟦自2013年推行火葬以来⟧',
    ],
    not: ['自投入运营以来', '近年来', '2019年起', '自2013年推行火葬,三年以来'],
  },
  read(text, at) {
    const lead = FROM.startingAt(text, at);
    const date = readDate(text, at + (lead?.word.length ?? 0));
    if (date === null || date.day !== null) return null;
    const end = eventEnd(text, date.end, lead !== null);
    const tail = SINCE.startingAt(text, end);
    if (tail === null) return null;
    const { year, months } = date;
    const expression = { form: 'since', year: year ?? THIS_YEAR, month: months?.[0] ?? null } as const;
    return period('since', at, end + tail.word.length, expression);
  },
});

/** Words that 自 and a date may open before 以来: 自2013年⟦推行火葬⟧以来. */
const EVENT = /^[^\d,;:。、]{0,14}?(?=以来|至今|迄今)/;

const LONGEST_EVENT = 18;

/** Where the event that a date is the time of ends; the date's own end where none is told. */
function eventEnd(text: string, at: number, led: boolean): number {
  const told = led ? EVENT.exec(text.slice(at, at + LONGEST_EVENT))?.[0].length : undefined;
  return at + (told ?? EVENTS.startingAt(text, at)?.word.length ?? 0);
}
