import { asking, type Step } from './action.js';
import type { State } from './state.js';

/** A word as a shell takes it: between quotes, or with blanks behind a backslash. */
const WORD = /"([^"]*)"|'([^']*)'|((?:\\.|[^\s\\])+)/g;

/** Files and folders as they are typed or dropped into a terminal: `a.txt 'b c.txt' d\ e.txt` → three. */
export const inputsIn = (text: string): readonly string[] =>
  [...text.matchAll(WORD)].map(([, double, single, bare]) => double ?? single ?? (bare ?? '').replace(/\\(.)/g, '$1'));

/** Reads more files; from then on they belong to what is read again and to the equivalent command. */
export function adding(state: State, text: string): Step {
  const inputs = inputsIn(text);
  const more = inputs.filter((input) => !state.inputs.includes(input));
  return asking({ ...state, inputs: [...state.inputs, ...more] }, { type: 'read', inputs, whole: false });
}
