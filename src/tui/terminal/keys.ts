/**
 * What terminals send for keys that print nothing. Names are put together with their modifiers by `modified`:
 * `ESC [ 1 ; 5 A` → ctrl+up.
 */

/** Last byte of `ESC [ …` or `ESC O …` → the key's name. */
export const FINAL_BYTES: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  E: 'center',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
  Z: 'shift+tab',
};

/** Number before `~` → the key's name. */
export const TILDE_NUMBERS: Readonly<Record<string, string>> = {
  '1': 'home',
  '2': 'insert',
  '3': 'delete',
  '4': 'end',
  '5': 'pageup',
  '6': 'pagedown',
  '7': 'home',
  '8': 'end',
  '11': 'f1',
  '12': 'f2',
  '13': 'f3',
  '14': 'f4',
  '15': 'f5',
  '17': 'f6',
  '18': 'f7',
  '19': 'f8',
  '20': 'f9',
  '21': 'f10',
  '23': 'f11',
  '24': 'f12',
};

/** The Linux console's `ESC [ [ A` to `E`. */
export const CONSOLE_KEYS: Readonly<Record<string, string>> = { A: 'f1', B: 'f2', C: 'f3', D: 'f4', E: 'f5' };

/** Control bytes with a name of their own; the rest are ctrl+letter. */
export const CONTROL_BYTES: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\x7f': 'backspace',
  '\x00': 'ctrl+space',
  '\x1b': 'escape',
};

/** Name with the modifiers of an xterm parameter (1 + shift 1 + alt 2 + ctrl 4): `modified('up', 5)` → ctrl+up. */
export function modified(name: string, parameter: number): string {
  const bits = Number.isInteger(parameter) && parameter > 1 ? parameter - 1 : 0;
  const prefix = `${bits & 4 ? 'ctrl+' : ''}${bits & 2 ? 'alt+' : ''}${bits & 1 ? 'shift+' : ''}`;
  return prefix + name;
}
