/**
 * What a piece of text is, never how it looks. Every token must also be told apart without colour: by a sign, by its
 * place or by its words; themes only make it quicker to see.
 */
export type Token =
  | 'text'
  | 'dim'
  | 'strong'
  | 'rule'
  | 'tab'
  | 'tab-on'
  | 'head'
  | 'baseline'
  | 'group'
  | 'focus'
  | 'focus-row'
  | 'missing'
  | 'conflict'
  | 'target'
  | 'higher'
  | 'lower'
  | 'figure'
  | 'match'
  | 'bar'
  | 'key'
  | 'done'
  | 'open'
  | 'failed'
  | 'notice'
  | 'marked'
  | 'same'
  | 'differs';

/** The signs that a frame is drawn with: neutral in width, or ASCII where the terminal draws open-width signs wide. */
export interface Signs {
  readonly rule: string;
  readonly side: string;
  readonly full: string;
  /** Seven eighths down to one, or nothing where bars go by whole cells. */
  readonly eighths: string;
  /** Lowest to highest, for trends. */
  readonly spark: string;
  readonly gap: string;
  readonly target: string;
  readonly done: string;
  readonly ongoing: string;
}

/** For terminals that give line and block signs one cell. */
export const UNICODE_SIGNS: Signs = {
  rule: '─',
  side: '│',
  full: '█',
  eighths: '▉▊▋▌▍▎▏',
  spark: '▁▂▃▄▅▆▇█',
  gap: '·',
  target: '▸',
  done: '✓',
  ongoing: '◦',
};

/** For every other terminal, and for those who ask for it. */
export const ASCII_SIGNS: Signs = {
  rule: '-',
  side: '|',
  full: '#',
  eighths: '',
  spark: '12345678',
  gap: '.',
  target: '^',
  done: '+',
  ongoing: 'o',
};
