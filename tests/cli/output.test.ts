import { chmodSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, reportText } from './folder.js';
import { duibiao } from './host.js';

const A = reportText('云岭县', 2022, 620);

describe('-o', () => {
  it('writes the whole output and nothing to standard output', async () => {
    const folder = folderWith({ 'a.txt': A });
    const target = join(folder, 'out.json');
    const shown = await duibiao(['extract', join(folder, 'a.txt')]);
    const { code, out } = await duibiao(['extract', join(folder, 'a.txt'), '-o', target]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(target, 'utf8')).toBe(shown.out);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'out.json']);
  });

  it('never writes over a file unless told to', async () => {
    const folder = folderWith({ 'a.txt': A, 'out.json': 'mine' });
    const target = join(folder, 'out.json');
    const refused = await duibiao(['extract', join(folder, 'a.txt'), '-o', target]);
    expect(refused.err).toContain('已存在, 没有覆盖');
    expect(refused.code).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('mine');
    expect((await duibiao(['extract', join(folder, 'a.txt'), '-o', target, '--force'])).code).toBe(0);
    expect(readFileSync(target, 'utf8')).toContain('"schemaVersion": 1');
  });

  it('says so where there is no such folder', async () => {
    const folder = folderWith({ 'a.txt': A });
    const { code, err } = await duibiao(['extract', join(folder, 'a.txt'), '-o', join(folder, 'no/out.json')]);
    expect(err).toContain('所在的文件夹不存在');
    expect(code).toBe(2);
  });

  it('leaves no file where nothing could be read', async () => {
    const folder = folderWith({ 'empty.txt': '' });
    const { code } = await duibiao(['extract', join(folder, 'empty.txt'), '-o', join(folder, 'out.json')]);
    expect(code).toBe(3);
    expect(readdirSync(folder)).toEqual(['empty.txt']);
  });

  it('never writes over a report that it reads, told to or not', async () => {
    const folder = folderWith({ 'a.txt': A });
    const path = join(folder, 'a.txt');
    const { code, err } = await duibiao(['extract', path, '-o', join(folder, '.', 'a.txt'), '--force']);
    expect(err).toContain('是输入的报告之一, 没有覆盖');
    expect(code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(A);
  });

  it('writes behind a link, and keeps who may read the file', async () => {
    const folder = folderWith({ 'a.txt': A, 'private.json': 'old' });
    chmodSync(join(folder, 'private.json'), 0o600);
    symlinkSync(join(folder, 'private.json'), join(folder, 'link.json'));
    const { code } = await duibiao(['extract', join(folder, 'a.txt'), '-o', join(folder, 'link.json'), '--force']);
    expect(code).toBe(0);
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'private.json'), 'utf8')).toContain('"schemaVersion": 1');
    expect(lstatSync(join(folder, 'private.json')).mode & 0o777).toBe(0o600);
  });

  it('says so where the name is a folder', async () => {
    const folder = folderWith({ 'a.txt': A });
    const { code, err } = await duibiao(['extract', join(folder, 'a.txt'), '-o', folder]);
    expect(err).toContain('是文件夹。请写出其中的文件名');
    expect(code).toBe(2);
  });

  it('takes the format from the ending', async () => {
    const folder = folderWith({ 'a.txt': A });
    await duibiao(['extract', join(folder, 'a.txt'), '-o', join(folder, 'out.ndjson')]);
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8')).toMatch(/^\{"type":"report",/);
  });
});

describe('what is told beside the output', () => {
  it('-q keeps warnings back, errors never', async () => {
    const folder = folderWith({ 'a.txt': A, 'b.txt': A, 'empty.txt': '' });
    const { err } = await duibiao(['compare', folder, '-q', '--format', 'json']);
    expect(err).not.toContain('内容与');
    expect(err).toContain('文件是空的');
  });
});
