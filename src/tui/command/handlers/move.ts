import { saying, to } from '../../state/action.js';
import { moveBy, moveTo, pageOf } from '../../state/move.js';
import type { Scene } from '../../state/scene.js';
import { nextHit } from '../../state/search.js';
import type { Handler, Handlers } from '../handler.js';

/** Goes to the next cell, row by row, whose figure differs from the baseline's; round the end where none is left. */
const nextGap =
  (by: 1 | -1): Handler =>
  (scene) => {
    const { grid, focus, input } = scene;
    const across = grid.columns.length;
    const count = grid.rows.length * across;
    if (input.arrangement.baseline === null) return saying(scene.state, input.say('no-baseline'));
    const here = focus.row * across + focus.column;
    for (let step = 1; step <= count; step++) {
      const at = (((here + by * step) % count) + count) % count;
      if (hasGap(scene, Math.floor(at / across), at % across)) {
        return to(moveTo(scene, Math.floor(at / across), at % across));
      }
    }
    return saying(scene.state, input.say('no-gap'));
  };

function hasGap({ grid }: Scene, row: number, column: number): boolean {
  const { gap } = grid.cell(row, column);
  return gap !== null && gap !== '' && gap !== '=';
}

type Moves =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'first-row'
  | 'last-row'
  | 'first-column'
  | 'last-column'
  | 'next-hit'
  | 'previous-hit'
  | 'next-gap'
  | 'previous-gap';

/** Moving about in a table. */
export const MOVES: Handlers<Moves> = {
  up: (scene) => to(moveBy(scene, -1, 0)),
  down: (scene) => to(moveBy(scene, 1, 0)),
  left: (scene) => to(moveBy(scene, 0, -1)),
  right: (scene) => to(moveBy(scene, 0, 1)),
  'page-up': (scene) => to(moveBy(scene, -pageOf(scene), 0)),
  'page-down': (scene) => to(moveBy(scene, pageOf(scene), 0)),
  'first-row': (scene) => to(moveTo(scene, 0, scene.focus.column)),
  'last-row': (scene) => to(moveTo(scene, scene.grid.rows.length - 1, scene.focus.column)),
  'first-column': (scene) => to(moveTo(scene, scene.focus.row, 0)),
  'last-column': (scene) => to(moveTo(scene, scene.focus.row, scene.grid.columns.length - 1)),
  'next-hit': (scene) => to(nextHit(scene, 1)),
  'previous-hit': (scene) => to(nextHit(scene, -1)),
  'next-gap': nextGap(1),
  'previous-gap': nextGap(-1),
};
