import { type Plan, plan } from '../layout/plan.js';
import { regions } from '../layout/regions.js';
import { say } from '../wording/index.js';
import { type Action, type Step, saying, to } from './action.js';
import { arrange } from './history.js';
import { pressed } from './keys.js';
import { withLoaded, withoutFailure } from './load.js';
import { withCursor } from './move.js';
import { insert } from './prompt.js';
import type { Scene, Stage } from './scene.js';
import type { State } from './state.js';
import { awaiting, withWork } from './work.js';

/** The reducer: a state and what happens to it → the next state, and what is to be done outside. */
export type Update = (state: State, action: Action) => Step;

/** The reducer over a stage. */
export function makeUpdate(stage: Stage): Update {
  return (state, action) => {
    const step = react(stage, state, action);
    return { ...step, state: settle(stage(awaiting(state, step.state))) };
  };
}

function react(stage: Stage, state: State, action: Action): Step {
  switch (action.type) {
    case 'key':
      return pressed(stage, state, action.key, action.printing);
    case 'paste':
      return pasted(stage(state), action.text);
    case 'resize':
      return to({ ...state, columns: action.columns, rows: action.rows });
    case 'load':
      return to({ ...state, data: withLoaded(state.data, action.events) });
    case 'forget':
      return to({ ...state, data: action.paths.reduce(withoutFailure, state.data) });
    case 'progress':
      return to({ ...state, progress: action.progress });
    case 'working':
      return to({ ...state, working: action.share });
    case 'worked':
      return to(withWork(state, action.work));
    case 'told':
      return saying(state, action.text, action.tone);
    case 'saved':
      return filed(state, action);
    case 'cursor':
    case 'not-escape':
      return to(state);
  }
}

/** Corrections that have been written to a file, or read from one: then they hold instead of those there were. */
function filed(state: State, { corrections, path, taken }: Extract<Action, { type: 'saved' }>): Step {
  const now = taken === true ? arrange(state, { corrections }) : state;
  const values = { path, n: corrections.length };
  return saying(
    { ...now, saved: corrections },
    say(state.lang, taken === true ? 'corrections-read' : 'saved-to', values),
  );
}

/** Pasted text goes into a line being typed; as keys it would do anything. */
function pasted({ state, input }: Scene, text: string): Step {
  if (state.prompt !== null) return to({ ...state, prompt: { ...insert(state.prompt, text), at: 0 } });
  return saying(state, input.say('paste-hint', { n: text.length }));
}

/**
 * Keeps the window around the cursor, so that the next key moves from what is on the screen. A table that the reader has
 * not been in yet starts with its first column, or, where the cursor would be out of sight, with the cursor's.
 */
function settle(scene: Scene): State {
  const { state, grid, cursor, focus, paper } = scene;
  const { table, body, shape } = regions(scene);
  if (shape !== 'table') return state;
  const planned = (from: number): Plan => plan(grid, { ...cursor, left: from }, focus, table, body, paper);
  const known = planned(cursor.row === null ? 0 : cursor.left);
  const scrolled = cursor.row === null && known.left > 0;
  const { top, left } = scrolled ? planned(grid.columns.length) : known;
  return top === cursor.top && left === cursor.left ? state : withCursor(state, state.view, { top, left });
}
