import { readSmall } from './numerals.js';

/** A heading's marker at the start of folded text. */
export interface Marker {
  /** The contract's level, 1 to 4. */
  readonly level: number;
  /** For nesting: 0 for 第一部分, otherwise the level. */
  readonly rank: number;
  /** The marker's number, 1 for 一. */
  readonly number: number;
  /** Folded units up to the end of the marker without, and with, the punctuation behind it. */
  readonly end: number;
  readonly textStart: number;
}

interface Form {
  readonly level: number;
  readonly rank: number;
  readonly pattern: RegExp;
}

const ZH = '[一二三四五六七八九十]{1,3}';

/** Forms of markers, tried in order. Group 1 is the marker as the contract gives it, group 2 its number. */
const FORMS: readonly Form[] = [
  { level: 1, rank: 0, pattern: new RegExp(`^(第(${ZH})(?:部分|章|篇))[、.:,]?`) },
  { level: 2, rank: 2, pattern: new RegExp(`^([(【](${ZH})[)】])[、.,:]?`) },
  { level: 2, rank: 2, pattern: /^([㈠-㈩])()[、.,]?/ },
  { level: 2, rank: 2, pattern: new RegExp(`^((${ZH})\\))[、.]?`) },
  { level: 1, rank: 1, pattern: new RegExp(`^((${ZH}))[、.]{1,2}`) },
  { level: 4, rank: 4, pattern: /^(\((\d{1,2})\))[、.,]?/ },
  { level: 4, rank: 4, pattern: /^([①-⑳⑴-⒇])()[、.,]?/ },
  { level: 4, rank: 4, pattern: /^((\d{1,2})\))[、.]?/ },
  { level: 3, rank: 3, pattern: /^([⒈-⒛])()[、,]?/ },
  { level: 3, rank: 3, pattern: /^((\d{1,2}))(?:、|\.(?!\d)|\.(?=(?:19|20)\d\d年))/ },
];

/** Behind a marker these show that it was no marker: 一、二级残疾人, 1、2月份, 一、二、三产业. */
const NO_HEADING =
  /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:、|和[一二三四五六七八九十\d]|月|级|期|类|线|档|等奖|季度|号|批|孩|产业|日)/;

/** The signs of a series such as ①②③: their number is their place in it. */
const SERIES = ['㈠', '①', '⑴', '⒈'].map((first) => first.charCodeAt(0));

/**
 * Reads the heading marker at the start of folded text, or null: `(一)加强…` → level 2, number 1; `1.2万人`, `12家`,
 * `2021年`, `1-11月`, `一是`, `一、二级残疾人` → null.
 */
export function readMarker(text: string): Marker | null {
  const head = text.slice(0, 24);
  for (const { level, rank, pattern } of FORMS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const [whole, marker = '', numeral = ''] = match;
    if (NO_HEADING.test(head.slice(whole.length)) && !marker.startsWith('(')) return null;
    const number = numeral === '' ? seriesNumber(marker) : readSmall(numeral);
    if (number === null || number === 0) return null;
    return { level, rank, number, end: marker.length, textStart: whole.length };
  }
  return null;
}

function seriesNumber(sign: string): number {
  const code = sign.charCodeAt(0);
  const first = SERIES.find((start) => code >= start && code < start + 20) ?? code;
  return code - first + 1;
}
