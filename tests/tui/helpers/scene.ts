import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparePassages, compareReports, matchPledges } from '../../../src/compare/index.js';
import type { LoadedReport } from '../../../src/model/report.js';
import { loadBytes } from '../../../src/pipeline.js';
import { frame } from '../../../src/tui/layout/frame.js';
import { type Paper, paintLine, plainLine } from '../../../src/tui/layout/line.js';
import type { Engine } from '../../../src/tui/session.js';
import { makeStage, type Scene, type Stage } from '../../../src/tui/state/scene.js';
import { initialState, type State } from '../../../src/tui/state/state.js';
import { makeUpdate, type Update } from '../../../src/tui/state/update.js';
import { brush, type ThemeName } from '../../../src/tui/theme/themes.js';
import { ASCII_SIGNS, UNICODE_SIGNS } from '../../../src/tui/theme/tokens.js';

const FIXTURES = fileURLToPath(new URL('../../../fixtures/reports/', import.meta.url));

/** The reports that come with the program, in the order of their names. */
export const fixtures = (): readonly LoadedReport[] =>
  readdirSync(FIXTURES)
    .sort()
    .map((name) => loadBytes(readFileSync(FIXTURES + name), `fixtures/reports/${name}`));

/** The real stages. */
export const ENGINE: Engine = {
  compare: compareReports,
  pledges: matchPledges,
  passages: comparePassages,
  describe: ({ code, path }) => `${path}: ${code}`,
};

/** Paper of a terminal that draws signs of open width narrow, and of one that draws them wide. */
export const NARROW_PAPER: Paper = { ambiguous: 1, signs: UNICODE_SIGNS };
export const WIDE_PAPER: Paper = { ambiguous: 2, signs: ASCII_SIGNS };

/** Reducer and layout without a terminal: keys go in, screens come out. */
export class Player {
  readonly stage: Stage;
  readonly update: Update;
  state: State;

  constructor(given: Partial<State> = {}, paper: Paper = NARROW_PAPER, engine: Engine = ENGINE) {
    this.stage = makeStage(engine, paper);
    this.update = makeUpdate(this.stage);
    this.state = initialState(given);
    this.resize(this.state.columns, this.state.rows);
  }

  /** Presses keys by their names, parted by blanks; `space` is the blank itself. */
  press(keys: string): this {
    for (const key of keys.split(' ').filter((name) => name !== '')) this.key(key === 'space' ? ' ' : key);
    return this;
  }

  key(key: string): void {
    const printing = [...key].length === 1;
    this.state = this.update(this.state, { type: 'key', key, printing }).state;
  }

  resize(columns: number, rows: number): this {
    this.state = this.update(this.state, { type: 'resize', columns, rows }).state;
    return this;
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

  text(): string {
    return this.lines().join('\n');
  }
}

let loaded: readonly LoadedReport[] | null = null;

/** A player over the fixtures, which are read once. */
export function onFixtures(given: Partial<State> = {}, paper: Paper = NARROW_PAPER): Player {
  loaded ??= fixtures();
  return new Player({ data: { reports: loaded, failures: [], expected: null }, ...given }, paper);
}
