import { Chalk, type ChalkInstance, type ColorSupportLevel } from 'chalk';
import type { Token } from './tokens.js';

/** `plain` uses the terminal's own colours, `contrast` no faint text and bright colours, `mono` none at all. */
export type ThemeName = 'plain' | 'contrast' | 'mono';

/** Puts the escape sequences of a token around a text. */
export type Brush = (token: Token, text: string) => string;

type Look = (chalk: ChalkInstance) => ChalkInstance;
type Looks = Readonly<Record<Token, Look | null>>;

const MONO: Looks = {
  text: null,
  dim: null,
  strong: (c) => c.bold,
  rule: null,
  tab: null,
  'tab-on': (c) => c.inverse,
  head: (c) => c.bold,
  baseline: (c) => c.bold.underline,
  group: (c) => c.bold,
  focus: (c) => c.inverse,
  'focus-row': (c) => c.bold,
  missing: null,
  conflict: (c) => c.bold,
  target: (c) => c.italic,
  higher: null,
  lower: null,
  figure: (c) => c.bold.underline,
  match: (c) => c.underline,
  bar: null,
  key: (c) => c.bold,
  done: null,
  open: null,
  failed: (c) => c.bold,
  notice: (c) => c.bold,
  marked: (c) => c.bold,
  same: null,
  differs: (c) => c.underline,
};

/** Blue for more and orange for less: red and green say opposite things to different readers. */
const PLAIN: Looks = {
  ...MONO,
  dim: (c) => c.dim,
  rule: (c) => c.dim,
  tab: (c) => c.dim,
  'tab-on': (c) => c.cyan.bold.inverse,
  head: (c) => c.bold,
  baseline: (c) => c.cyan.bold,
  group: (c) => c.cyan,
  missing: (c) => c.dim,
  conflict: (c) => c.magenta.bold,
  target: (c) => c.yellow,
  higher: (c) => c.ansi256(75),
  lower: (c) => c.ansi256(208),
  figure: (c) => c.yellow.bold,
  match: (c) => c.yellow.underline,
  bar: (c) => c.cyan,
  key: (c) => c.cyan,
  done: (c) => c.ansi256(75),
  open: (c) => c.ansi256(208),
  failed: (c) => c.red.bold,
  notice: (c) => c.yellow,
  marked: (c) => c.magenta,
  same: (c) => c.dim,
  differs: (c) => c.yellow.underline,
};

const CONTRAST: Looks = {
  ...PLAIN,
  dim: null,
  rule: null,
  tab: null,
  missing: null,
  same: null,
  group: (c) => c.cyanBright.bold,
  key: (c) => c.cyanBright.bold,
  higher: (c) => c.blueBright.bold,
  lower: (c) => c.yellowBright.bold,
  done: (c) => c.blueBright.bold,
  open: (c) => c.yellowBright.bold,
  bar: (c) => c.whiteBright,
};

const LOOKS: Readonly<Record<ThemeName, Looks>> = { plain: PLAIN, contrast: CONTRAST, mono: MONO };

/**
 * The brush of a theme. `depth` is how many colours the terminal has (chalk's level); mono needs none but keeps bold,
 * underline and inverse, which is why it never goes below level 1.
 */
export function brush(theme: ThemeName, depth: ColorSupportLevel): Brush {
  const name: ThemeName = depth === 0 ? 'mono' : theme;
  const chalk = new Chalk({ level: depth === 0 ? 1 : depth });
  const styles = new Map<string, ChalkInstance | null>(
    Object.entries(LOOKS[name]).map(([token, look]) => [token, look === null ? null : look(chalk)]),
  );
  return (token, text) => styles.get(token)?.(text) ?? text;
}
