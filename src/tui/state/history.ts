import type { Phrase } from '../wording/index.js';
import type { Arrangement, State } from './state.js';

/** How many changes can be taken back. */
const DEPTH = 200;

type Say = (phrase: Phrase) => string;

/** Changes what the reader has arranged, so that it can be taken back. Nothing is kept where nothing changes. */
export function arrange(state: State, change: Partial<Arrangement>): State {
  const before = state.arrangement;
  const after = { ...before, ...change };
  const same = Object.entries(change).every(([key, value]) => Object.is(Reflect.get(before, key), value));
  if (same) return state;
  return { ...state, arrangement: after, past: [...state.past, before].slice(-DEPTH), future: [] };
}

/** Takes the last change back. The cursor stays where it is, by its row and column. */
export function undo(state: State, say: Say): State {
  const before = state.past.at(-1);
  if (before === undefined) return { ...state, message: { tone: 'notice', text: say('nothing-to-undo') } };
  return {
    ...state,
    arrangement: before,
    past: state.past.slice(0, -1),
    future: [state.arrangement, ...state.future],
    message: { tone: 'notice', text: say('undone') },
  };
}

/** Makes the change that was taken back last once more. */
export function redo(state: State, say: Say): State {
  const [after, ...rest] = state.future;
  if (after === undefined) return { ...state, message: { tone: 'notice', text: say('nothing-to-redo') } };
  return {
    ...state,
    arrangement: after,
    past: [...state.past, state.arrangement],
    future: rest,
    message: { tone: 'notice', text: say('redone') },
  };
}
