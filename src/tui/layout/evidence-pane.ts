import type { Scene } from '../state/scene.js';
import { evidenceLines } from './evidence.js';
import { type Line, rule, seg, spread, windowed } from './line.js';
import { regions } from './regions.js';

/** Its title and the rule below it. */
const HEAD = 2;

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(scene: Scene): Size {
  const { width, height, top, foot, table, evidence } = regions(scene);
  return { width: evidence === 'beside' ? width - table - 1 : width, height: height - top - foot };
}

const roomIn = ({ height }: Size): number => Math.max(0, height - HEAD);

/** How far the evidence can be scrolled: to where its last line is the last of the pane. */
export function furthestScroll(scene: Scene): number {
  const size = sizeOf(scene);
  return Math.max(0, evidenceLines(scene, size.width).length - roomIn(size));
}

/** The evidence from where it is scrolled to, under a title that stays and tells how much there is below. */
export function evidencePane(scene: Scene): readonly Line[] {
  const { state, input, paper } = scene;
  const { at, ids, scroll } = state.evidence ?? { at: 0, ids: [], scroll: 0 };
  const size = sizeOf(scene);
  const { width } = size;
  const title = [
    seg(` ${input.say('evidence')} `, 'strong'),
    seg(input.say('evidence-of', { at: at + 1, of: ids.length })),
  ];
  const lines = evidenceLines(scene, width);
  const furthest = Math.max(0, lines.length - roomIn(size));
  const below = furthest - Math.min(scroll, furthest);
  const more = below > 0 ? [seg(`${input.say('lines-below', { n: below })} `, 'notice')] : [];
  return [spread(title, more, width, paper), rule(width, paper), ...windowed(lines, scroll, roomIn(size))];
}
