import { expect, test } from 'vitest';
import { frame } from '../../../src/tui/layout/frame.js';
import { paintLine } from '../../../src/tui/layout/line.js';
import { type Picture, paint } from '../../../src/tui/terminal/paint.js';
import { brush } from '../../../src/tui/theme/themes.js';
import { onFixtures, type Player } from '../helpers/scene.js';

const looks = brush('plain', 2);

function picture(player: Player): Picture {
  const { lines, caret } = frame(player.scene);
  return { lines: lines.map((line) => paintLine(line, looks)), cursor: caret };
}

/** Bytes that each move over one view costs: down the table and across it, with all the scrolling that takes. */
function costs(view: string): readonly number[] {
  const player = onFixtures({ columns: 120, rows: 40 }).press(view);
  let before = picture(player);
  return [...'j'.repeat(40), ...'l'.repeat(12), ...'k'.repeat(30), ...'h'.repeat(12)].map((key) => {
    const after = picture(player.press(key));
    const bytes = paint(before, after, { ambiguous: 1, probed: true });
    before = after;
    return Buffer.byteLength(bytes);
  });
}

test.each([
  ['overview', '1', 1],
  ['standards', '2', 1],
  ['counts', '3', 1],
  ['initiatives', '4', 1],
  ['years', '5', 1],
  ['pledges', '6', 1],
  ['passages', 'p', 2],
])('moving through %s at 120x40 costs under a kilobyte, scrolling included, but for a few moves', (_, view, most) => {
  const sorted = [...costs(view)].sort((a, b) => a - b);
  expect(sorted[sorted.length >> 1]).toBeLessThan(700);
  expect(sorted[Math.floor(sorted.length * 0.75)]).toBeLessThan(1024 * most);
  expect(sorted.at(-1)).toBeLessThan(most * 2500);
});
