import { jsonText } from '../../render/json/extract.js';
import { SCHEMAS } from '../../render/schema/index.js';
import { deliver } from '../deliver.js';
import { EXIT } from '../exit-codes.js';
import { checkTarget } from '../output.js';
import { SCHEMA_NAMES } from '../registry/options.js';
import type { Run } from '../request.js';
import { choice } from '../settle-values.js';

/** `duibiao schema [OUTPUT]`: the JSON Schema of an output. */
export const run: Run = async (request) => {
  const { settings, args } = request;
  const name = choice('schema', args[0] ?? 'extract', SCHEMA_NAMES);
  if (settings.target !== null) await checkTarget(settings.target);
  await deliver(jsonText(SCHEMAS[name]), request);
  return EXIT.done;
};
