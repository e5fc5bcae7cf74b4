import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as program from './built.js';
import { folderWith } from './folder.js';
import { duibiao } from './host.js';
import { category, EMPTY, health, indicator } from './own-rows.js';

describe('facts read by it', () => {
  const file = (has: string): string =>
    JSON.stringify({ ...EMPTY, categories: [category], indicators: [{ ...indicator, has: [has] }] });

  it('are the same from threads as from one', async () => {
    const texts = Array.from({ length: 80 }, (_, at) => [`r${at}.txt`, health(`全县有卫生院${at + 2}家。`)]);
    const cwd = folderWith({ 'v.json': file('卫生院'), ...Object.fromEntries(texts) });
    const extract = (jobs: string) =>
      program.run(['extract', cwd, '--lexicon', join(cwd, 'v.json'), '--format', 'ndjson', '-q', '--jobs', jobs]);
    const [one, two] = [await extract('1'), await extract('2')];
    expect(one.out.split('"indicator":"health.clinics"').length).toBe(81);
    expect(two.out).toBe(one.out);
  });

  it('are read anew by another vocabulary, and only then', async () => {
    const cwd = folderWith({
      'a.txt': health('全县有卫生院12家。'),
      'v.json': file('卫生院'),
      'w.json': file('卫生院|诊所'),
    });
    const output = join(cwd, 'facts.ndjson');
    const update = async (...more: readonly string[]): Promise<string> => {
      const args = ['extract', join(cwd, 'a.txt'), '-o', output, '--update', '--format', 'ndjson', ...more];
      const { err, code } = await duibiao(args);
      expect([err, code]).toEqual(['', 0]);
      return readFileSync(output, 'utf8');
    };
    const by = (name: string) => update('--lexicon', join(cwd, name));
    const plain = await update();
    expect(plain).not.toContain('health.clinics');
    const first = await by('v.json');
    expect(first).toContain('health.clinics');
    expect(await by('v.json')).toBe(first);
    const programOf = (lines: string): string => /"program":"([^"]*)"/.exec(lines)?.[1] ?? '';
    expect(programOf(await by('w.json'))).not.toBe(programOf(first));
    expect(await update()).toBe(plain);
  });

  it('keep their ids where the vocabulary is not at hand', async () => {
    const cwd = folderWith({ 'a.txt': health('全县有卫生院12家。'), 'v.json': file('卫生院') });
    const { out } = await duibiao([
      'extract',
      join(cwd, 'a.txt'),
      '--lexicon',
      join(cwd, 'v.json'),
      '--format',
      'ndjson',
    ]);
    const saved = folderWith({ 'facts.ndjson': out });
    const without = await duibiao(['compare', join(saved, 'facts.ndjson'), '--view', 'counts']);
    expect(without.out).toContain('health.clinics');
    const given = ['compare', join(saved, 'facts.ndjson'), '--view', 'counts', '--lexicon', join(cwd, 'v.json')];
    expect((await duibiao(given)).out).toContain('卫生院数');
  });

  it('come from documents on standard input, too', async () => {
    const cwd = folderWith({ 'v.json': file('卫生院') });
    const stdin = `${JSON.stringify({ path: 'a.txt', text: health('全县有卫生院12家。') })}\n`;
    const { out } = await duibiao(['extract', '--from', 'ndjson', '--lexicon', join(cwd, 'v.json')], { stdin });
    expect(out).toContain('"indicator":"health.clinics"');
  });
});
