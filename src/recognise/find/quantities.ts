import { UNITS } from '../../lexicon/units.js';
import { GENERAL_UNITS } from '../../lexicon/units-general.js';
import type { Exactness, Qualifier } from '../../model/magnitude.js';
import type { QuantityMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { addDecimal, shiftDecimal } from '../../text/decimal.js';
import { ASIDES, REMAINDER } from '../aside/rules.js';
import { attach } from '../attach/index.js';
import { readNumeral } from '../numeral/index.js';
import { PERIOD_RULES, PLAN_RULES } from '../period/rules.js';
import { type Core, dress, negate } from '../quantity/build.js';
import { type Counts, readCore } from '../quantity/quantity.js';
import { QUANTITY_RULES } from '../quantity/rules.js';
import { unitReader, unitsOf } from '../quantity/unit.js';
import type { Recogniser } from '../reading.js';
import { buildScan } from '../scan.js';
import { GENERAL_NUMBER_STARTS, NUMBER_STARTS } from '../starts.js';
import { type FoundNumber, scanNumbers } from './numbers.js';

/**
 * A quantity found in a text. `value` is null where the words give two numbers or the digits are struck out. `low` and
 * `high` are the bounds that the words give (1.2元以下 → high 1.2; 至少9000元 → low 9000); both null for a plain quantity.
 */
export interface FoundQuantity extends Span {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Base unit as in the contract: 元, 人, %, 个百分点 …; empty where the text leaves it out. */
  readonly unit: string;
  readonly per: string | null;
  readonly qualifier: Qualifier;
  readonly masked: boolean;
}

const GENERAL = unitReader([...GENERAL_UNITS, ...UNITS]);

/** Every number before a unit counts here: nothing is taken for rhetoric. */
const everything: Counts = () => true;

/** 半 behind a unit: 两米半 is 2.5米. */
function withHalf(text: string, core: Core): Core {
  if (core.low === null || core.high !== null || core.parts.length > 0) return core;
  if (text.charAt(core.end) !== '半' || core.low.includes('.')) return core;
  return { ...core, low: addDecimal(core.low, '0.5'), end: core.end + 1 };
}

/** 123元1角1分: smaller coins behind yuan. */
function withCoins(text: string, core: Core): Core {
  if (core.unit !== '元' || core.low === null || core.high !== null || core.parts.length > 0) return core;
  let sum = core.low;
  let end = core.end;
  for (const [coins, shift] of COINS) {
    const numeral = readNumeral(text, end);
    if (numeral === null || numeral.low === null || !coins.includes(text.charAt(numeral.end) || ' ')) continue;
    sum = addDecimal(sum, shiftDecimal(numeral.low, shift));
    end = numeral.end + 1;
  }
  return end === core.end ? core : { ...core, low: sum, end, rules: [...core.rules, 'coins'] };
}

const COINS: readonly (readonly [words: string, shift: number])[] = [
  ['角毛', -1],
  ['分', -2],
];

const general: Recogniser = {
  name: 'general-quantity',
  starts: `${NUMBER_STARTS}${GENERAL_NUMBER_STARTS}`,
  examples: {
    reads: ['⟦60岁⟧', '⟦168公分⟧', '⟦两米半⟧', '⟦123元1角1分⟧', '⟦3.04块以上⟧', '⟦一个⟧'],
    not: ['人们', '2.0'],
  },
  read(text, at) {
    const core = readCore(GENERAL, everything, text, at);
    return core === null ? null : dress(text, withCoins(text, withHalf(text, core)));
  },
};

const signed: Recogniser = {
  name: 'signed-quantity',
  starts: '-负',
  examples: { reads: ['⟦-3.9%⟧', '⟦负0.2千米⟧'], not: ['3-5%', '负责'] },
  read(text, at) {
    if (text.charAt(at) === '-' && at > 0 && !',;:。( '.includes(text.charAt(at - 1))) return null;
    const core = readCore(GENERAL, everything, text, at + 1);
    if (core === null || core.low === null || core.high !== null) return null;
    return dress(text, { ...core, start: at, low: negate(core.low) });
  },
};

/** Ages are quantities here, and idioms that hold a number and a unit are too. */
const PASSED_OVER: ReadonlySet<string> = new Set(['age', 'named', 'clock']);

/** The ordered list of the public function: the reports' rules, with more units and fewer exclusions. */
export const GENERAL_RULES: readonly Recogniser[] = [
  ...PLAN_RULES,
  ...PERIOD_RULES,
  ...ASIDES.filter((rule) => !PASSED_OVER.has(rule.name)),
  ...QUANTITY_RULES.filter((rule) => rule.name !== 'quantity' && rule.name !== 'bare-magnitude'),
  signed,
  general,
  ...QUANTITY_RULES.filter((rule) => rule.name === 'bare-magnitude'),
  ...REMAINDER,
];

const scan = buildScan(GENERAL_RULES);

/**
 * Finds quantities in folded text. A bound or a range without a unit (位于20和30之间, 五百以上) is a quantity with the unit left
 * out; it gives way to what has a unit, save where 间 closed it and was no room.
 */
export function scanQuantities(text: string): FoundQuantity[] {
  const bare = scanNumbers(text).filter((number) => number.low !== null || number.high !== null);
  const spans = bare.filter((number) => text.charAt(number.end - 1) === '间');
  const readings = scan(text, unitsOf());
  const measured = clearOf(attach(text, readings), spans);
  const periods = readings.filter((reading) => reading.type === 'period');
  const rest = clearOf(clearOf(bare, measured), periods);
  return [...measured.map(foundOf), ...rest.map(unitless)].sort((a, b) => a.start - b.start);
}

/** What of `spans` shares no unit with any of `others`; both in text order and free of overlaps, so one pass does. */
function clearOf<S extends Span>(spans: readonly S[], others: readonly Span[]): S[] {
  let at = 0;
  return spans.filter((span) => {
    while (at < others.length && (others[at]?.end ?? 0) <= span.start) at++;
    return (others[at]?.start ?? Number.POSITIVE_INFINITY) >= span.end;
  });
}

const unitless = (number: FoundNumber): FoundQuantity => ({
  ...number,
  unit: '',
  per: null,
  qualifier: qualifierOf(number),
  masked: false,
});

const qualifierOf = ({ low, high }: FoundNumber): Qualifier => {
  if (low !== null && high !== null) return 'range';
  return low === null ? 'le' : 'ge';
};

function foundOf(mention: QuantityMention): FoundQuantity {
  const { start, end, unit, per, magnitude } = mention;
  const { value, qualifier, masked } = magnitude;
  return { start, end, value, ...boundsOf(mention), unit, per, qualifier, masked };
}

function boundsOf({ magnitude }: QuantityMention): { low: number | null; high: number | null } {
  if (magnitude.qualifier === 'range') return { low: magnitude.low, high: magnitude.high };
  const side = SIDES[magnitude.qualifier];
  return { low: side === 'low' ? magnitude.value : null, high: side === 'high' ? magnitude.value : null };
}

const SIDES: Readonly<Record<Exactness, 'low' | 'high' | null>> = { exact: null, approx: null, ge: 'low', le: 'high' };
