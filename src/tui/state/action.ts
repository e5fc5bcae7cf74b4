import type { LoadEvent } from '../session.js';
import type { InputEvent } from '../terminal/decode.js';
import type { State } from './state.js';

/** What happens to the interface. Replaying the same actions from the same state gives the same screens. */
export type Action =
  | InputEvent
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly type: 'load'; readonly events: readonly LoadEvent[] }
  | { readonly type: 'read-all' };

/** What the interface asks of the world outside; done by the runtime, never by the reducer. */
export type Effect =
  | { readonly type: 'quit'; readonly interrupted: boolean }
  | { readonly type: 'suspend' }
  | { readonly type: 'redraw' };

/** A state and what is to be done besides showing it. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** A step that only changes what is shown. */
export const to = (state: State): Step => ({ state, effects: [] });
