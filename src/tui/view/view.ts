import type { Values } from '../../lexicon/wording/fill.js';
import type { Lang, Names } from '../../lexicon/wording/types.js';
import type { Comparison, Pledges, Row } from '../../model/comparison.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Initiative, Observation } from '../../model/observation.js';
import type { Passages } from '../../model/passages.js';
import type { LoadedReport } from '../../model/report.js';
import type { Line, Paper } from '../layout/line.js';
import type { Failure } from '../session.js';
import type { Arrangement, CellPlace, ViewId } from '../state/state.js';
import type { Signs } from '../theme/tokens.js';
import type { Phrase } from '../wording/index.js';
import type { Grid } from './grid.js';
import type { Showing } from './showing.js';

/** What the views are made from: the comparison of what has been read so far, in the reader's language. */
export interface World {
  readonly comparison: Comparison;
  readonly showing: Showing;
  readonly reports: ReadonlyMap<string, LoadedReport>;
  readonly failures: readonly Failure[];
  readonly lang: Lang;
  /** What categories and indicators are called. */
  readonly names: Names;
  pledges(): Pledges;
  passages(reports: readonly LoadedReport[], category: string): Passages;
  /** A diagnostic as a sentence. */
  describe(diagnostic: Diagnostic): string;
  row(id: string): Row | undefined;
  observation(id: string): Observation | undefined;
  initiative(id: string): Initiative | undefined;
  /** The report that an observation or initiative stands in. */
  reportOf(id: string): LoadedReport | undefined;
}

/** What a table is made from: the world and how the reader has arranged it. */
export interface GridInput {
  readonly world: World;
  readonly arrangement: Arrangement;
  readonly category: string | null;
  readonly signs: Signs;
  say(phrase: Phrase, values?: Values): string;
}

/** A table with the place of the cursor in it, as indices; -1 where the table is empty. */
export interface Focus {
  readonly row: number;
  readonly column: number;
}

/** What Enter does on a cell. */
export type Opening =
  | {
      readonly kind: 'evidence';
      readonly ids: readonly string[];
      /** The cell of the comparison that they stand behind, where there is one. */
      readonly cell?: CellPlace;
    }
  | { readonly kind: 'view'; readonly view: ViewId; readonly category: string };

/** A way of looking at the comparison as a table. */
export interface View {
  readonly id: ViewId;
  grid(input: GridInput): Grid;
  /** What the numbers mean: said in the second line, never hidden. */
  about(input: GridInput): Line;
  /** More about the focused cell: as many lines as there are, of which the first `height` are shown. */
  panel(input: GridInput, grid: Grid, focus: Focus, area: PanelArea): readonly Line[];
  /** Said of the focused row in the rule above the panel, behind its name. */
  summary?(input: GridInput, grid: Grid, focus: Focus): string;
  open(input: GridInput, grid: Grid, focus: Focus): Opening | null;
}

/** Where a panel is drawn. */
export interface PanelArea {
  readonly width: number;
  readonly height: number;
  readonly paper: Paper;
}
