import { BIG_MAGNITUDES } from '../../lexicon/magnitudes.js';
import { shiftDecimal } from '../../text/decimal.js';
import { readNumeral } from '../numeral/index.js';
import type { Recogniser } from '../reading.js';
import { dress } from './build.js';
import { readTrailingPer } from './per.js';
import type { UnitHit, UnitReader } from './unit.js';

/** Longest unit looked for before a number: 万元/人·月 in brackets. */
const REACH = 10;

/** A unit that stands alone in brackets or in a table's cell, with its magnitude and per-part. */
interface Header {
  readonly unit: UnitHit;
  readonly exponent: number;
  readonly parts: readonly string[];
}

/** The unit that fills `start`..`end` whole: 人, 万元, 元/人·月; null where anything else stands there. */
function readHeader(readUnit: UnitReader, text: string, start: number, end: number): Header | null {
  const power = BIG_MAGNITUDES.get(text.charAt(start)) ?? 0;
  const unit = readUnit(text, power > 0 ? start + 1 : start);
  if (unit === null || unit.row.maskable === false) return null;
  const per = unit.end === end ? null : readTrailingPer(text, unit.end);
  return (per?.end ?? unit.end) === end ? { unit, exponent: power, parts: per?.parts ?? [] } : null;
}

/** Where the stretch that ends at `end` was opened by `opener`, within reach; -1 where it was not. */
function opened(text: string, end: number, opener: string): number {
  for (let at = end - 1; at >= Math.max(0, end - REACH); at--) if (text.charAt(at) === opener) return at;
  return -1;
}

/** The header right before the number at `at`: `(张):`, `(人)|`, `|人|`. */
function headerBefore(readUnit: UnitReader, text: string, at: number): Header | null {
  const last = text.charAt(at - 1);
  const joint = last === ':' || last === '|' ? at - 1 : at;
  const bracketed = text.charAt(joint - 1) === ')' ? opened(text, joint - 1, '(') : -1;
  if (bracketed >= 0) return readHeader(readUnit, text, bracketed + 1, joint - 1);
  const cell = last === '|' ? opened(text, at - 1, '|') : -1;
  return cell >= 0 ? readHeader(readUnit, text, cell + 1, at - 1) : null;
}

/** A number whose unit stands before it, in brackets or in the cell beside: 床位数(张):3074, |人|59,395|. */
export const unitBefore: Recogniser = {
  name: 'unit-before',
  starts: '0123456789*Xx×',
  examples: {
    reads: ['养老床位(张):⟦3074⟧', '低保人数(人)|⟦24,243⟧|', '|低保人数|人|⟦59395⟧|', '标准(元/人·月)⟦600⟧'],
    not: ['(一)2022', '村(社区)18', '|合计|20|', '(人)均20'],
  },
  read(text, at, readUnit) {
    if (at === 0) return null;
    const header = headerBefore(readUnit, text, at);
    const numeral = header === null ? null : readNumeral(text, at);
    if (header === null || numeral === null || numeral.script === 'hanzi') return null;
    const { row } = header.unit;
    return dress(text, {
      start: at,
      end: numeral.end,
      low: numeral.low === null ? null : shiftDecimal(numeral.low, header.exponent),
      high: null,
      more: numeral.more,
      bare: false,
      unit: row.unit,
      measure: row.measure,
      parts: header.parts,
      rules: [numeral.script, `unit:${row.unit}`, 'unit-before'],
    });
  },
};
