import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports, findGaps, matchPledges } from '../../src/compare/index.js';
import type { Cell, Comparison, Row } from '../../src/model/comparison.js';
import type { Report } from '../../src/model/report.js';
import { dibao, type Figure, figure, report, target } from '../compare/builders.js';

const AREAS = ['甲县', '乙市', '丙区', '丁县'];
const SUBJECTS = [
  '养老床位',
  '全县养老床位',
  '新增养老床位',
  '家庭适老化改造',
  '特殊困难老年人居家适老化改造',
  '养老护理员培训',
  '培训养老护理员',
  '发现隐患',
  '整改隐患',
  '',
];

const amount = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom('≥300', '≤40', '~1200', '1-2', '*'));
const period = (year: number) =>
  fc.constantFrom(`${year}`, `${year}-01/${year}-11`, `${year}-10-31`, `${year - 1}`, `${year + 1}`, `2016/${year}`);

const anyFigure = (year: number): fc.Arbitrary<Figure> =>
  fc
    .record({
      subject: fc.constantFrom(...SUBJECTS),
      amount,
      unit: fc.constantFrom('张', '户', '人', '人次', '家', '个'),
      period: period(year),
      goal: fc.boolean(),
      indicator: fc.constantFrom(null, 'elder.beds', 'elder.home-adaptations'),
      area: fc.constantFrom(undefined, undefined, '全省'),
    })
    .map(({ subject, amount: how, unit, period: when, goal, indicator, area }) => {
      const made = figure(subject, how, { unit, period: when, indicator, ...(area === undefined ? {} : { area }) });
      return goal ? target(made) : made;
    });

const anyReport: fc.Arbitrary<Report> = fc
  .record({ area: fc.constantFrom(...AREAS), year: fc.constantFrom(2021, 2022, 2023) })
  .chain(({ area, year }) =>
    fc
      .tuple(fc.array(anyFigure(year), { maxLength: 8 }), fc.integer({ min: 300, max: 900 }))
      .map(([figures, standard]) =>
        report(area, year, [dibao(standard), ...figures], {
          initiatives: [
            ['老年食堂建设', 'elderly-care'],
            [`${area}品牌`, 'elderly-care'],
          ],
        }),
      ),
  );

/** Reports with different areas and years; ids are made of both. */
const reports = fc.uniqueArray(anyReport, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

const columnName = ({ columns }: Comparison, index: number): string =>
  `${columns[index]?.area.name} ${columns[index]?.year}`;

/** The cells of a comparison by what they rest on, without what other columns add to them. */
function ownCells(comparison: Comparison, keep: (column: string) => boolean): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const row of comparison.rows) {
    [...row.cells].forEach((cell, index) => {
      const column = columnName(comparison, index);
      if (cell.status === 'not-mentioned' || !keep(column)) return;
      const { rank: _rank, difference: _difference, ...own } = cell as Cell;
      cells.set(`${column}|${cell.observations.join()}`, { ...own, unit: row.unit, per: row.per, area: row.area });
    });
  }
  return cells;
}

/** Rows with their cells by column name, so that the order of columns does not matter. */
const byName = (comparison: Comparison): unknown[] =>
  comparison.rows.map((row: Row) => ({
    ...row,
    cells: Object.fromEntries(
      [...row.cells]
        .map((cell, index) => [columnName(comparison, index), cell] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    statsByPart: [...(row.statsByPart ?? [])].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
  }));

describe('properties of comparing', () => {
  it('the order of the reports decides the order of the columns and nothing else', () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), (given, random) => {
        const shuffled = [...given]
          .map((item) => ({ item, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
        expect(byName(compareReports(shuffled))).toEqual(byName(compareReports(given)));
      }),
      { numRuns: 60 },
    );
  });

  it('adding a report never changes what another area’s cells show', () => {
    fc.assert(
      fc.property(reports, anyReport, (given, added) => {
        if (given.some(({ id }) => id === added.id)) return;
        const others = (column: string): boolean => !column.startsWith(added.area?.name ?? '');
        const before = ownCells(compareReports(given), others);
        expect(ownCells(compareReports([...given, added]), others)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('adding another year of the same area moves only the targets for that year', () => {
    fc.assert(
      fc.property(reports, anyReport, (given, added) => {
        if (given.some(({ id }) => id === added.id)) return;
        const year = String(added.summaryYear);
        const stays = given.map((one) => ({
          ...one,
          observations: one.observations.filter(
            ({ status, period: when }) => status === 'actual' || !when?.startsWith(year),
          ),
        }));
        const lone = { ...added, observations: added.observations.filter(({ status }) => status === 'actual') };
        const all = (): boolean => true;
        const before = ownCells(compareReports(stays), all);
        const after = ownCells(compareReports([...stays, lone]), (column) => column !== `${added.area?.name} ${year}`);
        expect(after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('every observation stands in exactly one cell', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const shown = compareReports(given).rows.flatMap(({ cells }) =>
          [...cells].flatMap(({ observations }) => observations),
        );
        const all = given.flatMap(({ observations }) => observations.map(({ id }) => id));
        expect(shown.sort()).toEqual(all.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('a number is shown only where a report states it', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const values = new Map(given.flatMap(({ observations }) => observations.map((o) => [o.id, o.value] as const)));
        const cells = compareReports(given).rows.flatMap((row) => [...row.cells]);
        const stated = cells.filter(({ status }) => status === 'reported' || status === 'masked');
        for (const cell of stated) {
          expect(values.get(cell.observations[0] ?? '')).toBe('value' in cell ? cell.value : null);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('no two rows have one id', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const ids = compareReports(given).rows.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  it('the same input gives the same bytes, and is not touched', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const before = JSON.stringify(given);
        const once = JSON.stringify([compareReports(given), matchPledges(given), findGaps(given)]);
        expect(JSON.stringify([compareReports(given), matchPledges(given), findGaps(given)])).toBe(once);
        expect(JSON.stringify(given)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it('ranks and medians are those of the values shown', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const { rows } = compareReports(given);
        const ranked = rows.flatMap(({ cells }) => [...cells].filter(({ rank }) => rank !== undefined));
        expect(ranked.filter((cell) => !('value' in cell))).toEqual([]);
        const stats = rows.flatMap((row) => (row.stats === null ? [] : [row.stats]));
        expect(stats.filter(({ min, median, max }) => min > median || median > max)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
