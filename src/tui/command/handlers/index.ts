import type { CommandId } from '../commands.js';
import type { Handlers } from '../handler.js';
import { ARRANGING } from './arrange.js';
import { EVIDENCE_HANDLERS } from './evidence.js';
import { MOVES } from './move.js';
import { PROGRAM } from './program.js';
import { SHARING } from './share.js';
import { VIEW_HANDLERS } from './views.js';

/** What each command does. */
export const HANDLERS: Handlers<CommandId> = {
  ...MOVES,
  ...VIEW_HANDLERS,
  ...ARRANGING,
  ...EVIDENCE_HANDLERS,
  ...SHARING,
  ...PROGRAM,
};
