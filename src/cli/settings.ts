import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { Lang, ViewId } from '../lexicon/wording/types.js';
import type { CompareOptions } from '../model/comparison.js';
import type { Format } from './registry/options.js';

/** Where output goes: a file, or standard output. */
export interface Target {
  readonly path: string;
  readonly force: boolean;
}

/** Everything that a command is run with, checked and settled once; the environment is not asked again. */
export interface Settings {
  readonly lang: Lang;
  /** The words by which reports are read and named. */
  readonly vocabulary: Vocabulary;
  readonly color: boolean;
  readonly width: number;
  readonly ascii: boolean;
  readonly format: Format;
  /** Whether text begins with a byte order mark. */
  readonly bom: boolean;
  readonly target: Target | null;
  readonly views: readonly ViewId[];
  readonly compare: CompareOptions;
  readonly screenReader: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly pager: boolean;
  /** A file of an analyst's corrections. */
  readonly corrections: string | null;
  readonly stdinName: string;
  readonly fromDocuments: boolean;
  readonly update: boolean;
  /** How many threads may read at once; null for as many as the machine runs. */
  readonly jobs: number | null;
}
