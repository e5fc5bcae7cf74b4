import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/text/width.js';
import { told } from '../helpers/reports.js';
import { onCounties, onFixtures, Player } from '../helpers/scene.js';

describe('columns of words share the room there is', () => {
  test.each([80, 120, 160, 200])('at %i columns nothing is left at the right of the first line of years', (columns) => {
    const player = onFixtures({ view: 'initiatives', columns, rows: 30 });
    const years = player.lines()[4] ?? '';
    const last = years.lastIndexOf('│');
    expect(columns - displayWidth(years.slice(0, last))).toBeLessThan(64);
    for (const line of player.lines()) expect(displayWidth(line)).toBe(columns);
  });

  test('a single report has one wide column', () => {
    const [report] = onCounties().state.data.reports;
    const data = { reports: report === undefined ? [] : [report], failures: [] };
    const initiative = '银龄互助';
    expect(new Player({ data, view: 'initiatives', columns: 120 }).text()).toContain(`✓ ${initiative}`);
  });
});

describe('the panel of the overview', () => {
  const silent = Array.from({ length: 9 }, (_, at) =>
    told({ area: `第${at + 1}某某自治县`, code: `99040${at}`, year: 2022, figures: [] }),
  );
  const data = { reports: [...onCounties().state.data.reports, ...silent], failures: [] };
  const text = new Player({ data, columns: 80, rows: 30 }).text();

  test('names every column without the category, on as many lines as that takes', () => {
    expect(text).toContain('9 列未提及');
    for (const at of [1, 9]) expect(text.replace(/\s+/g, '')).toContain(`第${at}某某自治县2022`);
  });

  test('names the series that can be compared, with how many columns have each', () => {
    expect(onCounties().text()).toContain('最低生活保障标准(城市) 4, 最低生活保障标准(农村) 3');
  });
});

describe('where no file could be read', () => {
  const failures = [
    { path: 'a/b.pdf', diagnostics: [{ code: 'empty', severity: 'error', path: 'a/b.pdf', values: {} }] },
  ] as const;
  const player = new Player({ data: { reports: [], failures } });

  test.each(['1', '2', '3', '4', '5', '6', 'p'])('view %s says why, and what to do', (view) => {
    const text = player.press(view).text();
    expect(text).toContain('按 a 添加文件');
    expect(text).toContain('a/b.pdf: empty');
  });
});
