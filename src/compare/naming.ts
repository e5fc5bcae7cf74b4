import { FALL_WORDS, GROWN_BY, NEW_WORDS, RISE_WORDS } from '../lexicon/alignment.js';
import type { Observation } from '../model/observation.js';
import { clauseOf } from './clause.js';

const anyOf = (words: string): string => words.split(' ').join('|');
const RISE = new RegExp(anyOf(RISE_WORDS));
const FALL = new RegExp(anyOf(FALL_WORDS));
const CHANGED_BY = new RegExp(
  `(?:(?<rise>${anyOf(RISE_WORDS)})|(?<fall>${anyOf(FALL_WORDS)}))(?:${anyOf(GROWN_BY)}|[\\d.]+(?:%|个?百分点)|[、和])*$`,
);
const CHANGE_BEHIND = /^的?(?:(?<rise>增幅|涨幅|增速)|(?<fall>降幅|减幅))/;
const NEW = new RegExp(`(?:${anyOf(NEW_WORDS)})(?!到|至)`, 'g');

/** Units in which a change is told as a share of what was. */
const SHARES = new Set(['%', '百分点']);

/**
 * What a figure is called in comparing: its subject in the report's own words; a rate of change says that it is one
 * where only its clause does, so that it neither stands for the thing itself nor beside a share:
 * `低保标准提高⟦6%⟧` → 低保标准增幅, `分别增长5%、⟦6%⟧` too, `离婚登记下降⟦2.1%⟧` → 离婚登记降幅; 提高到⟦70%⟧ is a level and stays as it is.
 */
export function calledSubject(observation: Observation): string {
  const { kind, indicator, unit, subject } = observation;
  if (kind !== 'ratio' || indicator !== null || !SHARES.has(unit)) return subject;
  if (subject === '' || RISE.test(subject) || FALL.test(subject)) return subject;
  const { before, after } = clauseOf(observation);
  const told = (CHANGED_BY.exec(before) ?? CHANGE_BEHIND.exec(after))?.groups;
  if (told === undefined) return subject;
  return `${subject}${told.rise === undefined ? '降幅' : '增幅'}`;
}

/** A subject with the word of its clause that makes it the year's own, the last before the figure: 新建⟦10个⟧社工站 → 新建社工站. */
export function newSubject(observation: Observation, subject: string): string {
  if (subject === '' || subject.search(NEW) >= 0) return subject;
  const word = clauseOf(observation).before.match(NEW)?.at(-1);
  return word === undefined ? subject : `${word}${subject}`;
}
