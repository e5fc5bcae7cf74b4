import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import type { InputEvent } from '../../../src/tui/terminal/decode.js';
import { probeAmbiguous } from '../../../src/tui/terminal/probe.js';
import { makeScreen } from '../../../src/tui/terminal/screen.js';

/** An output that remembers what was written; `busy` makes it ask for a pause. */
class Output extends EventEmitter {
  written = '';
  busy = false;

  write(text: string): boolean {
    this.written += text;
    return !this.busy;
  }

  taken(): string {
    const { written } = this;
    this.written = '';
    return written;
  }
}

const picture = (...lines: string[]) => ({ lines, cursor: { row: 0, column: 0, visible: false } });

describe('the screen', () => {
  test('is entered and left once, however often that is asked for', () => {
    const output = new Output();
    const screen = makeScreen(output, () => ({ ambiguous: 1, probed: true }));
    screen.leave();
    expect(output.taken()).toBe('');
    screen.enter();
    screen.enter();
    expect(output.taken().match(/\?1049h/g)).toHaveLength(1);
    screen.leave();
    screen.leave();
    expect(output.taken().match(/\?1049l/g)).toHaveLength(1);
  });

  test('draws nothing while it is lent to somebody else, and all of it afterwards', () => {
    const output = new Output();
    const screen = makeScreen(output, () => ({ ambiguous: 1, probed: true }));
    screen.enter();
    screen.show(picture('one'));
    screen.leave();
    output.taken();
    screen.show(picture('two'));
    expect(output.taken()).toBe('');
    screen.enter();
    screen.show(picture('three'));
    expect(output.taken()).toContain('three');
  });

  test('lets the details of a large change follow when the cursor rests, and only the last of them', () => {
    const output = new Output();
    const rests: (() => void)[] = [];
    const later = (work: () => void) => {
      rests.push(work);
      return () => {
        rests.length = 0;
      };
    };
    const screen = makeScreen(output, () => ({ ambiguous: 1, probed: true }), later);
    const at = (row: string, of = 'a view') => ({
      ...picture(`at ${row}`, ...Array.from({ length: 20 }, (_, line) => `${row}${line} `.repeat(20))),
      detail: { from: 1, to: 21, of },
    });
    screen.enter();
    screen.show(at('A'));
    expect(output.taken()).toContain('A19');
    screen.show(at('B'));
    screen.show(at('C'));
    const atOnce = output.taken();
    expect(atOnce).toContain('C');
    expect(atOnce).not.toMatch(/B19|C19/);
    expect(rests).toHaveLength(1);
    rests[0]?.();
    expect(output.taken()).toMatch(/C.*19/);
    screen.show(at('D', 'another view'));
    expect(output.taken()).toMatch(/D.*19/);
    expect(rests).toHaveLength(0);
  });

  test('skips pictures that a slow terminal could not have shown', () => {
    const output = new Output();
    const screen = makeScreen(output, () => ({ ambiguous: 1, probed: true }));
    screen.enter();
    output.busy = true;
    screen.show(picture('one'));
    expect(output.taken()).toContain('one');
    screen.show(picture('two'));
    screen.show(picture('three'));
    expect(output.taken()).toBe('');
    output.busy = false;
    output.emit('drain');
    const late = output.taken();
    expect(late).toContain('thr');
    expect(late).not.toContain('two');
  });

  test('writes nothing for a picture that is there already', () => {
    const output = new Output();
    const screen = makeScreen(output, () => ({ ambiguous: 1, probed: true }));
    screen.enter();
    screen.show(picture('one'));
    output.taken();
    screen.show(picture('one'));
    expect(output.taken()).toBe('');
    screen.redraw();
    expect(output.taken()).toContain('one');
  });
});

describe('the width of signs that Unicode leaves open', () => {
  async function probed(answer: readonly InputEvent[]): Promise<{ ambiguous: number; typed: readonly InputEvent[] }> {
    return probeAmbiguous({
      write: () => true,
      listen: (listener) => {
        if (answer.length > 0) queueMicrotask(() => listener(answer));
        return () => {};
      },
    });
  }

  test.each([
    ['narrow', 2, 1],
    ['wide', 3, 2],
  ])('is %s where the terminal says so', async (_, column, expected) => {
    expect((await probed([{ type: 'cursor', row: 1, column }])).ambiguous).toBe(expected);
  });

  test('is taken for narrow where the terminal does not answer', async () => {
    expect((await probed([])).ambiguous).toBe(1);
  });

  test('is what the terminal says where the answer has lain unread until the time is up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      let told = (_: readonly InputEvent[]): void => {};
      const asked = probeAmbiguous({
        write: () => true,
        listen: (listener) => {
          told = listener;
          return () => {};
        },
      });
      vi.runAllTimers();
      told([{ type: 'cursor', row: 1, column: 3 }]);
      expect((await asked).ambiguous).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test('keys typed meanwhile are not lost', async () => {
    const key: InputEvent = { type: 'key', key: 'q', printing: true };
    expect((await probed([key, { type: 'cursor', row: 1, column: 2 }])).typed).toEqual([key]);
  });
});
