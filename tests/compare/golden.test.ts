import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { compareReports, findGaps, matchPledges } from '../../src/compare/index.js';
import type { Difference } from '../../src/model/comparison.js';
import { loadBytes } from '../../src/pipeline.js';
import { renderTable } from '../../src/render/table/index.js';
import { expectGolden } from '../golden.js';

const FIXTURES = new URL('../../fixtures/reports/', import.meta.url).pathname;

/** The fictional county and district, three years each, through the whole program. */
const reports = readdirSync(FIXTURES)
  .filter((name) => /^(?:wangting|lanqiao)-/.test(name))
  .sort()
  .map((name) => loadBytes(readFileSync(join(FIXTURES, name)), name).report);

const size = (difference: Difference | null): string =>
  difference === null ? '' : ` (${difference.points ?? difference.absolute})`;

describe('the fixtures compared', () => {
  const standards = compareReports(reports, { select: { kinds: ['standard'] }, baseline: 'previous' });

  it('standards of two areas over three years, as data', () => {
    const { initiatives: _, ...rest } = standards;
    expectGolden('compare/standards.json', `${JSON.stringify(rest, null, 1)}\n`);
  });

  it('standards of two areas over three years, as a table', () => {
    const options = { width: 120, lang: 'zh', color: false, ascii: true, views: ['standards'] } as const;
    expectGolden('compare/standards.txt', renderTable(standards, reports, options));
  });

  it('pledges with their verdicts', () => {
    const lines = matchPledges(reports).pledges.map(({ area, target, outcome, verdict, why, difference }) => {
      const result = outcome === null ? '--' : `${outcome.subject} ${outcome.source.text}`;
      return `${area} ${target.period} ${target.subject} ${target.source.text} -> ${result}: ${verdict} ${why}${size(difference)}`;
    });
    expectGolden('compare/pledges.txt', `${lines.join('\n')}\n`);
  });

  it('gaps of the county', () => {
    const { of, gaps } = findGaps(reports, { baseline: '望汀县' });
    const lines = gaps.map(
      ({ kind, category, name, peers, mentions }) =>
        `${peers}/${of} ${kind} ${category} ${name}: ${mentions[0]?.text ?? ''}`,
    );
    expectGolden('compare/gaps.txt', `${lines.join('\n').replace(/\n+/g, '\n')}\n`);
  });
});
