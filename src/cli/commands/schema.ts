import { jsonText } from '../../render/json/extract.js';
import { SCHEMAS } from '../../render/schema/index.js';
import { deliver } from '../deliver.js';
import { EXIT } from '../exit-codes.js';
import { SCHEMA_NAMES } from '../registry/options.js';
import type { Run } from '../request.js';
import { choice } from '../settle-values.js';

/** `duibiao schema [OUTPUT]`: the JSON Schema of an output. */
export const run: Run = async (request) => {
  const name = choice('schema', request.args[0] ?? 'extract', SCHEMA_NAMES);
  await deliver(jsonText(SCHEMAS[name]), request);
  return EXIT.done;
};
