import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import * as program from './built.js';
import { folderWith, reportText } from './folder.js';
import { duibiao } from './host.js';

const recipe = (name: string): string => readFileSync(new URL(`recipes/${name}`, import.meta.url), 'utf8');

const AREAS = ['云岭县', '南溪县', '东川县'];
const texts = AREAS.map((area, at) => ({ path: `${area}.txt`, text: reportText(area, 2022, 600 + 35 * at) }));
const documents = texts.map((one) => `${JSON.stringify(one)}\n`).join('');

interface Row {
  readonly kind: string;
  readonly indicator: string | null;
  readonly dimensions: { readonly residence?: string };
  readonly cells: readonly { readonly status: string; readonly target?: boolean; readonly value?: number }[];
}

/** What `compare` says of the indicators, one object a row: the areas are its columns. */
async function compared(facts: string): Promise<Record<string, unknown>[]> {
  const { out } = await duibiao(['compare', facts, '--format', 'json', '--status', 'actual']);
  const { columns, rows }: { columns: { area: { name: string } }[]; rows: Row[] } = JSON.parse(out);
  return rows
    .filter(({ indicator }) => indicator !== null)
    .map(({ indicator, dimensions, cells }) => ({
      indicator,
      residence: dimensions.residence ?? null,
      ...Object.fromEntries(cells.map((cell, at) => [columns[at]?.area.name ?? '', cell.value ?? null])),
    }));
}

const sorted = (rows: readonly Record<string, unknown>[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

describe('recipes', () => {
  it.each(['parallel.sh', 'spark.py', 'duckdb.sql'])('%s stands in the README as it is tried here', (name) => {
    expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(recipe(name));
  });

  it('DuckDB reads the facts as they are, pivots them, and says what compare says', async () => {
    const folder = folderWith({ 'documents.ndjson': documents });
    const facts = join(folder, 'facts.ndjson');
    writeFileSync(facts, (await duibiao('extract --from ndjson', { stdin: documents })).out);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const result = await connection.runAndReadAll(recipe('duckdb.sql').replace('facts.ndjson', facts));
    const rows = result.getRowObjectsJson();
    expect(rows.length).toBeGreaterThan(3);
    expect(sorted(rows)).toEqual(sorted(await compared(facts)));
  });

  it('GNU parallel gives the same facts as one process', async ({ skip }) => {
    const { code } = await program.shell('command -v parallel');
    if (code !== 0) skip('GNU parallel is not installed');
    const many = documents.repeat(40);
    const folder = folderWith({ 'documents.ndjson': many });
    const setUp = `cd '${folder}'; export PARALLEL_SHELL=/bin/bash; export -f duibiao; mkdir -p home; export HOME="$PWD/home"`;
    const small = recipe('parallel.sh').replace('--block 10M', '--block 10k');
    const { err } = await program.shell(`${setUp}; ${small}`);
    expect(err.replace(/^.*(?:citation|notice).*$/gim, '')).not.toContain('错误');
    const alone = (await duibiao('extract --from ndjson', { stdin: many })).out;
    const apart = (facts: string): string => facts.replace(/"program":"[^"]*"/g, '');
    expect(apart(readFileSync(join(folder, 'facts.ndjson'), 'utf8'))).toBe(apart(alone));
  });

  it("Spark's pipe takes what cannot be read for data", async () => {
    const [, line = ''] = /pipe\("(.*)"\)/.exec(recipe('spark.py')) ?? [];
    const stdin = `${documents}oh dear\n`;
    const { out, code } = await program.shell(`export -f duibiao; ${line.replace("sh -c '", "bash -c '")}`, { stdin });
    expect(code).toBe(0);
    expect(out).toContain('"code":"document-invalid"');
    expect(out.match(/"type":"report"/g)).toHaveLength(3);
    expect((await program.shell(`export -f duibiao; ${line.replace("sh -c '", "bash -c '")}`)).code).toBe(0);
  });
});
