import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compareReports, rebase } from '../../src/compare/index.js';
import type { Baseline } from '../../src/model/comparison.js';
import { loadBytes } from '../../src/pipeline.js';

const folder = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
const reports = readdirSync(folder)
  .sort()
  .map((name) => loadBytes(readFileSync(folder + name), name).report);
const comparison = compareReports(reports);

test.each<[string, Baseline]>([
  ['an area', { area: reports[3]?.area?.name ?? '' }],
  ['an area of one year', { area: reports[0]?.area?.name ?? '' }],
  ['the median', 'median'],
  ['the year before', 'previous'],
  ['nothing', null],
])('measured against %s it is what comparing anew would give', (_, baseline) => {
  expect(rebase(comparison, baseline)).toEqual(compareReports(reports, { baseline }));
});
