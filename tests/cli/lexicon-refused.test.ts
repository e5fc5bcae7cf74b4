import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../src/render/schema/lexicon.js';
import { folderWith } from './folder.js';
import { duibiao } from './host.js';
import { alias, category, EDUCATION, EMPTY, health, indicator, REPORTS } from './own-rows.js';

describe('a vocabulary with', () => {
  it.each([
    ['a field that is not known', { ...EMPTY, indicator: [] }, '没有 indicator 这一项', 'indicators'],
    ['one in a row', { ...EMPTY, categories: [{ ...category, word: 'x' }] }, '没有 word 这一项 (categories[0])', ''],
    ['no schema', { categories: [] }, '缺少 schema', ''],
    ['a row without examples', { ...EMPTY, categories: [{ ...category, examples: [] }] }, 'categories[0].examples', ''],
    [
      'an example without a mark',
      { ...EMPTY, indicators: [{ ...indicator, examples: ['有卫生院12家'] }] },
      '.examples[0]',
      '',
    ],
    [
      'an id of ours',
      { ...EMPTY, categories: [{ ...category, id: 'elderly-care' }] },
      'elderly-care 已属于 elderly-care',
      '不能替换',
    ],
    [
      'a word of ours',
      { ...EMPTY, categories: [{ ...category, strong: '卫生院 养老院' }] },
      '养老院 已属于 elderly-care',
      '',
    ],
    [
      'an id twice',
      { ...EMPTY, categories: [category, { ...category, strong: '医院' }] },
      'health 已属于 categories health',
      '',
    ],
    [
      'a category that is nowhere',
      { ...EMPTY, indicators: [{ ...indicator, category: 'elderly-cares' }] },
      '没有 elderly-cares',
      'elderly-care?',
    ],
    [
      'a unit that is nowhere',
      { ...EMPTY, categories: [category], indicators: [{ ...indicator, units: '人数' }] },
      '没有 人数',
      '',
    ],
    [
      'an example read otherwise',
      { ...EMPTY, categories: [category], indicators: [{ ...indicator, units: '张' }] },
      '“全县有卫生院⟦12家⟧”读作 count, 家, health',
      'health.clinics (count, 张)',
    ],
    [
      'an example that one of ours reads',
      {
        ...EMPTY,
        categories: [category],
        indicators: [{ ...indicator, units: '张', has: ['床位'], examples: ['实有床位⟦3156张⟧'] }],
      },
      '读作 elder.beds',
      '提高 "rank"',
    ],
    [
      'a counterexample that fits',
      { ...EMPTY, categories: [category], indicators: [{ ...indicator, counterexamples: ['新建卫生院⟦2家⟧'] }] },
      '读作 health.clinics',
      'not health.clinics',
    ],
    [
      'a phrase of another category',
      { ...EMPTY, categories: [{ ...category, examples: ['养老服务'] }] },
      '“养老服务”读作 elderly-care',
      'health',
    ],
    [
      'a unit that is not read',
      { ...EMPTY, units: [{ unit: '针次', measure: 'count', example: ['接种3000针', 3000] }] },
      '“接种3000针”读作 --',
      '3000 针次',
    ],
    [
      'an alias that means something else',
      { ...EMPTY, aliases: [{ ...alias, words: '养老机构 卫生院', alike: [['卫生院', '学校']] }] },
      '卫生院 / 学校',
      '≠',
    ],
    ['an alias without an example', { ...EMPTY, aliases: [{ words: '家庭医生 签约医生' }] }, 'aliases[0].examples', ''],
    [
      'a number out of bounds',
      { ...EMPTY, units: [{ unit: '针次', measure: 'count', shift: 400, example: ['3针次', 3] }] },
      'units[0].shift',
      '',
    ],
  ] as const)('%s is an error', async (_, file, said, hint) => {
    const cwd = folderWith({ 'v.json': JSON.stringify(file), 'a.txt': health('') });
    const { code, err, out } = await duibiao(['compare', join(cwd, 'a.txt'), '--lexicon', join(cwd, 'v.json')]);
    expect(err).toContain('v.json');
    expect(err).toContain(said);
    expect(err).toContain(hint);
    expect([code, out]).toEqual([2, '']);
  });

  it.each([
    ['is no JSON', '{schema:', '不是有效的 JSON'],
    ['is a list', '[]', '应是一个 JSON 对象'],
    ['is too large', ' '.repeat(300_000), '256 KB'],
    ['has a long strange field', JSON.stringify({ ...EMPTY, ['\u001b[31m'.repeat(500)]: 1 }), '没有'],
    ['has a prototype for a field', '{"schema": "duibiao.vocabulary/1", "__proto__": {}}', '__proto__'],
  ])('that %s is refused in few words', async (_, content, said) => {
    const cwd = folderWith({ 'v.json': content, 'a.txt': health('') });
    const { code, err } = await duibiao(['compare', join(cwd, 'a.txt'), '--lexicon', join(cwd, 'v.json')]);
    expect(err).toContain(said);
    expect(err).not.toContain('\u001b');
    expect(err.length).toBeLessThan(1000);
    expect(code).toBe(2);
  });

  it('that is missing is said to be', async () => {
    const { code, err } = await duibiao(['compare', REPORTS, '--lexicon', 'none.json']);
    expect(err).toContain('无法读取 none.json');
    expect(code).toBe(2);
  });

  it('tells the first of many failures and counts the rest', async () => {
    const examples = Array.from({ length: 30 }, (_, at) => `第${at}句话`);
    const cwd = folderWith({ 'v.json': JSON.stringify({ ...EMPTY, categories: [{ ...category, examples }] }) });
    const { err } = await duibiao(['compare', REPORTS, '--lexicon', join(cwd, 'v.json')]);
    expect(err.trim().split('\n')).toHaveLength(10);
    expect(err).toContain('另有 22 处');
  });
});

describe('its schema', () => {
  const valid = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(LEXICON);

  it('takes the example', () => {
    expect(valid(JSON.parse(readFileSync(EDUCATION, 'utf8'))) || valid.errors).toBe(true);
    expect(valid({ ...EMPTY, categories: [category], indicators: [indicator], aliases: [alias] })).toBe(true);
  });

  it.each([
    [{ ...EMPTY, indicator: [] }],
    [{ categories: [] }],
    [{ ...EMPTY, categories: [{ ...category, id: 'Health' }] }],
    [{ ...EMPTY, categories: [{ ...category, examples: [] }] }],
    [{ ...EMPTY, indicators: [{ ...indicator, examples: ['有卫生院12家'] }] }],
    [{ ...EMPTY, indicators: [{ ...indicator, kind: 'number' }] }],
    [{ ...EMPTY, aliases: [{ words: '家庭医生 签约医生' }] }],
    [{ ...EMPTY, units: [{ unit: '针次', measure: 'count', example: ['3针次'] }] }],
  ])('refuses %j, as the program does', async (file) => {
    expect(valid(file)).toBe(false);
    const cwd = folderWith({ 'v.json': JSON.stringify(file) });
    expect((await duibiao(['lexicon', '--lexicon', join(cwd, 'v.json')])).code).toBe(2);
  });
});
