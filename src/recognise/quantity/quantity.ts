import { readNumeral } from '../numeral/index.js';
import type { Numeral } from '../numeral/numeral.js';
import { readBounds } from '../numeral/range.js';
import type { Recogniser } from '../reading.js';
import { NUMBER_STARTS } from '../starts.js';
import { type Core, dress, negate, scaled } from './build.js';
import { countsAsFigure } from './figure.js';
import { readTrailingPer } from './per.js';
import type { UnitHit, UnitReader } from './unit.js';

/** A number or range with the unit behind it. */
interface Measured {
  readonly numeral: Numeral;
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: UnitHit;
  readonly rule: string;
}

/** Whether a number before a unit is a figure. */
export type Counts = (text: string, numeral: Numeral, unit: UnitHit) => boolean;

/** Reads number and unit at `at` where together they are a figure: `3-5家`, `1.2万余人`, `***人(次)`. */
function readMeasured(readUnit: UnitReader, counts: Counts, text: string, at: number): Measured | null {
  const first = readNumeral(text, at);
  if (first === null) return null;
  const bounds = readBounds(readUnit, text, first);
  const numeral = bounds?.last ?? first;
  const from = bounds === null || !text.startsWith('(含)', numeral.end) ? numeral.end : numeral.end + 3;
  const unit = readUnit(text, from);
  if (unit === null || !counts(text, bounds === null ? numeral : inRange(numeral), unit)) return null;
  if (bounds !== null) return { numeral: first, low: bounds.low, high: bounds.high, unit, rule: 'range' };
  return { numeral: first, low: first.low, high: first.high, unit, rule: first.script };
}

/** Two bounds are never rhetoric, though each may be a lone numeral: 三到五次. */
const inRange = (numeral: Numeral): Numeral => ({ ...numeral, small: false });

/** 多 behind the unit is "and more" (5年多) unless it begins a word (多元, 多次). */
const someMoreBehind = (text: string, at: number): number =>
  text.charAt(at) === '多' && !'种元样方层次项个部'.includes(text.charAt(at + 1) || ' ') ? 1 : 0;

/** Number, unit and per-part at `at`, before one has looked at the words around; null where there is no figure. */
export function readCore(readUnit: UnitReader, counts: Counts, text: string, at: number): Core | null {
  const measured = readMeasured(readUnit, counts, text, at);
  if (measured === null) return null;
  const { numeral, unit } = measured;
  const { row } = unit;
  const more = someMoreBehind(text, unit.end);
  const per = readTrailingPer(text, unit.end + more);
  return {
    start: at,
    end: per?.end ?? unit.end + more,
    low: scaled(measured.low, row.shift ?? 0),
    high: scaled(measured.high, row.shift ?? 0),
    more: numeral.more ?? (more > 0 ? 'ge' : null),
    bare: numeral.bare,
    unit: row.unit,
    measure: row.measure,
    parts: per?.parts ?? [],
    rules: [measured.rule, `unit:${row.unit}`, ...(per === null ? [] : [per.rule])],
  };
}

/** Number and unit: the common case. */
export const quantity: Recogniser = {
  name: 'quantity',
  starts: NUMBER_STARTS,
  examples: {
    reads: [
      '床位⟦3074张⟧',
      '资金⟦1,234.56万元⟧',
      '⟦1.2万余人⟧',
      '价值⟦百余元⟧的',
      '标准⟦600元/月⟧',
      '培育⟦3-5家⟧',
      '救助⟦***人(次)⟧',
      '近⟦**万元⟧',
    ],
    not: ['三个重点', '一批项目', '**村', '99公益'],
  },
  read(text, at, readUnit) {
    const core = readCore(readUnit, countsAsFigure, text, at);
    return core === null ? null : dress(text, core);
  },
};

const MINUS_LEADS = '长降幅为是率达至';

/** A rate below zero: 增长-3.2%. Elsewhere the sign is a dash. */
export const negative: Recogniser = {
  name: 'negative',
  starts: '-负',
  examples: { reads: ['增长⟦-3.2%⟧', '增幅为⟦负3.2%⟧'], not: ['3-5%', '--3.2%', '负责2项'] },
  read(text, at, readUnit) {
    if (at === 0 || !MINUS_LEADS.includes(text.charAt(at - 1))) return null;
    const core = readCore(readUnit, countsAsFigure, text, at + 1);
    if (core === null || core.low === null || core.high !== null) return null;
    if (core.measure !== 'ratio' && core.measure !== 'points') return null;
    return dress(text, { ...core, start: at, low: negate(core.low) });
  },
};
