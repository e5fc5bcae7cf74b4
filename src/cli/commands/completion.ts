import { bashCompletion } from '../completion/bash.js';
import { fishCompletion } from '../completion/fish.js';
import { type CompletionModel, completionModel } from '../completion/model.js';
import { zshCompletion } from '../completion/zsh.js';
import { deliver } from '../deliver.js';
import { EXIT } from '../exit-codes.js';
import { cliWords } from '../messages.js';
import { SHELLS } from '../registry/options.js';
import type { Run } from '../request.js';
import { choice } from '../settle-values.js';

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], (model: CompletionModel) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `duibiao completion SHELL`: a completion script, made from the same rows as the help. */
export const run: Run = async (request) => {
  const { settings, args } = request;
  const shell = choice('completion', args[0] ?? '', SHELLS);
  await deliver(SCRIPTS[shell](completionModel(cliWords(settings.lang), settings.vocabulary)), request);
  return EXIT.done;
};
