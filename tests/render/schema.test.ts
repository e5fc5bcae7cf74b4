import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/lexicon/wording/vocabulary-names.js';
import { compare, explain, gaps, loadBytes, passages, pledges } from '../../src/pipeline.js';
import { renderExplanationJson } from '../../src/render/explain.js';
import { renderGapsJson } from '../../src/render/gaps.js';
import { renderComparisonLines } from '../../src/render/json/compare-lines.js';
import { renderExtractJson } from '../../src/render/json/extract.js';
import { ndjsonLines } from '../../src/render/json/ndjson.js';
import { renderLexiconJson } from '../../src/render/lexicon.js';
import { renderOutlineJson } from '../../src/render/outline.js';
import { renderPassagesJson } from '../../src/render/passages.js';
import { renderPledgesJson } from '../../src/render/pledges.js';
import { SCHEMAS } from '../../src/render/schema/index.js';
import { comparisonJson, sampleComparison, sampleReports } from './sample.js';

const FIXTURES = new URL('../../fixtures/reports/', import.meta.url);
const loaded = readdirSync(FIXTURES).map((name) => loadBytes(readFileSync(new URL(name, FIXTURES)), name));
const reports = loaded.map(({ report }) => report);
const diagnostics = loaded.flatMap((one) => one.diagnostics);

const ajv = new Ajv2020({ strict: true, allErrors: false, strictTypes: false, strictRequired: false });
for (const schema of Object.values(SCHEMAS)) ajv.addSchema(schema);

/** What is wrong with a document, by its schema; null where nothing is. */
function faults(name: string, text: string, definition = ''): unknown {
  const validate = ajv.getSchema(`urn:duibiao:schema:${name}/1${definition}`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate(JSON.parse(text)) === true ? null : validate.errors;
}

describe('published schemas', () => {
  it('extract', () => {
    expect(faults('extract', renderExtractJson(reports, diagnostics))).toBeNull();
    expect(faults('extract', renderExtractJson(sampleReports(), []))).toBeNull();
  });

  it('every line of extract --format ndjson', () => {
    const lines = loaded.flatMap((one) => [...ndjsonLines(one.report, one.diagnostics)]);
    expect(lines.length).toBeGreaterThan(500);
    for (const line of lines) expect(faults('extract', line, '#/$defs/line'), line).toBeNull();
  });

  it('compare, with every state of a cell', () => {
    expect(faults('comparison', comparisonJson(compare(reports), diagnostics))).toBeNull();
    expect(faults('comparison', comparisonJson(compare(reports, { baseline: 'median' }), []))).toBeNull();
    expect(faults('comparison', comparisonJson(sampleComparison({ baseline: { area: '南溪区' } }), []))).toBeNull();
  });

  it('every line of compare --format ndjson, with every state of a cell', () => {
    const lines = [
      renderComparisonLines(compare(reports, { baseline: 'median' }), reports, diagnostics, namesIn('zh')),
      renderComparisonLines(sampleComparison(), sampleReports(), [], namesIn('en')),
    ].flatMap((text) => text.trimEnd().split('\n'));
    expect(lines.length).toBeGreaterThan(500);
    for (const line of lines) expect(faults('comparison', line, '#/$defs/line'), line).toBeNull();
    expect(faults('comparison', (lines[0] ?? '').replace('"cell"', '"sell"'), '#/$defs/line')).not.toBeNull();
  });

  it('pledges', () => {
    const found = pledges(reports);
    expect(found.pledges.length).toBeGreaterThan(10);
    expect(faults('pledges', renderPledgesJson(found))).toBeNull();
  });

  it('gaps', () => {
    const found = gaps(reports, { baseline: '望汀县' });
    expect(found.gaps.length).toBeGreaterThan(10);
    expect(faults('gaps', renderGapsJson(found))).toBeNull();
  });

  it('outline', () => {
    for (const report of reports) expect(faults('outline', renderOutlineJson(report))).toBeNull();
  });

  it('passages, with every state of a cell', () => {
    const own = loaded.filter(({ report }) => report.area?.name === '望汀县');
    const found = [passages(loaded, 'elderly-care'), passages(own, 'elderly-care')];
    const states = found.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.map((cell) => cell?.state)));
    expect(states).toEqual(expect.arrayContaining(['base', 'only', 'paraphrase', 'compared']));
    for (const one of found) expect(faults('passages', renderPassagesJson(one))).toBeNull();
  });

  it('explain, of figures and of initiatives', () => {
    for (const { report, text, path } of loaded
      .slice(0, 3)
      .map(({ report, text }) => ({ report, text, path: report.path }))) {
      for (const one of [report.observations[0], report.initiatives[0]]) {
        if (one === undefined || text === null) continue;
        const explained = explain({ id: report.id, path, text, diagnostics: [] }, one.id);
        expect(explained === null ? null : faults('explanation', renderExplanationJson(explained))).toBeNull();
      }
    }
  });

  it.each(['categories', 'indicators', 'units', 'areas'] as const)('lexicon %s', (table) => {
    expect(faults('lexicon-tables', renderLexiconJson(table))).toBeNull();
  });

  it('refuse what does not fit', () => {
    const [first] = reports;
    const broken = JSON.parse(renderExtractJson(first === undefined ? [] : [first], []));
    broken.reports[0].observations[0].kind = 'guess';
    expect(faults('extract', JSON.stringify(broken))).not.toBeNull();
    expect(faults('comparison', JSON.stringify({ ...sampleComparison(), extra: 1 }))).not.toBeNull();
  });
});
