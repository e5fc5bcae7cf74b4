import { describe, expect, test } from 'vitest';
import { unitsOf } from '../../src/recognise/quantity/unit.js';
import { RECOGNISERS } from '../../src/recognise/recognisers.js';
import { buildScan } from '../../src/recognise/scan.js';

const units = unitsOf();
const scanAll = buildScan(RECOGNISERS);
const scan = (text: string) => scanAll(text, units);

/** `发放⟦20元⟧` → the bare text and where the mark stands in it. */
function unmark(example: string): { text: string; start: number; end: number } {
  const start = example.indexOf('⟦');
  const text = example.replace('⟦', '').replace('⟧', '');
  return { text, start, end: example.indexOf('⟧') - 1 };
}

describe('the ordered list', () => {
  test('names are unique', () => {
    const names = RECOGNISERS.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });
  test('every rule shows what it reads and what it does not', () => {
    for (const rule of RECOGNISERS) {
      expect(rule.examples.reads.length, rule.name).toBeGreaterThan(0);
      expect(rule.examples.not.length, rule.name).toBeGreaterThan(0);
    }
  });
});

describe.each(RECOGNISERS.map((rule) => [rule.name, rule] as const))('rule %s', (_, rule) => {
  test.each(rule.examples.reads)('reads %s', (example) => {
    const { text, start, end } = unmark(example);
    expect(rule.starts).toContain(text.charAt(start));
    expect(rule.read(text, start, units)).toMatchObject({ start, end });
    expect(scan(text).map((reading) => [reading.start, reading.end])).toContainEqual([start, end]);
  });
  test.each(rule.examples.not)('does not read %s', (text) => {
    const fromRule = [...text].map((sign, at) => (rule.starts.includes(sign) ? rule.read(text, at, units) : null));
    const own = scan(text).filter((reading) =>
      fromRule.some((r) => r?.start === reading.start && r.end === reading.end),
    );
    expect(own).toEqual([]);
  });
});
