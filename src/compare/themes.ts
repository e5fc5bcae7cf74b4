import { THEMES, type ThemeRow } from '../lexicon/alignment-themes.js';
import { buildMatcher, type Matcher } from '../text/automaton.js';
import { once, rememberedBy } from '../text/once.js';

/** What a word says of a theme: that it is in one of its groups, that it bars it, or that it is a word of its own. */
type Part = number | 'not' | 'own';

interface Says {
  /** The theme's place among the themes. */
  readonly theme: number;
  readonly part: Part;
}

/** What was found of a theme in a text: how long the longest word of each part is. */
type Found = ReadonlyMap<Part, number>;

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s“”"‘’']/g, '');

/** The words of all themes, found in one pass however many themes there are. */
const words = once((): Matcher<Says> => buildMatcher(THEMES.flatMap(saidOf)));

function saidOf({ has, not, own }: ThemeRow, theme: number): (readonly [string, Says])[] {
  const parts: [Part, string | undefined][] = [...has.entries(), ['not', not], ['own', own]];
  return parts.flatMap(
    ([part, group]) => group?.split('|').map((word) => [bare(word), { theme, part }] as const) ?? [],
  );
}

/** The themes that a text has words of, in their order. */
function themesIn(text: string): [row: ThemeRow, found: Found][] {
  const found = new Map<number, Map<Part, number>>();
  for (const { start, end, value } of words().all(text)) {
    const parts = found.get(value.theme) ?? new Map<Part, number>();
    found.set(value.theme, parts.set(value.part, Math.max(end - start, parts.get(value.part) ?? 0)));
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([theme, parts]) => (THEMES[theme] ? [[THEMES[theme], parts]] : []));
}

/** How many characters speak for a theme; 0 where a group has no word in the text or a word of `not` is there. */
function weigh({ has }: ThemeRow, found: Found): number {
  if (found.has('not')) return 0;
  const lengths = has.map((_, group) => found.get(group) ?? 0);
  return lengths.includes(0) ? 0 : lengths.reduce((sum, length) => sum + length, 0);
}

/**
 * The theme that an initiative's name belongs to, null where none fits: 标准化老年食堂 → 老年助餐. One in the initiative's
 * own category goes before others that fit as well.
 */
export const themeOf = (name: string, category: string): ThemeRow | null => themeOfNamed({ name, category });

const MOST_REMEMBERED = 20_000;

const themeOfNamed = rememberedBy(
  ({ name, category }: { readonly name: string; readonly category: string }) => `${category}/${name}`,
  ({ name, category }) => best(themesIn(bare(name)), category),
  MOST_REMEMBERED,
);

/** The theme of a whole sentence read under a category: of that category's where one fits, else of any. */
export function themeUnder(text: string, category: string): ThemeRow | null {
  const themes = themesIn(bare(text));
  const home = themes.filter(([row]) => row.category === category);
  return best(home, category) ?? best(themes, category);
}

function best(themes: readonly (readonly [ThemeRow, Found])[], category: string): ThemeRow | null {
  let best: ThemeRow | null = null;
  let most = 0;
  for (const [row, found] of themes) {
    const home = row.category === category;
    const score = Math.max(weigh(row, found), home ? (found.get('own') ?? 0) : 0);
    const total = score > 0 && home ? score + 0.5 : score;
    if (total > most) [best, most] = [row, total];
  }
  return best;
}
