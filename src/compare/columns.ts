import { isNamed, isNamedInFull } from '../lexicon/areas/matching.js';
import type { Column, Selection } from '../model/comparison.js';
import type { Report } from '../model/report.js';

/** A column with the reports that feed it. */
export interface FedColumn {
  readonly column: Column;
  readonly reports: readonly Report[];
}

/**
 * The year of a report's column: the year that it sums up; for a report that only plans, the year that it plans for.
 * The targets of a plan for another year are placed by their own period, see `placeSteps`.
 */
export const columnYear = (report: Report): number | null => report.summaryYear ?? report.planYear;

/** What makes two reports' areas one: the code, else the name with its parents; an unknown area is one with no other. */
export function areaKey(report: Report): string {
  const { area } = report;
  if (area === null) return `report:${report.id}`;
  return area.code ?? `${area.province ?? ''}/${area.prefecture ?? ''}/${area.name}`;
}

function describeArea(report: Report): Column['area'] {
  if (report.area !== null) {
    const { name, code, level, province, prefecture } = report.area;
    return { name, code, level, province, prefecture };
  }
  const name = report.bureau ?? report.title ?? report.path;
  return { name, code: null, level: null, province: null, prefecture: null };
}

/** Later years after earlier ones, unknown years last. */
export const byYear = (a: number | null, b: number | null): number =>
  (a ?? Number.POSITIVE_INFINITY) === (b ?? Number.POSITIVE_INFINITY)
    ? 0
    : (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);

/**
 * The columns of a comparison: one an area and year, areas in the order in which they were first given, years
 * ascending. `fastest` says which of the two varies fastest. A report given twice (same id) counts once.
 */
export function buildColumns(reports: readonly Report[], fastest: 'area' | 'year'): FedColumn[] {
  const areas = new Map<string, number>();
  const columns = new Map<string, { area: number; year: number | null; reports: Report[] }>();
  for (const report of uniqueReports(reports)) {
    const key = areaKey(report);
    const area = areas.get(key) ?? areas.size;
    areas.set(key, area);
    const year = columnYear(report);
    const at = columns.get(`${key}@${year}`);
    if (at === undefined) columns.set(`${key}@${year}`, { area, year, reports: [report] });
    else at.reports.push(report);
  }
  const byArea = fastest === 'year';
  return [...columns.values()]
    .sort((a, b) => (byArea ? a.area - b.area || byYear(a.year, b.year) : byYear(a.year, b.year) || a.area - b.area))
    .flatMap(({ year, reports: fed }) => fedColumn(year, fed));
}

function fedColumn(year: number | null, reports: readonly Report[]): FedColumn[] {
  const sorted = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = reports;
  if (first === undefined) return [];
  return [{ column: { area: describeArea(first), year, reports: sorted.map(({ id }) => id) }, reports: sorted }];
}

function uniqueReports(reports: readonly Report[]): Report[] {
  const seen = new Set<string>();
  return reports.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Whether a column lies in one of the named areas: its own name or code, its province's or prefecture's. */
export function liesIn(area: Column['area'], wanted: readonly string[]): boolean {
  return wanted.some((want) => {
    if (/^\d{2,6}$/.test(want)) return area.code?.startsWith(want.replace(/(?:00)+$/, '')) ?? false;
    return isNamedInFull(area, want) || [area.province, area.prefecture].some((parent) => isNamed(parent, want));
  });
}

/** Whether a selection keeps a column; one without areas and years keeps all. */
export const isSelected = ({ area, year }: Column, { areas, years }: Selection): boolean =>
  (areas === undefined || liesIn(area, areas)) && (years === undefined || (year !== null && years.includes(year)));
