/**
 * The library's public face: read a report, extract what it says, compare several.
 *
 *     import { compare, extract } from 'duibiao';
 *     const reports = paths.map((path) => extract(readFileSync(path, 'utf8'), { path }));
 *     const comparison = compare(reports, {});
 */
export type * from './model/index.js';
export {
  type Addition,
  BUILT_IN,
  compareLaidOut as compare,
  extend,
  extract,
  gaps,
  pledges,
  type Vocabulary,
} from './pipeline.js';
export { readDocument, readText } from './read/index.js';
export { findNumbers, findPeriods, findQuantities } from './recognise/index.js';
