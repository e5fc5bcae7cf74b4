import { describe, expect, it } from 'vitest';
import { themeOf } from '../../src/compare/themes.js';
import { THEMES } from '../../src/lexicon/alignment-themes.js';
import { CATEGORIES } from '../../src/lexicon/categories.js';

describe('themes of initiatives', () => {
  it.each(
    THEMES.flatMap(({ name, category, examples }) => examples.map((example) => [example, name, category] as const)),
  )('%s → %s', (example, name, category) => {
    expect(themeOf(example, category)?.name).toBe(name);
  });

  it.each(
    THEMES.flatMap(({ name, category, counterexamples }) =>
      (counterexamples ?? []).map((example) => [example, name, category] as const),
    ),
  )('%s is not %s', (example, name, category) => {
    expect(themeOf(example, category)?.name).not.toBe(name);
  });

  it.each([
    ['“桥头圆桌会”以外的品牌', 'community-governance'],
    ['养老顾问', 'elderly-care'],
    ['救助“幸福码”', 'social-assistance'],
    ['机关食堂', 'administration'],
    ['老年大学', 'elderly-care'],
  ])('%s has no theme, or not one of another matter', (name, category) => {
    expect(['老年助餐', '精准救助', '家庭适老化改造']).not.toContain(themeOf(name, category)?.name);
  });

  it('has names that are unique and categories that exist', () => {
    expect(new Set(THEMES.map(({ name }) => name)).size).toBe(THEMES.length);
    const ids = CATEGORIES.map(({ id }) => id);
    expect(THEMES.filter(({ category }) => !ids.includes(category))).toEqual([]);
  });
});
