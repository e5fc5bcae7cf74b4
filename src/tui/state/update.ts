import type { Scope } from '../command/commands.js';
import { HANDLERS } from '../command/handlers.js';
import { commandFor } from '../command/route.js';
import { plan } from '../layout/plan.js';
import { regions } from '../layout/regions.js';
import { isHan } from '../terminal/ime.js';
import { type Action, type Step, to } from './action.js';
import { arrange } from './history.js';
import { withLoaded } from './load.js';
import { withCursor } from './move.js';
import { edit, insert } from './prompt.js';
import type { Scene, Stage } from './scene.js';
import { matcherOf, nextHit } from './search.js';
import type { Prompt, State } from './state.js';

/** The reducer: a state and what happens to it → the next state, and what is to be done outside. */
export type Update = (state: State, action: Action) => Step;

/** The reducer over a stage. */
export function makeUpdate(stage: Stage): Update {
  return (state, action) => {
    const step = react(stage, state, action);
    return { ...step, state: settle(stage(step.state)) };
  };
}

function react(stage: Stage, state: State, action: Action): Step {
  switch (action.type) {
    case 'key':
      return pressed(stage, state, action.key, action.printing);
    case 'paste':
      return to(pasted(stage(state), action.text));
    case 'resize':
      return to({ ...state, columns: action.columns, rows: action.rows });
    case 'load':
    case 'read-all':
      return to({ ...state, data: withLoaded(state.data, action) });
    case 'cursor':
    case 'not-escape':
      return to(state);
  }
}

/** Which scopes a key is looked up in, the innermost first. */
export const scopesOf = (state: State): readonly Scope[] =>
  state.evidence === null ? ['table', 'anywhere'] : ['evidence', 'anywhere'];

function pressed(stage: Stage, before: State, key: string, printing: boolean): Step {
  const state: State = before.message === null ? before : { ...before, message: null };
  if (key === 'ctrl+c') return { state, effects: [{ type: 'quit', interrupted: true }] };
  if (state.prompt !== null) return to(typed(stage, state, state.prompt, key, printing));
  if (state.overlay !== null) return overlaid(state, key);
  const scene = stage(state);
  const command = commandFor(key, scopesOf(state));
  if (command !== null) return HANDLERS[command](scene);
  return to({ ...state, message: { tone: 'notice', text: unknownKey(scene, key) } });
}

const unknownKey = ({ input }: Scene, key: string): string =>
  isHan(key) ? input.say('ime-hint') : input.say('unknown-key', { key });

/** Keys while something covers the table. */
function overlaid(state: State, key: string): Step {
  const { overlay } = state;
  if (overlay === null) return to(state);
  const scroll: Readonly<Record<string, number>> = { up: -1, k: -1, down: 1, j: 1, pageup: -10, pagedown: 10, ' ': 10 };
  const by = scroll[key];
  if (by === undefined) return to({ ...state, overlay: null });
  return to({ ...state, overlay: { ...overlay, scroll: Math.max(0, overlay.scroll + by) } });
}

/** Keys while a line is being typed. */
function typed(stage: Stage, state: State, prompt: Prompt, key: string, printing: boolean): State {
  if (printing) return { ...state, prompt: insert(prompt, key) };
  if (key === 'escape') return { ...state, prompt: null };
  if (key === 'enter') return entered(stage, { ...state, prompt: null }, prompt);
  if (key === 'backspace' && prompt.text === '') return { ...state, prompt: null };
  return { ...state, prompt: edit(prompt, key) ?? prompt };
}

/** What a line that has been typed does. */
function entered(stage: Stage, state: State, { kind, text }: Prompt): State {
  if (kind === 'filter') return arrange(state, { filter: text.trim() });
  if (text === '') return { ...state, search: null };
  const searching = { ...state, search: { query: text }, evidence: null };
  const scene = stage(searching);
  if (matcherOf(text) === null) {
    return { ...state, message: { tone: 'failed', text: scene.input.say('bad-pattern', { query: text }) } };
  }
  return nextHit(scene, 1);
}

function pasted({ state, input }: Scene, text: string): State {
  if (state.prompt !== null) return { ...state, prompt: insert(state.prompt, text) };
  return { ...state, message: { tone: 'notice', text: input.say('paste-hint', { n: text.length }) } };
}

/** Keeps the window around the cursor, so that the next key moves from what is on the screen. */
function settle(scene: Scene): State {
  const { state, grid, cursor, focus, paper } = scene;
  const { table, body, shape } = regions(scene);
  if (shape !== 'table') return state;
  const { top, left } = plan(grid, cursor, focus, table, body, paper);
  return top === cursor.top && left === cursor.left ? state : withCursor(state, state.view, { top, left });
}
