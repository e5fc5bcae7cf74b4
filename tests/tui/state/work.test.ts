import { describe, expect, test } from 'vitest';
import { makeDriver } from '../../../src/tui/driver.js';
import { plainLine } from '../../../src/tui/layout/line.js';
import { makeRuntime } from '../../../src/tui/runtime.js';
import type { Action } from '../../../src/tui/state/action.js';
import { initialState, type State } from '../../../src/tui/state/state.js';
import { nextWork } from '../../../src/tui/state/work.js';
import { COUNTIES } from '../helpers/reports.js';
import { onCounties } from '../helpers/scene.js';

/** The counties over and over: as many reports as make a comparison slow. */
const many = Array.from({ length: 60 }, (_, at) => {
  const loaded = COUNTIES[at % COUNTIES.length];
  if (loaded === undefined) throw new Error('no counties');
  return { ...loaded, report: { ...loaded.report, id: `${loaded.report.id}-${at}`, path: `${at}.txt` } };
});

const key = (name: string): Action => ({ type: 'key', key: name, printing: name.length === 1 });

/** The interface with its driver, without a terminal. */
function start(given: Partial<State> = {}) {
  const { stage, update } = onCounties();
  const initial = initialState({ data: { reports: many, failures: [] }, columns: 120, rows: 40, ...given });
  const runtime = makeRuntime({ stage, update, initial, depth: 0, perform: () => {} });
  const driver = makeDriver(stage, {
    state: runtime.state,
    dispatch: (actions) => dispatch(...actions),
    fail: (error) => {
      throw error;
    },
  });
  const dispatch = (...actions: readonly Action[]): void => {
    runtime.dispatch(actions);
    driver.look();
  };
  const done = async (): Promise<void> => {
    while (nextWork(runtime.state()) !== null) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const text = (): string => runtime.current().lines.map(plainLine).join('\n');
  return { dispatch, done, text, state: runtime.state };
}

describe('with many reports, what takes long', () => {
  test('leaves the table as it is until it is done, and the keys alive', async () => {
    const { dispatch, done, text } = start();
    dispatch(key('2'));
    const before = text();
    dispatch(key('b'));
    expect(text()).toBe(before);
    dispatch(key('down'));
    expect(text()).toContain('行 2/');
    await done();
    expect(text()).toContain('甲县*');
    expect(text()).toContain('行 2/');
  });

  test('says how far it has come', () => {
    const { dispatch, text } = start();
    dispatch(key('T'), { type: 'working', share: 0.42 });
    expect(text()).toContain('比较中 42%');
  });

  test('may be taken back before it is done: then there is nothing to do', () => {
    const { dispatch, state } = start();
    dispatch(key('b'));
    expect(nextWork(state())).toMatchObject({ type: 'compare' });
    dispatch(key('u'));
    expect(nextWork(state())).toBeNull();
  });

  test('is done for pledges when they are looked at, and only then', async () => {
    const { dispatch, done, text, state } = start();
    expect(nextWork(state())).toBeNull();
    dispatch(key('6'));
    expect(text()).toContain('[6对账]');
    expect(text()).toContain('正在逐条核对');
    await done();
    expect(text()).not.toContain('正在逐条核对');
    expect(text()).toContain('未达 15');
  });

  test('goes on with what has arrived meanwhile', async () => {
    const { dispatch, done, text } = start({ data: { reports: [], failures: [] }, progress: { done: 0, total: 60 } });
    const arrived = (from: number, to: number): Action => ({
      type: 'load',
      events: many.slice(from, to).map((report) => ({ type: 'loaded', report })),
    });
    dispatch(arrived(0, 30));
    dispatch(arrived(30, 60), { type: 'progress', progress: null });
    expect(text()).toContain('正在读取报告');
    await done();
    expect(text()).toContain('列 1/');
    expect(text()).toContain('已载入 60 份');
  });
});

test('with few reports everything is there at once', () => {
  const player = onCounties().press('6 b T');
  expect(player.effects).toEqual([]);
  expect(nextWork(player.state)).toBeNull();
});
