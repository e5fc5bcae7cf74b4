import { expect, test } from 'vitest';
import { addDecimal, shiftDecimal } from '../../src/text/decimal.js';

test.each([
  ['5402.1', 4, '54021000'],
  ['1.2', 4, '12000'],
  ['0.92', 8, '92000000'],
  ['95', -2, '0.95'],
  ['1234.56', 4, '12345600'],
  ['3', -3, '0.003'],
  ['10', -1, '1'],
  ['007', 0, '7'],
  ['0', 4, '0'],
  ['-3.2', 1, '-32'],
  ['2.50', 0, '2.5'],
  ['1.005', 2, '100.5'],
])('%s moved by %i places → %s', (decimal, places, moved) => {
  expect(shiftDecimal(decimal, places)).toBe(moved);
});

test.each([
  ['123', '0.1', '123.1'],
  ['123.1', '0.01', '123.11'],
  ['0.1', '0.2', '0.3'],
  ['9007199254740993', '1', '9007199254740994'],
])('%s + %s = %s', (a, b, sum) => {
  expect(addDecimal(a, b)).toBe(sum);
});
