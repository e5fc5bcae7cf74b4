import fc from 'fast-check';
import { test } from 'vitest';
import { loadBytes } from '../../src/pipeline.js';
import { checkReport } from './holds.js';
import { runs, TIMEOUT } from './runs.js';
import { texts } from './texts.js';

test('any text gives a report that holds', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(texts(), (text) => checkReport(loadBytes(new TextEncoder().encode(text), 'a.txt'))),
    runs(0.3),
  );
});

test('so does a long one', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(texts(600), (text) => checkReport(loadBytes(new TextEncoder().encode(text), 'a.txt'))),
    runs(0.02, 6),
  );
});
