import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { namesIn } from '../../src/lexicon/wording/vocabulary-names.js';
import { cellSheet } from '../../src/render/delimited/compare.js';
import { toCsv, toTsv } from '../../src/render/delimited/delimited.js';
import { observationSheet } from '../../src/render/delimited/extract.js';
import { renderComparisonLines } from '../../src/render/json/compare-lines.js';
import { ndjsonLines } from '../../src/render/json/ndjson.js';
import { comparisonJson, sampleComparison, sampleReports } from './sample.js';

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** A file with the content, gone when the test is over. */
function file(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const reports = sampleReports();
const comparison = sampleComparison();
const KINDS = ['standard', 'count', 'amount', 'ratio'] as const;

describe.skipIf(!has('sqlite3'))('SQLite reads', () => {
  const query = (path: string, mode: string, sql: string): string =>
    execFileSync('sqlite3', ['-cmd', `.mode ${mode}`, '-cmd', `.import '${path}' t`, ':memory:', sql], {
      encoding: 'utf8',
    });

  it.each([
    ['csv', toCsv(cellSheet(comparison, reports, KINDS, namesIn('zh')))],
    ['tabs', toTsv(cellSheet(comparison, reports, KINDS, namesIn('zh')))],
  ])('a comparison as %s', (mode, content) => {
    const path = file('cells.csv', content);
    expect(query(path, mode, 'select count(*), sum(value) from t where indicator = "dibao.standard"').trim()).toMatch(
      /^6[,\t]2306\.6666666666/,
    );
  });

  it('observations as CSV, words of a report included', () => {
    const path = file('observations.csv', toCsv(observationSheet(reports)));
    expect(query(path, 'csv', 'select count(*) from t').trim()).toBe(
      String(reports.flatMap((r) => r.observations).length),
    );
    expect(query(path, 'csv', "select value from t where text = '5402.1万元'").trim()).toBe('54021000');
  });
});

describe.skipIf(!has('jq'))('jq reads', () => {
  const jq = (content: string, ...args: readonly string[]): string =>
    execFileSync('jq', [...args], { input: content, encoding: 'utf8' }).trim();

  it('a comparison as JSON', () => {
    const json = comparisonJson(comparison, []);
    expect(jq(json, '-r', '.rows[] | select(.indicator == "dibao.standard") | .cells | length')).toBe('4\n4');
    expect(jq(json, '.columns | length')).toBe('4');
  });

  it('lines of JSON', () => {
    const lines = renderComparisonLines(comparison, reports, [], namesIn('zh'));
    expect(jq(lines, '-s', '[.[] | select(.type == "cell")] | length')).toBe(
      String(cellSheet(comparison, reports, KINDS, namesIn('zh')).rows.length),
    );
    const values = reports.flatMap(({ observations }) => observations.filter(({ value }) => value !== null));
    const extract = reports.map((report) => [...ndjsonLines(report, [])].join('')).join('');
    expect(jq(extract, '-s', '[.[] | select(.type == "observation") | .value] | map(numbers) | length')).toBe(
      String(values.length),
    );
  });
});
