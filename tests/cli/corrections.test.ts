import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/render/schema/index.js';
import { folderWith, reportText } from './folder.js';
import { duibiao } from './host.js';

const TEXT = reportText('云岭县', 2022, 620);

interface Observation {
  id: string;
  subject: string;
  value: number | null;
  status: string;
  corrected?: true;
  origin: Record<string, { rule: string } | undefined>;
  source: { text: string; start: number; end: number };
}

/** What an extract of the report says with the given corrections. */
async function extracted(corrections: readonly unknown[]) {
  const folder = folderWith({
    'a.txt': TEXT,
    'fix.json': JSON.stringify({ schema: 'duibiao.corrections/1', corrections }),
  });
  const path = join(folder, 'a.txt');
  const withPath = JSON.stringify({ schema: 'duibiao.corrections/1', corrections }).replaceAll('PATH', path);
  const fixed = join(folderWith({ 'fix.json': withPath }), 'fix.json');
  const { out, err, code } = await duibiao(['extract', path, '--corrections', fixed]);
  const observations: Observation[] = code === 2 ? [] : JSON.parse(out).reports[0].observations;
  const compared = await duibiao(['compare', path, '--corrections', fixed]);
  return { observations, err, code, table: compared.out };
}

const plain = await duibiao(['extract', '-'], { stdin: TEXT });
const before: Observation[] = JSON.parse(plain.out).reports[0].observations;
const standard = before.find(({ source }) => source.text === '每人每月620元' || source.text === '620元');
const id = standard?.id ?? '';

describe('corrections', () => {
  it('the figure that the tests put right is there', () => {
    expect(standard?.value).toBe(620);
  });

  it('set a value, and the figure is marked wherever it shows', async () => {
    const { observations, err, table } = await extracted([{ id, path: 'PATH', value: 625 }]);
    expect(observations.find((one) => one.id === id)).toMatchObject({ value: 625, corrected: true });
    expect(table).toContain('625&');
    expect(table).toContain('& 经分析者更正');
    expect(err).toBe('');
  });

  it('set other fields, and each says where it comes from', async () => {
    const { observations } = await extracted([{ id, path: 'PATH', status: 'target', indicator: null, period: '2021' }]);
    const found = observations.find((one) => one.id === id);
    expect(found).toMatchObject({ status: 'target', indicator: null, period: '2021', value: 620 });
    expect(found?.origin['status']?.rule).toBe('correction');
    expect(found?.origin['period']?.rule).toBe('correction');
  });

  it('leave a figure out', async () => {
    const { observations } = await extracted([{ id, path: 'PATH', wrong: true }]);
    expect(observations.some((one) => one.id === id)).toBe(false);
    expect(observations).toHaveLength(before.length - 1);
  });

  it('add one that was missed', async () => {
    const start = TEXT.indexOf('认真履行');
    const missed = {
      ...{ add: true, path: 'PATH', start, end: start + 4, text: '认真履行' },
      ...{ value: 4, unit: '个', kind: 'count', category: 'administration', subject: '补记的数' },
    };
    const { observations, err } = await extracted([missed]);
    expect(observations.find(({ subject }) => subject === '补记的数')).toMatchObject({ value: 4, corrected: true });
    expect(err).toBe('');
  });

  it('that no longer fit the text are told and not used', async () => {
    const { observations, err } = await extracted([
      { id, path: 'PATH', text: '630元', value: 1 },
      { id: 'another:1-2', path: 'other.txt', value: 2 },
      {
        add: true,
        path: 'PATH',
        start: 0,
        end: 2,
        text: '不是',
        value: 3,
        unit: '个',
        kind: 'count',
        category: 'charity',
        subject: '无',
      },
    ]);
    expect(observations.find((one) => one.id === id)?.value).toBe(620);
    expect(observations).toHaveLength(before.length);
    expect(err).toContain('更正不再符合原文 (“630元”)');
    expect(err).toContain('更正不再符合原文 (“不是”)');
    expect(err).toContain('更正 another:1-2 不属于任何读到的报告');
  });

  it.each([
    [[{ id: 'x', path: 'p', valeu: 3 }], 'corrections[0].valeu'],
    [[{ id: 'x', path: 'p', value: '3' }], 'corrections[0].value'],
    [[{ path: 'p' }], 'corrections[0].id'],
  ])('a file that is none says where: %j', async (corrections, where) => {
    const { err, code } = await extracted(corrections);
    expect(err).toContain(where);
    expect(code).toBe(2);
  });

  it('a file that is missing is told', async () => {
    const { err, code } = await duibiao([
      'compare',
      'fixtures/reports/wangting-2022.txt',
      '--corrections',
      'none.json',
    ]);
    expect(err).toContain('无法读取 none.json');
    expect(code).toBe(2);
  });

  it('have a published schema', () => {
    const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(SCHEMAS.corrections);
    const file = (corrections: readonly unknown[]) => ({ schema: 'duibiao.corrections/1', corrections });
    expect(
      validate(
        file([
          { id: 'a:1-2', path: 'a.txt', wrong: true },
          { id: 'b', path: 'b', value: 1, area: null },
        ]),
      ),
    ).toBe(true);
    expect(validate(file([{ id: 'a', path: 'a.txt', valeu: 1 }]))).toBe(false);
  });

  it('survive being saved and read again', async () => {
    const folder = folderWith({ 'a.txt': TEXT });
    const path = join(folder, 'a.txt');
    const fix = join(
      folderWith({
        'fix.json': JSON.stringify({ schema: 'duibiao.corrections/1', corrections: [{ id, path, value: 625 }] }),
      }),
      'fix.json',
    );
    const saved = join(folder, 'saved.json');
    await duibiao(['extract', path, '--corrections', fix, '-o', saved]);
    expect(readFileSync(saved, 'utf8')).toContain('"corrected": true');
    expect((await duibiao(['compare', saved])).out).toContain('625&');
  });
});
