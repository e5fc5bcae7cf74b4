import { shiftDecimal } from '../../text/decimal.js';
import { unitTable } from '../../text/unit-table.js';
import type { UnitReader } from '../quantity/unit.js';
import { readNumeral } from './index.js';
import type { Numeral } from './numeral.js';

/** Two bounds read as one: `3-5`, `2-3万`, `1万元至5万元`. */
export interface Bounds {
  readonly low: string;
  readonly high: string;
  readonly end: number;
  /** The numeral that the unit stands behind. */
  readonly last: Numeral;
}

const JOINTS = ['--', '-', '~', '至', '到'];
const JOINT_SIGNS = unitTable([[JOINTS.join(''), 1]]);

/** Old and new value are no range: 由3家到5家. 由3-5家 is one that something else follows. */
const isMovement = (text: string, at: number, joint: number): boolean =>
  at > 0 && '由从'.includes(text.charAt(at - 1)) && '至到'.includes(text.charAt(joint));

/** How many times a rise the level must be, at the least, that is reached by it. */
const LEVEL_TO_RISE = 3;

/**
 * By how much something changed and what it came to, its unit behind each, are no range: 提高50元至720元. 增加50元至100元 and
 * 增加50至300元 are.
 */
const isStep = (text: string, first: Numeral, joint: number, ratio: number): boolean =>
  ratio >= LEVEL_TO_RISE &&
  joint > first.end &&
  '至到'.includes(text.charAt(joint)) &&
  /(?:提高|提升|增加|增长|上调|上涨|上升|调高|减少|下降|降低|下调|调低|压减|压缩|缩减|精简)了?$/.test(
    text.slice(Math.max(0, first.start - 3), first.start),
  );

/** The joint between two bounds at `at`, its length; 0 for none. */
const jointAt = (text: string, at: number): number =>
  JOINT_SIGNS[text.charCodeAt(at)] === 1 ? (JOINTS.find((joint) => text.startsWith(joint, at))?.length ?? 0) : 0;

/**
 * Reads the second bound behind a first number. The first takes the second's 万 or 亿 where it has none of its own and
 * is the smaller: 2-3万元 → 20000 to 30000, 8000-1万元 stays as it is. Null where the numbers do not rise.
 */
export function readBounds(readUnit: UnitReader, text: string, first: Numeral): Bounds | null {
  if (first.low === null || first.more !== null) return null;
  const unit = readUnit(text, first.end);
  const afterUnit = unit === null ? 0 : jointAt(text, unit.end);
  const behind = afterUnit > 0 && unit !== null ? unit.end : first.end;
  const from = text.startsWith('(含)', behind) ? behind + 3 : behind;
  const joint = jointAt(text, from);
  const second = joint === 0 || isMovement(text, first.start, from) ? null : readNumeral(text, from + joint);
  if (second === null || second.low === null) return null;
  if (afterUnit > 0 && readUnit(text, second.end)?.row !== unit?.row) return null;
  const low = first.high === null ? sharedLow(first, second) : first.low;
  const rises = Number(low) < Number(second.low);
  return rises && !isStep(text, first, from, Number(second.low) / Number(low))
    ? { low, high: second.low, end: second.end, last: second }
    : null;
}

function sharedLow(first: Numeral, second: Numeral): string {
  const low = first.low ?? '';
  const shares =
    first.exponent === 0 &&
    second.exponent > 0 &&
    Number(low) < Number(shiftDecimal(second.low ?? '0', -second.exponent));
  return shares ? shiftDecimal(low, second.exponent) : low;
}
