import { BUILT_IN, type Vocabulary } from '../lexicon/vocabulary.js';
import type { PlacedObservation, Pledge, Pledges, Selection } from '../model/comparison.js';
import { groupBy } from '../model/group-by.js';
import type { Report } from '../model/report.js';
import { each, finish, type Steps } from '../model/steps.js';
import { areaKey, liesIn } from './columns.js';
import { type Lexis, lexisOf } from './lexis.js';
import { ANSWERS, answerScore, outcomeReader, type Reading } from './outcomes.js';
import { type Coverage, readCoverage, speaksOf, yearOf } from './period.js';
import { type Placed, place } from './placing.js';
import { holds, searchable } from './select.js';
import { bySource } from './statements.js';
import { judge } from './verdict.js';

/**
 * Holds each target against what became of it. A target for a year is answered by the facts that the same area's
 * report on that year states for that year; a target inside such a report (任务200户) by the report itself. Where no
 * report on the year is at hand nothing can be said and the target is left out; where there is one and it does not
 * answer, the target is unreported. A selection keeps pledges by their target: its area, the year it is for, its
 * category, kind and indicator, and the words of its sentence; the reports that answer are all read.
 */
export const matchPledges = (
  reports: readonly Report[],
  select: Selection = {},
  vocabulary: Vocabulary = BUILT_IN,
): Pledges => finish(pledgeSteps(reports, select, vocabulary));

/** `matchPledges` in steps. */
export function* pledgeSteps(
  reports: readonly Report[],
  select: Selection = {},
  vocabulary: Vocabulary = BUILT_IN,
): Steps<Pledges> {
  const lexis = lexisOf(vocabulary);
  const areas = [...groupBy(uniqueById(reports), areaKey).values()].filter(keepsArea(select));
  const pledges = yield* each(areas, (own) => areaPledges(own, lexis));
  return { schema: 'duibiao.pledges/1', pledges: pledges.flat().filter(keepsPledge(select, lexis)) };
}

/** Whether the reports of one area are selected, by the area's name or code or by what it lies in. */
function keepsArea({ areas }: Selection): (reports: readonly Report[]) => boolean {
  return (reports) => areas === undefined || reports.some(({ area }) => area !== null && liesIn(area, areas));
}

function keepsPledge(
  { categories, kinds, indicators, years, search }: Selection,
  lexis: Lexis,
): (pledge: Pledge) => boolean {
  const words = searchable(search ?? '');
  return ({ target }) =>
    (categories?.includes(target.category) ?? true) &&
    (kinds?.includes(target.kind) ?? true) &&
    (indicators?.includes(target.indicator ?? '') ?? true) &&
    (years?.includes(goalYear(readCoverage(target.period)) ?? Number.NaN) ?? true) &&
    holds(target, words, lexis);
}

const uniqueById = (reports: readonly Report[]): Report[] => [...new Map(reports.map((r) => [r.id, r])).values()];

/** The pledges of one area, by year and then in the order of the reports. */
function areaPledges(reports: readonly Report[], lexis: Lexis): Pledge[] {
  const placed = [...reports]
    .sort(byReportYear)
    .flatMap((report) => report.observations.map((o) => placeOwn(o, report, lexis)));
  const read = outcomeReader(lexis);
  const targets = groupBy(
    placed.filter((item) => item.observation.status === 'target'),
    (item) => `${goalYear(item.coverage)}@${item.report.id}`,
  );
  return [...targets.values()]
    .sort((a, b) => (goalYear(a[0]?.coverage) ?? 0) - (goalYear(b[0]?.coverage) ?? 0))
    .flatMap((group) => answerGroup(group, placed, read));
}

const byReportYear = (a: Report, b: Report): number =>
  (a.summaryYear ?? a.planYear ?? 0) - (b.summaryYear ?? b.planYear ?? 0) || (a.id < b.id ? -1 : 1);

const placeOwn = (observation: Placed['observation'], report: Report, lexis: Lexis): Placed =>
  place({ observation, report, coverage: readCoverage(observation.period), otherYear: false }, lexis);

/** The year in which a target must be reached: the last of several. */
const goalYear = (coverage: Coverage | undefined): number | null =>
  coverage === undefined ? null : coverage.form === 'years' ? coverage.last : yearOf(coverage);

type Reader = (placed: Placed) => Reading;

/** Finds the outcomes of the targets that one report sets for one year, the surest pairs first, each outcome once. */
function answerGroup(targets: readonly Placed[], placed: readonly Placed[], read: Reader): Pledge[] {
  const year = goalYear(targets[0]?.coverage);
  const answering = placed.filter((item) => item.report.summaryYear === year);
  if (year === null || answering.length === 0) return [];
  const facts = answering.filter((item) => item.observation.status === 'actual' && speaksOfYear(item, year));
  const outcomes = pairUp(withoutRepeats(targets), facts, read);
  return [...outcomes].sort(([a], [b]) => bySource(a, b)).map(([target, outcome]) => pledge(target, outcome));
}

/** A fact for the year, or a standard set earlier that the report still names. */
const speaksOfYear = ({ coverage, observation }: Placed, year: number): boolean =>
  goalYear(coverage) === year ||
  (coverage.form === 'from' && speaksOf(coverage, year, observation.kind === 'standard'));

/** A target that a report sets twice in the same words and amount is one pledge. */
const withoutRepeats = (targets: readonly Placed[]): Placed[] =>
  [
    ...groupBy(targets, ({ observation: { subject, indicator, value, unit, per, qualifier } }) =>
      JSON.stringify([subject, indicator, value, unit, per, qualifier]),
    ).values(),
  ].flatMap((same) => same[0] ?? []);

function pairUp(targets: readonly Placed[], facts: readonly Placed[], read: Reader): Map<Placed, Placed | null> {
  const goals = targets.map((placed) => ({ placed, reading: read(placed) }));
  const results = facts.map((placed) => ({ placed, reading: read(placed) }));
  const scored = goals.flatMap((goal, i) =>
    results.map((result, j) => ({
      i,
      j,
      score: answerScore(goal.placed, result.placed, goal.reading, result.reading),
    })),
  );
  const sure = scored
    .filter(({ score }) => score >= ANSWERS)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const found = new Map<Placed, Placed | null>(targets.map((target) => [target, null]));
  const taken = new Set<number>();
  for (const { i, j } of sure) {
    const [target, fact] = [targets[i], facts[j]];
    if (target === undefined || fact === undefined || found.get(target) !== null || taken.has(j)) continue;
    found.set(target, fact);
    taken.add(j);
  }
  return found;
}

function pledge(target: Placed, outcome: Placed | null): Pledge {
  const area = target.report.area?.name ?? target.report.bureau ?? target.report.path;
  const base = { area, target: withPath(target), outcome: outcome === null ? null : withPath(outcome) };
  if (outcome === null) return { ...base, verdict: 'unreported', difference: null, why: 'no-outcome' };
  return { ...base, ...judge(target, outcome) };
}

const withPath = ({ observation, report }: Placed): PlacedObservation => ({ ...observation, path: report.path });
