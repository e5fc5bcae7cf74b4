import { BIG_MAGNITUDES } from '../../lexicon/magnitudes.js';
import { UNITS } from '../../lexicon/units.js';
import { fold } from '../../text/fold.js';
import { once } from '../../text/once.js';

const unitWords = once((): ReadonlySet<string> => new Set(UNITS.flatMap((row) => row.words)));

const MAGNITUDE = new RegExp(`^(?:[十百千]?[${[...BIG_MAGNITUDES.keys()].join('')}]|[十百千])`);
const LONGEST = 14;
/** A part of a per: 人, 月, 千名老人. */
const PERSON_OR_TIME = /^(?:每)?(?:人|户|月|年|日|天|床|张|名|次|人次|季|季度|千人|万人|千名老人|百户|平方米)$/;

/** Whether words are a unit and nothing else: 元, 万元, 元/人·月, 元/月/人, %, 万人次. */
export function isUnit(words: string): boolean {
  const text = fold(words).text;
  if (text === '' || text.length > LONGEST || /\d/.test(text)) return false;
  if (text.includes('、') && !text.includes('/')) return false;
  const [first = '', ...per] = text.split(/[/·.每、]/).filter((part) => part !== '');
  return isMeasure(first) && per.every((part) => PERSON_OR_TIME.test(part) || isMeasure(part));
}

const isMeasure = (word: string): boolean =>
  unitWords().has(word) || (MAGNITUDE.test(word) && unitWords().has(word.replace(MAGNITUDE, '')));

/** A label and the unit that stands in it. */
export interface Labelled {
  readonly label: string;
  readonly unit: string | null;
}

const BRACKETED = /^(.*)[（(【[](?:计量)?(?:单位[:：]?)?([^（）()【】[\]]{1,14})[)）】\]](.*)$/;
const APPENDED = /^(.+?)[:：,，/／ ]\s?(?:单位[:：])?([^:：,， ]{1,14})$/;

/** Parts a unit from its label: `低保对象（人）` → 低保对象, 人; `发放资金:万元` → 发放资金, 万元; other words stay whole. */
export function splitUnit(words: string): Labelled {
  const [, before = '', inside = '', behind = ''] = BRACKETED.exec(words) ?? [];
  if (inside !== '' && isUnit(inside)) return { label: (before + behind).trim(), unit: inside.trim() };
  const [, label = '', appended = ''] = APPENDED.exec(words) ?? [];
  if (label !== '' && isUnit(appended)) return { label: label.trim(), unit: appended.trim() };
  return { label: words, unit: null };
}

/** 单位：万元. */
const CAPTION = /单位[:：]\s?([^\s。；（）()]{1,20})/;

/** The unit that a line above a table gives for all of it: `单位：万元` → 万元. Two units (元、人) or none give null. */
export function captionUnit(words: string): string | null {
  const unit = CAPTION.exec(words)?.[1] ?? '';
  return isUnit(unit) ? unit : null;
}
