import type { Scene } from '../state/scene.js';
import { headHeight } from './table.js';

/** Smaller than this, only that is said. */
export const SMALLEST = { columns: 24, rows: 8 } as const;

/** Below this width there is no room for a table: one row a screen, one column a line. */
export const NARROW = 60;

/** From this width on the evidence stands beside the table instead of over it. */
export const WIDE = 100;

/** How the screen is divided, in lines and cells. */
export interface Regions {
  readonly width: number;
  /** Lines drawn: one less than the terminal has, so that nothing ever scrolls. */
  readonly height: number;
  readonly shape: 'too-small' | 'record' | 'table';
  /** Lines above and below what the screen is for. */
  readonly top: number;
  readonly foot: number;
  /** Width of the table; less than `width` where evidence stands beside it. */
  readonly table: number;
  readonly body: number;
  /** Lines of the panel below the table, its rule included; 0 for none. */
  readonly panel: number;
  /** Where the evidence goes. */
  readonly evidence: 'none' | 'beside' | 'over';
}

/** With fewer lines than this, one line above and one below must do. */
const SHORT = 13;
const SHORTEST_BODY = 8;

/** Divides the screen for a state. */
export function regions(scene: Scene): Regions {
  const { columns, rows, evidence } = scene.state;
  const height = Math.max(1, rows - 1);
  const tooSmall = columns < SMALLEST.columns || rows < SMALLEST.rows;
  const shape = tooSmall ? 'too-small' : columns < NARROW ? 'record' : 'table';
  const place = evidence === null || tooSmall ? 'none' : columns >= WIDE ? 'beside' : 'over';
  const head = headHeight(scene.grid);
  const edge = height < SHORT ? 1 : 3;
  const room = height - head - 2 * edge;
  const panel = panelHeight(height, room, place);
  const table = place === 'beside' ? Math.floor(columns * 0.45) : columns;
  return {
    width: columns,
    height,
    shape,
    top: edge,
    foot: edge,
    table,
    body: Math.max(1, room - panel),
    panel,
    evidence: place,
  };
}

/** The panel gets up to a third of a tall screen, and nothing where the table would be left with too few lines. */
function panelHeight(height: number, room: number, evidence: Regions['evidence']): number {
  if (evidence === 'beside' || height < 19) return 0;
  const wanted = Math.min(14, Math.max(4, Math.floor(height * 0.28)));
  return room - wanted >= SHORTEST_BODY ? wanted : Math.max(0, room - SHORTEST_BODY) >= 4 ? room - SHORTEST_BODY : 0;
}

/** How many lines of the table's body are on the screen. */
export const bodyHeight = (scene: Scene): number => regions(scene).body;
