import type { ViewId } from '../state/state.js';
import { COUNTS, STANDARDS } from './figures.js';
import { INITIATIVES } from './initiatives.js';
import { OVERVIEW } from './overview.js';
import { PASSAGES } from './passages.js';
import { PLEDGES } from './pledges.js';
import type { View } from './view.js';
import { YEARS } from './years.js';

/** The views by their names. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
  overview: OVERVIEW,
  standards: STANDARDS,
  counts: COUNTS,
  initiatives: INITIATIVES,
  years: YEARS,
  pledges: PLEDGES,
  passages: PASSAGES,
};
