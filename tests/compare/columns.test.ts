import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { CompareOptions } from '../../src/model/comparison.js';
import type { Report } from '../../src/model/report.js';
import { dibao, report } from './builders.js';

const heads = (reports: readonly Report[], options: CompareOptions = {}): string[] =>
  compareReports(reports, options).columns.map(({ area, year }) => `${area.name} ${year}`);

const reports = [
  report('乙县', 2022, [dibao(600)], { code: '430222' }),
  report('甲县', 2021, [dibao(500)], { code: '430111' }),
  report('乙县', 2021, [dibao(550)], { code: '430222' }),
  report('甲县', 2022, [dibao(560)], { code: '430111' }),
];

describe('columns', () => {
  it('stand as their areas were given, then by year', () => {
    expect(heads(reports)).toEqual(['乙县 2021', '乙县 2022', '甲县 2021', '甲县 2022']);
  });

  it('let the area vary fastest where that is asked for', () => {
    expect(heads(reports, { columns: 'area' })).toEqual(['乙县 2021', '甲县 2021', '乙县 2022', '甲县 2022']);
  });

  it('hold several reports of one area and year, and a report given twice once', () => {
    const half = report('甲县', 2022, [dibao(555, { period: '2022-01/2022-06' })], { code: '430111', id: 'half' });
    const { columns, rows } = compareReports([...reports, half, half]);
    expect(columns.at(-1)?.reports).toEqual(['half', '甲县-2022']);
    expect([...(rows[0]?.cells ?? [])].at(-1)).toMatchObject({ value: 560 });
  });

  it('take the year planned for where a report only plans, and none where none is known', () => {
    expect(heads([report('甲县', null, [], { planYear: 2019 }), report('乙县', null, [])])).toEqual([
      '甲县 2019',
      '乙县 null',
    ]);
  });

  it('keep same-named areas of different provinces apart, and reports of unknown areas', () => {
    const north = report('鼓楼区', 2021, [], { province: '甲省', id: 'a' });
    const south = report('鼓楼区', 2021, [], { province: '乙省', id: 'b' });
    const unknown = [1, 2].map((n) => ({ ...report('某县', 2021, [], { id: `u${n}` }), area: null }));
    expect(heads([north, south, ...unknown])).toHaveLength(4);
  });
});

describe('choosing columns', () => {
  const wide = [
    report('甲县', 2021, [], { code: '430111', province: '湖南省', prefecture: '株洲市' }),
    report('乙县', 2022, [], { code: '430222', province: '湖南省', prefecture: '岳阳市' }),
    report('丙县', 2022, [], { code: '330111', province: '浙江省', prefecture: '宁波市' }),
  ];

  it.each<[CompareOptions['select'], string[]]>([
    [{ areas: ['甲县'] }, ['甲县 2021']],
    [{ areas: ['甲'] }, ['甲县 2021']],
    [{ areas: ['430222'] }, ['乙县 2022']],
    [{ areas: ['湖南省'] }, ['甲县 2021', '乙县 2022']],
    [{ areas: ['湖南'] }, ['甲县 2021', '乙县 2022']],
    [{ areas: ['430000'] }, ['甲县 2021', '乙县 2022']],
    [{ areas: ['430200'] }, ['乙县 2022']],
    [{ areas: ['宁波市', '甲县'] }, ['甲县 2021', '丙县 2022']],
    [{ years: [2022] }, ['乙县 2022', '丙县 2022']],
    [{ areas: ['湖南省'], years: [2022] }, ['乙县 2022']],
    [{ areas: ['丁县'] }, []],
  ])('%j', (select, expected) => {
    expect(heads(wide, { select: select ?? {} })).toEqual(expected);
  });
});
