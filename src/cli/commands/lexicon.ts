import { renderLexicon, renderLexiconJson } from '../../render/lexicon.js';
import { deliver } from '../deliver.js';
import { EXIT } from '../exit-codes.js';
import { LEXICON_TABLES } from '../registry/options.js';
import type { Run } from '../request.js';
import { choice } from '../settle-values.js';

/** `duibiao lexicon [TABLE]`: the vocabulary by which reports are read. */
export const run: Run = async (request) => {
  const { settings, args } = request;
  const table = args[0] === undefined ? 'categories' : choice('lexicon', args[0], LEXICON_TABLES);
  const content =
    settings.format === 'json' ? renderLexiconJson(table, settings.vocabulary) : renderLexicon(table, settings);
  await deliver(content, request);
  return EXIT.done;
};
