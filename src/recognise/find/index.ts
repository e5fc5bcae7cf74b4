import type { PeriodMention } from '../../model/mention.js';
import type { PeriodExpression } from '../../model/period.js';
import type { Span } from '../../model/span.js';
import { type DayBounds, dayBounds, resolvePeriod } from '../../text/edtf.js';
import { fold, unfold } from '../../text/fold.js';
import { unitsOf } from '../quantity/unit.js';
import { buildScan } from '../scan.js';
import type { Reference } from './loose-dates.js';
import { type FoundNumber, scanNumbers } from './numbers.js';
import { generalPeriodRules } from './period-rules.js';
import { type FoundQuantity, scanQuantities } from './quantities.js';

export type { FoundNumber } from './numbers.js';
export type { FoundQuantity } from './quantities.js';

/** A period found in a text: its first and last day as ISO dates, both inclusive, null where it is open. */
export interface FoundPeriod extends Span, DayBounds {}

/** Runs a finder over the folded text and leads each finding back to the caller's. */
function found<F extends Span>(text: string, find: (folded: string) => readonly F[]): F[] {
  const folded = fold(text);
  return find(folded.text).map((finding) => ({ ...finding, ...unfold(folded.offsets, finding) }));
}

/**
 * Finds every number of a text, with units or without: `共３２０户` → one at 1 to 4 with value 320, `五百以上` → value 500,
 * low 500, `3至5个` → low 3, high 5. Offsets are UTF-16 units of `text`. Text without numbers gives an empty array.
 */
export const findNumbers = (text: string): FoundNumber[] => found(text, scanNumbers);

/**
 * Finds every quantity of a text, number and unit together: `每人每月520元` → value 520, unit 元, per 人·月; `1万(含)-5万元` →
 * low 10000, high 50000. Also reads ages, foreign money and small measures, which are no figures of a report. Offsets
 * are UTF-16 units of `text`; dates are passed over.
 */
export const findQuantities = (text: string): FoundQuantity[] => found(text, scanQuantities);

/**
 * Finds every period of a text: `2022年1-11月` → 2022-01-01 to 2022-11-30. `reference` is the day, as ISO date, from which
 * 去年, 下个月 and dates without a year are reckoned; without it those are found with both days null. A reference that is no
 * ISO date throws a RangeError. Offsets are UTF-16 units of `text`.
 */
export function findPeriods(text: string, options: { readonly reference?: string | undefined } = {}): FoundPeriod[] {
  const reference = options.reference === undefined ? null : readReference(options.reference);
  const scan = buildScan(generalPeriodRules(reference ?? NOWHERE));
  return found(text, (folded) =>
    scan(folded, unitsOf())
      .filter((reading): reading is PeriodMention => reading.type === 'period')
      .map(({ start, end, expression }) => ({ start, end, ...resolved(expression, reference) })),
  );
}

/** Stands in where there is no reference; what is reckoned from it is not shown. */
const NOWHERE: Reference = { year: 1, month: 1 };

const UNKNOWN: DayBounds = { first: null, last: null };

function readReference(reference: string): Reference {
  const day = /^(\d{4})-(\d{2})-\d{2}$/.exec(reference);
  if (day === null) throw new RangeError(`reference: expected an ISO date, got ${JSON.stringify(reference)}`);
  return { year: Number(day[1]), month: Number(day[2]) };
}

/** An expression's days; unknown where they hang on a reference that was not given. */
function resolved(expression: PeriodExpression, reference: Reference | null): DayBounds {
  if (reference !== null) return dayBounds(resolvePeriod(expression, reference.year));
  const here = resolvePeriod(expression, NOWHERE.year);
  return here === resolvePeriod(expression, NOWHERE.year + 1) ? dayBounds(here) : UNKNOWN;
}
