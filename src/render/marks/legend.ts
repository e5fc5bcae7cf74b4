import type { Mark, Wording } from '../../lexicon/wording/types.js';
import type { Flag } from '../view/types.js';
import type { Glyphs } from './glyphs.js';

/** Marks whose sign is part of the figure's text already (`>=300`, `!2`, `--`): they only go into the legend. */
const IN_TEXT: ReadonlySet<Mark> = new Set([
  'not-mentioned',
  'not-applicable',
  'lower-bound',
  'upper-bound',
  'conflict',
]);

/** a … z, then aa, ab, … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/**
 * Collects the signs that a page uses, each once, and the lettered footnotes for what a sign alone cannot say (which
 * months, which place): the same footnote keeps its letter through the page.
 */
export class Legend {
  readonly #glyphs: Glyphs;
  readonly #words: Wording;
  readonly #signs = new Map<Mark, string>();
  readonly #footnotes = new Map<string, string>();

  constructor(glyphs: Glyphs, words: Wording) {
    this.#glyphs = glyphs;
    this.#words = words;
  }

  /** What stands behind a figure for its flags: signs first, then letters: `~▸ a,b`. Empty where there is nothing. */
  flags(flags: readonly Flag[]): string {
    const signs = flags.map((flag) => this.#sign(flag)).join('');
    const notes = flags.flatMap((flag) => this.#letter(flag)).join(',');
    return notes === '' ? signs : `${signs} ${notes}`;
  }

  /** The sign of a mark that stands elsewhere than behind a figure. */
  sign(mark: Mark): string {
    this.#sign({ mark, detail: null });
    return this.#glyphs.marks[mark] ?? '';
  }

  #sign({ mark }: Flag): string {
    const sign = this.#glyphs.marks[mark];
    if (sign === undefined) return '';
    this.#signs.set(mark, sign);
    return IN_TEXT.has(mark) ? '' : sign;
  }

  #letter({ mark, detail }: Flag): readonly string[] {
    const text = detail ?? (this.#glyphs.marks[mark] === undefined ? this.#words.marks[mark] : null);
    if (text === null || mark === 'range') return [];
    const known = this.#footnotes.get(text) ?? letters(this.#footnotes.size);
    this.#footnotes.set(text, known);
    return [known];
  }

  /** The signs that occurred with their meaning, in the order of their first use: `~ 约数`. */
  signs(): readonly string[] {
    return [...this.#signs].map(([mark, sign]) => `${sign} ${this.#words.marks[mark]}`);
  }

  /** The signs of the states of initiatives; they stand behind names and are always explained together. */
  initiatives(): readonly string[] {
    const { done, ongoing, planned } = this.#words.initiativeStatuses;
    const signs = this.#glyphs.initiatives;
    return [`${signs.done} ${done}`, `${signs.ongoing} ${ongoing}`, `${signs.planned} ${planned}`];
  }

  /** The footnotes with their letters: `a 截至2022年12月4日`. */
  footnotes(): readonly string[] {
    return [...this.#footnotes].map(([text, letter]) => `${letter} ${text}`);
  }
}
