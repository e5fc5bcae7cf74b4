import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfFile } from '../formats/pdf.js';
import { contentBomb, endlessTree, formBomb, manyPages } from './pdf-bombs.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIR = join(ROOT, 'coverage', `pdf-thread-${process.pid}`);

type Run = typeof import('../../src/read/pdf/run.js');
let run: Run;

beforeAll(async () => {
  await build({
    cwd: ROOT,
    input: { 'chunks/run': 'src/read/pdf/run.ts', 'pdf-thread': 'src/read/pdf/thread.ts' },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    output: { dir: DIR, format: 'esm' },
    logLevel: 'silent',
  });
  run = (await import(pathToFileURL(join(DIR, 'chunks/run.js')).href)) as Run;
}, 60_000);

afterAll(() => rm(DIR, { recursive: true, force: true }));

describe('a PDF is read in a thread', () => {
  test('whose answer comes back', async () => {
    const read = await run.readInThread(pdfFile({ title: '2022年工作总结', head: [], body: ['低保标准600元。'] }));
    expect(read).toMatchObject({ ok: true, sheets: [{ width: 595, height: 842 }] });
  });

  test('that is stopped when its time is over', async () => {
    expect(await run.readInThread(contentBomb(400_000_000), 1500)).toEqual({
      ok: false,
      code: 'file-too-slow',
      values: { seconds: 2 },
    });
  });

  test.each([
    ['forms that draw one another without end', formBomb(60)],
    ['a page tree without end', endlessTree()],
    ['two million pages', manyPages()],
  ])('that bears %s', async (_, bytes) => {
    const read = await run.readInThread(bytes, 8000);
    expect(read.ok ? read.sheets.length <= 1000 : read.code).toBeTruthy();
  });
});
