/**
 * What was typed, letter for letter: every option as a string or a switch, nothing checked. `settle` makes settings of
 * it.
 */
export interface RawOptions {
  readonly area?: string;
  readonly year?: string;
  readonly category?: string;
  readonly kind?: string;
  readonly indicator?: string;
  readonly status?: string;
  readonly search?: string;
  readonly view?: string;
  readonly baseline?: string;
  readonly group?: string;
  /** Named lists of areas; only a settings file has them. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly sort?: string;
  readonly columns?: string;
  readonly onlyShared?: boolean;
  readonly onlyDiffering?: boolean;
  readonly format?: string;
  readonly output?: string;
  readonly bom?: string;
  readonly force?: boolean;
  readonly stdinName?: string;
  readonly corrections?: string;
  readonly lexicon?: string;
  readonly from?: string;
  readonly update?: boolean;
  readonly jobs?: string;
  readonly width?: string;
  readonly lang?: string;
  readonly color?: string;
  readonly ascii?: boolean;
  readonly screenReader?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False where --no-pager was given. */
  readonly pager?: boolean;
}
