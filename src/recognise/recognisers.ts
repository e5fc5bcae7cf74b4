import { ASIDES, NAMES, REMAINDER } from './aside/rules.js';
import { PERIOD_RULES, PLAN_RULES } from './period/rules.js';
import { QUANTITY_RULES } from './quantity/rules.js';
import type { Recogniser } from './reading.js';

/** THE ordered list. At one place of a text the first rule that reads something has it. */
export const RECOGNISERS: readonly Recogniser[] = [
  ...PLAN_RULES,
  ...NAMES,
  ...PERIOD_RULES,
  ...ASIDES,
  ...QUANTITY_RULES,
  ...REMAINDER,
];
