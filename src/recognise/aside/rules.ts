import type { Recogniser } from '../reading.js';
import { marker, quotation, readerCount, title } from './frames.js';
import { age, clock, documentNumber, misnumbered, named, notOne, oneEach, ordinal, rank, rankStep } from './names.js';
import { bareNumber } from './remainder.js';

/** Readings that win over dates. */
export const NAMES: readonly Recogniser[] = [title, quotation, marker, readerCount];

/** Readings that win over quantities. */
export const ASIDES: readonly Recogniser[] = [
  ordinal,
  rank,
  rankStep,
  misnumbered,
  documentNumber,
  age,
  clock,
  notOne,
  oneEach,
  named,
];

/** What remains of a number that nothing could be made of. */
export const REMAINDER: readonly Recogniser[] = [bareNumber];
