import { BUILT_IN, type Vocabulary } from '../lexicon/vocabulary.js';
import type { PeriodMention, SentenceMentions } from '../model/mention.js';
import { attach } from './attach/index.js';
import { unitsOf } from './quantity/unit.js';
import { RECOGNISERS } from './recognisers.js';
import { buildScan } from './scan.js';

const scan = buildScan(RECOGNISERS);

const NOTHING: SentenceMentions = { quantities: [], periods: [] };

/**
 * Reads one sentence's folded text: `2022年1-11月发放资金5402.1万元` → the months and the sum, each at its place.
 * Offsets are into `text`. Text without any number gives empty lists; nothing throws.
 */
export function recogniseSentence(text: string, vocabulary: Vocabulary = BUILT_IN): SentenceMentions {
  const readings = scan(text, unitsOf(vocabulary));
  if (readings.length === 0) return NOTHING;
  const periods = readings.filter((reading): reading is PeriodMention => reading.type === 'period');
  return { quantities: attach(text, readings), periods };
}
