import { constant, document, object, type Schema } from './build.js';
import { DEFINITIONS, reportHead } from './definitions.js';

/** `duibiao outline --format json`: a report's head without its findings. */
export const OUTLINE: Schema = document(
  'outline/1',
  'duibiao outline --format json',
  object({ schemaVersion: constant(1), report: object(reportHead) }),
  DEFINITIONS,
);
