import { saying, to } from '../state/action.js';
import { moveTo } from '../state/move.js';
import { type Scene, scopesOf } from '../state/scene.js';
import type { Prompt } from '../state/state.js';
import { ranked } from './fuzzy.js';
import type { Handler } from './handler.js';
import { HANDLERS } from './handlers/index.js';
import { MOVES } from './handlers/move.js';
import { keyName } from './key-name.js';
import { correcting } from './menus.js';
import { ALL } from './route.js';

/** A line offered while something is being typed. */
export interface Suggestion {
  readonly label: string;
  /** Said behind it in a lesser voice: a key, a name in the other language. */
  readonly hint: string;
  readonly run: Handler;
}

/** What is offered for what has been typed so far; most lines that are typed have no offers. */
export function suggestions(scene: Scene, prompt: Prompt): readonly Suggestion[] {
  if (prompt.kind === 'command') return commands(scene, prompt.text);
  return prompt.kind === 'set-indicator' ? indicators(scene, prompt.text) : [];
}

/**
 * Commands by their Chinese name, its pinyin initials or their English name; what stands behind the first blank is the
 * command's argument (`基准 甲县`). A number goes to that row.
 */
function commands(scene: Scene, typed: string): readonly Suggestion[] {
  const text = typed.trimStart();
  if (/^\d+$/.test(text)) {
    const row = Number.parseInt(text, 10) - 1;
    const label = scene.input.say('go-to-row', { row: row + 1 });
    return [{ label, hint: '', run: (now) => to(moveTo(now, row, now.focus.column)) }];
  }
  const [query = '', ...rest] = text.split(/\s+/);
  const argument = rest.join(' ');
  const { lang } = scene.world;
  const scopes = scopesOf(scene.state);
  const offered = ALL.filter(({ scope, id }) => scopes.includes(scope) && id !== 'palette' && !(id in MOVES));
  return ranked(offered, query, ({ zh, en, initials }) => [zh, en, initials]).map(({ id, zh, en, keys }) => ({
    label: lang === 'zh' ? zh : en,
    hint: `${keyName(keys[0] ?? '')}  ${lang === 'zh' ? en : zh}`,
    run: (now) => HANDLERS[id](now, argument),
  }));
}

function indicators(scene: Scene, typed: string): readonly Suggestion[] {
  const { lang, names } = scene.world;
  const none: Suggestion = {
    label: scene.input.say('no-indicator'),
    hint: '',
    run: (now) => correcting(now, { indicator: null }),
  };
  const found = ranked(names.indicators, typed.trim(), ({ id, zh, en }) => [zh, en, id]).map(
    ({ id, zh, en }): Suggestion => ({
      label: lang === 'zh' ? zh : en,
      hint: id,
      run: (now) => correcting(now, { indicator: id }),
    }),
  );
  return typed.trim() === '' ? [none, ...found] : found;
}

/** Takes the chosen offer of a line being typed, or says that there is none. */
export function takeSuggestion(scene: Scene, prompt: Prompt): ReturnType<Handler> {
  const offered = suggestions(scene, prompt);
  const chosen = offered[Math.min(prompt.at, offered.length - 1)];
  if (chosen === undefined) return saying(scene.state, scene.input.say('no-such-command', { text: prompt.text }));
  return chosen.run(scene, '');
}
