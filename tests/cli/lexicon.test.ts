import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failures } from '../../src/cli/vocabulary/check.js';
import { readVocabulary } from '../../src/cli/vocabulary/read.js';
import { BUILT_IN } from '../../src/lexicon/vocabulary.js';
import { loadBytes } from '../../src/pipeline.js';
import { expectGolden } from '../golden.js';
import { folderWith } from './folder.js';
import { duibiao } from './host.js';
import { category, EDUCATION, EMPTY, extracted, health, indicator, REPORTS, root } from './own-rows.js';

describe('the example of the README', () => {
  const options = ['--lexicon', EDUCATION, '--lang', 'zh', '--width', '100'];

  it('aligns education by its own programmes', async () => {
    const { out, err, code } = await duibiao(['compare', REPORTS, ...options]);
    expect([err, code]).toEqual(['', 0]);
    expectGolden('lexicon/education.txt', out);
  });

  it('and as data', async () => {
    const { out } = await duibiao([
      'compare',
      REPORTS,
      ...options,
      '--format',
      'json',
      '--category',
      '教育普及,教育经费',
    ]);
    expectGolden('lexicon/education.json', out);
  });

  it('without the vocabulary nothing is taken for an indicator, nor for a category of it', async () => {
    const found = (await extracted(REPORTS)).flatMap(({ observations }) => observations);
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(({ indicator: id }) => id !== null)).toEqual([]);
    expect(found.filter(({ category: id }) => id.startsWith('edu'))).toEqual([]);
  });

  it('changes nothing in the reports of civil affairs', async () => {
    const vocabulary = await readVocabulary(EDUCATION);
    const folder = root('fixtures/reports');
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, name));
      expect(loadBytes(bytes, name, vocabulary), name).toEqual(loadBytes(bytes, name));
    }
  });

  it.each([
    [['pledges', REPORTS], '义务教育巩固率'],
    [['gaps', REPORTS, '--baseline', '霁川县'], '学生资助'],
    [['passages', REPORTS, '--category', '教师与教学', '--year', '2022'], '教师与教学'],
    [['outline', join(REPORTS, 'xihe-2022.txt')], '学生资助'],
    [['lexicon', 'indicators'], 'edu.retention'],
    [['lexicon', 'units'], '台件'],
    [['compare', REPORTS, '--format', 'markdown'], '生均公用经费'],
    [['compare', REPORTS, '--format', 'html'], '义务教育巩固率'],
    [['compare', REPORTS, '--indicator', 'edu.retention', '--format', 'ndjson'], '义务教育巩固率'],
    [['completion', 'bash'], 'edu-teachers'],
  ])('%s knows its names', async ([command = '', ...rest], name) => {
    const own = command === 'completion' ? ['--lexicon', EDUCATION, '--lang', 'zh'] : options;
    const { out, err, code } = await duibiao([command, ...rest, ...own]);
    expect(err).toBe('');
    expect(out).toContain(name);
    expect(code).toBe(0);
  });

  it('explains a figure by it, in English too', async () => {
    const [report] = await extracted(join(REPORTS, 'xihe-2022.txt'), '--lexicon', EDUCATION);
    const { id = '' } = report?.observations.find((one) => one.indicator === 'edu.retention') ?? {};
    const { out } = await duibiao(['explain', id, REPORTS, '--lexicon', EDUCATION, '--lang', 'en']);
    expect(out).toContain('Retention in compulsory education (edu.retention)');
    expect(out).toContain('Enrolment (edu-enrolment)');
  });

  it('the file that the README shows is one', async () => {
    const [, shown = ''] = /```json\n(\{\s*"schema": "duibiao\.vocabulary[\s\S]*?)```/.exec(
      readFileSync(root('README.md'), 'utf8'),
    ) ?? ['', ''];
    const cwd = folderWith({ 'v.json': shown });
    expect((await readVocabulary(join(cwd, 'v.json'))).id).not.toBe('');
  });

  it('suggests its names', async () => {
    const { err, code } = await duibiao(['compare', REPORTS, ...options, '--indicator', '巩固率']);
    expect(err).toContain('edu.retention');
    expect(code).toBe(2);
  });
});

describe('a vocabulary', () => {
  it('of ours passes the checks that one of a file must pass', () => {
    const { categories, indicators, units } = BUILT_IN;
    expect(failures({ offices: [], categories, indicators, units, aliases: [] }, BUILT_IN)).toEqual([]);
  });

  it('is sought beside the settings that name it', async () => {
    const cwd = folderWith({
      'duibiao.json': '{"lexicon": "own/health.json"}',
      'own/health.json': JSON.stringify({ ...EMPTY, categories: [category], indicators: [indicator] }),
      'a.txt': health('全县有卫生院12家。'),
    });
    const { out, err } = await duibiao(['compare', join(cwd, 'a.txt'), '--category', '医疗卫生', '--format', 'csv'], {
      cwd,
    });
    expect(err).toBe('');
    expect(out).toContain('health.clinics');
  });

  it('stands an alias wherever its first word stands', async () => {
    const cwd = folderWith({
      'v.json': JSON.stringify({
        ...EMPTY,
        aliases: [
          { words: '低保标准 民生线', examples: ['农村民生线提高到⟦500元/月⟧'], alike: [['低保标准', '民生线']] },
          { words: '随访对象 随访户', axis: 'followed', rule: 'same', alike: [['随访对象', '随访户']] },
        ],
      }),
      'a.txt': health('农村民生线提高到每人每月655元。'),
    });
    const [report] = await extracted(join(cwd, 'a.txt'), '--lexicon', join(cwd, 'v.json'));
    expect(report?.observations).toContainEqual(
      expect.objectContaining({ indicator: 'dibao.standard', value: 655, category: 'social-assistance' }),
    );
  });
});
