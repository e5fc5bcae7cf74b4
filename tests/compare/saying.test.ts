import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { type Figure, figure, report } from './builders.js';

/** A figure whose sentence is given whole; the figure stands where its number does. */
function stated(subject: string, amount: number, sentence: string, options: Parameters<typeof figure>[2] = {}): Figure {
  const at = sentence.indexOf(String(amount));
  const start = 1000 + at;
  const source = {
    start,
    end: start + String(amount).length,
    line: 1,
    column: 1,
    text: String(amount),
    sentence: { start: 1000, end: 1000 + sentence.length, text: sentence },
    headings: [],
  };
  return figure(subject, amount, { ...options, source });
}

const values = (...figures: readonly (readonly Figure[])[]): unknown[] =>
  compareReports(figures.map((own, i) => report(`${i}县`, 2022, own))).rows.map(({ cells }) =>
    cells.map((cell) => ('value' in cell ? cell.value : cell.status)),
  );

describe('a subject that names only a kind of thing', () => {
  const winners = stated('社会组织', 1, '1家社会组织获评省级品牌。', { category: 'social-organizations' });
  const praised = stated('社会组织', 13, '脱贫攻坚中13家社会组织获通报表扬。', { category: 'social-organizations' });

  it('is no conflict with itself where the clauses differ', () => {
    expect(values([winners, praised])).toHaveLength(2);
  });

  it('aligns with another report’s only where the clauses agree', () => {
    expect(values([winners], [praised])).toHaveLength(2);
    const also = stated('社会组织', 9, '脱贫攻坚中9家社会组织获通报表扬。', { category: 'social-organizations' });
    expect(values([praised], [also])).toEqual([[13, 9]]);
  });

  it('nor where only the clauses agree and the sentences do not', () => {
    const options = { category: 'social-organizations' };
    const bought = stated('立项项目', 10, '用好政府购买社会组织服务资源,立项项目10个。', options);
    const venture = stated('立项项目', 27, '开展公益创投大赛,立项项目27个。', options);
    expect(values([bought], [venture])).toHaveLength(2);
  });

  it('and an indicator that gathers many things leaves it to the subjects', () => {
    const options = {
      kind: 'ratio',
      unit: '%',
      indicator: 'governance.coverage',
      category: 'community-governance',
    } as const;
    const clean = stated('清廉社区建设覆盖率', 93, '清廉社区建设覆盖率达93%。', options);
    const property = stated('“红色物业”覆盖率', 62, '“红色物业”覆盖率62%。', options);
    expect(values([clean], [property])).toHaveLength(2);
    expect(values([clean], [clean])).toEqual([[93, 93]]);
  });

  it('needs no such help under an indicator', () => {
    const options = { indicator: 'socialorg.registered', category: 'social-organizations', unit: '家' };
    const a = stated('社会组织', 172, '全市登记注册的社会组织172家。', options);
    const b = stated('社会组织', 641, '年末登记641家。', options);
    expect(values([a], [b])).toEqual([[172, 641]]);
  });
});

describe('what is new and what stands', () => {
  const options = { indicator: 'socialwork.stations', category: 'social-work' };
  const built = stated('社工站', 10, '新建社工站10个。', options);
  const all = stated('社工站', 21, '现有社工站21个。', options);

  it('are told apart by the clause where the indicator counts a stock', () => {
    expect(values([built, all])).toEqual(expect.arrayContaining([[10], [21]]));
    expect(values([built], [all])).toHaveLength(2);
  });

  it('are one where the indicator counts what happens', () => {
    const adapted = { indicator: 'elder.home-adaptations', unit: '户' };
    const a = stated('适老化改造', 300, '新增适老化改造300户。', adapted);
    const b = stated('适老化改造', 50, '完成适老化改造50户。', adapted);
    expect(values([a], [b])).toEqual([[300, 50]]);
  });
});
