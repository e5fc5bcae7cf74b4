import { ENTER } from '../command/enter.js';
import { HANDLERS } from '../command/handlers/index.js';
import { MENUS } from '../command/menus.js';
import { commandFor } from '../command/route.js';
import { suggestions, takeSuggestion } from '../command/suggest.js';
import { furthestHelp } from '../layout/help.js';
import { isHan, plainKey } from '../terminal/ime.js';
import { asking, type Step, saying, to } from './action.js';
import { columnKeys } from './picker.js';
import { edit, insert } from './prompt.js';
import { type Scene, type Stage, scopesOf } from './scene.js';
import type { Overlay, Prompt, State } from './state.js';

/** What a key does: to a line being typed, else to what covers the table, else as a command. */
export function pressed(stage: Stage, before: State, key: string, printing: boolean): Step {
  const state: State = before.message === null ? before : { ...before, message: null };
  if (key === 'ctrl+c') return asking(state, { type: 'quit', interrupted: true });
  if (state.prompt !== null) return typed(stage, state, state.prompt, key, printing);
  if (state.overlay !== null) return overlaid(stage(state), state.overlay, plainKey(key));
  const scene = stage(state);
  const command = commandFor(key, scopesOf(state));
  return command === null ? saying(state, unknownKey(scene, key)) : HANDLERS[command](scene, '');
}

const unknownKey = ({ input }: Scene, key: string): string =>
  isHan(key) ? input.say('ime-hint') : input.say('unknown-key', { key });

/** Where a list's choice goes for a key: by a line, by a screenful, or to an end; null for any other key. */
export function chosenAfter(key: string, at: number, length: number): number | null {
  const by: Readonly<Record<string, number>> = {
    up: -1,
    down: 1,
    pageup: -10,
    pagedown: 10,
    home: -length,
    end: length,
  };
  const step = by[key];
  return step === undefined ? null : Math.max(0, Math.min(length - 1, at + step));
}

const LETTERS: Readonly<Record<string, string>> = { k: 'up', j: 'down', g: 'home', G: 'end' };

function overlaid(scene: Scene, overlay: Overlay, key: string): Step {
  const { state } = scene;
  const direction = LETTERS[key] ?? key;
  if (overlay.kind === 'help') {
    if (key === '/' || key === 'f3')
      return to({ ...state, prompt: { kind: 'help-search', text: '', caret: 0, at: 0 } });
    const scroll = chosenAfter(key === ' ' ? 'pagedown' : direction, overlay.scroll, furthestHelp(scene) + 1);
    return to({ ...state, overlay: scroll === null ? null : { ...overlay, scroll } });
  }
  if (overlay.kind === 'columns') return columnKeys(scene, overlay.at, direction);
  const items = MENUS[overlay.menu](scene);
  const at = chosenAfter(direction, overlay.at, items.length);
  if (at !== null) return to({ ...state, overlay: { ...overlay, at } });
  const closed: State = { ...state, overlay: null };
  if (key !== 'enter' && key !== ' ') return to(closed);
  return items[overlay.at]?.run({ ...scene, state: closed }, '') ?? to(closed);
}

/** Keys while a line is being typed. */
function typed(stage: Stage, state: State, prompt: Prompt, key: string, printing: boolean): Step {
  if (printing) return to({ ...state, prompt: { ...insert(prompt, key), at: 0 } });
  if (key === 'escape' || (key === 'backspace' && prompt.text === '')) return to({ ...state, prompt: null });
  const { kind } = prompt;
  const closed: State = { ...state, prompt: null };
  if (kind === 'command' || kind === 'set-indicator') {
    const scene = stage(closed);
    if (key === 'enter') return takeSuggestion(scene, prompt);
    const at = offerAfter(key, prompt.at, suggestions(scene, prompt).length);
    if (at !== null) return to({ ...state, prompt: { ...prompt, at } });
  } else if (key === 'enter') return ENTER[kind](stage(closed), prompt.text, stage);
  const edited = edit(prompt, key);
  return to({ ...state, prompt: edited === null ? prompt : { ...edited, at: 0 } });
}

const OFFER_KEYS: Readonly<Record<string, string>> = {
  tab: 'down',
  'shift+tab': 'up',
  up: 'up',
  down: 'down',
  pageup: 'pageup',
  pagedown: 'pagedown',
};

/** Where the choice among the offers goes; keys that move within the line are not for it. */
const offerAfter = (key: string, at: number, length: number): number | null =>
  chosenAfter(OFFER_KEYS[key] ?? '', at, length);
