import type { Correction, ExportRequest, LoadEvent } from '../session.js';
import type { InputEvent } from '../terminal/decode.js';
import type { Progress, State } from './state.js';
import type { Work } from './work.js';

/** What happens to the interface. Replaying the same actions from the same state gives the same screens. */
export type Action =
  | InputEvent
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  /** Reports and failures that have arrived; they are taken in together, because each time is a comparison. */
  | { readonly type: 'load'; readonly events: readonly LoadEvent[] }
  /** Files that could not be read and are not there any more. */
  | { readonly type: 'forget'; readonly paths: readonly string[] }
  /** How far reading has come; null where it has ended. */
  | { readonly type: 'progress'; readonly progress: Progress | null }
  /** How much of the work that takes long is done, from 0 to 1. */
  | { readonly type: 'working'; readonly share: number }
  /** Work that took long has been done. */
  | { readonly type: 'worked'; readonly work: Work }
  /** What came of an effect, to be told to the reader. */
  | { readonly type: 'told'; readonly tone: 'notice' | 'failed'; readonly text: string }
  /** The corrections that are in the file now; `taken` where they come from it. */
  | {
      readonly type: 'saved';
      readonly corrections: readonly Correction[];
      readonly path: string;
      readonly taken?: true;
    };

/** What the interface asks of the world outside; done by the runtime, never by the reducer. */
export type Effect =
  | { readonly type: 'quit'; readonly interrupted: boolean }
  | { readonly type: 'suspend' }
  | { readonly type: 'redraw' }
  /** `what` names what is copied, for the notice. */
  | { readonly type: 'copy'; readonly text: string; readonly what: string }
  | { readonly type: 'open-file'; readonly path: string; readonly line: number }
  | { readonly type: 'export'; readonly request: ExportRequest }
  | { readonly type: 'save-corrections'; readonly path: string; readonly corrections: readonly Correction[] }
  | { readonly type: 'load-corrections'; readonly path: string }
  /** Reads files; `whole` where they are all there are, and a report that is no longer among them is gone. */
  | { readonly type: 'read'; readonly inputs: readonly string[]; readonly whole: boolean };

/** A state and what is to be done besides showing it. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** A step that only changes what is shown. */
export const to = (state: State): Step => ({ state, effects: [] });

/** A step that also asks for something to be done. */
export const asking = (state: State, ...effects: readonly Effect[]): Step => ({ state, effects });

/** A step that says something. */
export const saying = (state: State, text: string, tone: 'notice' | 'failed' = 'notice'): Step =>
  to({ ...state, message: { tone, text } });
