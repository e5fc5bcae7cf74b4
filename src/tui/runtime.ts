import type { ColorSupportLevel } from 'chalk';
import type { FrameSource } from './app.js';
import { type Frame, frame } from './layout/frame.js';
import type { Action, Effect } from './state/action.js';
import { memo } from './state/memo.js';
import type { Stage } from './state/scene.js';
import type { State } from './state/state.js';
import type { Update } from './state/update.js';
import { brush } from './theme/themes.js';

/** The state as it is now, what changes it, and the frames that come of it. */
export interface Runtime extends FrameSource {
  /** Takes several actions together: the screen is drawn once, after the last. */
  dispatch(actions: readonly Action[]): void;
  state(): State;
}

/** What a runtime is made of. */
export interface Parts {
  readonly stage: Stage;
  readonly update: Update;
  readonly initial: State;
  readonly depth: ColorSupportLevel;
  readonly perform: (effect: Effect) => void;
}

/** Runs the reducer and hands its effects on. */
export function makeRuntime({ stage, update, initial, depth, perform }: Parts): Runtime {
  let state = initial;
  let beforeEscape: State | null = null;
  const listeners = new Set<() => void>();
  const draw = memo((of: State): Frame => frame(stage(of)), 1);
  const brushes = memo(brush);
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
      for (const effect of effects) perform(effect);
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => draw(state),
    brush: () => brushes(state.theme, depth),
  };
}
