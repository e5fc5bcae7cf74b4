import { groupOf } from '../lexicon/areas/grouping.js';
import { BUILT_IN, type Vocabulary } from '../lexicon/vocabulary.js';
import type { Column } from '../model/comparison.js';
import type { Gap, GapOptions, Gaps } from '../model/gaps.js';
import type { Report } from '../model/report.js';
import { baselineColumns } from './bases.js';
import { columnArea } from './cohorts.js';
import { compareReports } from './compare-reports.js';
import { type Finding, findingsOf } from './findings.js';
import { type Lexis, lexisOf } from './lexis.js';
import { similarity } from './similarity.js';
import { themeOf } from './themes.js';

/**
 * What peers report and the baseline does not: categories, indicators, series of figures that two peers or more word
 * alike, and initiatives, those that most peers have first. Whatever the baseline mentions in whatever form (a target,
 * masked digits, much the same words) is no gap. With a `group` only the baseline's own group are peers. Where the
 * baseline has no report there are no gaps and a diagnostic says so.
 */
export function findGaps(
  reports: readonly Report[],
  options: GapOptions = {},
  vocabulary: Vocabulary = BUILT_IN,
): Gaps {
  const lexis = lexisOf(vocabulary);
  const comparison = compareReports(reports, { select: options.select ?? {} }, vocabulary);
  const { columns } = comparison;
  const wanted = options.baseline ?? columns[0]?.area.name ?? '';
  const own = baselineColumns(columns, wanted);
  const head = columns[own[0] ?? -1];
  if (head === undefined) return withoutBaseline(wanted);
  const peers = peerColumns(columns, own, options);
  const findings = findingsOf(comparison, reports);
  const has = baselineHas(findings, own, lexis);
  const gaps = findings.flatMap((finding) => (has(finding) ? [] : toGap(finding, peers, columns)));
  return {
    schema: 'duibiao.gaps/1',
    baseline: head.area.name,
    of: countAreas(peers, columns),
    peers: [...new Set(peers.flatMap((index) => columns[index]?.area.name ?? []))],
    gaps: rankGaps(
      gaps.filter((gap) => isWorthSaying(gap, options.atLeast ?? 1)),
      lexis,
    ),
    diagnostics: [],
  };
}

const withoutBaseline = (area: string): Gaps => ({
  schema: 'duibiao.gaps/1',
  baseline: null,
  of: 0,
  peers: [],
  gaps: [],
  diagnostics: [{ code: 'baseline-unknown', severity: 'warning', path: '', values: { area } }],
});

/** The columns of other areas; with a grouping those in the baseline's group, or on the named list. */
function peerColumns(columns: readonly Column[], own: readonly number[], options: GapOptions): number[] {
  const grouping = options.group ?? 'all';
  const first = own[0] ?? -1;
  const head = columns[first];
  const group = head === undefined ? undefined : groupOf(head, first, grouping);
  return columns.flatMap((column, index) => {
    if (own.includes(index)) return [];
    const theirs = groupOf(column, index, grouping);
    const listed = typeof grouping === 'object' ? theirs !== undefined : theirs?.key === group?.key;
    return listed ? [index] : [];
  });
}

const countAreas = (indices: readonly number[], columns: readonly Column[]): number =>
  new Set(indices.flatMap((index) => (columns[index] === undefined ? [] : [columnArea(columns[index])]))).size;

/** From this score on the baseline is taken to have a thing after all: lower than for merging, since a gap is a charge. */
const HAS_IT = 0.6;

/** Whether the baseline has what a finding is about: itself, in much the same words, or under the same theme. */
function baselineHas(
  findings: readonly Finding[],
  own: readonly number[],
  { profileOf }: Lexis,
): (finding: Finding) => boolean {
  const mine = findings.filter(
    ({ mentions, kind }) => kind !== 'category' && own.some((column) => mentions.has(column)),
  );
  const names = mine.flatMap(({ mentions, category }) =>
    own.flatMap((column) => (mentions.get(column) ?? []).map(({ name }) => ({ category, name }))),
  );
  const said = names.map(({ category, name }) => ({ category, profile: profileOf(name) }));
  const themes = new Set(names.map(({ name, category }) => themeOf(name, category)?.name));
  return ({ kind, category, name, mentions }) => {
    if (own.some((column) => mentions.has(column))) return true;
    if (kind === 'category' || kind === 'indicator') return false;
    if (kind === 'initiative' && themes.has(name)) return true;
    const profile = profileOf(name);
    return said.some((other) => other.category === category && similarity(other.profile, profile) >= HAS_IT);
  };
}

function toGap(
  { kind, category, indicator, name, mentions }: Finding,
  peers: readonly number[],
  columns: readonly Column[],
): Gap[] {
  const having = peers.filter((column) => mentions.has(column));
  if (having.length === 0) return [];
  return [
    {
      kind,
      category,
      indicator,
      name,
      peers: countAreas(having, columns),
      mentions: having.flatMap((column) => mentions.get(column) ?? []),
    },
  ];
}

/** A figure that only one bureau states, in words of its own, is that bureau's affair. */
const isWorthSaying = ({ kind, peers }: Gap, atLeast: number): boolean =>
  peers >= Math.max(atLeast, kind === 'series' ? 2 : 1);

const KINDS: readonly Gap['kind'][] = ['category', 'indicator', 'series', 'initiative'];

/** Most peers first; then categories, indicators, series, initiatives in the order of the categories. */
function rankGaps(gaps: readonly Gap[], { categoryRank }: Lexis): Gap[] {
  return [...gaps].sort(
    (a, b) =>
      b.peers - a.peers ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      categoryRank(a.category) - categoryRank(b.category) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}
