import { describe, test } from 'vitest';
import { ASCII_PAPER, UNICODE_PAPER } from '../../src/tui/layout/line.js';
import { VIEW_IDS } from '../../src/tui/state/state.js';
import { expectGolden } from '../golden.js';
import { onCounties } from './helpers/scene.js';

/** Screens as a person sees them; a `|` at the end of each line shows that it is filled to its width. */
const screen = (lines: readonly string[]): string => `${lines.map((line) => `${line}|`).join('\n')}\n`;

describe('screens', () => {
  test('on a short or a tiny screen, what matters is there: rows above all', () => {
    const short = onCounties({ view: 'standards', columns: 80, rows: 10 });
    expectGolden('tui/standards-80x10.txt', screen(short.lines()));
    expectGolden('tui/filtered-80x10.txt', screen(short.press('&').type('农村').press('enter').lines()));
    const tiny = onCounties({ view: 'standards', columns: 24, rows: 8 });
    expectGolden('tui/standards-24x8.txt', screen(tiny.press('right').lines()));
    expectGolden('tui/evidence-24x8.txt', screen(tiny.press('enter').lines()));
    expectGolden('tui/typing-24x8.txt', screen(tiny.press('escape /').type('农村').lines()));
  });

  test.each(VIEW_IDS)('%s at 80x24', (view) => {
    expectGolden(`tui/${view}-80x24.txt`, screen(onCounties({ view, columns: 80, rows: 24 }).lines()));
  });

  test.each(VIEW_IDS)('%s at 120x40 in English', (view) => {
    expectGolden(`tui/${view}-120x40-en.txt`, screen(onCounties({ view, columns: 120, rows: 40, lang: 'en' }).lines()));
  });

  test('standards with a baseline, and evidence beside them', () => {
    const player = onCounties({ view: 'standards', columns: 120, rows: 40 }).press('end b down end');
    expectGolden('tui/baseline-120x40.txt', screen(player.lines()));
    expectGolden('tui/evidence-120x40.txt', screen(player.press('left enter').lines()));
  });

  test('a record a screen where a table does not fit', () => {
    expectGolden('tui/standards-40x20.txt', screen(onCounties({ view: 'standards', columns: 40, rows: 20 }).lines()));
  });

  test('lines in ASCII where the terminal draws others wide', () => {
    const player = onCounties({ view: 'standards', columns: 80, rows: 24 }, ASCII_PAPER);
    expectGolden('tui/standards-80x24-ascii.txt', screen(player.lines()));
  });

  test('keys, columns, palette', () => {
    const player = onCounties({ columns: 100, rows: 30 }, UNICODE_PAPER);
    expectGolden('tui/help-100x30.txt', screen(player.press('?').lines()));
    expectGolden('tui/columns-100x30.txt', screen(player.press('escape c').lines()));
    expectGolden('tui/palette-100x30.txt', screen(player.press('escape :').type('jz').lines()));
  });

  test('colours are switched on and off within a line', () => {
    const player = onCounties({ view: 'standards', columns: 80, rows: 24 }).press('b down');
    const visible = (lines: readonly string[]): string => screen(lines).replaceAll('\x1b', '␛');
    expectGolden('tui/standards-80x24-plain.txt', visible(player.painted('plain')));
    expectGolden('tui/standards-80x24-mono.txt', visible(player.painted('mono')));
  });
});
