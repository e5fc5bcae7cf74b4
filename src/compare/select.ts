import type { InitiativeRow, Row, Selection } from '../model/comparison.js';
import type { Initiative, Observation } from '../model/observation.js';
import type { Report } from '../model/report.js';
import type { Lexis } from './lexis.js';
import type { Placed } from './placing.js';

/** Text as it is searched: width, case and blanks aside. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Whether a selection keeps an observation; areas and years are the columns' business, searching the rows'. */
export function keepsObservation({ categories, kinds, indicators, status }: Selection): (placed: Placed) => boolean {
  return ({ observation, category }) => {
    if (categories !== undefined && !categories.includes(category)) return false;
    if (kinds !== undefined && !kinds.includes(observation.kind)) return false;
    if (indicators !== undefined && !indicators.includes(observation.indicator ?? '')) return false;
    return status === undefined || status === 'all' || observation.status === status;
  };
}

/** Whether a selection keeps an initiative; plans are targets, everything else is actual. */
export function keepsInitiative({ categories, status }: Selection): (initiative: Initiative) => boolean {
  return (initiative) => {
    if (categories !== undefined && !categories.includes(initiative.category)) return false;
    if (status === undefined || status === 'all') return true;
    return (initiative.status === 'planned') === (status === 'target');
  };
}

/**
 * Whether a row is about what is searched for: its subject, its indicator or any sentence behind it holds the words. A
 * row is kept whole, since a cell that says it in other words is mentioned all the same.
 */
export function mentionsRow(reports: readonly Report[], { search }: Selection, lexis: Lexis): (row: Row) => boolean {
  const words = searchable(search ?? '');
  if (words === '') return () => true;
  const found = new Set(
    reports.flatMap(({ observations }) => observations.filter((o) => holds(o, words, lexis)).map((o) => o.id)),
  );
  return ({ cells }) => cells.stated().some(({ observations }) => observations.some((id) => found.has(id)));
}

/** Whether an observation's subject, indicator or sentence holds words made searchable. */
export function holds({ subject, indicator, source }: Observation, words: string, { indicators }: Lexis): boolean {
  const names = indicators.get(indicator ?? '')?.names ?? '';
  return searchable([subject, names, source.sentence.text].join('\n')).includes(words);
}

/** The same for initiatives: by their own names, their sentences, or the plain name of the row. */
export function mentionsInitiative({ search }: Selection): (row: InitiativeRow) => boolean {
  const words = searchable(search ?? '');
  if (words === '') return () => true;
  return ({ name, cells }) =>
    searchable(
      [
        name,
        ...cells
          .stated()
          .flat()
          .flatMap((entry) => [entry.name, entry.text]),
      ].join('\n'),
    ).includes(words);
}

/** Whether the comparable values of a row are not all equal; a row with a single value does not differ. */
export const isDiffering = ({ stats, statsByPart }: Row): boolean =>
  (statsByPart ?? [stats]).some((part) => part !== null && part.n > 1 && part.min !== part.max);
