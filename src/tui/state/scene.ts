import type { Lang } from '../../lexicon/wording/types.js';
import type { Baseline, CompareOptions, Comparison, Row } from '../../model/comparison.js';
import type { Initiative, Observation } from '../../model/observation.js';
import type { LoadedReport } from '../../model/report.js';
import type { Scope } from '../command/row.js';
import type { Paper } from '../layout/line.js';
import type { Engine } from '../session.js';
import type { Grid } from '../view/grid.js';
import { VIEWS } from '../view/index.js';
import { makeShowing } from '../view/showing.js';
import type { Focus, GridInput, View, World } from '../view/view.js';
import { say } from '../wording/index.js';
import { corrected } from './corrections.js';
import { memo } from './memo.js';
import type { Arrangement, Cursor, Data, State, ViewId } from './state.js';
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
  readonly cursor: Cursor;
  /** Where the cursor stands in the table, as indices; the nearest place where its row or column is not shown. */
  readonly focus: Focus;
}

/** Makes scenes out of states; the comparison is made anew only when reports or its options change. */
export type Stage = (state: State) => Scene;

/** A stage over an engine: `stage(state).grid` is the table that the state shows. */
export function makeStage(engine: Engine, paper: Paper, options: CompareOptions = {}): Stage {
  const compared = memo(makeComparer(engine, options), 6);
  const worlds = memo(
    (data: Data, comparison: Comparison, lang: Lang): World => makeWorld(engine, data, comparison, lang),
    6,
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
  const grids = memo((view: ViewId, input: GridInput): Grid => VIEWS[view].grid(input), 12);
  return (state) => {
    const { data, arrangement, lang, category, view } = state;
    const reports = corrected(data.reports, arrangement.corrections);
    const monthly = compared(reports, arrangement.baseline, arrangement.targets);
    const comparison = arrangement.by === 'year' ? byTheYear(monthly) : monthly;
    const world = worlds(withReports(data, reports), comparison, lang);
    const input = inputs(world, arrangement, category);
    const grid = grids(view, input);
    const cursor = state.cursors[view];
    return { state, paper, options, world, view: VIEWS[view], input, grid, cursor, focus: focusOf(grid, cursor) };
  };
}

const withReports = memo(
  (data: Data, reports: Data['reports']): Data => (reports === data.reports ? data : { ...data, reports }),
);

/**
 * Compares reports under the options given at the start. Where all columns are looked at, a baseline is only a matter
 * of measuring anew what has been aligned once.
 */
function makeComparer(
  engine: Engine,
  options: CompareOptions,
): (reports: Data['reports'], baseline: Baseline, targets: boolean) => Comparison {
  const { areas, years, status = 'all' } = options.select ?? {};
  const whole = areas === undefined && years === undefined;
  const compare = memo((reports: Data['reports'], baseline: Baseline, targets: boolean): Comparison => {
    const select = { ...options.select, status: targets ? status : 'actual' };
    const own = { ...options, select, baseline, sort: 'category', onlyShared: false, onlyDiffering: false } as const;
    return engine.compare(
      reports.map(({ report }) => report),
      own,
    );
  });
  return (reports, baseline, targets) =>
    baseline === null || !whole || engine.rebase === undefined
      ? compare(reports, baseline, targets)
      : engine.rebase(compare(reports, null, targets), baseline, options.group);
}

/** The cursor as indices; a row or column that is gone gives way to the first. */
function focusOf(grid: Grid, cursor: Cursor): Focus {
  const row = grid.indexOf(cursor.row);
  const column = grid.columnOf(cursor.column);
  return {
    row: row >= 0 ? row : grid.rows.length > 0 ? 0 : -1,
    column: column >= 0 ? column : grid.columns.length > 0 ? 0 : -1,
  };
}

function makeWorld(engine: Engine, data: Data, comparison: World['comparison'], lang: Lang): World {
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
    pledges: () => pledgesOf(engine, data.reports),
    row: (id) => rows.get(id),
    observation: (id) => itemsOf(reportOf(id)).observations.get(id),
    initiative: (id) => itemsOf(reportOf(id)).initiatives.get(id),
    reportOf,
  };
}

const pledgesOf = memo((engine: Engine, reports: Data['reports']) =>
  engine.pledges(reports.map(({ report }) => report)),
);

interface Items {
  readonly observations: ReadonlyMap<string, Observation>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
}

const NO_ITEMS: Items = { observations: new Map(), initiatives: new Map() };
const itemsByReport = new WeakMap<LoadedReport, Items>();

/** A report's observations and initiatives by id; indexed when the report is first looked into. */
function itemsOf(loaded: LoadedReport | undefined): Items {
  if (loaded === undefined) return NO_ITEMS;
  const found = itemsByReport.get(loaded);
  if (found !== undefined) return found;
  const items: Items = {
    observations: new Map(loaded.report.observations.map((item) => [item.id, item])),
    initiatives: new Map(loaded.report.initiatives.map((item) => [item.id, item])),
  };
  itemsByReport.set(loaded, items);
  return items;
}

/** Which scopes a key is looked up in, the innermost first. */
export const scopesOf = (state: State): readonly Scope[] =>
  state.evidence === null ? ['table', 'anywhere'] : ['evidence', 'anywhere'];
