import { describe, expect, test } from 'vitest';
import { categorise, lexisOf } from '../../src/compose/index.js';
import { CATEGORIES } from '../../src/lexicon/categories.js';

describe('each category is named by its own words', () => {
  const rows = CATEGORIES.flatMap((row) => row.examples.map((example) => [example, row.id] as const));
  test.each(rows)('%s → %s', (example, id) => {
    expect(categorise(example, lexisOf())).toBe(id);
  });

  test.each(['进一步提升服务水平', '加强组织领导', '全面完成年度工作', '项目', '资金', ''])(
    '%s names none',
    (phrase) => {
      expect(categorise(phrase, lexisOf())).toBeNull();
    },
  );

  test('no word speaks for two categories', () => {
    const owners = new Map<string, string>();
    for (const row of CATEGORIES)
      for (const word of row.strong.split(' ')) {
        expect(owners.get(word) ?? row.id, `${word} stands in two categories`).toBe(row.id);
        owners.set(word, row.id);
      }
  });
});
