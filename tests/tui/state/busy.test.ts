import { expect, test } from 'vitest';
import { plainLine } from '../../../src/tui/layout/line.js';
import { makeRuntime } from '../../../src/tui/runtime.js';
import type { Effect } from '../../../src/tui/state/action.js';
import { initialState } from '../../../src/tui/state/state.js';
import { COUNTIES } from '../helpers/reports.js';
import { onCounties } from '../helpers/scene.js';

/** The counties over and over: as many reports as make a comparison slow. */
const many = Array.from({ length: 60 }, (_, at) => {
  const loaded = COUNTIES[at % COUNTIES.length];
  if (loaded === undefined) throw new Error('no counties');
  return { ...loaded, report: { ...loaded.report, id: `${loaded.report.id}-${at}`, path: `${at}.txt` } };
});

test('what takes long is announced first, and computed when the screen has said so', () => {
  const { stage, update } = onCounties();
  const asked: Effect[] = [];
  const initial = initialState({ data: { reports: many, failures: [] } });
  const runtime = makeRuntime({ stage, update, initial, depth: 0, perform: (effect) => asked.push(effect) });
  const text = (): string => runtime.current().lines.map(plainLine).join('\n');
  expect(text()).toContain('[1总览]');
  runtime.dispatch([{ type: 'key', key: '6', printing: true }]);
  expect(asked).toEqual([{ type: 'think' }]);
  expect(text()).toContain('正在比较');
  expect(text()).toContain('[1总览]');
  runtime.dispatch([{ type: 'key', key: 'down', printing: false }, { type: 'think' }]);
  expect(text()).toContain('[6对账]');
  expect(text()).not.toContain('正在比较');
});

test('with few reports nothing is announced', () => {
  expect(onCounties().press('6 b T').effects).toEqual([]);
});
