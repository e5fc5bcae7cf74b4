import { describe, expect, test } from 'vitest';
import { takeIn } from '../../src/tui/load.js';
import type { LoadEvent } from '../../src/tui/session.js';
import type { Action } from '../../src/tui/state/action.js';
import { inputsIn } from '../../src/tui/state/inputs.js';
import { withLoaded } from '../../src/tui/state/load.js';
import { COUNTIES } from './helpers/reports.js';
import { onCounties, Player } from './helpers/scene.js';

const loaded = (at: number): LoadEvent => {
  const report = COUNTIES[at];
  if (report === undefined) throw new Error(`no county ${at}`);
  return { type: 'loaded', report };
};

const failed = (path: string): LoadEvent => ({
  type: 'failed',
  failure: { path, diagnostics: [{ code: 'missing', severity: 'error', path, values: {} }] },
});

async function* reading(...events: readonly (LoadEvent | Error)[]): AsyncIterable<LoadEvent> {
  for (const event of events) {
    if (event instanceof Error) throw event;
    yield event;
  }
}

async function taken(...events: readonly (LoadEvent | Error)[]): Promise<{ actions: Action[]; error: unknown }> {
  const actions: Action[] = [];
  let error: unknown = null;
  await takeIn(reading(...events), (some) => actions.push(...some)).catch((thrown: unknown) => {
    error = thrown;
  });
  return { actions, error };
}

describe('taking in reports', () => {
  test('tells at once how far it has come, and compares in batches', async () => {
    const { actions } = await taken({ type: 'found', total: 3 }, loaded(0), failed('x.txt'), loaded(1));
    const progress = actions.flatMap((action) => (action.type === 'progress' ? [action.progress?.done ?? 'end'] : []));
    expect(progress).toEqual([0, 1, 2, 3, 'end']);
    expect(actions.filter(({ type }) => type === 'load')).toHaveLength(1);
  });

  test('keeps what had arrived when reading breaks off', async () => {
    const { actions, error } = await taken({ type: 'found', total: 2 }, loaded(0), new Error('gone'));
    expect(error).toEqual(new Error('gone'));
    expect(actions.some((action) => action.type === 'load' && action.events.length === 1)).toBe(true);
    expect(actions.at(-1)).toEqual({ type: 'progress', progress: null });
  });
});

describe('files added', () => {
  test.each([
    ['a.txt b.txt', ['a.txt', 'b.txt']],
    ["'年度 总结.docx' b.txt", ['年度 总结.docx', 'b.txt']],
    ['"c d"', ['c d']],
    ['e\\ f.txt', ['e f.txt']],
    ['  ', []],
  ])('as %j are %j', (text, inputs) => {
    expect(inputsIn(text)).toEqual(inputs);
  });

  test('are read, read again with the others, and part of the equivalent command', () => {
    const player = onCounties({ inputs: ['reports'] })
      .press('a')
      .type('new.txt')
      .press('enter');
    expect(player.effects.at(-1)).toEqual({ type: 'read', inputs: ['new.txt'], whole: false });
    expect(player.press('R').effects.at(-1)).toEqual({ type: 'read', inputs: ['reports', 'new.txt'], whole: true });
    expect(player.press('2 X').effects.at(-1)).toMatchObject({ text: expect.stringContaining('reports new.txt') });
  });
});

describe('what has been read', () => {
  const none = { reports: [], failures: [] };

  test('stands in the order in which it arrived', () => {
    const data = withLoaded(none, [loaded(2), loaded(0)]);
    expect(data.reports.map(({ report }) => report.path)).toEqual(['reports/乙县-2022.txt', 'reports/甲县-2021.txt']);
  });

  test('is replaced where it stood when it is read again with another content', () => {
    const data = withLoaded(none, [loaded(0), loaded(1)]);
    const again = COUNTIES[0];
    if (again === undefined) return;
    const report = { ...again, report: { ...again.report, id: 'other' } };
    const after = withLoaded(data, [{ type: 'loaded', report }]);
    expect(after.reports.map(({ report: { id } }) => id)).toEqual(['other', '9901012022']);
  });

  test('is the same object where the content is the same: nothing is compared anew', () => {
    const data = withLoaded(none, [loaded(0), loaded(1)]);
    expect(withLoaded(data, [loaded(0)]).reports).toBe(data.reports);
  });

  test('loses a report whose file is gone or broken when it is read again, and says so in its place', () => {
    const data = withLoaded(withLoaded(none, [loaded(0), loaded(1)]), [failed('reports/甲县-2021.txt')]);
    expect(data.reports.map(({ report }) => report.path)).toEqual(['reports/甲县-2022.txt']);
    expect(data.failures.map(({ path }) => path)).toEqual(['reports/甲县-2021.txt']);
  });

  test('may fail, once a file, and be read after all', () => {
    const data = withLoaded(none, [failed('reports/甲县-2021.txt'), failed('reports/甲县-2021.txt')]);
    expect(data.failures).toHaveLength(1);
    expect(withLoaded(data, [loaded(0)]).failures).toHaveLength(0);
  });

  test('forgets a file that could not be read once it is not there any more', () => {
    const data = withLoaded(none, [loaded(0), failed('reports/bad.docx')]);
    const player = new Player({ data }).act({ type: 'forget', paths: ['reports/bad.docx'] });
    expect(player.state.data.failures).toEqual([]);
    expect(player.state.data.reports).toBe(data.reports);
    expect(player.act({ type: 'forget', paths: [] }).state.data.reports).toBe(data.reports);
  });
});
