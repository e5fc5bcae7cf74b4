import { describe, expect, test } from 'vitest';
import { initiativesIn } from './found.js';

/** Texts made to hurt a reader of quotations, lists and clauses; the benchmark measures how their cost grows. */
const SHAPES: readonly (readonly [string, (size: number) => string])[] = [
  ['enumeration commas', (size) => `开展${'、'.repeat(size)}专项整治。`],
  ['quotations joined by commas', (size) => `开展${'“甲乙丙”、'.repeat(size)}等活动。`],
  ['opening quotes', (size) => '“'.repeat(size)],
  ['nested brackets', (size) => `${'('.repeat(size)}试点${')'.repeat(size)}`],
  ['initiatives without a stop', (size) => '开展养老服务改革试点'.repeat(size)],
  ['head nouns without a stop', (size) => '试点工程机制'.repeat(size)],
  ['的 after 的', (size) => `推进${'养老的'.repeat(size)}试点。`],
  ['clauses', (size) => '打造“邻里食堂”品牌3个,'.repeat(size)],
];

describe('long texts of one shape are read to their end', () => {
  test.each(SHAPES)('%s', (_name, shape) => {
    expect(() => initiativesIn(shape(16000))).not.toThrow();
  });
});
