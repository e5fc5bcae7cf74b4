/** One line of the table. */
export interface Result {
  readonly section: string;
  readonly name: string;
  /** What was measured, in words: `41 ms`, `8.3 MB/s`. */
  readonly shown: string;
  /** What is held against the target and the baseline; mostly a ratio within one run, which a slow machine leaves alone. */
  readonly value: number;
  readonly unit: 'x' | 'MB' | 'MB/s' | 'B';
  readonly target: number;
  /** Whether the target is the most or the least that is allowed. */
  readonly bound: 'most' | 'least';
}

/** Whether a result meets its target. */
export const meets = ({ value, target, bound }: Result): boolean =>
  bound === 'most' ? value <= target : value >= target;

/** How much is measured: `--quick` for a look, otherwise everything that the targets speak of. */
export interface Scale {
  readonly quick: boolean;
  readonly reports: number;
  readonly runs: number;
  readonly stream: number;
  readonly largest: number;
  /** Reports in the interface while keys are pressed, and how many keys a view. */
  readonly loaded: number;
  readonly strokes: number;
}

export const FULL: Scale = {
  quick: false,
  reports: 5000,
  runs: 20,
  stream: 20_000,
  largest: 20,
  loaded: 1000,
  strokes: 330,
};
export const QUICK: Scale = {
  quick: true,
  reports: 400,
  runs: 5,
  stream: 800,
  largest: 2.5,
  loaded: 150,
  strokes: 110,
};
