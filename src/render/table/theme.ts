import { Chalk } from 'chalk';
import type { Tone } from '../view/types.js';

/** What can be painted: the tones of cells, and the parts of a page. */
export type Token = Tone | 'title' | 'category' | 'header' | 'quiet' | 'rise' | 'fall' | 'warning';

/** Paints a text; without colour it gives the text back. Widths are measured before painting. */
export type Paint = (token: Token, text: string) => string;

const chalk = new Chalk({ level: 1 });

/**
 * Colours say nothing that a sign does not say too. No red and green for more and less: in China red means rise, in
 * diffs red means removed.
 */
const COLOURS: Readonly<Record<Token, (text: string) => string>> = {
  plain: (text) => text,
  missing: chalk.dim,
  target: chalk.cyan,
  masked: chalk.magenta,
  conflict: chalk.yellow.bold,
  incomparable: chalk.yellow,
  title: chalk.bold,
  category: chalk.bold,
  header: chalk.bold,
  quiet: chalk.dim,
  rise: chalk.blue,
  fall: chalk.yellow,
  warning: chalk.yellow,
};

/** The way to paint, with colour or without. */
export const paintWith = (color: boolean): Paint => (color ? (token, text) => COLOURS[token](text) : (_, text) => text);
