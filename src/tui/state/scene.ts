import type { Lang } from '../../lexicon/wording/types.js';
import type { CompareOptions, Comparison, Pledges, Row } from '../../model/comparison.js';
import type { LoadedReport } from '../../model/report.js';
import type { Steps } from '../../model/steps.js';
import type { Scope } from '../command/row.js';
import type { Paper } from '../layout/line.js';
import type { Engine } from '../session.js';
import type { Grid } from '../view/grid.js';
import { VIEWS } from '../view/index.js';
import { makeShowing } from '../view/showing.js';
import type { Focus, GridInput, View, World } from '../view/view.js';
import { say } from '../wording/index.js';
import { makeComparer } from './comparer.js';
import { corrected } from './corrections.js';
import { focusOf } from './focus.js';
import { memo, slowMemo } from './memo.js';
import type { Arrangement, Basis, Cursor, Data, State, ViewId } from './state.js';
import { basisOf, hasPledges, sameBasis, type Work, wanted } from './work.js';
import { byTheYear } from './years.js';

/** A state together with everything that follows from it. Nothing in it is kept: it is found again from the state. */
export interface Scene {
  readonly state: State;
  readonly paper: Paper;
  /** What was settled at the start, and holds throughout. */
  readonly options: CompareOptions;
  readonly world: World;
  readonly view: View;
  readonly input: GridInput;
  readonly grid: Grid;
  /** How many rows the table would have without the reader's filter. */
  readonly unfiltered: number;
  readonly cursor: Cursor;
  /** Where the cursor stands in the table, as indices; the nearest place where its row or column is not shown. */
  readonly focus: Focus;
}

/** Makes scenes out of states; the comparison is made anew only when reports or its options change. */
export interface Stage {
  (state: State): Scene;
  /** Work that a scene will need, done beforehand. */
  work(work: Work): Steps<unknown>;
}

/** A stage over an engine: `stage(state).grid` is the table that the state shows. */
export function makeStage(engine: Engine, paper: Paper, options: CompareOptions = {}): Stage {
  const comparer = makeComparer(engine, options);
  const worlds = memo(
    (comparison: Comparison, data: Data, lang: Lang, pledges: () => Pledges): World =>
      makeWorld(engine, data, comparison, lang, pledges),
    2,
  );
  const inputs = memo(
    (world: World, arrangement: Arrangement, category: string | null): GridInput => ({
      world,
      arrangement,
      category,
      signs: paper.signs,
      say: (phrase, values) => say(world.lang, phrase, values),
    }),
    12,
  );
  const grids = memo((input: GridInput, view: ViewId): Grid => VIEWS[view].grid(input), 12);
  const answers = memo((reports: Data['reports']) => () => pledgesOf.now(reports));
  const pledgesOf = slowMemo((reports: Data['reports']) => engine.pledges(reports.map(({ report }) => report)));
  const stage = (state: State): Scene => {
    const { data, lang, category, view } = state;
    const basis = basisOf(state);
    const reports = corrected(basis.reports, basis.corrections);
    const arrangement = arrangedOn(state.arrangement, sameBasis(basis, wanted(state)) ? null : basis);
    const monthly = comparer.now(reports, basis);
    const comparison = arrangement.by === 'year' ? byTheYear(monthly) : monthly;
    const pledges = hasPledges(state) ? answers(reports) : NOT_YET;
    const world = worlds(comparison, withReports(data, reports), lang, pledges);
    const input = inputs(world, arrangement, category);
    const grid = grids(input, view);
    const cursor = state.cursors[view];
    const all = arrangement.filter === '' ? grid : grids(inputs(world, withoutFilter(arrangement), category), view);
    const found = { grid, unfiltered: all.rows.length, cursor, focus: focusOf(grid, cursor, category) };
    return { state, paper, options, world, view: VIEWS[view], input, ...found };
  };
  const work = ({ type, basis }: Work): Steps<unknown> => {
    const reports = corrected(basis.reports, basis.corrections);
    return type === 'pledges' ? pledgesOf.steps(reports) : comparer.steps(reports, basis);
  };
  return Object.assign(stage, { work });
}

const withoutFilter = memo((arrangement: Arrangement): Arrangement => ({ ...arrangement, filter: '' }));

const NO_PLEDGES: Pledges = { schema: 'duibiao.pledges/1', pledges: [] };
const NOT_YET = (): Pledges => NO_PLEDGES;

/** The arrangement as far as it is on the screen: what a comparison still has to be made for is not. */
const arrangedOn = memo(
  (arrangement: Arrangement, basis: Basis | null): Arrangement =>
    basis === null ? arrangement : { ...arrangement, ...pick(basis) },
);

const pick = ({ baseline, group, targets, corrections }: Basis): Partial<Arrangement> => ({
  baseline,
  group,
  targets,
  corrections,
});

const withReports = memo(
  (data: Data, reports: Data['reports']): Data => (reports === data.reports ? data : { ...data, reports }),
);

function makeWorld(
  engine: Engine,
  data: Data,
  comparison: World['comparison'],
  lang: Lang,
  pledges: () => Pledges,
): World {
  const reports = new Map(data.reports.map((loaded) => [loaded.report.id, loaded]));
  const rows = new Map(comparison.rows.map((row): [string, Row] => [row.id, row]));
  const reportOf = (id: string): LoadedReport | undefined => reports.get(id) ?? reports.get(id.split(':')[0] ?? '');
  const { vocabulary } = engine;
  const showing = makeShowing(
    comparison,
    data.reports.map(({ report }) => report),
    { lang, ...(vocabulary === undefined ? {} : { vocabulary }) },
  );
  return {
    comparison,
    showing,
    names: showing.words.names,
    reports,
    failures: data.failures,
    lang,
    passages: (chosen, category) =>
      engine.passages?.(chosen, category) ?? { schema: 'duibiao.passages/1', category, columns: [], blocks: [] },
    describe: (diagnostic) => engine.describe(diagnostic, lang),
    pledges,
    row: (id) => rows.get(id),
    observation: showing.observation,
    initiative: showing.initiative,
    reportOf,
  };
}

/** Which scopes a key is looked up in, the innermost first. */
export const scopesOf = (state: State): readonly Scope[] =>
  state.evidence === null ? ['table', 'anywhere'] : ['evidence', 'anywhere'];
