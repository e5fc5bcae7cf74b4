import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { ASCII_PAPER, UNICODE_PAPER } from '../../src/tui/layout/line.js';
import { VIEW_IDS } from '../../src/tui/state/state.js';
import { onFixtures } from './helpers/scene.js';

const SIZES = [
  [40, 20],
  [60, 20],
  [80, 24],
  [120, 40],
  [200, 50],
  [24, 8],
  [300, 100],
] as const;

describe.each(SIZES)('at %ix%i', (columns, rows) => {
  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    test.each(VIEW_IDS)('every line of %s is as wide as the screen', (view) => {
      for (const paper of [UNICODE_PAPER, ASCII_PAPER]) {
        const player = onFixtures({ columns, rows, lang, view }, paper);
        for (const keys of ['', 'enter', 'escape down down right', 'end', '/', 'a 床 enter', 'ctrl+end', '?']) {
          const lines = player.press(keys).lines();
          expect(lines).toHaveLength(rows - 1);
          for (const line of lines) expect(displayWidth(line, paper.ambiguous), `${keys}: ${line}`).toBe(columns);
        }
      }
    });
  });
});
