import { THEMES, type ThemeRow } from '../lexicon/alignment-themes.js';
import { once } from '../text/once.js';
import { groupBy } from './statements.js';

interface Test {
  readonly row: ThemeRow;
  readonly groups: readonly (readonly string[])[];
  readonly not: readonly string[];
  readonly own: readonly string[];
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s“”"‘’']/g, '');
const words = (group: string): string[] => group.split('|').map(bare);

const tests = once((): readonly Test[] =>
  THEMES.map((row) => ({
    row,
    groups: row.has.map(words),
    not: row.not === undefined ? [] : words(row.not),
    own: row.own === undefined ? [] : words(row.own),
  })),
);

const testsUnder = once(() => groupBy(tests(), ({ row }) => row.category));

/** How many characters of a name speak for a theme; 0 where a group has no word in it or a word of `not` is there. */
function weigh(name: string, { groups, not }: Test): number {
  let sum = 0;
  for (const group of groups) {
    const length = longestIn(name, group);
    if (length === 0) return 0;
    sum += length;
  }
  return not.some((word) => name.includes(word)) ? 0 : sum;
}

function longestIn(name: string, group: readonly string[]): number {
  let longest = 0;
  for (const word of group) if (word.length > longest && name.includes(word)) longest = word.length;
  return longest;
}

/**
 * The theme that an initiative's name belongs to, null where none fits: 标准化老年食堂 → 老年助餐. One in the initiative's
 * own category goes before others that fit as well.
 */
export const themeOf = (name: string, category: string): ThemeRow | null => bestOf(tests(), name, category);

/** The theme of a whole sentence read under a category: of that category's where one fits, else of any. */
export const themeUnder = (text: string, category: string): ThemeRow | null =>
  bestOf(testsUnder().get(category) ?? [], text, category) ?? themeOf(text, category);

function bestOf(among: readonly Test[], name: string, category: string): ThemeRow | null {
  const plain = bare(name);
  let best: ThemeRow | null = null;
  let most = 0;
  for (const test of among) {
    const home = test.row.category === category;
    const score = Math.max(weigh(plain, test), home ? longestIn(plain, test.own) : 0);
    const total = score > 0 && home ? score + 0.5 : score;
    if (total > most) [best, most] = [test.row, total];
  }
  return best;
}
