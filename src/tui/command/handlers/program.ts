import { asking, to } from '../../state/action.js';
import type { ThemeName } from '../../theme/themes.js';
import type { Handler, Handlers } from '../handler.js';
import { offering, prompting } from './arrange.js';

const NEXT_THEME: Readonly<Record<ThemeName, ThemeName>> = { plain: 'contrast', contrast: 'mono', mono: 'plain' };

/** Leaves the program; asks first where corrections would be lost. */
const quit: Handler = (scene, argument) => {
  const { state } = scene;
  return state.saved === state.arrangement.corrections || state.arrangement.corrections.length === 0
    ? asking(state, { type: 'quit', interrupted: false })
    : offering('quit')(scene, argument);
};

type OfProgram = 'search' | 'palette' | 'language' | 'theme' | 'help' | 'redraw' | 'suspend' | 'quit';

/** The program itself. */
export const PROGRAM: Handlers<OfProgram> = {
  search: prompting('search'),
  palette: prompting('command'),
  language: ({ state }) => to({ ...state, lang: state.lang === 'zh' ? 'en' : 'zh' }),
  theme: ({ state }) => to({ ...state, theme: NEXT_THEME[state.theme] }),
  help: ({ state }) => to({ ...state, overlay: { kind: 'help', scroll: 0, query: '' } }),
  redraw: ({ state }) => asking(state, { type: 'redraw' }),
  suspend: ({ state }) => asking(state, { type: 'suspend' }),
  quit,
};
