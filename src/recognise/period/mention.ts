import type { PeriodMention } from '../../model/mention.js';
import type { PeriodExpression, YearReference } from '../../model/period.js';

/** The year that the passage is about. */
export const THIS_YEAR: YearReference = { relative: 0 };

/** Characters that a date can start with. */
export const DATE_STARTS = '0123456789一二三四五六七八九十〇今本当全年去上前明来次下首第元';

/** A period mention: what `rule` read between `start` and `end`. */
export const period = (rule: string, start: number, end: number, expression: PeriodExpression): PeriodMention => ({
  type: 'period',
  start,
  end,
  expression,
  rule,
});
