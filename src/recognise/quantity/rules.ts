import type { Recogniser } from '../reading.js';
import { average, density, each } from './per-lead.js';
import { percentage } from './percentage.js';
import { negative, quantity } from './quantity.js';
import { bareMagnitude, deletedFigure } from './remnant.js';

/** Quantities and the words that say per whom, in order. */
export const QUANTITY_RULES: readonly Recogniser[] = [
  each,
  density,
  average,
  deletedFigure,
  percentage,
  negative,
  quantity,
  bareMagnitude,
];
