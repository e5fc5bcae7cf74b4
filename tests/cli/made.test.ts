import { expect, test } from 'vitest';
import { REPORTS } from '../../src/cli/inputs/form.js';
import { madeOf } from '../../src/cli/inputs/read-file.js';
import { loadBytes } from '../../src/pipeline.js';

const report = loadBytes(new TextEncoder().encode('青禾县民政局2022年工作总结\n\n发放低保金30万元。'), 'a.txt');

test('a report of which nothing can be made is a fault of that report alone', () => {
  const make = () => {
    throw new RangeError('Invalid string length');
  };
  expect(madeOf({ type: 'loaded', report }, { ...REPORTS, make }, null)).toMatchObject({
    type: 'failed',
    path: 'a.txt',
    diagnostics: [{ code: 'report-fault', severity: 'error', values: { reason: 'Invalid string length' } }],
  });
  expect(madeOf({ type: 'loaded', report }, REPORTS, null)).toEqual({ type: 'loaded', report });
});
