import { describe, expect, test } from 'vitest';
import { findNumbers, findPeriods, findQuantities, recogniseSentence } from '../../src/recognise/index.js';

/** Texts made to hurt: what they repeat, and what they name. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one long number': '1',
  'grouped digits': '1,',
  'digits and points': '1.',
  顿号: '、',
  'a list of numbers': '12、',
  'lone Chinese digits': '一',
  'Chinese digits in pairs': '一二',
  magnitudes: '万',
  masks: '*',
  'masks with commas': '*,',
  每: '每',
  每人每月: '每人每月',
  'opened quotations': '“',
  'opened titles': '《',
  'opened brackets': '(',
  'nested brackets': '(1)',
  'nested titles': '《“',
  figures: '12人',
  'figures with per-parts': '每人20元/月、',
  ranges: '1-',
  'years without an end': '2022年',
  'listed years': '2022、',
  ordinals: '第',
  截至: '截至',
  'Chinese months': '十二月',
  百分之: '百分之',
  至少: '至少',
  人均: '人均',
  'units alone': '万元',
};

const textOf = (part: string, units: number): string => part.repeat(Math.ceil(units / part.length));

/** Processor time of one run in milliseconds, the least of two: other work on the machine only ever adds to it. */
function cost(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Four times the text may cost about four times as much, and never sixteen times. A floor keeps noise out. */
function expectLinear(read: (text: string) => unknown, part: string, units: number): void {
  read(textOf(part, units));
  const once = Math.max(
    cost(() => read(textOf(part, units))),
    4,
  );
  const fourfold = cost(() => read(textOf(part, 4 * units)));
  expect(fourfold / once).toBeLessThan(10);
}

describe('a sentence costs time in proportion to its length', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, part) => {
    expectLinear(recogniseSentence, part, 8192);
  });
});

describe('so do the public functions', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, part) => {
    expectLinear(findNumbers, part, 2048);
    expectLinear(findQuantities, part, 2048);
    expectLinear((text) => findPeriods(text, { reference: '2022-01-01' }), part, 2048);
  });
});

describe('one sentence of a megabyte', () => {
  const sentence = '2022年1-11月累计发放城乡低保金5402.1万元,保障困难群众13.4万人次,每千名老人拥有床位达到37张';

  test('every figure of it is found', () => {
    const times = Math.ceil(2 ** 20 / (3 * sentence.length));
    const { quantities, periods } = recogniseSentence(`${sentence},`.repeat(times));
    expect(quantities).toHaveLength(3 * times);
    expect(periods).toHaveLength(times);
  });
});

test('no text makes it throw', () => {
  for (const part of Object.values(HOSTILE)) {
    for (const cut of [1, 2, 3, 7, 41, 4097])
      expect(() => recogniseSentence(textOf(part, cut).slice(0, cut))).not.toThrow();
  }
});
