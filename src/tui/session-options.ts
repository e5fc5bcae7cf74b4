import type { ColorSupportLevel } from 'chalk';
import type { Lang } from '../lexicon/wording/types.js';
import type { CompareOptions } from '../model/comparison.js';
import type { LoadedReport } from '../model/report.js';
import type { Ambiguous } from '../text/width.js';
import type { Actions, Correction, Engine, LoadEvent } from './session.js';
import type { ViewId } from './state/state.js';
import type { Host } from './terminal/host.js';
import type { ThemeName } from './theme/themes.js';

/** Everything that the interface needs; it takes nothing from anywhere else. */
export interface Session {
  readonly engine: Engine;
  readonly host: Host;
  /** Reports that have been read already. */
  readonly reports?: readonly LoadedReport[];
  /**
   * Reads files and folders and tells of each report, in the order in which they are to stand; called with `inputs` at
   * the start where no reports are given, again to re-read them, and with what the reader adds.
   */
  readonly read?: (inputs: readonly string[]) => AsyncIterable<LoadEvent>;
  /** What was given on the command line. */
  readonly inputs?: readonly string[];
  readonly lang: Lang;
  /** How many colours the terminal has, as chalk counts: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly depth: ColorSupportLevel;
  readonly theme?: ThemeName;
  /** Lines and bars in ASCII only. */
  readonly ascii?: boolean;
  /** Width of signs that Unicode leaves open; asked of the terminal where not given. */
  readonly ambiguous?: Ambiguous;
  /** What the command line has settled: the selection holds throughout, the rest can be changed by the reader. */
  readonly options?: CompareOptions;
  readonly view?: ViewId;
  readonly actions?: Actions;
  readonly corrections?: readonly Correction[];
}

/** How the interface was left: by `q`, or interrupted by Ctrl-C (exit code 130). */
export type Outcome = 'quit' | 'interrupted';
