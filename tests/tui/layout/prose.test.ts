import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/text/width.js';
import { told } from '../helpers/reports.js';
import { onCounties, Player } from '../helpers/scene.js';

const county = (area: string, code: string, says: readonly string[]): ReturnType<typeof told> =>
  told({ area, code, year: 2022, figures: says.map((sentence) => ({ says: sentence, value: 1 })) });

/** Four counties: the first says nothing, and what the last says none of the others does. */
const reports = [
  county('子县', '990301', []),
  county('丑县', '990302', ['全县新增养老床位⟦100张⟧。']),
  county('寅县', '990303', ['全县新增养老床位⟦120张⟧。']),
  county('卯县', '990304', ['全县新增养老床位⟦90张⟧。', `全年${'探访独居老人'.repeat(12)}⟦8000人次⟧。`]),
];
const player = (columns: number, rows = 24): Player =>
  new Player({ data: { reports, failures: [] }, view: 'passages', category: 'elderly-care', columns, rows });

describe('prose side by side', () => {
  test('is held against the first column that says anything, and those without a word stand last', () => {
    const { grid } = player(80).scene;
    expect(grid.columns.map(({ title }) => title)).toEqual(['丑县', '寅县', '卯县', '子县']);
  });

  test('a block that no column in sight has is given in the words of the one that has it, from edge to edge', () => {
    const lines = player(80).lines();
    const at = lines.findIndex((line) => line.includes('卯县 2022  全年探访'));
    expect(lines[at - 1]).toContain('1/4 列');
    expect(lines[at]).not.toContain('│');
    expect(lines.join('')).toContain('8000人次');
  });

  test('in the column of the one that has it, where that is in sight', () => {
    const lines = player(80).press('end left').lines();
    expect(lines.some((line) => line.includes('-- 未提及') && line.includes('│全年探访'))).toBe(true);
  });

  test.each([
    [80, '', /右>2/],
    [80, 'right right', /左<1 右>1/],
    [120, '', /右>1/],
    [120, 'end', /左<1/],
  ])('at %i columns after %j the columns out of sight are counted', (columns, keys, said) => {
    expect(player(columns).press(keys).lines().at(-2)).toMatch(said);
  });

  test.each([24, 40, 80, 120, 200])('every line is %i wide, on short screens too', (columns) => {
    for (const rows of [8, 12, 24])
      for (const line of player(columns, rows).press('down').lines()) expect(displayWidth(line)).toBe(columns);
  });

  test('the focused block is in sight however long the one before it is', () => {
    const long = [
      county('卯县', '990304', [`全年${'探访独居老人'.repeat(60)}⟦8000人次⟧。`, '全县有养老机构⟦6家⟧。']),
      ...reports.slice(1, 3),
    ];
    const given = { data: { reports: long, failures: [] }, category: 'elderly-care', columns: 80, rows: 24 } as const;
    expect(new Player({ ...given, view: 'passages' }).press('down').text()).toContain('养老机构');
  });
});

test('a view opens with the column that the reader was in, not with one that was only come upon', () => {
  const player = onCounties({ view: 'initiatives', data: { reports, failures: [] } });
  expect(player.press('2').state.cursors.standards.column).toBeNull();
  const moved = onCounties({ view: 'counts' }).press('right right 2');
  expect(moved.where()).toContain('乙县');
});
