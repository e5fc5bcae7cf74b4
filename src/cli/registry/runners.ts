import type { CommandId } from '../../lexicon/wording/cli-types.js';
import type { Run } from '../request.js';

/** Loads each command's code, only when it is run, so that help and completion answer at once. */
export const RUNNERS: Readonly<Record<CommandId, () => Promise<{ readonly run: Run }>>> = {
  open: () => import('../commands/open.js'),
  compare: () => import('../commands/compare.js'),
  extract: () => import('../commands/extract.js'),
  outline: () => import('../commands/outline.js'),
  passages: () => import('../commands/passages.js'),
  pledges: () => import('../commands/pledges.js'),
  gaps: () => import('../commands/gaps.js'),
  explain: () => import('../commands/explain.js'),
  lexicon: () => import('../commands/lexicon.js'),
  schema: () => import('../commands/schema.js'),
  completion: () => import('../commands/completion.js'),
};
