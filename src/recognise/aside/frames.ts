import { digitsEnd } from '../numeral/digits.js';
import { aside, type Recogniser } from '../reading.js';

/** Where the mark that closes the one at `at` stands, looked for within `reach`; -1 for none. */
function closing(text: string, at: number, mark: string, reach: number): number {
  const end = Math.min(text.length, at + reach);
  for (let i = at + 1; i < end; i++) if (text.charAt(i) === mark) return i;
  return -1;
}

/** A title: whatever it holds is the name of a document. */
export const title: Recogniser = {
  name: 'title',
  starts: '《',
  examples: { reads: ['⟦《2019年度评估细则》⟧', '⟦《“十四五”规划》⟧'], not: ['“十四五”'] },
  read(text, at) {
    const end = closing(text, at, '》', 120);
    return end < 0 ? null : aside('title', at, end + 1);
  },
};

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"', '「': '」' };

/**
 * A short quotation: a slogan, a brand, a method. One that states money, an area or a percentage is read like any text. A straight
 * mark may as well close a longer quotation; then what follows it up to the next is the sentence's own.
 */
export const quotation: Recogniser = {
  name: 'quotation',
  starts: '“‘"「',
  examples: {
    reads: ['⟦“七个一”⟧', '⟦“1+5+2”⟧', '⟦“8小时以外”⟧', '⟦“12345热线”⟧', '⟦"三服务"⟧'],
    not: ['“每人每月600元”', '长者",新增12家"'],
  },
  read(text, at) {
    const end = closing(text, at, QUOTES[text.charAt(at)] ?? '', 18);
    if (end < 0) return null;
    const inner = text.slice(at + 1, end);
    if (text.charAt(at) === '"' && /[,;。:]/.test(inner)) return null;
    return /\d(?:元|万元|%|平方米)/.test(inner) ? null : aside('quotation', at, end + 1);
  },
};

/** A heading's number right before a year, which together look like one decimal: 1.2022年工作. */
export const marker: Recogniser = {
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

/** 点击次数:1203, 阅读量:3.2万. */
const COUNTER = /(?:点击|浏览|阅读|访问)(?:次数|人次|人数|数|量|率)?[:|]\s?[\d,.]{1,12}(?:万|[wW])?\+?(?:人?次)?/y;

/** How often a page was read, which its site counts and prints beside the date. */
export const readerCount: Recogniser = {
  name: 'reader-count',
  starts: '点浏阅访',
  examples: { reads: ['⟦点击:256次⟧', '⟦浏览次数:1,024⟧', '⟦阅读量:1.2万⟧'], not: ['阅读256次', '阅读点:新建12个'] },
  read(text, at) {
    COUNTER.lastIndex = at;
    const [match] = COUNTER.exec(text) ?? [];
    return match === undefined ? null : aside('reader-count', at, at + match.length);
  },
};
