import { describe, expect, it } from 'vitest';
import { type Addition, extend } from '../../src/lexicon/extend.js';
import { BUILT_IN } from '../../src/lexicon/vocabulary.js';
import { extract } from '../../src/pipeline.js';

const NOTHING: Addition = { offices: [], categories: [], indicators: [], units: [], aliases: [] };

const wordsOf = (category: string, aliases: Addition['aliases']): readonly string[] =>
  extend(BUILT_IN, { ...NOTHING, aliases }, 'x')
    .categories.find(({ id }) => id === category)
    ?.strong.split(' ') ?? [];

describe('extending a vocabulary', () => {
  it('leaves the vocabulary that it starts from as it is, and what it does not add to', () => {
    const before = JSON.stringify(BUILT_IN);
    const wider = extend(BUILT_IN, NOTHING, 'x');
    expect(wider).toEqual({ ...BUILT_IN, id: 'x' });
    expect(JSON.stringify(BUILT_IN)).toBe(before);
  });

  it.each([
    ['低保 民生保', 'social-assistance', '民生保', true],
    ['养老院 颐年院', 'elderly-care', '颐年院', true],
    ['养老院 颐年院', 'social-assistance', '颐年院', false],
    ['院 苑', 'elderly-care', '苑', false],
  ])('%s: in %s %s stands: %j', (line, category, word, stands) => {
    expect(wordsOf(category, [{ words: line.split(' ') }]).includes(word)).toBe(stands);
  });

  it('spreads an alias over groups that an earlier clause may supply', () => {
    const { indicators } = extend(BUILT_IN, { ...NOTHING, aliases: [{ words: ['低保', '民生保'] }] }, 'x');
    const [group = ''] = indicators.find(({ id }) => id === 'dibao.standard')?.has ?? [];
    expect(group.startsWith('^低保|民生保|')).toBe(true);
  });

  it('makes what is read, and leaves alone what is read by the vocabulary it starts from', () => {
    const vocabulary = extend(
      BUILT_IN,
      {
        ...NOTHING,
        units: [{ unit: '台件', measure: 'count', words: ['台件'], lone: 'any', example: ['仪器3台件', 3] }],
      },
      'x',
    );
    const text = '望汀县民政局2022年工作总结\n\n一、基本情况\n全县配备仪器1260台件。\n';
    const units = (report: ReturnType<typeof extract>) => report.observations.map(({ unit }) => unit);
    expect(units(extract(text, { path: 'a.txt', vocabulary }))).toEqual(['台件']);
    expect(units(extract(text, { path: 'a.txt' }))).toEqual(['台']);
  });
});
