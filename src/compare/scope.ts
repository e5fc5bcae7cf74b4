import { SCOPE_BREAKS } from '../lexicon/alignment.js';
import type { Placed } from './placing.js';

const SCOPE_BREAK = new RegExp(SCOPE_BREAKS.split(' ').join('|'));

/** Whether a figure's sentence says that it is counted otherwise than before: 按新口径新增养老床位98张. */
export const breaksScope = ({ observation }: Pick<Placed, 'observation'>): boolean =>
  SCOPE_BREAK.test(observation.source.sentence.text);
