import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparePassages, compareSteps, pledgeSteps, rebaseSteps } from '../../../src/compare/index.js';
import type { LoadedReport } from '../../../src/model/report.js';
import { loadBytes } from '../../../src/pipeline.js';
import { frame } from '../../../src/tui/layout/frame.js';
import { type Paper, paintLine, plainLine, UNICODE_PAPER } from '../../../src/tui/layout/line.js';
import type { Engine } from '../../../src/tui/session.js';
import type { Action, Effect } from '../../../src/tui/state/action.js';
import { makeStage, type Scene, type Stage } from '../../../src/tui/state/scene.js';
import { initialState, type State } from '../../../src/tui/state/state.js';
import { makeUpdate, type Update } from '../../../src/tui/state/update.js';
import { brush, type ThemeName } from '../../../src/tui/theme/themes.js';
import { COUNTIES } from './reports.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/reports/', import.meta.url));

/** The reports that come with the program, in the order of their names. */
export const fixtures = (): readonly LoadedReport[] =>
  readdirSync(FIXTURES)
    .sort()
    .map((name) => loadBytes(readFileSync(FIXTURES + name), `fixtures/reports/${name}`));

/** The real stages. */
export const ENGINE: Engine = {
  compare: compareSteps,
  rebase: rebaseSteps,
  pledges: pledgeSteps,
  passages: comparePassages,
  describe: ({ code, path }) => `${path}: ${code}`,
};

/** One stage a paper: what has been compared for one player is there for the next. */
const stages = new Map<Paper, Stage>();

function stageOn(paper: Paper): Stage {
  const stage = stages.get(paper) ?? makeStage(ENGINE, paper);
  stages.set(paper, stage);
  return stage;
}

/** Reducer and layout without a terminal: keys go in, screens come out. */
export class Player {
  readonly stage: Stage;
  readonly update: Update;
  state: State;
  readonly effects: Effect[] = [];

  constructor(given: Partial<State> = {}, paper: Paper = UNICODE_PAPER, engine: Engine = ENGINE) {
    this.stage = engine === ENGINE ? stageOn(paper) : makeStage(engine, paper);
    this.update = makeUpdate(this.stage);
    this.state = initialState(given);
    this.resize(this.state.columns, this.state.rows);
  }

  /** Presses keys by their names, parted by blanks; `space` is the blank itself. */
  press(keys: string): this {
    for (const key of keys.split(' ').filter((name) => name !== '')) this.key(key === 'space' ? ' ' : key);
    return this;
  }

  /** Types a text as it is, blanks included. */
  type(text: string): this {
    for (const character of text) this.key(character);
    return this;
  }

  key(key: string): void {
    this.act({ type: 'key', key, printing: [...key].length === 1 });
  }

  /** Takes an action and keeps what it asks the world to do. */
  act(action: Action): this {
    const step = this.update(this.state, action);
    this.state = step.state;
    this.effects.push(...step.effects);
    return this;
  }

  resize(columns: number, rows: number): this {
    return this.act({ type: 'resize', columns, rows });
  }

  get scene(): Scene {
    return this.stage(this.state);
  }

  /** The screen as plain text, a string a line. */
  lines(): readonly string[] {
    return frame(this.scene).lines.map(plainLine);
  }

  /** The screen as it goes to the terminal. */
  painted(theme: ThemeName = 'plain'): readonly string[] {
    const paint = brush(theme, theme === 'mono' ? 0 : 2);
    return frame(this.scene).lines.map((line) => paintLine(line, paint));
  }

  /** The focused cell by the names of its row and column. */
  where(): string {
    const { grid, focus } = this.scene;
    const column = grid.columns[focus.column];
    return `${grid.rows[focus.row]?.label ?? '-'} @ ${`${column?.title ?? '-'} ${column?.subtitle ?? ''}`.trim()}`;
  }

  text(): string {
    return this.lines().join('\n');
  }
}

let loaded: readonly LoadedReport[] | null = null;
let fixtureData: State['data'] | null = null;

const countyData: State['data'] = { reports: COUNTIES, failures: [] };

/** A player over three counties that do not exist, whose every figure is known. */
export const onCounties = (given: Partial<State> = {}, paper: Paper = UNICODE_PAPER): Player =>
  new Player({ data: countyData, ...given }, paper);

/** A player over the fixtures, which are read once. */
export function onFixtures(given: Partial<State> = {}, paper: Paper = UNICODE_PAPER): Player {
  loaded ??= fixtures();
  fixtureData ??= { reports: loaded, failures: [] };
  return new Player({ data: fixtureData, ...given }, paper);
}
