import { namesIn } from '../lexicon/wording/vocabulary-names.js';
import type { Comparison } from '../model/comparison.js';
import { KINDS } from '../model/observation.js';
import type { Report } from '../model/report.js';
import { cellSheet, entrySheet } from '../render/delimited/compare.js';
import { type Sheet, toCsv, toTsv } from '../render/delimited/delimited.js';
import { KINDS_OF_VIEW } from '../render/view/figures.js';
import type { Settings } from './settings.js';

/** What a sheet is made of. */
interface Compared {
  readonly comparison: Comparison;
  readonly reports: readonly Report[];
}

/**
 * What goes into a single table of data: the figures of the views asked for, or, where only initiatives are asked for,
 * those. One file holds one table; figures and initiatives have different columns.
 */
function sheet({ comparison, reports }: Compared, { views, lang, vocabulary }: Settings): Sheet {
  const names = namesIn(lang, vocabulary);
  const kinds = views.flatMap((view) => KINDS_OF_VIEW[view]);
  if (kinds.length > 0) return cellSheet(comparison, reports, kinds, names);
  return views.includes('initiatives')
    ? entrySheet(comparison, reports, names)
    : cellSheet(comparison, reports, KINDS, names);
}

/** A comparison as a sheet of comma-separated values. */
export const comparisonCsv = (compared: Compared, settings: Settings): string => toCsv(sheet(compared, settings));

/** A comparison as a sheet of values parted by tabs. */
export const comparisonTsv = (compared: Compared, settings: Settings): string => toTsv(sheet(compared, settings));
