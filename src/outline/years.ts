import type { Diagnostic } from '../model/diagnostic.js';
import type { Part } from '../model/outline.js';
import type { Span } from '../model/span.js';
import type { ReferencePeriod } from './reference-periods.js';
import type { Scope } from './scopes.js';

/** One place that says which year a part of the report is about. */
export interface YearCandidate {
  readonly part: Part;
  readonly year: number;
  readonly lastYear: number;
  readonly months: ReferencePeriod['months'];
  readonly source: 'title' | 'agenda' | 'heading' | 'turn' | 'opening' | 'mentions' | 'published' | 'next-year';
  readonly from: Span | null;
}

/** The time of the two parts; null where nothing tells. */
export interface ReportYears {
  readonly summary: YearCandidate | null;
  readonly plan: YearCandidate | null;
}

/** Turns the scopes of a title or heading into candidates; a scope without a part takes `bare`. */
export function candidatesOf(
  scopes: readonly Scope[],
  source: 'title' | 'heading',
  from: Span | null,
  bare: Part | null,
): YearCandidate[] {
  return scopes.flatMap(({ part, period }) => {
    const whose = part ?? bare;
    if (whose === null || period === null || period.year === null) return [];
    const { year, lastYear, months } = period;
    return [{ part: whose, year, lastYear: lastYear ?? year, months, source, from }];
  });
}

/** What the head knows besides years: whether there is such a part at all, and months that a yearless scope named. */
export interface YearFacts {
  readonly hasSummary: boolean;
  readonly hasPlan: boolean;
  readonly months: ReferencePeriod['months'];
  readonly published: string | null;
}

const order: readonly YearCandidate['source'][] = ['title', 'agenda', 'heading', 'turn', 'opening', 'mentions'];

/** Chooses the years: title before agenda before headings before opening before date; the plan's year follows the summary's where it has none. */
export function chooseYears(candidates: readonly YearCandidate[], facts: YearFacts): ReportYears {
  const first = (part: Part): YearCandidate | null =>
    order.flatMap((source) => candidates.filter((one) => one.part === part && one.source === source))[0] ?? null;
  const found = facts.hasSummary ? (first('summary') ?? fromDate('summary', facts)) : null;
  const summary =
    found !== null && found.months === null && facts.months !== null && found.year === found.lastYear
      ? { ...found, months: facts.months }
      : found;
  if (!facts.hasPlan) return { summary, plan: null };
  const stated = first('plan');
  if (stated !== null && (stated.source !== 'opening' || summary === null || stated.year > summary.lastYear))
    return { summary: summary ?? (facts.hasSummary ? preceding(stated) : null), plan: stated };
  return { summary, plan: summary === null ? fromDate('plan', facts) : following(summary) };
}

/** The time before a plan's of several years, as long as it: 2016 to 2020 before a plan for 2021 to 2025; else null. */
function preceding(plan: YearCandidate): YearCandidate | null {
  const length = plan.lastYear - plan.year + 1;
  if (length === 1) return null;
  return { ...plan, part: 'summary', year: plan.year - length, lastYear: plan.year - 1, months: null };
}

/** The time behind a summary's: the next year, or the rest of the same year behind a half or three quarters. */
function following(summary: YearCandidate): YearCandidate {
  const last = summary.months?.[1] ?? 12;
  const base = { ...summary, part: 'plan', source: 'next-year' } as const;
  if (last >= 11) return { ...base, year: summary.lastYear + 1, lastYear: summary.lastYear + 1, months: null };
  return { ...base, year: summary.lastYear, months: [last + 1, 12] };
}

/**
 * A year from the date of publication: a summary published up to June is about the year before, unless it is about
 * part of a year; a plan published from November on is about the year to come.
 */
function fromDate(part: Part, { published, months }: YearFacts): YearCandidate | null {
  if (published === null) return null;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const about =
    part === 'plan'
      ? month >= 11
        ? year + 1
        : year
      : months === null
        ? month <= 6
          ? year - 1
          : year
        : month < months[1]
          ? year - 1
          : year;
  return { part, year: about, lastYear: about, months: null, source: 'published', from: null };
}

const MOST_LISTED = 8;

/**
 * A diagnostic for each part whose year is said differently in several places, with all the years that were said. A
 * summary published before its year began disagrees too.
 */
export function yearDiagnostics(
  path: string,
  { summary, plan }: ReportYears,
  candidates: readonly YearCandidate[],
  published: string | null,
): Diagnostic[] {
  const early = published !== null && summary !== null && Number(published.slice(0, 4)) < summary.year;
  return [
    ...disagreement(path, summary, candidates, early ? [Number(published.slice(0, 4))] : []),
    ...disagreement(path, plan, candidates, []),
  ];
}

function disagreement(
  path: string,
  chosen: YearCandidate | null,
  candidates: readonly YearCandidate[],
  others: readonly number[],
): Diagnostic[] {
  if (chosen === null) return [];
  const rivals = candidates
    .filter(({ part, source }) => part === chosen.part && source !== 'mentions')
    .filter(({ year, lastYear }) => year < chosen.year || lastYear > chosen.lastYear)
    .map(({ year }) => year);
  if (rivals.length + others.length === 0) return [];
  const all = [...new Set([chosen.year, ...rivals, ...others])].slice(0, MOST_LISTED);
  const values = { part: chosen.part, chosen: chosen.year, candidates: all.join(', ') };
  const at = chosen.from === null ? {} : { span: chosen.from };
  return [{ code: 'year-disagreement', severity: 'warning', path, ...at, values }];
}
