import type { Lang, ViewId, Wording } from '../../lexicon/wording/types.js';
import type { Ambiguous } from '../../text/width.js';
import type { Glyphs } from './glyphs.js';
import type { Paint } from './theme.js';

/** How a table is to be printed. Nothing here is read from the environment. */
export interface TableOptions {
  /** Cells in a line; below 40 it is taken as 40. */
  readonly width: number;
  readonly lang: Lang;
  readonly color: boolean;
  /** Draw with ASCII only. */
  readonly ascii: boolean;
  readonly ambiguous: Ambiguous;
  readonly views: readonly ViewId[];
}

/** What every part of a table is drawn with. */
export interface Pen {
  readonly width: number;
  readonly ambiguous: Ambiguous;
  readonly paint: Paint;
  readonly glyphs: Glyphs;
  readonly words: Wording;
  /** A report's file under a short name. */
  readonly fileName: (path: string) => string;
}
