import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLI_EN } from '../../src/lexicon/wording/cli-en.js';
import { CLI_ZH } from '../../src/lexicon/wording/cli-zh.js';
import { DIAGNOSTICS, diagnosticText } from '../../src/lexicon/wording/diagnostics.js';
import { EN } from '../../src/lexicon/wording/en.js';
import { fill } from '../../src/lexicon/wording/fill.js';
import { unitWithPer } from '../../src/lexicon/wording/names.js';
import { ruleName } from '../../src/lexicon/wording/rules.js';
import { namesIn } from '../../src/lexicon/wording/vocabulary-names.js';
import { ZH } from '../../src/lexicon/wording/zh.js';

const SRC = new URL('../../src/', import.meta.url);

/** The places of a wording, in no order: `{path}` → path. */
const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

/** Every text of a catalogue with the path to it. */
function texts(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`),
  );
}

describe('catalogues', () => {
  it.each([
    ['of the views', ZH, EN],
    ['of the command line', CLI_ZH, CLI_EN],
  ])('%s say the same with the same places in both languages', (_, zh, en) => {
    const english = new Map(texts(en));
    for (const [path, text] of texts(zh)) {
      expect(text, path).not.toBe('');
      expect(places(english.get(path) ?? ''), path).toEqual(places(text));
    }
  });

  it('word every diagnostic that any stage gives, in both languages', () => {
    const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const given = sources.flatMap((name) =>
      [
        ...readFileSync(new URL(name, SRC), 'utf8').matchAll(
          /(?:\bcode: |\b(?:failure|problem|notice)\()'([a-z]+(?:-[a-z]+)+)'/g,
        ),
      ].map((match) => match[1] ?? ''),
    );
    expect(given.length).toBeGreaterThan(15);
    expect([...new Set(given)].filter((code) => DIAGNOSTICS[code] === undefined)).toEqual([]);
    const givers = sources.filter((name) => !name.startsWith('lexicon/'));
    const literal = givers.map((name) => readFileSync(new URL(name, SRC), 'utf8')).join('\n');
    expect(Object.keys(DIAGNOSTICS).filter((code) => !literal.includes(`'${code}'`))).toEqual([]);
    for (const [code, { zh, en }] of Object.entries(DIAGNOSTICS)) expect(places(en), code).toEqual(places(zh));
  });
});

describe('fill', () => {
  it.each([
    ['{a}和{b}', { a: 1, b: '二' }, '1和二'],
    ['{a}', {}, '{a}'],
    ['{a}', { a: '{b}', b: 'x' }, '{b}'],
  ])('%s with %j → %s', (text, values, filled) => {
    expect(fill(text, values)).toBe(filled);
  });
});

describe('names', () => {
  it.each([
    [namesIn('zh').category('elderly-care'), '养老服务'],
    [namesIn('en').category('elderly-care'), 'Elderly care'],
    [namesIn('en').category('no-such'), 'no-such'],
    [namesIn('zh').indicator('dibao.standard'), '最低生活保障标准'],
    [unitWithPer('元', '人·月', 'zh'), '元/人·月'],
    [unitWithPer('元', '人·月', 'en'), 'yuan/person·month'],
    [unitWithPer('张', '千名老人', 'en'), 'beds/1,000 elderly'],
    [unitWithPer('支', null, 'zh'), '支'],
  ])('%s', (name, expected) => {
    expect(name).toBe(expected);
  });

  it.each(['new-code', 'constructor'])('a diagnostic without wording shows its values: %s', (code) => {
    const diagnostic = { code, severity: 'info', path: 'p', values: { a: 1 } } as const;
    expect(diagnosticText(diagnostic, 'zh')).toBe(`${code} a=1`);
  });
});

describe('the rules by which findings are known', () => {
  it('have a name in both languages', () => {
    const sources = readdirSync(new URL('compose/', SRC), { recursive: true, encoding: 'utf8' });
    const given = sources
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(new URL(`compose/${name}`, SRC), 'utf8').matchAll(/origin\('\w+', '([a-z-]+)'/g),
      ]);
    const ids = given.map((match) => match[1] ?? '');
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => ruleName(id, 'zh') === id || ruleName(id, 'en') === id)).toEqual([]);
  });

  it.each([
    ['of-indicator', '由指标得出', 'follows from the indicator'],
    ['unit:人', '单位', 'unit'],
    ['year-of-plan-by-title', '计划年度', 'year of the plan'],
    ['something-new', 'something-new', 'something-new'],
  ])('%s: %s, %s', (rule, zh, en) => {
    expect([ruleName(rule, 'zh'), ruleName(rule, 'en')]).toEqual([zh, en]);
  });
});
