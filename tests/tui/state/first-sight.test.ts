import { describe, expect, test } from 'vitest';
import type { ViewId } from '../../../src/tui/state/state.js';
import { told } from '../helpers/reports.js';
import { onCounties, onFixtures, Player } from '../helpers/scene.js';

const SILENT = told({ area: '丁县', code: '990104', year: 2022, figures: [] });
const beds = told({
  area: '戊县',
  code: '990105',
  year: 2022,
  figures: [
    { says: '全县有养老床位⟦900张⟧。', value: 900, more: { indicator: 'elder.beds', subject: '养老床位' } },
    { says: '全县有老年食堂⟦9家⟧。', value: 9, more: { indicator: 'elder.canteens', subject: '老年食堂', unit: '家' } },
  ],
  initiatives: [{ says: '开展⟦银龄互助⟧行动。' }],
});

/** Five reports of which the first says nothing. */
const reports = [SILENT, beds, ...onCounties().state.data.reports];
const withSilent = (given: { view?: ViewId; columns?: number } = {}): Player =>
  new Player({ data: { reports, failures: [] }, ...given });

describe('a table starts where something is said', () => {
  test.each([
    ['overview', '社会救助 @ 甲县 2021'],
    ['standards', '最低生活保障标准(城市) @ 甲县 2021'],
    ['counts', '养老床位数 @ 戊县 2022'],
    ['initiatives', '银龄互助 @ 戊县 2022'],
    ['years', '甲县 @ 2022'],
  ] as const)('%s', (view, place) => {
    expect(withSilent({ view }).where()).toBe(place);
  });

  test('and the first column is not scrolled away where the cursor is in sight anyway', () => {
    expect(withSilent({ view: 'counts' }).text()).toContain('丁县');
  });

  test('the cursor stays where the reader has put it, in an empty cell too', () => {
    const player = withSilent({ view: 'standards' }).press('home');
    expect(player.where()).toBe('最低生活保障标准(城市) @ 丁县 2022');
    expect(player.press('down up').where()).toBe('最低生活保障标准(城市) @ 丁县 2022');
  });

  test('what has scrolled to the left is told', () => {
    const player = onFixtures({ view: 'standards', columns: 60 });
    const silent = onFixtures({ view: 'standards', columns: 60 }).press('home');
    expect(silent.text()).not.toContain('左<');
    expect(player.text()).toMatch(/左<|右>/);
  });
});

describe('Enter in the overview opens what the column under the cursor has', () => {
  test.each([
    ['社会救助', '甲县', '社会救助', 'standards', '最低生活保障标准(城市) @ 甲县 2021'],
    ['养老服务', '戊县', '养老服务', 'counts', '养老床位数 @ 戊县 2022'],
    ['养老服务 of one that says nothing', '丁县', '养老服务', 'counts', '养老床位数 @ 戊县 2022'],
  ] as const)('%s @ %s', (_, area, category, view, place) => {
    const player = withSilent();
    while (!player.where().startsWith(category)) player.press('down');
    player.press('home');
    while (!player.where().includes(area)) player.press('right');
    player.press('enter');
    expect(player.state.view).toBe(view);
    expect(player.where()).toBe(place);
  });
});

test('hiding columns one after another goes on with the next', () => {
  const player = onCounties({ view: 'counts' }).press('home right - -');
  expect(player.scene.grid.columns.map(({ title, subtitle }) => `${title}${subtitle}`)).toEqual([
    '甲县2021',
    '丙区2022',
  ]);
  expect(player.where()).toContain('丙区');
});

test('columns come back from the left where a wider screen has room for them', () => {
  const player = onFixtures({ view: 'counts', columns: 80, rows: 24 }).press('end');
  expect(player.text()).toContain('左<');
  expect(player.resize(240, 50).text()).not.toContain('左<');
});
