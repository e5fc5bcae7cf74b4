import type { FrameSource } from './app.js';
import type { Frame } from './layout/frame.js';
import { frame } from './layout/frame.js';
import type { Action, Effect } from './state/action.js';
import type { Stage } from './state/scene.js';
import type { State } from './state/state.js';
import type { Update } from './state/update.js';

/** The state as it is now, what changes it, and the frames that come of it. */
export interface Runtime extends FrameSource {
  /** Takes several actions together: the screen is drawn once, after the last. */
  dispatch(actions: readonly Action[]): void;
  state(): State;
}

/** Runs the reducer and hands its effects on. */
export function makeRuntime(
  stage: Stage,
  update: Update,
  initial: State,
  perform: (effect: Effect, state: State) => void,
): Runtime {
  let state = initial;
  let beforeEscape: State | null = null;
  let drawn: { readonly of: State; readonly frame: Frame } | null = null;
  const listeners = new Set<() => void>();
  const take = (action: Action): readonly Effect[] => {
    if (action.type === 'not-escape') {
      state = beforeEscape ?? state;
      return [];
    }
    beforeEscape = action.type === 'key' && action.key === 'escape' ? state : null;
    const step = update(state, action);
    state = step.state;
    return step.effects;
  };
  return {
    dispatch: (actions) => {
      const effects = actions.flatMap(take);
      for (const listener of listeners) listener();
      for (const effect of effects) perform(effect, state);
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => {
      if (drawn?.of !== state) drawn = { of: state, frame: frame(stage(state)) };
      return drawn.frame;
    },
  };
}
