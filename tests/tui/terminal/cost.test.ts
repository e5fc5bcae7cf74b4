import { describe, expect, test } from 'vitest';
import { frame } from '../../../src/tui/layout/frame.js';
import { paintLine } from '../../../src/tui/layout/line.js';
import type { Picture } from '../../../src/tui/terminal/paint.js';
import { makeScreen } from '../../../src/tui/terminal/screen.js';
import { brush, type ThemeName } from '../../../src/tui/theme/themes.js';
import { fixtures, onFixtures, type Player } from '../helpers/scene.js';

function picture(player: Player, theme: ThemeName): Picture {
  const { lines, caret, detail } = frame(player.scene);
  const looks = brush(theme, 2);
  const painted = lines.map((line) => paintLine(line, looks));
  return { lines: painted, cursor: caret, ...(detail === null ? {} : { detail }) };
}

/** What a move writes: at once, and when the cursor rests. */
interface Cost {
  readonly atOnce: number;
  readonly atRest: number;
}

/** A screen whose cursor rests when the test says so. */
function screenWithRests() {
  let bytes = 0;
  let rest = (): void => {};
  const output = {
    write: (text: string) => {
      bytes += Buffer.byteLength(text);
      return true;
    },
    once: () => {},
  };
  const screen = makeScreen(
    output,
    () => ({ ambiguous: 1, probed: true }),
    (work) => {
      rest = work;
      return () => {
        rest = () => {};
      };
    },
  );
  const written = (work: () => void): number => {
    bytes = 0;
    work();
    return bytes;
  };
  screen.enter();
  return {
    show: (next: Picture): Cost => ({ atOnce: written(() => screen.show(next)), atRest: written(() => rest()) }),
  };
}

/** Down the table with all the scrolling that takes, across it, and back. */
const WALK = [...'j'.repeat(50), ...'l'.repeat(14), ...'k'.repeat(50), ...'h'.repeat(14)];

/** What each move over one view costs that changes anything. */
function costs(player: Player, view: string, theme: ThemeName): readonly Cost[] {
  const screen = screenWithRests();
  screen.show(picture(player.press(view), theme));
  return WALK.map((key) => screen.show(picture(player.press(key), theme))).filter(({ atOnce }) => atOnce > 0);
}

const most = (all: readonly number[]): number => Math.max(0, ...all);
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
const SIZE = { columns: 120, rows: 40 } as const;

describe('a move at 120x40', () => {
  test.each([
    ['overview', '1', 0],
    ['standards', '2', 1024],
    ['counts', '3', 1024],
    ['initiatives', '4', 1200],
    ['years', '5', 0],
    ['pledges', '6', 1024],
    ['passages', 'p', 4500],
  ])(
    'through %s writes at most a kilobyte, scrolling included; details follow where it would be more',
    (_, key, follows) => {
      const moves = costs(onFixtures(SIZE), key, 'plain');
      expect(moves.length).toBeGreaterThan(40);
      expect(most(moves.map(({ atOnce }) => atOnce))).toBeLessThanOrEqual(1024);
      expect(most(moves.map(({ atRest }) => atRest))).toBeLessThanOrEqual(follows);
      expect(median(moves.map(({ atOnce, atRest }) => atOnce + atRest))).toBeLessThan(560);
    },
  );

  test.each(['1', '2', '3', '4', '5', '6', 'p'])('through view %s costs no more with bright colours', (key) => {
    expect(most(costs(onFixtures(SIZE), key, 'contrast').map(({ atOnce }) => atOnce))).toBeLessThanOrEqual(1024);
  });

  test.each(['1', '2', '3', '5', '6', 'p'])('through view %s costs no more with five reports', (key) => {
    const player = onFixtures({ ...SIZE, data: { reports: fixtures().slice(0, 5), failures: [] } });
    expect(most(costs(player, key, 'plain').map(({ atOnce }) => atOnce))).toBeLessThanOrEqual(1024);
  });

  test('that brings a whole column of words into sight may cost a tenth more', () => {
    const player = onFixtures({ ...SIZE, data: { reports: fixtures().slice(0, 5), failures: [] } });
    expect(most(costs(player, '4', 'plain').map(({ atOnce }) => atOnce))).toBeLessThanOrEqual(1126);
  });
});
