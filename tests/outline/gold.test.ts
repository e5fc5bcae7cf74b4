import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { outlineReport } from '../../src/outline/index.js';
import { readText } from '../../src/read/index.js';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const present = existsSync(`${shared}gold`);

interface Truth {
  readonly report: string;
  readonly bureau: string;
  readonly area: { readonly code: string };
  readonly published: string | null;
  readonly summaryYear: number | null;
  readonly planYear: number | null;
  readonly headings: readonly { readonly level: number; readonly marker: string; readonly heading: string }[];
}

const truths: readonly Truth[] = present
  ? readdirSync(`${shared}gold`)
      .filter((name) => name.endsWith('.json'))
      .map((name): Truth => JSON.parse(readFileSync(`${shared}gold/${name}`, 'utf8')))
  : [];

describe.skipIf(!present)('labelled reports (skipped where ../shared is absent)', () => {
  test.each(truths.map((truth) => [truth.report, truth] as const))('%s', (report, truth) => {
    const bytes = readFileSync(`${shared}reports/${report}`);
    const { sections, letterhead } = outlineReport(readText(bytes, { path: report }));
    expect(sections.map(({ level, marker, heading }) => ({ level, marker, heading }))).toEqual(truth.headings);
    const { bureau, published, summaryYear, planYear, area } = letterhead;
    expect({ bureau, published, summaryYear, planYear, code: area?.value.code }).toEqual({
      bureau: truth.bureau,
      published: truth.published,
      summaryYear: truth.summaryYear,
      planYear: truth.planYear,
      code: truth.area.code,
    });
  });
});
