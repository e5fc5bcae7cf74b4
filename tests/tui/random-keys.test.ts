import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { COMMANDS } from '../../src/tui/command/commands.js';
import { onCounties, onFixtures, type Player } from './helpers/scene.js';

/** A small generator with a fixed seed (mulberry32): the same keys on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const KEYS = [
  ...COMMANDS.flatMap(({ keys }) => keys as readonly string[]),
  '低',
  '床',
  'ｊ',
  '：',
  ' ',
  'x',
  '9',
  'ctrl+c',
  'delete',
  'f7',
];
const SIZES = [
  [120, 40],
  [80, 24],
  [99, 30],
  [100, 21],
  [60, 20],
  [59, 18],
  [40, 20],
  [24, 8],
  [23, 7],
  [10, 3],
  [1, 1],
  [200, 50],
] as const;

function check(player: Player, key: string): void {
  const { columns, rows } = player.state;
  const lines = player.lines();
  expect(lines.length, key).toBe(Math.max(1, rows - 1));
  for (const line of lines) {
    if (displayWidth(line) !== columns) expect.fail(`after ${key} at ${columns}x${rows}: ${line}`);
  }
}

describe('20,000 random keys', () => {
  test.each([
    [1, onFixtures],
    [2, onCounties],
    [3, onCounties],
    [4, onCounties],
  ] as const)('with seed %i leave every frame whole', (seed, open) => {
    const random = randomOf(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const player = open({ lang: seed % 2 === 0 ? 'en' : 'zh' });
    for (let count = 0; count < 5000; count++) {
      if (random() < 0.02) {
        const [columns, rows] = pick<readonly [number, number]>(SIZES);
        player.resize(columns, rows);
      }
      const key = pick(KEYS);
      player.key(key);
      if (count % 5 === 0) check(player, key);
    }
  });
});
