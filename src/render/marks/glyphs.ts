import type { Mark } from '../../lexicon/wording/types.js';
import type { InitiativeStatus } from '../../model/observation.js';

/** The signs that a table is drawn with. Plain ASCII where a terminal may draw the others two cells wide. */
export interface Glyphs {
  readonly rule: string;
  /** Signs behind a figure; marks that are not here are told in a lettered footnote. */
  readonly marks: Readonly<Partial<Record<Mark, string>>>;
  readonly initiatives: Readonly<Record<InitiativeStatus, string>>;
  /** Eight or ten steps from low to high. */
  readonly steps: readonly string[];
  readonly gap: string;
  /** A bar's whole cell, then its parts from nearly whole to nearly nothing. */
  readonly bar: readonly string[];
}

const COMMON_MARKS: Readonly<Partial<Record<Mark, string>>> = {
  'not-mentioned': '--',
  'not-applicable': '/',
  conflict: '!',
  masked: '#',
  approximate: '~',
  'lower-bound': '>=',
  'upper-bound': '<=',
  'aligned-by-subject': '*',
  corrected: '&',
};

/** Signs that every terminal draws one cell wide, rules and steps apart. */
export const UNICODE: Glyphs = {
  rule: '─',
  marks: { ...COMMON_MARKS, target: '▸' },
  initiatives: { done: '✓', ongoing: '◦', planned: '▸' },
  steps: [...'▁▂▃▄▅▆▇█'],
  gap: '·',
  bar: [...'█▉▊▋▌▍▎▏'],
};

/** For terminals that are set to draw signs of open width two cells wide, and for those that know ASCII only. */
export const ASCII: Glyphs = {
  rule: '-',
  marks: { ...COMMON_MARKS, target: '^' },
  initiatives: { done: '+', ongoing: 'o', planned: '^' },
  steps: [...'0123456789'],
  gap: '.',
  bar: ['#'],
};
