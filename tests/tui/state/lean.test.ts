import { describe, expect, test } from 'vitest';
import { lean } from '../../../src/tui/state/lean.js';
import { type Origins, packOrigins, unpackOrigins } from '../../../src/tui/state/packed-origins.js';
import { COUNTIES } from '../helpers/reports.js';

const shown = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(COUNTIES)('a lean report says the same, field by field', (loaded) => {
  expect(shown(lean(loaded))).toEqual(shown(loaded));
});

test('what is made of a lean finding has its origins', () => {
  const [before] = COUNTIES[0]?.report.observations ?? [];
  const [after] = COUNTIES[0] === undefined ? [] : lean(COUNTIES[0]).report.observations;
  expect(shown({ ...after, subject: '床位' })).toEqual(shown({ ...before, subject: '床位' }));
});

describe('origins', () => {
  test.each<[string, Origins]>([
    ['none', {}],
    ['one that rests on no words', { period: { basis: 'inherited', rule: 'part-year' } }],
    ['one that does', { subject: { basis: 'stated', rule: 'words-before', from: { start: 0, end: 7 } } }],
    [
      'a place far down a long text',
      { area: { basis: 'computed', rule: 'x', from: { start: 32_767, end: 20_000_000 } } },
    ],
    [
      'several, in their order',
      {
        name: { basis: 'stated', rule: 'quoted', from: { start: 32_768, end: 32_770 } },
        category: { basis: 'inherited', rule: 'heading', from: { start: 3, end: 9 } },
        status: { basis: 'assumed', rule: 'x' },
      },
    ],
  ])('%s: unpacked as they were packed', (_, origins) => {
    expect(Object.entries(unpackOrigins(packOrigins(origins) ?? ''))).toEqual(Object.entries(origins));
  });

  test.each([-1, 0.5, 2 ** 30])('a place at %d is none, and is left as it is', (start) => {
    expect(packOrigins({ period: { basis: 'stated', rule: 'x', from: { start, end: 9 } } })).toBeNull();
  });
});
