import { expect, test } from 'vitest';
import { makeCompactor } from '../../../src/tui/state/compact.js';
import { COUNTIES } from '../helpers/reports.js';

/** As it comes out of a thread: nothing in it is shared. */
const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test('says the same as before', () => {
  const compact = makeCompactor();
  for (const loaded of COUNTIES) expect(compact(copied(loaded))).toEqual(copied(loaded));
});

test('keeps what stands twice once: rules, headings, sentences', () => {
  const stated = { basis: 'stated', rule: 'words-near' };
  const two = makeCompactor()(copied([{ origin: stated }, { origin: stated, headings: ['一、救助'] }]));
  expect(two[0]?.origin).toBe(two[1]?.origin);
});

test.each([
  ['a list for an object', [{ a: { 0: '甲' } }, { a: ['甲'] }]],
  ['a number for its digits', [{ a: { n: 1 } }, { a: { n: '1' } }]],
  ['null for its name', [{ a: { n: null } }, { a: { n: 'null' } }]],
  ['one key for another', [{ a: { n: '1', m: '2' } }, { a: { m: '1', n: '2' } }]],
  ['true for its name', [{ a: { n: true } }, { a: { n: 'true' } }]],
])('never takes %s', (_, value) => {
  expect(makeCompactor()(copied(value))).toEqual(value);
});
