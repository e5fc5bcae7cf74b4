import type { Recogniser } from '../reading.js';
import { meanAge } from './mean-age.js';
import { average, density, each, timedStandard } from './per-lead.js';
import { percentage } from './percentage.js';
import { negative, quantity } from './quantity.js';
import { bareMagnitude, deletedFigure, deletedNumber } from './remnant.js';
import { unitBefore } from './unit-before.js';

/** Quantities and the words that say per whom, in order. */
export const QUANTITY_RULES: readonly Recogniser[] = [
  each,
  density,
  average,
  timedStandard,
  deletedFigure,
  deletedNumber,
  meanAge,
  percentage,
  negative,
  quantity,
  bareMagnitude,
  unitBefore,
];
