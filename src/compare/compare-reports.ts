import { isArea } from '../lexicon/areas/matching.js';
import { BUILT_IN, type Vocabulary } from '../lexicon/vocabulary.js';
import {
  type CompareOptions,
  type Comparison,
  type Grouping,
  type InitiativeRow,
  isShared,
  type Row,
} from '../model/comparison.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Report } from '../model/report.js';
import { finish, type Steps, within } from '../model/steps.js';
import { baseColumns, baselineColumns } from './bases.js';
import { standTogether } from './cohorts.js';
import { buildColumns, type FedColumn, isSelected } from './columns.js';
import { alignInitiativeSteps, isSharedInitiative, sortInitiativeSteps } from './initiatives.js';
import { type Lexis, lexisOf } from './lexis.js';
import { measureSteps } from './measure-rows.js';
import { placeSteps } from './placing.js';
import { rowSteps } from './rows.js';
import { isDiffering, keepsInitiative, keepsObservation, mentionsInitiative, mentionsRow } from './select.js';
import { sortSteps } from './sort.js';

/**
 * Compares reports: aligned rows with one cell a column, statistics over what can be compared, and initiatives side by
 * side. A pure function of its arguments. The order of the reports decides the order of the columns and nothing else (grouped by
 * province or prefecture, those of one group stand together);
 * what a cell shows never depends on another area's report. The columns that a baseline needs are looked at even where
 * the selection leaves them out; a baseline area is shown too.
 */
export const compareReports = (
  reports: readonly Report[],
  options: CompareOptions = {},
  vocabulary: Vocabulary = BUILT_IN,
): Comparison => finish(compareSteps(reports, options, vocabulary));

/** `compareReports` in steps, for those who must not be kept waiting. */
export function* compareSteps(
  reports: readonly Report[],
  options: CompareOptions = {},
  vocabulary: Vocabulary = BUILT_IN,
): Steps<Comparison> {
  const lexis = lexisOf(vocabulary);
  const { select = {}, baseline = null, group = 'all' } = options;
  const all = standTogether(buildColumns(reports, options.columns ?? 'year'), group);
  const { needed, shown } = chooseColumns(all, options);
  const keep = keepsObservation(select);
  const placed = yield* within(0, 0.05, placeSteps(all, lexis));
  const kept = needed.map((index) => (placed[index] ?? []).filter(keep));
  const rows = yield* within(0.05, 0.6, rowSteps(kept, lexis));
  const columns = needed.flatMap((index) => all[index] ?? []);
  const visible = needed.flatMap((index, place) => (shown.has(index) ? [place] : []));
  const setting = { columns: columns.map(({ column }) => column), visible, baseline, group };
  const measured = yield* within(0.6, 0.7, measureSteps(rows, setting));
  const fed = visible.flatMap((index) => columns[index] ?? []);
  const chosen = measured.filter(rowFilter(reports, options, lexis));
  const sorted = yield* within(0.7, 0.72, sortSteps(chosen, options.sort ?? 'category', lexis));
  const initiatives = yield* within(0.72, 1, initiativeRows(fed, options, lexis));
  return {
    schema: 'duibiao.comparison/1',
    columns: fed.map(({ column }) => column),
    rows: sorted,
    initiatives,
    baseline,
    ...(group === 'all' ? {} : { group }),
    diagnostics: [...baselineDiagnostics(options, all), ...groupDiagnostics(group, fed)],
  };
}

/** The columns that are worked with, and of these the ones that are shown; indices into `all`. */
function chooseColumns(all: readonly FedColumn[], options: CompareOptions): { needed: number[]; shown: Set<number> } {
  const { select = {}, baseline = null } = options;
  const bases = baseColumns(
    all.map(({ column }) => column),
    baseline,
  );
  const shown = new Set(all.flatMap(({ column }, index) => (isSelected(column, select) ? [index] : [])));
  const leaning = [...shown].flatMap((index) => bases[index] ?? []);
  if (baseline !== 'previous') for (const base of leaning) shown.add(base);
  const needed = new Set([...shown, ...leaning]);
  return { needed: [...needed].sort((a, b) => a - b), shown };
}

function rowFilter(reports: readonly Report[], options: CompareOptions, lexis: Lexis): (row: Row) => boolean {
  const { onlyShared, onlyDiffering, select = {} } = options;
  const isMentioned = mentionsRow(reports, select, lexis);
  return (row) =>
    isMentioned(row) && (onlyShared !== true || isShared(row)) && (onlyDiffering !== true || isDiffering(row));
}

function* initiativeRows(
  columns: readonly FedColumn[],
  { select = {}, onlyShared }: CompareOptions,
  lexis: Lexis,
): Steps<InitiativeRow[]> {
  const keep = keepsInitiative(select);
  const lists = columns.map(({ reports }) => reports.flatMap(({ initiatives }) => initiatives).filter(keep));
  const aligned = yield* within(0, 0.98, alignInitiativeSteps(lists, lexis));
  const found = aligned.filter(mentionsInitiative(select));
  const rows = onlyShared === true ? found.filter(isSharedInitiative) : found;
  return yield* within(0.98, 1, sortInitiativeSteps(rows, lexis));
}

/** Says so where a named list holds none of the areas that are shown. */
function groupDiagnostics(group: Grouping, shown: readonly FedColumn[]): Diagnostic[] {
  if (typeof group !== 'object' || shown.length === 0) return [];
  const { name, areas } = group;
  if (shown.some(({ column }) => areas.some((area) => isArea(column, area)))) return [];
  const values = { group: name, areas: areas.join(', ') };
  return [{ code: 'group-empty', severity: 'warning', path: '', values }];
}

/** Says so where the baseline names an area that has no column. */
function baselineDiagnostics({ baseline }: CompareOptions, all: readonly FedColumn[]): Diagnostic[] {
  if (typeof baseline !== 'object' || baseline === null) return [];
  const columns = all.map(({ column }) => column);
  if (baselineColumns(columns, baseline.area).length > 0) return [];
  return [{ code: 'baseline-unknown', severity: 'warning', path: '', values: { area: baseline.area } }];
}
