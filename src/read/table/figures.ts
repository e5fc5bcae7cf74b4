import { fold } from '../../text/fold.js';

const NUMBER = String.raw`[-+]?(?:\d[\d,]*(?:\.\d+)?|(?:\d[\d,]*)?[*×Xx]{1,9}(?:\.[\d*×Xx]+)?)`;
const LEAD = '(?:约|近|超过?|逾|不少于|不低于|不超过|至少|>=?|<=?|≥|≤)?';
const FIGURE = new RegExp(`^${LEAD}${NUMBER}(?:[-~至]${NUMBER})?(?:[十百千万亿]{1,2})?[余多]?(.{0,10})$`);
const YEAR = /^(?:19|20)\d\d年?度?$/;
const NO_UNIT = /[。，,、；;:：]|\d/;

/** A cell that holds a figure: its words as written, and whether a unit stands behind the number. */
export interface Figure {
  readonly words: string;
  readonly hasUnit: boolean;
}

/** Reads a cell as a figure: 1,234 · 12.5% · 680元/月 · 约120 · 1**; null for words, dates, empty cells and strokes. */
export function readFigure(cell: string): Figure | null {
  if (cell.length > 40) return null;
  const text = fold(cell).text;
  const unit = FIGURE.exec(text)?.[1];
  if (unit === undefined || NO_UNIT.test(unit) || /^[年月日.:/-]/.test(unit)) return null;
  return { words: cell.replace(/\s+/g, ''), hasUnit: unit !== '' };
}

/** Whether a cell may name a year as well as be a number: 2021, 2021年. */
export const isYear = (cell: string): boolean => YEAR.test(fold(cell).text);

/** Whether a cell says that there is nothing to say: empty, —, /, 无. */
export const isVoid = (cell: string): boolean => /^(?:[-—–/／\\…·.～~]{0,6}|无|略|暂无|空)$/.test(cell.trim());
