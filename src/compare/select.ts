import { INDICATORS } from '../lexicon/indicators.js';
import type { Row, Selection } from '../model/comparison.js';
import type { Placed } from './placing.js';
import { rowCategory } from './statements.js';

const NAMES = new Map(INDICATORS.map(({ id, zh, en }) => [id, `${zh} ${en}`] as const));

/** Text as it is searched: width, case and blanks aside. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Whether a selection keeps an observation; areas and years are the columns' business. */
export function keepsObservation({ categories, kinds, indicators, status, search }: Selection) {
  const words = search === undefined ? '' : searchable(search);
  return (placed: Placed): boolean => {
    const { observation } = placed;
    if (categories !== undefined && !categories.includes(rowCategory(placed))) return false;
    if (kinds !== undefined && !kinds.includes(observation.kind)) return false;
    if (indicators !== undefined && !indicators.includes(observation.indicator ?? '')) return false;
    if (status !== undefined && status !== 'all' && observation.status !== status) return false;
    return words === '' || searchable(searchText(placed)).includes(words);
  };
}

const searchText = ({ observation }: Placed): string =>
  [observation.subject, NAMES.get(observation.indicator ?? '') ?? '', observation.source.sentence.text].join('\n');

/** Whether two columns or more mention the row. */
export const isShared = ({ cells }: Row): boolean =>
  cells.filter(({ status }) => status !== 'not-mentioned').length > 1;

/** Whether the comparable values of a row are not all equal; a row with a single value does not differ. */
export const isDiffering = ({ stats, statsByPart }: Row): boolean =>
  (statsByPart ?? [stats]).some((part) => part !== null && part.n > 1 && part.min !== part.max);
