import { stripVTControlCharacters } from 'node:util';
import xterm from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../../src/text/width.js';
import type { Widths } from '../../../src/tui/terminal/cells.js';
import { type Picture, paint } from '../../../src/tui/terminal/paint.js';

const NARROW: Widths = { ambiguous: 1, probed: true };
const COLUMNS = 60;
const ROWS = 8;
const HOME = { row: 0, column: 0, visible: false };
const picture = (...lines: string[]): Picture => ({ lines, cursor: HOME });

/** A cell's looks, but for those that do not show on a blank. */
function looks(cell: xterm.IBufferCell): string {
  const onBlank = [cell.isInverse() && '!', cell.isUnderline() && '_', !cell.isBgDefault() && `b${cell.getBgColor()}`];
  const onInk = [cell.isBold() && '*', cell.isDim() && '.', !cell.isFgDefault() && `f${cell.getFgColor()}`];
  return [...onBlank, ...(cell.getChars().trim() === '' ? [] : onInk)].filter((look) => look !== false).join('');
}

/** What a terminal shows after some bytes: characters and how they look. */
async function shown(...chunks: readonly string[]): Promise<string[]> {
  const screen = new xterm.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
  for (const chunk of chunks) await new Promise<void>((resolve) => screen.write(chunk, resolve));
  const { active } = screen.buffer;
  return Array.from({ length: ROWS }, (_, row) => {
    const line = active.getLine(row);
    const cells = Array.from({ length: COLUMNS }, (_cell, column) => line?.getCell(column));
    return cells
      .map((cell) => (cell === undefined ? '' : looks(cell) + (cell.getChars() || (cell.getWidth() === 0 ? '' : ' '))))
      .join('')
      .trimEnd();
  });
}

/** As many of the pieces as fit, filled up to the whole width. */
function full(...pieces: readonly string[]): string {
  let line = '';
  let width = 0;
  for (const piece of pieces) {
    const next = width + displayWidth(stripVTControlCharacters(piece));
    if (next > COLUMNS) break;
    line += piece;
    width = next;
  }
  return line + ' '.repeat(COLUMNS - width);
}

const PIECES = [
  'a',
  'bc',
  '低',
  '保标',
  ' ',
  '   ',
  '“',
  '─',
  '█',
  '▌',
  '1,510',
  '，',
  'é',
  '👪',
  '\x1b[7m格\x1b[27m',
  '\x1b[7m \x1b[27m',
  '\x1b[2m-- \x1b[22m',
  '\x1b[36m\x1b[1m县 区\x1b[22m\x1b[39m',
  '\x1b[38;5;208m-3\x1b[39m',
  '\x1b[1m\x1b[4m 1 \x1b[24m\x1b[22m',
];
const line = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 8 })
  .map((pieces) => pieces.join(''))
  .map((text) => text.trimEnd());
const screenful = fc.array(line, { maxLength: ROWS });

describe('painting', () => {
  test('brings any screen to any other: what is shown is what a fresh terminal would show', async () => {
    await fc.assert(
      fc.asyncProperty(screenful, screenful, screenful, async (first, second, third) => {
        const [a, b, c] = [picture(...first), picture(...second), picture(...third)];
        const stepped = await shown(paint(null, a, NARROW), paint(a, b, NARROW), paint(b, c, NARROW));
        expect(stepped).toEqual(await shown(paint(null, c, NARROW)));
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('brings a scrolled window to its next position, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: ROWS + 3, maxLength: ROWS + 6 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        async (lines, from, to) => {
          const [a, b] = [
            picture('top', ...lines.slice(from, from + 6), 'end'),
            picture('top', ...lines.slice(to, to + 6), 'end'),
          ];
          expect(await shown(paint(null, a, NARROW), paint(a, b, NARROW))).toEqual(await shown(paint(null, b, NARROW)));
        },
      ),
      { numRuns: 300, seed: 11 },
    );
  });

  test('brings lines moved sideways to their next place, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom(...PIECES), { minLength: 8, maxLength: 16 }), {
          minLength: 3,
          maxLength: ROWS,
        }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        async (rows, from, to) => {
          const a = picture(...rows.map((pieces) => full('名', ...pieces.slice(from))));
          const b = picture(...rows.map((pieces) => full('名', ...pieces.slice(to))));
          expect(await shown(paint(null, a, NARROW), paint(a, b, NARROW))).toEqual(await shown(paint(null, b, NARROW)));
        },
      ),
      { numRuns: 400, seed: 5 },
    );
  });

  test.each([
    [
      'left',
      '指标  1,510  1,180  1,095    825    970  1,031  1,420  1,330',
      '指标  1,180  1,095    825    970  1,031  1,420  1,330    780',
    ],
    [
      'right',
      '指标  1,180  1,095    825    970  1,031  1,420  1,330    780',
      '指标  1,510  1,180  1,095    825    970  1,031  1,420  1,330',
    ],
  ])('moves a row to the %s instead of writing it again', async (_, ...rows) => {
    const [before, after] = rows.map((row) => ({ lines: [full(...row)], cursor: HOME }));
    if (before === undefined || after === undefined) return;
    const bytes = paint(before, after, NARROW);
    expect(bytes).toMatch(/\x1b\[\d+[P@]/);
    expect(await shown(paint(null, before, NARROW), bytes)).toEqual(await shown(paint(null, after, NARROW)));
  });

  test.each([
    ['nothing where nothing changed', picture('低保'), picture('低保'), ''],
    ['one cell where one changed', picture('低保 510'), picture('低保 520'), '\x1b[1;7H2\r'],
    ['a whole wide character, never half', picture('a低b'), picture('a高b'), '\x1b[1;2H高\r'],
    ['an end that is shorter by erasing', picture('低保标准'), picture('低保'), '\x1b[1;5H\x1b[K\r'],
    ['the whole line where widths are in doubt', picture('👪 1'), picture('👪 2'), '\x1b[H👪 2\x1b[K\x1b[H'],
    ['two cells between again sooner than going round them', picture('1 of 3'), picture('2 or 3'), '\x1b[H2 or\r'],
    [
      'not what stands between two changes further apart',
      picture('1 list a'),
      picture('2 list b'),
      '\x1b[H2\x1b[6Cb\x1b[H',
    ],
    ['blanks that look alike as alike', picture('a\x1b[2m  b\x1b[22m'), picture('a  \x1b[2mb\x1b[22m'), ''],
    [
      'a style once for two lines, line feeds between',
      picture('一 ', '二 '),
      picture('\x1b[2m三\x1b[22m ', '\x1b[2m四\x1b[22m '),
      '\x1b[H\x1b[2m三\r\n四\x1b[m\x1b[H',
    ],
  ])('writes %s', (_, before, after, bytes) => {
    expect(paint(before, after, NARROW)).toBe(bytes);
  });

  test('scrolls a window instead of writing it again', () => {
    const before = picture('head', 'one', 'two', 'three', 'four', 'five', 'foot');
    const after = picture('head', 'two', 'three', 'four', 'five', 'six', 'foot');
    expect(paint(before, after, NARROW)).toBe('\x1b[2;6r\x1b[1S\x1b[r\x1b[6Hsix\x1b[H');
  });

  test('moves and shows the cursor only where that changes', () => {
    const at = (row: number, visible: boolean): Picture => ({ lines: ['x'], cursor: { row, column: 2, visible } });
    expect(paint(at(0, false), at(0, false), NARROW)).toBe('');
    expect(paint(at(0, false), at(3, false), NARROW)).toBe('\x1b[4;3H');
    expect(paint(at(0, false), at(0, true), NARROW)).toBe('\x1b[?25h');
  });
});
