import type { Speech, ViewId, Wording } from '../../lexicon/wording/types.js';
import type { Ambiguous } from '../../text/width.js';
import type { Glyphs } from '../marks/glyphs.js';
import type { Paint } from './theme.js';

/** How a page of text is printed. Nothing here is read from the environment. */
export interface PageOptions extends Speech {
  /** Cells in a line; below 40 it is taken as 40. */
  readonly width: number;
  readonly color: boolean;
  /** Draw with ASCII only. */
  readonly ascii: boolean;
  /** Cells of signs whose width Unicode leaves open; 1 where not given. Where it is 2 tables are drawn in ASCII. */
  readonly ambiguous?: Ambiguous;
}

/** How a comparison is printed as tables. */
export interface TableOptions extends PageOptions {
  readonly views: readonly ViewId[];
}

/** What every part of a table is drawn with. */
export interface Pen {
  readonly width: number;
  readonly ambiguous: Ambiguous;
  readonly paint: Paint;
  readonly glyphs: Glyphs;
  readonly words: Wording;
  /** Whether bars are drawn below standards. */
  readonly bars: boolean;
  /** A report's file under a short name. */
  readonly fileName: (path: string) => string;
}
